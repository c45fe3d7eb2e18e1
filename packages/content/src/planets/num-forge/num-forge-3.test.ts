import { describePlanet } from '../../testing/describe-planet.ts';
import { numForge } from './planet.ts';

describePlanet(numForge, { part: 3, of: 3 });
