import { describePlanet } from '../../testing/describe-planet.ts';
import { chronoCore } from './planet.ts';

describePlanet(chronoCore);
