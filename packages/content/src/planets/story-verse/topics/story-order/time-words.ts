import { generator, type Rng } from '@planets/practice';
import { areApart, atOnce, deeds, timeWords } from '../../data/sequences.ts';

const SAME = 'both at the same time';

/** A sentence that tells two deeds, not always in the order in which they were done. */
function twoDeeds(rng: Rng, grade: number) {
  if (rng.chance(1, 5)) {
    const [name, pronoun, was, one, other] = rng.pick(atOnce);
    return {
      name,
      text: `While ${name} was ${was}, ${pronoun} ${other}.`,
      word: 'While',
      first: SAME,
      others: [one, other],
    };
  }
  const { name, pronoun, first, second, base } = rng.pick(deeds);
  const easy = [
    [`${name} ${first}. Then ${pronoun} ${second}.`, 'Then'],
    [`${name} ${first} before ${pronoun} ${second}.`, 'before'],
    [`After ${name} ${first}, ${pronoun} ${second}.`, 'After'],
    [`Before ${name} ${second}, ${pronoun} ${first}.`, 'Before'],
    [`${name} ${second} after ${pronoun} ${first}.`, 'after'],
  ] as const;
  const hard = [
    ...easy.slice(3),
    [`${name} did not ${base} until ${pronoun} had ${first}.`, 'until'],
    [`As soon as ${name} had ${first}, ${pronoun} ${second}.`, 'As soon as'],
    [`${name} ${second}, but only when ${pronoun} had ${first}.`, 'only when'],
  ] as const;
  const [text, word] = rng.pick(grade < 3 ? easy : hard);
  return { name, text, word, first, others: [second, SAME] };
}

export const whichCameFirst = generator({
  id: 'which-came-first',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { name, text, word, first, others } = twoDeeds(rng, grade);
    return {
      prompt: `What did ${name} do first?\n\n_${text}_`,
      right: first,
      wrong: [
        ...others.map((other) => ({
          text: other,
          why:
            other === SAME
              ? `Look at "${word}" here. It puts one thing in front of the other.`
              : `${name} did that, but look at "${word}".`,
        })),
        { text: 'The sentence does not tell.', why: `It does. Look at "${word}".` },
      ],
      hints: [
        'What stands first in a sentence is not always what was done first.',
        `Look at "${word}". See it happen in your mind.`,
      ],
      steps: [
        `It is "${word}" that tells the order.`,
        first === SAME
          ? `"While" means that both things went on during the same time.`
          : `So ${name} ${first}. Only then came the other thing: ${name} ${others[0]}.`,
      ],
      about: `deeds: ${name}`,
    };
  },
});

export const wordThatTellsWhen = generator({
  id: 'word-that-tells-when',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const known = timeWords.filter(({ from }) => from <= Math.max(grade, 2));
    const row = rng.pick(grade < 3 ? known : known.filter(({ from }) => from > 1));
    const others = rng.sample(
      known.filter((other) => areApart(row, other)),
      3,
    );
    return {
      prompt: `Which word means **${row.means}**?`,
      right: row.word,
      wrong: others.map(({ word, means }) => ({ text: word, why: `"${word}" means ${means}.` })),
      hints: [
        'All of these words tell when. Say a sentence with each.',
        `Which one could stand here? ${row.sentence}`,
      ],
      steps: [
        `"${row.word}" means ${row.means}.`,
        `It is used like this: ${filled(row.sentence, row.word)}`,
      ],
      about: `time word: ${row.word}`,
    };
  },
});

/** The sentence with its word, which begins large where it begins a sentence. */
const filled = (sentence: string, word: string) =>
  /(?:^|\. )____/.test(sentence)
    ? sentence.replace('____', word[0]!.toUpperCase() + word.slice(1))
    : sentence.replace('____', word);

export const matchTimeWords = generator({
  id: 'match-time-words',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const known = timeWords.filter(({ from }) => from <= Math.max(grade, 2));
    const shuffled = rng.shuffle(known);
    const rows = shuffled
      .filter((row, at) => shuffled.slice(0, at).every((other) => areApart(row, other)))
      .slice(0, grade < 3 ? 3 : 4);
    return {
      prompt: 'Match each word with what it tells about time.',
      pairs: rows.map(({ word, means }) => [word, means]),
      hints: ['Start with the word you use most.', `One of them fits here: ${rows[0]!.sentence}`],
      steps: rows.map(
        ({ word, means, sentence }) => `"${word}" means ${means}. ${filled(sentence, word)}`,
      ),
    };
  },
});

const JOINERS: readonly (readonly [sentence: string, right: string, why: string])[] = [
  [
    'Put on your helmet [[n]] you get on the bike.',
    'before',
    'The helmet comes first, so that it can help.',
  ],
  [
    'Stay in bed [[n]] your fever is gone.',
    'until',
    'The fever going away is the end of staying in bed.',
  ],
  [
    'Bats sleep [[n]] the sun is up.',
    'while',
    'The sun is up and the bats sleep, both in the same hours.',
  ],
  [
    'We licked the spoons [[n]] the cake was in the oven.',
    'while',
    'Both go on during the same time.',
  ],
  [
    'The streets were full of puddles [[n]] the rain had stopped.',
    'after',
    'First it rained, and then the puddles were left.',
  ],
  ['Knock [[n]] you go in.', 'before', 'The knock comes first.'],
  [
    'We held our breath [[n]] the diver came up again.',
    'until',
    'When she came up, we breathed again.',
  ],
  [
    'My fingers were cold for an hour [[n]] we had built the snow fort.',
    'after',
    'Building made them cold; the cold came later.',
  ],
  ['Check the rope [[n]] you climb.', 'before', 'A rope is checked first, then used.'],
  [
    'The baby slept in the cart [[n]] we picked apples.',
    'while',
    'Sleeping and picking went on at the same time.',
  ],
  [
    'Keep stirring [[n]] the sauce gets thick.',
    'until',
    'The thick sauce is the end of the stirring.',
  ],
  [
    'He found his keys in the lock [[n]] he had looked for them all day.',
    'after',
    'First the long search, then the find.',
  ],
];

export const joinInTime = generator({
  id: 'join-in-time',
  kind: 'cloze',
  difficulty: 4,
  grades: [2, 4],
  make(rng) {
    const words = rng.sample(['before', 'until', 'while', 'after'], 2);
    const rows = words.map((word) => rng.pick(JOINERS.filter(([, right]) => right === word)));
    return {
      prompt: `Choose the word that makes sense.\n\n${rows
        .map(([sentence], at) => sentence.replace('[[n]]', `[[${at}]]`))
        .join('\n\n')}`,
      gaps: rows.map(([, right]) => ({
        right,
        wrong: ['before', 'until', 'while', 'after'].filter((word) => word !== right),
      })),
      hints: [
        'See both halves of the sentence in your mind. Which one comes first, or are they at the same time?',
        'Read the sentence aloud with each word.',
      ],
      steps: rows.map(([sentence, right, why]) => `“${sentence.replace('[[n]]', right)}” ${why}`),
    };
  },
});
