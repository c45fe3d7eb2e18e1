import { generator } from '@planets/practice';
import { owners, type Owner } from '../../data/contractions.ts';

const known = (grade: number) => owners.filter(({ from }) => from <= grade);

const rule = ({ many, special }: Owner) =>
  special
    ? 'The word for several does not end in s, so it takes an apostrophe and s.'
    : many
      ? 'The word for several already ends in s, so it takes only an apostrophe.'
      : 'One owner takes an apostrophe and s.';

const miss = (row: Owner, wrong: string): string => {
  if (!wrong.includes('’')) return 'Something is owned here. Only an apostrophe can show that.';
  if (wrong.endsWith('s’s')) return 'That is one s too many.';
  if (row.special) return 'This word already means several. It never takes an s of that kind.';
  return row.many
    ? 'That would mean only one owner. How many are there?'
    : 'That would mean several owners. How many are there?';
};

const hints = [
  'How many owners are there: one, or several?',
  'Write the owner first, just as it is. Then look at its last letter: what has to follow?',
];

const explain = (row: Owner) => [
  `The owner is “${row.owner}”. ${rule(row)}`,
  `So it is ${row.owned} ${row.thing}.`,
];

const story = ({ owner, thing }: Owner) => `The ${thing} belongs to **${owner}**.`;

export const whoseIsIt = generator({
  id: 'whose-is-it',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(known(grade));
    return {
      prompt: `${story(row)}\n\nWhich words complete this? It is ____ ${row.thing}.`,
      right: row.owned,
      wrong: row.wrong.map((text) => ({ text, why: miss(row, text) })),
      hints,
      steps: explain(row),
      about: `owner: ${row.owner}`,
    };
  },
});

export const typeOwner = generator({
  id: 'type-the-owner',
  kind: 'text',
  difficulty: 4,
  make(rng, grade) {
    const row = rng.pick(known(grade));
    const bare = row.owned.replace('the ', '');
    return {
      prompt: `${story(row)}\n\nType the missing word: It is the ____ ${row.thing}.`,
      answer: bare,
      also: [row.owned],
      policy: { keepPunctuation: true },
      slips: row.wrong.map((text) => ({ text: text.replace('the ', ''), why: miss(row, text) })),
      hints,
      steps: explain(row),
      about: `owner: ${row.owner}`,
    };
  },
});
