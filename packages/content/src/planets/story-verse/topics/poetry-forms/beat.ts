import { generator, type Rng } from '@planets/practice';
import {
  feetOf,
  footFacts,
  haikuLines,
  lengthNames,
  metred,
  spelled,
  syllablesOf,
  type Foot,
} from '../../data/stanzas.ts';

const plainLine = (line: string) => line.replaceAll('-', '');
const clapped = (line: string) => line.split(/[\s-]+/).join(' · ');
const inCount = (line: string) => line.split(/[\s-]+/).length;

export const haikuLine = generator({
  id: 'haiku-line',
  kind: 'choice',
  difficulty: 2,
  grades: [4, 8],
  make(rng) {
    const middle = rng.chance(1, 2);
    const right = rng.pick(middle ? haikuLines.seven : haikuLines.five);
    const wrong = [
      rng.pick(middle ? haikuLines.five : haikuLines.seven),
      ...rng.sample(haikuLines.other, 2),
    ];
    return {
      prompt: `A haiku has lines of 5, 7 and 5 syllables. Which line could be its **${middle ? 'middle' : 'first'}** line?`,
      right: plainLine(right),
      wrong: wrong.map((line) => ({
        text: plainLine(line),
        why: `Count: ${clapped(line)}. That is ${inCount(line)} syllables.`,
      })),
      hints: [
        'Say each line slowly, and tap a finger for each syllable.',
        middle ? 'The middle line is the longest.' : 'The first line is as short as the last.',
      ],
      steps: [
        `Count: ${clapped(right)}. That is ${inCount(right)} syllables.`,
        `The ${middle ? 'middle' : 'first'} line of a haiku has ${inCount(right)}.`,
      ],
      about: `haiku: ${right}`,
    };
  },
});

export const countSyllables = generator({
  id: 'count-syllables',
  kind: 'numeric',
  difficulty: 1,
  grades: [4, 8],
  make(rng) {
    const line = rng.pick(Object.values(haikuLines).flat());
    const words = line.split(' ').length;
    const count = inCount(line);
    return {
      prompt: `How many syllables does this line have?\n\n_${plainLine(line)}_`,
      answer: count,
      slips:
        words === count
          ? []
          : [
              {
                value: words,
                why: 'You counted the words. Some of them have more than one syllable.',
              },
            ],
      hints: [
        'Tap a finger for each part of a word that you can clap.',
        'Your chin drops once for each syllable.',
      ],
      steps: [`Say it slowly: ${clapped(line)}`, `That is ${count} syllables.`],
      about: `haiku: ${line}`,
    };
  },
});

const feet = Object.keys(footFacts) as Foot[];

const footWhy = (foot: Foot) => {
  const { beat, words } = footFacts[foot];
  return `The foot “${foot}” goes ${beat}, as in “${words[0]}”.`;
};

export const footOfWord = generator({
  id: 'foot-of-a-word',
  kind: 'choice',
  difficulty: 3,
  grades: [7, 12],
  make(rng) {
    const foot = rng.pick(feet);
    const { words, beat } = footFacts[foot];
    const word = rng.pick(words);
    return {
      prompt: `Say the word **${word}** and listen to where the stress lies. Which metrical foot is it?`,
      right: `${foot} (${beat})`,
      wrong: feet
        .filter((other) => other !== foot)
        .map((other) => ({
          text: `${other} (${footFacts[other].beat})`,
          why:
            footFacts[other].size === footFacts[foot].size
              ? `The number of syllables is right. But which of them is stressed in “${word}”?`
              : `Count the syllables of “${word}” first.`,
        })),
      hints: [
        `Count the syllables of “${word}”.`,
        'Exaggerate: call the word across a field. Which syllable do you shout?',
      ],
      steps: [`“${word}” goes ${beat}.`, footWhy(foot)],
      about: `foot: ${word}`,
    };
  },
});

/** A line with its stressed syllables in capitals. */
const scannedLine = (rng: Rng) => rng.pick(metred);

const meterName = (foot: Foot, scanned: string) =>
  `${footFacts[foot].adjective} ${lengthNames[feetOf(scanned)]!}`;

export const scanALine = generator({
  id: 'scan-a-line',
  kind: 'multi-step',
  difficulty: 4,
  grades: [7, 12],
  make(rng) {
    const { foot, scanned } = scannedLine(rng);
    const syllables = syllablesOf(scanned);
    const count = feetOf(scanned);
    const { size, beat } = footFacts[foot];
    return {
      prompt: `The stressed syllables are in capitals:\n\n**${spelled(scanned)}**`,
      parts: [
        { prompt: 'How many syllables does the line have?', answer: syllables },
        {
          prompt: 'How many of them are stressed?',
          answer: count,
          slips:
            syllables === 2 * count
              ? []
              : [{ value: syllables - count, why: 'Those are the unstressed ones.' }],
        },
        {
          prompt:
            'The line is made of equal feet with one stress each. How many syllables has one foot?',
          answer: size,
          follows: 'a / b',
        },
      ],
      hints: [
        'Read it aloud, and tap the table on each stressed syllable.',
        'Each foot has exactly one stress. So there are as many feet as stresses.',
      ],
      steps: [
        `Cut into feet: ${scanned.replaceAll('|', ' | ')}`,
        `There are ${syllables} syllables and ${count} stresses, so ${count} feet of ${syllables} ÷ ${count} = ${size} syllables.`,
        `Each goes ${beat}. The meter is called ${meterName(foot, scanned)}.`,
      ],
      about: `line: ${scanned}`,
    };
  },
});

export const nameMeter = generator({
  id: 'name-the-meter',
  kind: 'choice',
  difficulty: 5,
  grades: [8, 12],
  make(rng) {
    const { foot, scanned } = scannedLine(rng);
    const count = feetOf(scanned);
    const otherFoot = rng.pick(feet.filter((other) => other !== foot));
    const otherCount = rng.pick([3, 4, 5].filter((other) => other !== count));
    const named = (name: Foot, length: number) =>
      `${footFacts[name].adjective} ${lengthNames[length]!}`;
    return {
      prompt: `What is the meter of this line? The stressed syllables are in capitals.\n\n**${spelled(scanned)}**`,
      right: named(foot, count),
      wrong: [
        {
          text: named(otherFoot, count),
          why: `The number of feet is right. But ${footWhy(otherFoot).charAt(0).toLowerCase()}${footWhy(otherFoot).slice(1)}`,
        },
        { text: named(foot, otherCount), why: 'The foot is right. Count the stresses once more.' },
        {
          text: named(otherFoot, otherCount),
          why: `Count the stresses, and compare: ${footWhy(otherFoot)}`,
        },
      ],
      hints: [
        'First find the foot: does it begin or end with the stress, and how many syllables has it?',
        'Then count the feet: three are a trimeter, four a tetrameter, five a pentameter.',
      ],
      steps: [
        `Cut into feet: ${scanned.replaceAll('|', ' | ')}. ${footWhy(foot)}`,
        `There are ${count} of them, so it is ${named(foot, count)}.`,
      ],
      about: `line: ${scanned}`,
    };
  },
});
