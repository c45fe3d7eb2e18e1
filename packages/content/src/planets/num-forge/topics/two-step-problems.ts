import type { Topic } from '@planets/practice';
import { leftOvers, matchCalculation, notNeeded, writeStory } from './two-step-problems/reading.ts';
import {
  findFirst,
  orderSteps,
  solveChoose,
  solveModel,
  solveSteps,
  whichEquation,
} from './two-step-problems/solving.ts';

export const twoStepProblems: Topic = {
  id: 'two_step_problems',
  name: 'Stories with two steps',
  about: 'Find the hidden first step of a story problem, and solve it step by step.',
  grades: [2, 4],
  keywords: ['word problems', 'two steps', 'multi-step', 'bar model', 'equation', 'left over'],
  connected: ['mass_capacity', 'even_odd_arrays'],
  prerequisites: ['add_subtract'],
  standards: [
    'CCSS.MATH.CONTENT.2.OA.A.1',
    'CCSS.MATH.CONTENT.3.OA.D.8',
    'CCSS.MATH.CONTENT.4.OA.A.3',
  ],
  items: [
    notNeeded,
    findFirst,
    solveSteps,
    solveChoose,
    orderSteps,
    solveModel,
    whichEquation,
    matchCalculation,
    leftOvers,
    writeStory,
  ],
};
