import { describePlanet } from '../../testing/describe-planet.ts';
import { coinQuest } from './planet.ts';

describePlanet(coinQuest);
