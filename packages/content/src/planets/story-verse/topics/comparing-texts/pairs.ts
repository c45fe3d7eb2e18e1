import { generator } from '@planets/practice';
import { pairsFor, purposes, sameSubject, type TextPair } from '../../data/text-pairs.ts';

const shown = ({ first, second }: TextPair) => `**Text 1:** ${first}\n\n**Text 2:** ${second}`;

export const whatBothSay = generator({
  id: 'what-both-say',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const row = rng.pick(pairsFor(grade));
    return {
      prompt: `What can you learn from **both** texts?\n\n${shown(row)}`,
      right: row.both,
      wrong: [
        { text: row.onlyFirst, why: 'That is only in text 1.' },
        { text: row.onlySecond, why: 'That is only in text 2.' },
        { text: row.neither, why: 'Neither of the texts says that.' },
      ],
      hints: [
        'Take the choices one at a time, and look for each in text 1 and in text 2.',
        'The two can say the same thing in different words.',
      ],
      steps: [
        `In both of them: ${row.both}`,
        `Only in text 1: ${row.onlyFirst} Only in text 2: ${row.onlySecond}`,
      ],
      about: `pair: ${row.subject}`,
    };
  },
});

export const whatOnlyOneSays = generator({
  id: 'what-only-one-says',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(pairsFor(grade));
    const first = rng.chance(1, 2);
    const [right, other] = first
      ? [row.onlyFirst, row.onlySecond]
      : [row.onlySecond, row.onlyFirst];
    const name = first ? 'text 1' : 'text 2';
    return {
      prompt: `What can you learn **only from ${name}**?\n\n${shown(row)}`,
      right,
      wrong: [
        { text: other, why: `That is only in ${first ? 'text 2' : 'text 1'}.` },
        { text: row.both, why: 'That is in both of them.' },
        { text: row.neither, why: 'Neither of the texts says that.' },
      ],
      hints: [
        `Look for each choice in ${name} first.`,
        'Then check that the other text does not say it.',
      ],
      steps: [`Only ${name} tells this: ${right}`, `Both of them tell this: ${row.both}`],
      about: `pair: ${row.subject}`,
    };
  },
});

export const mainContrast = generator({
  id: 'main-contrast',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(pairsFor(grade));
    return {
      prompt: `In what do these two texts differ most?\n\n${shown(row)}`,
      right: row.contrast,
      wrong: row.wrong.map((text) => ({
        text,
        why: 'Check both halves of it: does the first fit text 1, and the second text 2?',
      })),
      hints: [
        'Ask of each text: who is speaking, to whom, and what for?',
        'Then say in one sentence what each of them does with the subject.',
      ],
      steps: [`Both are about ${row.subject}.`, row.contrast],
      about: `pair: ${row.subject}`,
    };
  },
});

export const sortStatements = generator({
  id: 'sort-statements',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(pairsFor(grade));
    const names = ['both texts', 'only text 1', 'only text 2', 'neither text'];
    const texts = rng
      .shuffle([
        { text: row.both, is: names[0]! },
        { text: row.onlyFirst, is: names[1]! },
        { text: row.onlySecond, is: names[2]! },
        { text: row.neither, is: names[3]! },
      ])
      .slice(0, 3);
    return {
      prompt: `${shown(row)}\n\nWhere can you find this?\n\n${texts
        .map(({ text }, at) => `“${text}” In [[${at}]].`)
        .join('\n\n')}`,
      gaps: texts.map(({ is }) => ({ right: is, wrong: names.filter((name) => name !== is) })),
      hints: [
        'Take one statement at a time, and look for it in both texts.',
        'A text can say the same thing with other words. Check each statement by itself.',
      ],
      steps: texts.map(({ text, is }) => `“${text}” is in ${is}.`),
      about: `pair: ${row.subject}`,
    };
  },
});

const names = Object.keys(purposes);

export const purposeInFour = generator({
  id: 'which-has-the-purpose',
  kind: 'choice',
  difficulty: 2,
  grades: [5, 8],
  make(rng) {
    const texts = rng.pick(sameSubject);
    const at = rng.int(0, 3);
    const { what, test } = purposes[names[at]!]!;
    return {
      prompt: `These four texts have the same subject. Which was written mainly **${names[at]!}**?`,
      right: texts[at]!,
      wrong: texts
        .map((text, other) => ({ text, other }))
        .filter(({ other }) => other !== at)
        .map(({ text, other }) => ({
          text,
          why: `That one ${purposes[names[other]!]!.what}: it was written ${names[other]!}.`,
        })),
      hints: ['What does each text want from its reader?', test],
      steps: [`“${texts[at]!}”`, `It ${what}. So it was written ${names[at]!}.`],
      about: `purpose: ${texts[0]}`,
    };
  },
});

export const matchPurposes = generator({
  id: 'match-purposes',
  kind: 'match',
  difficulty: 2,
  grades: [5, 8],
  make(rng) {
    const texts = rng.pick(sameSubject);
    return {
      prompt: 'These texts have the same subject. For what was each of them written? Match.',
      pairs: texts.map((text, at) => [text, names[at]!]),
      hints: [
        'What does each text want from its reader: to know, to act, to laugh, or to follow steps?',
        'Start with the one that tells how to do something.',
      ],
      steps: texts.map((text, at) => `“${text}” It ${purposes[names[at]!]!.what}: ${names[at]!}.`),
      about: `purpose: ${texts[0]}`,
    };
  },
});
