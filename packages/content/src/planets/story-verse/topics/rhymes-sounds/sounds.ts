import { generator, type Rng } from '@planets/practice';
import {
  beginnings,
  endings,
  longMiddles,
  middles,
  type SoundGroup,
} from '../../data/word-sounds.ts';

/** The words of a group: those with an unexpected spelling come in with grade 2. */
const wordsOf = ({ key, words, tricky = [] }: SoundGroup, grade: number) => [
  key,
  ...words,
  ...(grade === 1 ? [] : tricky),
];

interface Asked {
  readonly word: string;
  readonly right: string;
  readonly wrong: readonly { readonly text: string; readonly key: string }[];
}

function askFrom(
  rng: Rng,
  grade: number,
  groups: readonly SoundGroup[],
  all: readonly SoundGroup[] = groups,
): Asked {
  const group = rng.pick(groups);
  const [word, twin] = rng.sample(wordsOf(group, grade), 2);
  // In grade 2 a word with an unexpected spelling comes in wherever there is one.
  const odd = grade === 2 && group.tricky ? rng.pick(group.tricky) : twin!;
  const right = odd === word ? twin! : odd;
  const wrong = group.traps.map((trap) => {
    const other = all.find(({ sound }) => sound === trap)!;
    return {
      text: rng.pick([other.key, ...other.words].filter((text) => text !== right)),
      key: other.key,
    };
  });
  return { word: word!, right, wrong };
}

const sameLetters = (word: string, right: string, place: string) =>
  place === 'begin' && word.charAt(0) !== right.charAt(0)
    ? 'The letters differ, but the sound is the same.'
    : 'Say one after the other, and you can hear it.';

export const firstSound = generator({
  id: 'first-sound',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { word, right, wrong } = askFrom(rng, grade, beginnings);
    return {
      prompt: `Which word **begins** with the same sound as **${word}**?`,
      right,
      wrong: wrong.map(({ text, key }) => ({
        text,
        why:
          text === key
            ? `Say "${word}" and "${text}" slowly. Your mouth begins in another way.`
            : `"${text}" begins like "${key}", not like "${word}".`,
      })),
      hints: [
        `Say "${word}" slowly. Stop after the very first sound.`,
        'Now say each word slowly, and feel what your mouth does first. Letters can fool you.',
      ],
      steps: [
        `"${word}" and "${right}" begin with the same sound.`,
        sameLetters(word, right, 'begin'),
      ],
      about: `first sound: ${right}`,
    };
  },
});

export const lastSound = generator({
  id: 'last-sound',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { word, right, wrong } = askFrom(rng, grade, endings);
    return {
      prompt: `Which word **ends** with the same sound as **${word}**?`,
      right,
      wrong: wrong.map(({ text, key }) => ({
        text,
        why:
          text === key
            ? `Say "${word}" and "${text}" slowly. Your mouth ends in another way.`
            : `"${text}" ends like "${key}", not like "${word}".`,
      })),
      hints: [
        `Say "${word}" slowly. Listen to the very last sound.`,
        'Say each word and hold the last sound. A silent letter at the end makes no sound.',
      ],
      steps: [
        `"${word}" and "${right}" end with the same sound.`,
        'Only the last sound counts here. The words need not rhyme.',
      ],
      about: `last sound: ${right}`,
    };
  },
});

export const middleSound = generator({
  id: 'middle-sound',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const groups = grade === 1 ? middles : [...longMiddles, ...longMiddles, ...middles];
    const { word, right, wrong } = askFrom(rng, grade, groups, [...middles, ...longMiddles]);
    return {
      prompt: `Which word has the same **middle** sound as **${word}**?`,
      right,
      wrong: wrong.map(({ text, key }) => ({
        text,
        why:
          text === key
            ? `Stretch the middle of "${word}" and of "${text}". They sound different.`
            : `The middle of "${text}" sounds like the middle of "${key}".`,
      })),
      hints: [
        `Stretch the word "${word}" like a rubber band. What do you hear in the middle?`,
        'Do the same with each word. Listen; the letters may be different.',
      ],
      steps: [
        `Stretch both words, "${word}" and "${right}". In the middle they sound the same.`,
        'The sound in the middle is the vowel. One vowel sound can be spelled in several ways.',
      ],
      about: `middle sound: ${right}`,
    };
  },
});
