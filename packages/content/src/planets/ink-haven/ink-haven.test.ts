import { describePlanet } from '../../testing/describe-planet.ts';
import { inkHaven } from './planet.ts';

describePlanet(inkHaven);
