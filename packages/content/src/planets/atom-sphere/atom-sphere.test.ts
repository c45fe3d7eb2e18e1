import { describePlanet } from '../../testing/describe-planet.ts';
import { atomSphere } from './planet.ts';

describePlanet(atomSphere);
