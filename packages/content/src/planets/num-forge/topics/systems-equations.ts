import type { Topic } from '@planets/practice';
import { explainCount } from './systems-equations/explaining.ts';
import { crossing, withoutAlgebra } from './systems-equations/hands-on.ts';
import {
  countSolutions,
  eliminate,
  orderElimination,
  solveElimination,
  solveSubstitution,
  substitute,
} from './systems-equations/methods.ts';
import { matchSolutions, spotSolution, sumDifference } from './systems-equations/pairs.ts';
import { solveStory, systemForStory } from './systems-equations/stories.ts';

export const systemsEquations: Topic = {
  id: 'systems_equations',
  name: 'Systems of equations',
  about: 'Find the numbers that make two equations true at once.',
  grades: [8, 10],
  keywords: [
    'simultaneous',
    'substitution',
    'elimination',
    'two unknowns',
    'intersection',
    'solve',
  ],
  connected: ['inequalities'],
  prerequisites: ['linear_equations', 'slope_functions'],
  standards: [
    'CCSS.MATH.CONTENT.8.EE.C.8',
    'CCSS.MATH.CONTENT.8.EE.C.8.A',
    'CCSS.MATH.CONTENT.8.EE.C.8.B',
    'CCSS.MATH.CONTENT.8.EE.C.8.C',
    'CCSS.MATH.CONTENT.HSA.REI.C.6',
    'CCSS.MATH.CONTENT.HSA.CED.A.3',
  ],
  items: [
    spotSolution,
    sumDifference,
    matchSolutions,
    crossing,
    substitute,
    solveSubstitution,
    eliminate,
    systemForStory,
    orderElimination,
    solveElimination,
    withoutAlgebra,
    solveStory,
    countSolutions,
    explainCount,
  ],
};
