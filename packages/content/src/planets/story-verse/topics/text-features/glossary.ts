import { generator, type Rng } from '@planets/practice';
import { wordLists } from '../../data/books.ts';

const listFor = (rng: Rng, grade: number) =>
  rng.pick(wordLists[grade < 3 ? 'young' : grade < 5 ? 'middle' : 'old']).split(' ');

export const alphabetize = generator({
  id: 'glossary-order',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const words = listFor(rng, grade);
    const chosen = words.filter((word) => grade > 2 || word !== words[2]);
    const letter = grade < 3 ? 'first' : grade < 5 ? 'second' : 'third';
    return {
      prompt: 'Put these words in the order in which a glossary lists them, from A to Z.',
      inOrder: chosen,
      hints: [
        'A glossary is sorted like a dictionary.',
        grade < 3
          ? 'Look at the first letter of each word, and say the alphabet.'
          : `The words begin alike. It is the ${letter} letter that decides, and where that is the same, the next one.`,
      ],
      steps: [
        `Here the ${letter} letters decide: ${chosen.map((word) => `**${word}**`).join(', ')}.`,
        'Where two words have the same letter in that place, look at the next letter.',
      ],
      about: `words: ${words[0]}`,
    };
  },
});

export const betweenWords = generator({
  id: 'on-which-glossary-page',
  kind: 'choice',
  difficulty: 4,
  grades: [3, 6],
  make(rng, grade) {
    const list = listFor(rng, grade);
    const [a, b, c, d, e] = list as [string, string, string, string, string];
    const before = rng.chance(1, 2);
    const [from, right, to] = before ? [b, c, d] : [a, b, c];
    const outside = before ? [a, e] : [d, e];
    const far = rng.pick(
      Object.values(wordLists)
        .flat()
        .flatMap((words) => words.split(' '))
        .filter((word) => word.charAt(0) !== right.charAt(0)),
    );
    return {
      prompt: `At the top of a page of a glossary stand its first and its last word: **${from} – ${to}**. Which word is on this page?`,
      right,
      wrong: [...outside, far].map((text) => ({
        text,
        why:
          text.localeCompare(from, 'en') < 0
            ? `"${text}" comes before "${from}".`
            : `"${text}" comes after "${to}".`,
      })),
      hints: [
        'All the words on the page stand between these two in the alphabet.',
        'Compare letter by letter, until you find one that differs.',
      ],
      steps: [`From A to Z: ${from}, ${right}, ${to}.`, `So "${right}" stands between the two.`],
      about: `words: ${a}`,
    };
  },
});
