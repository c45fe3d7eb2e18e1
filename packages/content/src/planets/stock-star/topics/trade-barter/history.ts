import { generator } from '@planets/practice';

/** What has served as money, by about when it began. Broad dates: they are for the order alone. */
const STEPS = [
  { when: -9000, text: 'People trade cattle and grain for other goods' },
  { when: -1200, text: 'Cowrie shells are used as money in China' },
  { when: -600, text: 'The first coins are made in Lydia, in what is now Turkey' },
  { when: 1000, text: 'The first paper money is printed in China' },
  { when: 1870, text: 'Telegraph companies begin to send money over long distances' },
  { when: 1960, text: 'Plastic cards begin to be used for paying' },
  { when: 2000, text: 'People begin to pay with their phones' },
] as const;

export const moneyHistory = generator({
  id: 'money-history',
  kind: 'order',
  difficulty: 4,
  grades: [3, 6],
  make(rng, grade) {
    const all = rng.sample(STEPS, grade < 5 ? 3 : 4).toSorted((a, b) => a.when - b.when);
    const told = (when: number) => (when < 0 ? `about ${-when} BCE` : `about ${when} CE`);
    return {
      prompt:
        'How did people pay through time? Put these in order, from the **earliest** to the **latest**.',
      inOrder: all.map(({ text }) => text),
      hints: [
        'What needs no metal, paper or power could be used earliest.',
        `One to begin with: “${all[1]!.text}” was ${told(all[1]!.when)}.`,
      ],
      steps: all.map(({ when, text }) => `${text}: ${told(when)}.`),
      source: 'Smithsonian National Museum of American History, National Numismatic Collection',
    };
  },
});
