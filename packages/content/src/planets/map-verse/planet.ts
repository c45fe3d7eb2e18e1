import type { Planet } from '@planets/practice';
import { capitals } from './topics/capitals.ts';
import { climate } from './topics/climate.ts';
import { compass } from './topics/compass.ts';
import { continentsOceans } from './topics/continents-oceans.ts';
import { countries } from './topics/countries.ts';
import { cultureMovement } from './topics/culture-movement.ts';
import { developmentMeasures } from './topics/development-measures.ts';
import { hemispheresZones } from './topics/hemispheres-zones.ts';
import { landforms } from './topics/landforms.ts';
import { mapProjections } from './topics/map-projections.ts';
import { mapSymbols } from './topics/map-symbols.ts';
import { peopleEnvironment } from './topics/people-environment.ts';
import { plateTectonics } from './topics/plate-tectonics.ts';
import { population } from './topics/population.ts';
import { resourcesTrade } from './topics/resources-trade.ts';
import { riversLakesMountains } from './topics/rivers-lakes-mountains.ts';
import { scaleCoordinates } from './topics/scale-coordinates.ts';
import { settlementsCities } from './topics/settlements-cities.ts';
import { timeZones } from './topics/time-zones.ts';
import { usStates } from './topics/us-states.ts';

export const mapVerse: Planet = {
  id: 'terra_nova',
  name: 'MapVerse',
  subject: 'Geography',
  topics: [
    compass,
    mapSymbols,
    usStates,
    continentsOceans,
    hemispheresZones,
    capitals,
    countries,
    resourcesTrade,
    peopleEnvironment,
    cultureMovement,
    landforms,
    settlementsCities,
    riversLakesMountains,
    climate,
    scaleCoordinates,
    timeZones,
    mapProjections,
    plateTectonics,
    population,
    developmentMeasures,
  ],
};
