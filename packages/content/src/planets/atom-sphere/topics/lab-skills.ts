import { authored, type Topic } from '@planets/practice';
import { groupOf } from '../ask/sorting.ts';
import { GRAPHS, GRAPH_CASES } from '../data/lab.ts';
import { conclusion, meanOutlier, plotPoint } from './lab-skills/data.ts';
import { accuratePrecise, countFigures, roundFigures } from './lab-skills/figures.ts';
import { readRuler, readScale } from './lab-skills/scales.ts';
import { nameVariable } from './lab-skills/variables.ts';

export const labSkills: Topic = {
  id: 'lab_skills',
  name: 'Measuring and experiments',
  about: 'Plan a fair test, read instruments, draw graphs, and say what the data show.',
  grades: [5, 9],
  keywords: [
    'experiment',
    'variable',
    'measure',
    'graph',
    'data',
    'significant figures',
    'scale',
    'fair test',
    'method',
  ],
  connected: ['energy_heat', 'states_of_matter', 'forces_motion'],
  prerequisites: ['weather_water'],
  standards: ['3-5-ETS1-3', 'MS-ETS1-3', 'CCSS.MATH.CONTENT.HSN.Q.A.3'],
  items: [
    nameVariable,
    readRuler,
    readScale,
    plotPoint,
    groupOf({
      id: 'which-graph',
      difficulty: 3,
      groups: GRAPHS,
      cases: GRAPH_CASES,
      source: 'NGSS, Science and Engineering Practices',
      hint: 'Does something change over time, are kinds compared, is one whole divided, or may two measurements go together?',
      ask: (what) => `Which graph is best to show **${what}**?`,
    }),
    conclusion,
    meanOutlier,
    accuratePrecise,
    countFigures,
    roundFigures,
    authored({ id: 'plan-test', difficulty: 4, standards: ['3-5-ETS1-3'] }, 'open', {
      prompt:
        'Does an effervescent tablet (one that fizzes) dissolve faster in warm water than in cold water? Plan a fair test. Say what you change, what you measure, what you keep the same, and how often you repeat it.',
      sample:
        'I change only the temperature of the water: 10 °C, 25 °C and 40 °C. I measure the time from dropping in the tablet until the last bubble, with a stopwatch. I keep the same: the amount of water (100 mL), the kind and size of tablet, the cup, and I do not stir. I do each temperature three times and take the mean, because one measurement can go wrong. If the warm water has the shortest mean time, the answer is yes.',
      rubric: [
        {
          name: 'What is changed',
          full: 'Changes only the temperature, with at least two values.',
          points: 2,
        },
        {
          name: 'What is measured',
          full: 'Measures the time, and says when it starts and stops.',
          points: 2,
        },
        { name: 'What is kept', full: 'Names at least two things that stay the same.', points: 2 },
        {
          name: 'Repeats',
          full: 'Repeats the measurements and says why or what is done with them.',
          points: 1,
        },
      ],
      words: { min: 40, max: 220 },
      hints: [
        'In a fair test only one thing is different. Which one here?',
        'How will you know when the tablet has dissolved?',
      ],
      steps: [
        'Change one thing (the temperature), measure one thing (the time), and keep all else the same.',
        'Repeat each measurement, because a single one can go wrong.',
      ],
    }),
  ],
};
