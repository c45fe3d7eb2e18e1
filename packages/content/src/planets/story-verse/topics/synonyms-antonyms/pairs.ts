import { generator, type Rng } from '@planets/practice';
import { rowsFor, type WordRow } from '../../data/word-pairs.ts';

const wordsOf = ({ word, same, opposite }: WordRow) => [word, same, opposite];

/** Rows that have no word in common with it or with each other. */
function others(rng: Rng, row: WordRow, rows: readonly WordRow[], count: number): WordRow[] {
  const taken = new Set(wordsOf(row));
  const chosen: WordRow[] = [];
  for (const other of rng.shuffle(rows)) {
    if (chosen.length === count || wordsOf(other).some((word) => taken.has(word))) continue;
    chosen.push(other);
    for (const word of wordsOf(other)) taken.add(word);
  }
  return chosen;
}

const pick = (rng: Rng, grade: number, count: number) => {
  const rows = rowsFor(grade);
  const row = rng.pick(rows);
  return { row, rest: others(rng, row, rows, count) };
};

export const findSynonym = generator({
  id: 'find-a-synonym',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { row, rest } = pick(rng, grade, 2);
    return {
      prompt:
        grade < 3
          ? `Which word means about the same as **${row.word}**?`
          : `Which word is a synonym of **${row.word}**?`,
      right: row.same,
      wrong: [
        {
          text: row.opposite,
          why: `"${row.opposite}" is the opposite of "${row.word}". You want one that means the same.`,
        },
        ...rest.map(({ word, same }) => ({
          text: same,
          why: `"${same}" means about the same as "${word}".`,
        })),
      ],
      hints: [
        'Say a sentence with the word. Then put each choice in its place.',
        `Try it here: ${row.sentence.replace(row.word, '____')}`,
      ],
      steps: [
        `You can say: ${row.sentence} Or you can say: ${row.sentence.replace(row.word, row.same)}`,
        `"${row.word}" and "${row.same}" mean about the same. Such words are called synonyms.`,
      ],
      about: `pair: ${row.word}`,
    };
  },
});

export const findAntonym = generator({
  id: 'find-an-antonym',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { row, rest } = pick(rng, grade, 2);
    return {
      prompt:
        grade < 3
          ? `Which word is the opposite of **${row.word}**?`
          : `Which word is an antonym of **${row.word}**?`,
      right: row.opposite,
      wrong: [
        {
          text: row.same,
          why: `"${row.same}" means about the same as "${row.word}". You want the opposite.`,
        },
        ...rest.map(({ word, opposite }) => ({
          text: opposite,
          why: `"${opposite}" is the opposite of "${word}".`,
        })),
      ],
      hints: [
        'The opposite is as different as can be, like yes and no.',
        `Read this: ${row.sentence} Now turn it around. What would you say?`,
      ],
      steps: [
        `"${row.word}" and "${row.same}" mean about the same.`,
        `"${row.opposite}" is as far from that as can be. Such words are called opposites${grade < 3 ? '' : ', or antonyms'}.`,
      ],
      about: `pair: ${row.word}`,
    };
  },
});

export const swapInSentence = generator({
  id: 'swap-in-a-sentence',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { row, rest } = pick(rng, grade, 2);
    const turn = grade > 1 && rng.chance(1, 3);
    const [right, trap] = turn ? [row.opposite, row.same] : [row.same, row.opposite];
    const shown = row.sentence.replace(
      new RegExp(`\\b${row.word}\\b`, 'i'),
      (found) => `**${found}**`,
    );
    return {
      prompt: turn
        ? `Which word would turn the meaning of this sentence around, in place of the bold one?\n\n${shown}`
        : `Which word could take the place of the bold one and keep the meaning?\n\n${shown}`,
      right,
      wrong: [
        {
          text: trap,
          why: turn
            ? `With "${trap}" the sentence still means the same.`
            : `With "${trap}" the sentence means the opposite.`,
        },
        ...rest.map((other) => {
          const text = turn ? other.opposite : other.same;
          return { text, why: `With "${text}" the sentence tells about something else.` };
        }),
      ],
      hints: [
        'Cover the bold word, and read the sentence with each choice.',
        turn
          ? 'Two of the choices have to do with the bold word. You want the one that turns the meaning around.'
          : 'Two of the choices have to do with the bold word. You want the one that says the same.',
      ],
      steps: [
        `"${row.word}" means about the same as "${row.same}", and its opposite is "${row.opposite}".`,
        turn
          ? `So "${row.opposite}" turns the sentence around.`
          : `So "${row.same}" keeps the meaning.`,
      ],
      about: `pair: ${row.word}`,
    };
  },
});

const sizeFor = (grade: number) => (grade < 3 ? 3 : 4);

export const matchSynonyms = generator({
  id: 'match-synonyms',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const { row, rest } = pick(rng, grade, sizeFor(grade) - 1);
    const rows = [row, ...rest];
    return {
      prompt:
        grade < 3
          ? 'Match the words that mean about the same.'
          : 'Match each word with its synonym.',
      pairs: rows.map(({ word, same }) => [word, same]),
      hints: [
        'Start with the pair you are most sure about.',
        `This may help with one of them: ${row.sentence.replace(row.word, '____')}`,
      ],
      steps: rows.map(
        ({ word, same, sentence }) =>
          `"${word}" and "${same}": ${sentence.replace(word, `${word} (or ${same})`)}`,
      ),
    };
  },
});

export const matchAntonyms = generator({
  id: 'match-antonyms',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const { row, rest } = pick(rng, grade, sizeFor(grade) - 1);
    const rows = [row, ...rest];
    return {
      prompt: grade < 3 ? 'Match the opposites.' : 'Match each word with its antonym.',
      pairs: rows.map(({ same, opposite }) => [same, opposite]),
      hints: [
        'Opposites are as different as can be.',
        `Put "not" in front of "${row.same}". What would you say instead? That gives you one pair.`,
      ],
      steps: rows.map(
        ({ word, same, opposite }) =>
          `"${same}" means about the same as "${word}", and the opposite of that is "${opposite}".`,
      ),
    };
  },
});

export const sameAndOpposite = generator({
  id: 'same-and-opposite',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const { row, rest } = pick(rng, grade, 1);
    const options = [...wordsOf(row).slice(1), ...wordsOf(rest[0]!).slice(1)];
    const gap = (right: string) => ({ right, wrong: options.filter((text) => text !== right) });
    return {
      prompt: `${row.sentence}\n\nThe word **${row.word}** means about the same as [[0]]. It is the opposite of [[1]].`,
      gaps: [gap(row.same), gap(row.opposite)],
      hints: [
        'Only two of the words in the list have to do with it.',
        'Put one of them into the sentence. Does it still say the same?',
      ],
      steps: [
        `The sentence still says the same with "${row.same}".`,
        `With "${row.opposite}" it would say the opposite.`,
      ],
      about: `pair: ${row.word}`,
    };
  },
});
