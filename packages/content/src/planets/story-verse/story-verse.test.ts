import { describePlanet } from '../../testing/describe-planet.ts';
import { storyVerse } from './planet.ts';

describePlanet(storyVerse);
