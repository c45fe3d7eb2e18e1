import { authored } from '@planets/practice';

export const explainSample = authored({ id: 'explain-survey', difficulty: 3 }, 'open', {
  prompt:
    'A student wants to know how the 900 students of a school get there. At 8 o\'clock she asks the first 40 students who come out of the bike shed, and reports: "85% of our students come by bike." Explain what is wrong with this conclusion, and plan a sample that would give a better answer.',
  hints: [
    'Who had a chance to be asked, and who had none?',
    'How could chance alone decide who is asked? And how many would you ask?',
  ],
  steps: [
    'Everybody who was asked came from the bike shed, so people who walk or take the bus had almost no chance to be in the sample.',
    'The sample is not random, so its result says nothing about the whole school, however many are asked in this way.',
    'A better sample: draw names at random from the list of all students, and ask all who were drawn.',
  ],
  sample:
    'She asked only students who came out of the bike shed. Nearly all of them come by bike, so those who walk, take the bus or come by car are missing. The sample is biased: it cannot represent the whole school, and asking more people at the bike shed would not help. A better way: number the list of all 900 students, draw for example 60 numbers at random, and ask all of these students, whatever class they are in and whenever they arrive. Then each student has the same chance to be asked, and the share in the sample should be near the share in the school, with a margin of error of about 13 percentage points. A larger random sample would make the margin smaller.',
  rubric: [
    {
      name: 'Fault',
      full: 'Says that the sample was taken where bikers are, so that other students had little or no chance to be in it.',
      points: 3,
    },
    {
      name: 'Plan',
      full: 'Describes a random sample of all students that could really be carried out.',
      points: 3,
    },
    {
      name: 'Size',
      full: 'Says something sensible about the size of the sample or its margin of error.',
      points: 1,
    },
  ],
  words: { min: 40, max: 200 },
});
