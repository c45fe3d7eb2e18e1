import { authored, math } from '@planets/practice';

export const explainCount = authored(
  { id: 'explain-number-of-solutions', difficulty: 4, grades: [9, 10] },
  'open',
  {
    prompt: `Look at the system ${math('2x + 3y = 6')} and ${math('4x + 6y = k')}, where ${math('k')} is a number. Explain, without solving for x and y, for which values of ${math('k')} it has no solution, exactly one solution, or infinitely many solutions. Say what the two lines look like in each case.`,
    hints: [
      'Compare the left sides of the two equations. How do you get from one to the other?',
      'What must be true of k so that both equations say the same?',
    ],
    steps: [
      `Twice the first equation is ${math('4x + 6y = 12')}. Its left side is the left side of the second equation.`,
      `For ${math('k = 12')} both equations describe the same line, so there are infinitely many solutions.`,
      `For any other ${math('k')} the lines are parallel and never meet: no solution. Exactly one solution is not possible, because the slopes are always equal.`,
    ],
    sample: `Twice the first equation is ${math('4x + 6y = 12')}. So the left sides fit together, and both lines have the same slope, ${math('-\\frac{2}{3}')}. If ${math('k = 12')}, the second equation is just twice the first one: both describe the same line, and every point of it is a solution, so there are infinitely many. If ${math('k')} is any other number, the same left side would have to equal two different numbers, which cannot be: the lines are parallel and there is no solution. There is never exactly one solution, because lines with the same slope do not cross in one point.`,
    rubric: [
      {
        name: 'Same line',
        full: 'Finds k = 12 and explains that both equations then describe one line.',
        points: 2,
      },
      {
        name: 'Parallel',
        full: 'Explains that for every other k the lines are parallel and there is no solution.',
        points: 2,
      },
      { name: 'Never one', full: 'Explains why exactly one solution is not possible.', points: 2 },
      {
        name: 'Words',
        full: 'The reasons are complete sentences that follow from each other.',
        points: 1,
      },
    ],
    words: { min: 40, max: 180 },
  },
);
