import type { Topic } from '@planets/practice';
import {
  degreesApart,
  findNorthernmost,
  matchLines,
  whichHemispheres,
} from './scale-coordinates/coordinates.ts';
import { plotPlace, readPlace } from './scale-coordinates/plot.ts';
import { mapToReal, orderScales, ratioScale } from './scale-coordinates/scale.ts';

export const scaleCoordinates: Topic = {
  id: 'scale_coordinates',
  name: 'Scale, latitude and longitude',
  about:
    'Work out real distances from a map, and say where a place is with latitude and longitude.',
  grades: [5, 9],
  keywords: [
    'map scale',
    'distance',
    'latitude',
    'longitude',
    'coordinates',
    'equator',
    'prime meridian',
    'hemisphere',
  ],
  connected: ['climate'],
  prerequisites: ['hemispheres_zones'],
  standards: ['D2.Geo.1.3-5', 'D2.Geo.1.6-8'],
  items: [
    mapToReal,
    ratioScale,
    whichHemispheres,
    degreesApart,
    findNorthernmost,
    matchLines,
    orderScales,
    readPlace,
    plotPlace,
  ],
};
