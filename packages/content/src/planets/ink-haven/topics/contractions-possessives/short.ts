import { generator } from '@planets/practice';
import { contractions } from '../../data/contractions.ts';

const known = (grade: number) => contractions.filter(([, , , from]) => from <= grade);

const hints = [
  'Say the two words fast, as one word. Which sounds disappear?',
  'The apostrophe stands exactly where letters are left out.',
];

const explain = ([full, short, out]: (typeof contractions)[number]) => [
  `“${full === 'can not' ? 'cannot' : full}” loses the ${out.includes(' ') ? 'letters' : 'letter'} ${out}.`,
  `The apostrophe takes ${out.includes(' ') ? 'their' : 'its'} place: “${short}”.`,
];

/** The apostrophe left out, and put one place too early or too late. */
function misspelled(short: string) {
  const at = short.indexOf('’');
  const bare = short.replace('’', '');
  const put = (place: number) => `${bare.slice(0, place)}’${bare.slice(place)}`;
  return [
    { text: bare, why: 'Letters are left out here, so there has to be an apostrophe.' },
    ...[at - 1, at + 1, at - 2, at + 2]
      .filter((place) => place > 0 && place < bare.length)
      .slice(0, 2)
      .map((place) => ({
        text: put(place),
        why: 'The apostrophe is in the wrong place. Where are letters left out?',
      })),
  ];
}

export const chooseShort = generator({
  id: 'choose-the-short-form',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const row = rng.pick(known(grade).filter(([, short]) => misspelled(short).length === 3));
    const [full, short] = row;
    return {
      prompt: `Which is the short form of **${full}**?`,
      right: short,
      wrong: misspelled(short),
      hints,
      steps: explain(row),
      about: `short form: ${full}`,
    };
  },
});

export const fullWords = generator({
  id: 'full-words',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(known(grade));
    const [full, short] = row;
    const [first, second] = full.split(' ');
    const near = known(grade).filter(
      ([other]) =>
        other !== full && (other.startsWith(`${first} `) || other.endsWith(` ${second}`)),
    );
    const others = [...rng.shuffle(near), ...rng.shuffle(known(grade))]
      .filter((other, at, all) => other !== row && all.indexOf(other) === at)
      .slice(0, 3);
    return {
      prompt: `Which two words does **${short}** stand for?`,
      right: full,
      wrong: others.map(([text, itsShort]) => ({
        text,
        why: `The short form of “${text}” is “${itsShort}”.`,
      })),
      hints: [
        'Look at what stands before the apostrophe and what stands after it.',
        'The apostrophe hides one or two letters. Which ones could they be?',
      ],
      steps: [
        `The apostrophe in “${short}” hides the ${out(row)}.`,
        `So “${short}” stands for “${full}”.`,
      ],
      about: `short form: ${full}`,
    };
  },
});

const out = ([, , letters]: (typeof contractions)[number]) =>
  `${letters.includes(' ') ? 'letters' : 'letter'} ${letters}`;

export const matchShort = generator({
  id: 'match-short-forms',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const rows = rng.sample(known(grade), grade < 4 ? 3 : 4);
    return {
      prompt: 'Match the words with their short form.',
      pairs: rows.map(([full, short]) => [full, short]),
      hints,
      steps: rows.map((row) => explain(row).join(' ')),
    };
  },
});

export const typeShort = generator({
  id: 'type-the-short-form',
  kind: 'text',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(known(grade));
    const [full, short] = row;
    return {
      prompt: `Type the short form of **${full}**, with its apostrophe.`,
      answer: short,
      policy: { keepPunctuation: true },
      slips: misspelled(short),
      hints,
      steps: explain(row),
      about: `short form: ${full}`,
    };
  },
});

export const shortForms = generator({
  id: 'fill-in-short-forms',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const rows = rng.sample(known(grade), grade < 4 ? 2 : 3);
    return {
      prompt: 'Fill in the short forms, with their apostrophes.',
      caption: 'Short forms',
      columns: ['Two words', 'Short form'],
      rows: rows.map(([full, short]) => [full, { word: short, policy: { keepPunctuation: true } }]),
      hints,
      steps: rows.map((row) => explain(row).join(' ')),
    };
  },
});
