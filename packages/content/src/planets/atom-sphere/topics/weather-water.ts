import type { Topic } from '@planets/practice';
import { caseOf, groupOf } from '../ask/sorting.ts';
import {
  CYCLE_GROUPS,
  CYCLE_SCENES,
  SAYINGS,
  TOOL_QUESTIONS,
  WEATHER_CLIMATE,
  WEATHER_TOOLS,
} from '../data/weather.ts';
import { labelCycle, findStep, shareWater } from './weather-water/cycle.ts';
import { placeTemperature, rainTable, readTemperatures } from './weather-water/measuring.ts';

export const weatherWater: Topic = {
  id: 'weather_water',
  name: 'Weather and the water cycle',
  about: 'Follow water through the air and the ground, and read what weather instruments show.',
  grades: [2, 6],
  keywords: [
    'rain',
    'cloud',
    'evaporation',
    'temperature',
    'thermometer',
    'climate',
    'wind',
    'snow',
  ],
  connected: ['solar_system', 'plants'],
  prerequisites: ['states_of_matter'],
  standards: ['2-ESS2-3', '3-ESS2-1', '3-ESS2-2', '5-ESS2-1', '5-ESS2-2', 'MS-ESS2-4'],
  items: [
    findStep,
    labelCycle,
    groupOf({
      id: 'step-in-scene',
      difficulty: 3,
      groups: CYCLE_GROUPS,
      cases: CYCLE_SCENES,
      source: 'USGS Water Science School',
      hint: 'Where was the water before, and where is it afterward? Was it liquid, or vapor?',
      ask: (what) => `${what}\n\nWhich step of the water cycle is that?`,
    }),
    groupOf({
      id: 'which-tool',
      difficulty: 1,
      groups: WEATHER_TOOLS,
      cases: TOOL_QUESTIONS,
      source: 'U.S. National Weather Service',
      hint: 'What does the question ask about: warmth, rain, direction, speed, pressure or vapor?',
      ask: (what) => `_${what}_\n\nWhich instrument answers this question?`,
    }),
    placeTemperature,
    rainTable,
    readTemperatures,
    caseOf({
      id: 'weather-or-climate',
      difficulty: 4,
      grades: [3, 6],
      standards: ['3-ESS2-2'],
      groups: WEATHER_CLIMATE,
      cases: SAYINGS,
      source: 'U.S. National Weather Service',
      hint: 'Does it tell of some hours or days, or of many years?',
      ask: ({ name }) => `Which of these sentences is about **${name}**?`,
    }),
    shareWater,
  ],
};
