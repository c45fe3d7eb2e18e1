import { generator } from '@planets/practice';
import { pairsOfLetters, shortWords, type Vowel } from '../../data/first-words.ts';

export const VOWELS: readonly Vowel[] = ['a', 'e', 'i', 'o', 'u'];
export const AS_IN: Readonly<Record<Vowel, string>> = {
  a: 'apple',
  e: 'egg',
  i: 'insect',
  o: 'ostrich',
  u: 'umbrella',
};

const blank = (word: string) => `${word[0]} _ ${word[2]}`.replace('_', '▢');

export const missingVowel = generator({
  id: 'missing-vowel',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const [word, clue] = rng.pick(shortWords);
    const vowel = word[1] as Vowel;
    const others = rng.sample(
      VOWELS.filter((letter) => letter !== vowel),
      3,
    );
    return {
      prompt: `${clue}.\n\nWhich letter is missing?\n\n**${blank(word)}**`,
      right: vowel,
      wrong: others.map((letter) => ({
        text: letter,
        why: `The letter ${letter} makes the sound at the start of “${AS_IN[letter]}”. Do you hear that in the word?`,
      })),
      hints: ['Say the word slowly. What sound is in the middle?', 'Stretch the middle sound.'],
      steps: [
        `The word is “${word}”.`,
        `Its middle sound is the first sound of “${AS_IN[vowel]}”. We write it with the letter ${vowel}.`,
      ],
      about: `spelling of ${word}`,
    };
  },
});

export const spellTheWord = generator({
  id: 'spell-the-word',
  kind: 'text',
  difficulty: 2,
  make(rng, grade) {
    if (grade > 1) {
      const [before, pair, after, clue] = rng.pick(pairsOfLetters);
      const word = before + pair + after;
      return {
        prompt: `${clue}.\n\nType the whole word. Two letters are missing.\n\n**${`${before} ▢ ▢ ${after}`.trim()}**`,
        answer: word,
        hints: ['Say the word slowly.', 'The two missing letters make just one sound.'],
        steps: [
          `The letters ${pair.split('').join(' and ')} make one sound here.`,
          `With them, the word is “${word}”.`,
        ],
        about: `spelling of ${word}`,
      };
    }
    const [word, clue] = rng.pick(shortWords);
    return {
      prompt: `${clue}.\n\nType the whole word.\n\n**${blank(word)}**`,
      answer: word,
      slips: VOWELS.map((letter) => word[0]! + letter + word[2]!)
        .filter((text) => text !== word)
        .map((text) => ({
          text,
          why: 'The first and the last letter are right. Listen to the middle sound.',
        })),
      hints: [
        'Say the word slowly. What sound is in the middle?',
        'The missing letter is a vowel.',
      ],
      steps: [`The sounds are ${word.split('').join(', ')}.`, `Put them together: “${word}”.`],
      about: `spelling of ${word}`,
    };
  },
});

const SOUNDS: Readonly<Record<string, string>> = {
  sh: 'the start of “shell”',
  ch: 'the start of “cherry”',
  th: 'the start of “thin”',
  ck: 'the end of “back”',
  ng: 'the end of “long”',
};

export const twoLetters = generator({
  id: 'two-letters-one-sound',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [before, pair, after, clue] = rng.pick(pairsOfLetters);
    const others = rng.sample(
      Object.keys(SOUNDS).filter((other) => other !== pair),
      3,
    );
    return {
      prompt: `${clue}.\n\nWhich two letters are missing?\n\n**${`${before} ▢ ▢ ${after}`.trim()}**`,
      right: pair,
      wrong: others.map((text) => ({
        text,
        why: `These two make the sound at ${SOUNDS[text]}. Say the word again and listen.`,
      })),
      hints: [
        'Say the word slowly.',
        'The two letters make one sound. Do you hear it at the start or at the end?',
      ],
      steps: [
        `The word is “${before}${pair}${after}”.`,
        `We hear the sound at ${SOUNDS[pair]}. Its letters are ${pair.split('').join(' and ')}.`,
      ],
      about: `spelling of ${before}${pair}${after}`,
    };
  },
});
