import { authored, math } from '@planets/practice';

export const explainOffers = authored({ id: 'explain-two-plans', difficulty: 4 }, 'open', {
  prompt: `A library has 1,000 books. Plan A adds 50 books every year. Plan B lets the number of books grow by 4% every year. Which plan gives more books? Write down both functions, compare them after 5 years and after 30 years, and explain why the answer changes.`,
  hints: [
    'Write a function for each plan. In which one is something added, in which one multiplied?',
    'Work out both after 5 and after 30 years, and look at how much each plan adds in its last year.',
  ],
  steps: [
    `Plan A is linear, ${math('A(t) = 1000 + 50t')}. Plan B is exponential, ${math('B(t) = 1000 \\cdot 1.04^{t}')}.`,
    `After 5 years A has 1,250 books and B about 1,217. After 30 years A has 2,500 and B about 3,243.`,
    'A adds the same number every year. B adds 4% of a number that grows, so its yearly step grows too, and in the end it overtakes.',
  ],
  sample: `Plan A: ${math('A(t) = 1000 + 50t')}. Plan B: ${math('B(t) = 1000 \\cdot 1.04^{t}')}. After 5 years A has 1,250 books and B about 1,217, so A is ahead. After 30 years A has 2,500 and B about 3,243, so B is ahead. At first 4% of 1,000 is only 40 books, less than 50. But B adds 4% of a growing number, so its steps get larger every year, while A always adds 50. That is why B overtakes A (during the 12th year) and stays ahead: exponential growth beats linear growth in the end.`,
  rubric: [
    {
      name: 'Functions',
      full: 'Both functions are right, one linear and one exponential.',
      points: 2,
    },
    {
      name: 'Values',
      full: 'Both plans are compared after 5 and after 30 years with right values.',
      points: 2,
    },
    {
      name: 'Reason',
      full: 'Explains that A adds the same number each year while the steps of B grow, so B overtakes.',
      points: 3,
    },
  ],
  words: { min: 40, max: 180 },
});
