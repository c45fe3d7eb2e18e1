import { generator } from '@planets/practice';
import { summed, type Summed } from '../../data/summaries.ts';

const textsFor = (grade: number) =>
  summed.filter(({ older }) => (grade < 7 ? older === undefined : older === true));

const textOf = ({ sentences }: Summed) => sentences.map(([text]) => text).join(' ');

const withSource = ({ source }: Summed) => (source === undefined ? {} : { source });

type Fault = 'detail' | 'opinion' | 'wrong' | 'wide';

const FAULTS: Record<
  Fault,
  { readonly name: string; readonly why: string; readonly test: string }
> = {
  detail: {
    name: 'It tells only a detail.',
    why: 'That is in the text, but it is only one small part of it.',
    test: 'Does it cover the whole text, or one sentence of it?',
  },
  opinion: {
    name: 'It gives an opinion.',
    why: 'That is what somebody thinks about it. A summary adds no opinion.',
    test: 'Does it judge, praise or blame?',
  },
  wrong: {
    name: 'It gets the text wrong.',
    why: 'Compare it with the text, which says something else.',
    test: 'Does each part of it agree with the text?',
  },
  wide: {
    name: 'It is too general.',
    why: 'That could be said of a hundred other texts.',
    test: 'Would you know from it what this very text is about?',
  },
};

const faults = Object.keys(FAULTS) as Fault[];

const keysOf = ({ sentences }: Summed) =>
  sentences.filter(([, role]) => role === 'key').map(([text]) => text);

export const bestSummary = generator({
  id: 'best-summary',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(textsFor(grade));
    return {
      prompt: `Which is the best summary?\n\n_${textOf(row)}_`,
      right: row.good,
      wrong: rng.sample(faults, 3).map((fault) => ({ text: row[fault], why: FAULTS[fault].why })),
      hints: [
        'A summary tells what matters most, and nothing that is not there.',
        'Rule out what is only a detail, what judges, and what the text does not say.',
      ],
      steps: [
        `What carries the text: ${keysOf(row).join(' ')}`,
        `Put together and in short: ${row.good}`,
      ],
      ...withSource(row),
      about: `text: ${row.good}`,
    };
  },
});

export const whatIsWrong = generator({
  id: 'fault-of-a-summary',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const row = rng.pick(textsFor(grade));
    const fault = rng.pick(faults);
    return {
      prompt: `This summary of the text is not good. Why not?\n\n_${textOf(row)}_\n\n**Summary: ${row[fault]}**`,
      right: FAULTS[fault].name,
      wrong: faults
        .filter((other) => other !== fault)
        .map((other) => ({ text: FAULTS[other].name, why: `Ask yourself: ${FAULTS[other].test}` })),
      hints: [
        'Hold the summary next to the text, and check each part of it.',
        `Ask: ${FAULTS[fault].test}`,
      ],
      steps: [
        `The summary says: ${row[fault]}`,
        `${FAULTS[fault].why} A good one would be: ${row.good}`,
      ],
      ...withSource(row),
      about: `text: ${row.good}`,
    };
  },
});

export const matchFaults = generator({
  id: 'match-summaries',
  kind: 'match',
  difficulty: 4,
  make(rng, grade) {
    const row = rng.pick(textsFor(grade));
    const chosen = rng.sample(faults, grade < 7 ? 2 : 3);
    return {
      prompt: `${chosen.length === 2 ? 'Three' : 'Four'} people have summed up this text. What is there to say about each summary? Match.\n\n_${textOf(row)}_`,
      pairs: [
        [row.good, 'It is a good summary.'] as const,
        ...chosen.map((fault) => [row[fault], FAULTS[fault].name] as const),
      ],
      hints: [
        'First find the good one: it holds what matters most, and nothing else.',
        `For one of the others: ${FAULTS[chosen[0]!].test}`,
      ],
      steps: [
        `Good: ${row.good}`,
        ...chosen.map((fault) => `“${row[fault]}” ${FAULTS[fault].why}`),
      ],
      ...withSource(row),
      about: `text: ${row.good}`,
    };
  },
});

export const leaveOut = generator({
  id: 'leave-out',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const row = rng.pick(textsFor(grade));
    const minor = row.sentences.find(([, role]) => role === 'minor')![0];
    const keys = keysOf(row);
    return {
      prompt: `Which sentence can a summary leave out most easily?\n\n_${textOf(row)}_`,
      right: minor,
      wrong: keys.map((text) => ({
        text,
        why: 'Try to tell it without that sentence. Something important would be missing.',
      })),
      hints: [
        'What is the text mainly about?',
        'Cover one sentence at a time. Which one does nobody miss?',
      ],
      steps: [
        `The text is about this: ${row.good}`,
        `For that, this sentence is not needed: ${minor}`,
      ],
      ...withSource(row),
      about: `text: ${row.good}`,
    };
  },
});

/** The key sentences, and as many others as there are. */
export const pickKeys = generator({
  id: 'pick-key-sentences',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(textsFor(grade));
    const rest = row.sentences.filter(([, role]) => role !== 'key').map(([text]) => text);
    return {
      prompt: `Which three sentences does a summary of this text need most? Pick three.\n\n_${textOf(row)}_`,
      right: keysOf(row),
      wrong: rest,
      hints: [
        'Which sentences carry the whole? The others explain, adorn or give an example.',
        'Read only your three in a row. Do they make sense without the others?',
      ],
      steps: [
        `Together, these three say it all: ${keysOf(row).join(' ')}`,
        `The others add something: ${rest.join(' ')}`,
      ],
      ...withSource(row),
      about: `text: ${row.good}`,
    };
  },
});
