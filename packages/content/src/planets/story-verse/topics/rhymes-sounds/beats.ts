import { generator } from '@planets/practice';
import { beats, swaps } from '../../data/word-sounds.ts';

/** Grade 1 claps words of up to three beats. */
const wordsFor = (grade: number) => beats.filter((parts) => parts.length < grade + 3);

const clapped = (parts: readonly string[]) =>
  `Clap it: **${parts.join(' · ')}**. That is ${parts.length === 1 ? '1 beat' : `${parts.length} beats`}.`;

const whole = (parts: readonly string[]) => parts.join('');

export const countBeats = generator({
  id: 'count-beats',
  kind: 'numeric',
  difficulty: 1,
  make(rng, grade) {
    const parts = rng.pick(wordsFor(grade));
    const word = whole(parts);
    return {
      prompt: `How many beats (syllables) does **${word}** have?`,
      answer: parts.length,
      slips:
        word.length === parts.length
          ? []
          : [{ value: word.length, why: 'You counted the letters. Clap the parts you hear.' }],
      hints: [
        'Say the word slowly, and clap once for each part.',
        'Put a hand under your chin. It drops once for each beat.',
      ],
      steps: [clapped(parts), 'A beat is a part of a word with one vowel sound in it.'],
      about: `beats: ${word}`,
    };
  },
});

export const wordWithBeats = generator({
  id: 'word-with-beats',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const words = wordsFor(grade);
    const right = rng.pick(words);
    const others = rng.sample(
      words.filter((parts) => parts.length !== right.length),
      3,
    );
    const many = right.length === 1 ? '1 beat' : `${right.length} beats`;
    return {
      prompt: `Which word has **${many}** (${right.length === 1 ? 'syllable' : 'syllables'})?`,
      right: whole(right),
      wrong: others.map((parts) => ({
        text: whole(parts),
        why: `Clap it: ${parts.join(' · ')}. Count the claps.`,
      })),
      hints: ['Clap each word, part by part.', 'A long word on paper can be short to clap.'],
      steps: [clapped(right), `So "${whole(right)}" is the one with ${many}.`],
      about: `beats: ${whole(right)}`,
    };
  },
});

export const orderByBeats = generator({
  id: 'order-by-beats',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const counts = grade === 1 ? [1, 2, 3] : [1, 2, 3, 4];
    const chosen = counts.map((count) => rng.pick(beats.filter(({ length }) => length === count)));
    return {
      prompt: 'Put the words in order, from the fewest beats (syllables) to the most.',
      inOrder: chosen.map(whole),
      hints: ['Clap each word and count.', 'Start with the word that takes one clap only.'],
      steps: chosen.map(clapped),
    };
  },
});

const places = ['first', 'last', 'middle'] as const;

/** Where the changed part stands in the word. */
const placeOf = (word: string, out: string) =>
  word.startsWith(out) ? places[0] : word.endsWith(out) ? places[1] : places[2];

export const changeASound = generator({
  id: 'change-a-sound',
  kind: 'text',
  difficulty: 3,
  make(rng, grade) {
    const [word, out, into, made] = rng.pick(
      swaps.filter(([, , , , from]) => (grade === 1 ? from === 1 : from === 2 || rng.chance(1, 5))),
    );
    return {
      prompt: `Start with **${word}**. Take out **${out}** and put in **${into}**. Type the new word.`,
      answer: made,
      slips: [{ text: word, why: `That is the old word. Take out "${out}" first.` }],
      hints: [
        `Write "${word}" on paper. Cross out "${out}". It is the ${placeOf(word, out)} part.`,
        `Write "${into}" in its place. Then read the new word aloud.`,
      ],
      steps: [
        `In "${word}", the ${placeOf(word, out)} part is "${out}".`,
        `With "${into}" in its place you read "${made}".`,
      ],
      about: `change: ${word} ${into}`,
    };
  },
});
