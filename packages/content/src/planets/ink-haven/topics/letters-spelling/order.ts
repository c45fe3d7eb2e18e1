import { generator, type Rng } from '@planets/practice';
import { dictionaryWords } from '../../data/first-words.ts';

const ABC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const around = (at: number) =>
  ABC.slice(Math.max(0, at - 3), at + 4)
    .split('')
    .join(' ');

export const nextLetter = generator({
  id: 'next-letter',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const at = rng.pick(Array.from({ length: 22 }, (_, index) => index + 2));
    const after = grade === 1 ? rng.pick([true, true, false]) : rng.pick([true, false]);
    const right = ABC[at + (after ? 1 : -1)]!;
    const swapped = ABC[at + (after ? -1 : 1)]!;
    const far = ABC[at + (after ? 2 : -2)]!;
    const other = rng.pick(
      ABC.split('').filter((letter) => Math.abs(ABC.indexOf(letter) - at) > 2),
    );
    return {
      prompt: `Which letter comes just **${after ? 'after' : 'before'} ${ABC[at]}** in the ABC?`,
      right,
      wrong: [
        {
          text: swapped,
          why: `${swapped} comes just ${after ? 'before' : 'after'} ${ABC[at]}. Look the other way.`,
        },
        { text: far, why: `${far} is near, but one letter stands between ${far} and ${ABC[at]}.` },
        { text: other, why: `${other} is not next to ${ABC[at]}. Say the ABC slowly.` },
      ],
      hints: [
        'Say or sing the ABC slowly.',
        `Start to say it at ${ABC[Math.max(0, at - 4)]}, and stop at the right place.`,
      ],
      steps: [
        `This part of the ABC goes: ${around(at)}.`,
        `${right} stands just ${after ? 'after' : 'before'} ${ABC[at]}.`,
      ],
      about: `letter next to ${ABC[at]}`,
    };
  },
});

/** Grade 1 compares first letters only; grade 2 also words that begin alike. */
function wordsToOrder(rng: Rng, grade: number, count: number): string[] {
  if (grade > 1 && rng.pick([true, false])) {
    const letter = rng.pick(['b', 'c', 'f', 'h', 'l', 'p', 's', 't']);
    const alike = dictionaryWords.filter((word) => word[0] === letter);
    const seconds = rng.shuffle([...new Set(alike.map((word) => word[1]!))]).slice(0, count - 1);
    const same = seconds.map((second) => rng.pick(alike.filter((word) => word[1] === second)));
    const rest = rng.sample(
      dictionaryWords.filter((word) => word[0] !== letter),
      count - same.length,
    );
    if (new Set(rest.map((word) => word[0])).size === rest.length)
      return [...same, ...rest].toSorted();
  }
  const letters = rng.sample([...new Set(dictionaryWords.map((word) => word[0]!))], count);
  return letters
    .map((letter) => rng.pick(dictionaryWords.filter((word) => word[0] === letter)))
    .toSorted();
}

function steps(words: readonly string[]): string[] {
  const firsts = [...new Set(words.map((word) => word[0]!))];
  const alike = firsts
    .map((letter) => words.filter((word) => word.startsWith(letter)))
    .filter((group) => group.length > 1);
  return [
    `Look at the first letters. In the ABC they come like this: ${firsts.join(', ')}.`,
    ...alike.map((group) =>
      `${group.map((word) => `“${word}”`).join(' and ')} both begin with ${group[0]![0]}. So look at the second letters: ${group.map((word) => word[1]).join(', then ')}.`.replace(
        'both',
        group.length > 2 ? 'all' : 'both',
      ),
    ),
    `The order is: ${words.join(', ')}.`,
  ];
}

export const comesFirst = generator({
  id: 'comes-first',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const words = wordsToOrder(rng, grade, 4);
    const last = grade > 1 && rng.pick([true, false]);
    const right = last ? words.at(-1)! : words[0]!;
    return {
      prompt: `Put these words in ABC order. Which word comes **${last ? 'last' : 'first'}**?`,
      right,
      wrong: words
        .filter((word) => word !== right)
        .map((text) => ({
          text,
          why:
            text[0] === right[0]
              ? `“${text}” and “${right}” begin alike. Now look at the second letter.`
              : `“${text}” begins with ${text[0]}. Another word comes ${last ? 'later' : 'earlier'} in the ABC.`,
        })),
      hints: [
        'Look at the first letter of each word.',
        grade > 1
          ? 'If two words begin with the same letter, look at the next letter.'
          : 'Say the ABC. Which of these letters do you say first?',
      ],
      steps: steps(words),
      about: `ABC order: ${words.join(' ')}`,
    };
  },
});

export const dictionaryOrder = generator({
  id: 'abc-order',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const words = wordsToOrder(rng, grade, grade === 1 ? 3 : 4);
    return {
      prompt: 'Put the words in ABC order.',
      inOrder: words,
      hints: [
        'Look at the first letter of each word.',
        grade > 1
          ? 'If two words begin with the same letter, look at the next letter.'
          : 'Say the ABC and stop at each of these letters.',
      ],
      steps: steps(words),
    };
  },
});

export const lettersAround = generator({
  id: 'letters-around',
  kind: 'table',
  difficulty: 3,
  make(rng) {
    const places = rng
      .sample(
        Array.from({ length: 24 }, (_, index) => index + 1),
        2,
      )
      .toSorted((one, other) => one - other);
    return {
      prompt: 'Fill in the letter just before and the letter just after.',
      caption: 'Neighbors in the ABC',
      columns: ['Letter', 'Just before', 'Just after'],
      rows: places.map((at) => [
        ABC[at]!,
        { word: ABC[at - 1]!, policy: { keepArticles: true } },
        { word: ABC[at + 1]!, policy: { keepArticles: true } },
      ]),
      hints: ['Say or sing the ABC slowly.', 'Start a few letters before the one in the table.'],
      steps: places.map((at) => `This part of the ABC goes: ${around(at)}.`),
      about: `letters around ${places.map((at) => ABC[at]).join(' and ')}`,
    };
  },
});
