import { generator, type Rng } from '@planets/practice';
import { longWords, shorterWords, shortWords, type Vowel } from '../../data/first-words.ts';
import { AS_IN, VOWELS } from './missing.ts';

/** Grade 1 reads words of three letters, grade 2 longer ones. */
const shorts = (vowel: Vowel, grade: number): readonly string[] =>
  grade === 1
    ? shortWords.map(([word]) => word).filter((word) => word[1] === vowel)
    : shorterWords[vowel];

export const sameVowel = generator({
  id: 'same-vowel',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const vowel = rng.pick(VOWELS);
    const [model, right] = rng.sample(shorts(vowel, grade), 2);
    const others = rng.sample(
      VOWELS.filter((letter) => letter !== vowel),
      3,
    );
    return {
      prompt: `Which word has the same middle sound as **${model}**?`,
      right: right!,
      wrong: others.map((letter) => ({
        text: rng.pick(shorts(letter, grade)),
        why: `In this word you hear a short ${letter}, as at the start of “${AS_IN[letter]}”.`,
      })),
      hints: [`Say “${model}” slowly.`, 'Now say each word slowly. Listen to the middle only.'],
      steps: [
        `In “${model}” you hear a short ${vowel}, as at the start of “${AS_IN[vowel]}”.`,
        `“${right}” has the same sound in the middle.`,
      ],
      about: `vowel of ${model}`,
    };
  },
});

const wordsWith = (rng: Rng, grade: number, vowel: Vowel, long: boolean, count: number) =>
  rng.sample(long ? longWords[vowel] : shorts(vowel, grade), count);

export const longOrShort = generator({
  id: 'long-or-short',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const vowel = rng.pick(VOWELS);
    const long = rng.pick([true, false]);
    const right = wordsWith(rng, grade, vowel, long, 1)[0]!;
    const wrong = wordsWith(rng, grade, vowel, !long, 3);
    return {
      prompt: long
        ? `In one word the letter ${vowel} says **its own name**. That is a long ${vowel}. Which word is it?`
        : `One word has a **short ${vowel}**, as in “${AS_IN[vowel]}”. Which word is it?`,
      right,
      wrong: wrong.map((text) => ({
        text,
        why: long
          ? `Say “${text}”. You hear a short ${vowel}, not the name of the letter.`
          : `Say “${text}”. You hear the name of the letter: that is a long ${vowel}.`,
      })),
      hints: [
        'Say each word slowly.',
        `Say the name of the letter ${vowel}. In which words do you hear it?`,
      ],
      steps: [
        `In ${wrong.map((word) => `“${word}”`).join(', ')} you hear a ${long ? 'short' : 'long'} ${vowel}.`,
        `In “${right}” you hear a ${long ? 'long' : 'short'} ${vowel}.`,
      ],
      about: `long or short: ${right}`,
    };
  },
});

export const matchVowels = generator({
  id: 'match-vowels',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const pairs = rng
      .sample(VOWELS, grade === 1 ? 3 : 4)
      .map((vowel) => ({ vowel, words: rng.sample(shorts(vowel, grade), 2) }));
    return {
      prompt: 'Match the words with the same middle sound.',
      pairs: pairs.map(({ words }) => [words[0]!, words[1]!]),
      hints: ['Say the first word slowly.', 'Say the other words. Which one has the same middle?'],
      steps: pairs.map(
        ({ vowel, words }) => `“${words[0]}” and “${words[1]}” both have a short ${vowel}.`,
      ),
    };
  },
});
