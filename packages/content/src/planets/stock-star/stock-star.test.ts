import { describePlanet } from '../../testing/describe-planet.ts';
import { stockStar } from './planet.ts';

describePlanet(stockStar);
