import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import {
  allOfSort,
  compareRivers,
  continentOfLandmark,
  labelLandmarks,
  landmarkByFact,
  nameLandmark,
  orderRivers,
} from './rivers-lakes-mountains/landmarks.ts';

export const riversLakesMountains: Topic = {
  id: 'rivers_lakes_mountains',
  name: 'Great rivers, mountains and deserts',
  about: 'Find the great rivers, lakes, mountain ranges and deserts of the world on a map.',
  grades: [4, 10],
  keywords: ['Nile', 'Amazon', 'Himalayas', 'Andes', 'Sahara', 'lake', 'river', 'range', 'desert'],
  connected: ['climate', 'capitals'],
  prerequisites: ['landforms'],
  standards: ['D2.Geo.2.3-5', 'D2.Geo.3.3-5', 'D2.Geo.2.6-8'],
  mastery: FACTS,
  items: [
    nameLandmark,
    landmarkByFact,
    continentOfLandmark,
    labelLandmarks,
    compareRivers,
    allOfSort,
    orderRivers,
  ],
};
