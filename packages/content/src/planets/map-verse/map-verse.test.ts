import { describePlanet } from '../../testing/describe-planet.ts';
import { mapVerse } from './planet.ts';

describePlanet(mapVerse);
