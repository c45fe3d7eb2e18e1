import { generator, poem } from '@planets/practice';
import { lastWord, stanzas, type Stanza } from '../../data/stanzas.ts';

const stanzasFor = (grade: number) =>
  stanzas.filter(({ from, scheme }) => from <= grade && (grade < 9 || scheme.length < 5));

const SCHEMES = ['AABB', 'ABAB', 'ABCB', 'ABBA', 'AABA'] as const;

const shown = ({ lines }: Stanza) =>
  poem(lines.length === 5 ? 'A limerick' : 'A short poem', lines.join('\n'));

/** "rain (A), train (A), dry (B), sky (B)" */
const marked = ({ lines, scheme }: Stanza) =>
  lines.map((line, at) => `${lastWord(line)} (${scheme[at]})`).join(', ');

const pairsOf = ({ lines, scheme }: Stanza) =>
  [...new Set(scheme)]
    .map((letter) =>
      lines.filter((_, at) => scheme[at] === letter).map((line) => `“${lastWord(line)}”`),
    )
    .filter((group) => group.length > 1)
    .map((group) => group.join(' and '));

/** What a wrong scheme gets wrong: two lines that it calls a rhyme, or a rhyme that it misses. */
function unlike({ lines, scheme }: Stanza, wrong: string): string {
  const ends = lines.map(lastWord);
  const pairs = ends.flatMap((_, from) =>
    ends.slice(from + 1).map((__, at) => [from, from + 1 + at] as const),
  );
  const [one, other] = pairs.find(
    ([a, b]) => (wrong[a] === wrong[b]) !== (scheme[a] === scheme[b]),
  )!;
  return wrong[one] === wrong[other]
    ? `Then “${ends[one]!}” and “${ends[other]!}” would have to rhyme. Say them aloud. Do they?`
    : `“${ends[one]!}” and “${ends[other]!}” rhyme, so they must have the same letter.`;
}

export const nameScheme = generator({
  id: 'name-the-scheme',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(stanzasFor(grade));
    const others =
      row.scheme.length === 5
        ? ['ABABA', 'AABAB', 'ABBAA']
        : SCHEMES.filter((scheme) => scheme !== row.scheme && (grade > 5 || scheme !== 'AABA'));
    return {
      prompt: [shown(row), 'Which rhyme scheme does it have?'],
      right: row.scheme,
      wrong: rng.sample(others, 3).map((text) => ({
        text,
        why: unlike(row, text),
      })),
      hints: [
        'Read it aloud, and listen to the last word of each line only.',
        'The first ending is A. A line that rhymes with it is A as well; a new sound gets the next letter.',
      ],
      steps: [
        `The endings: ${marked(row)}.`,
        `These rhyme: ${pairsOf(row).join('; ')}. So the scheme is ${row.scheme}.`,
      ],
      about: `stanza: ${row.lines[0]}`,
    };
  },
});

export const fillScheme = generator({
  id: 'fill-in-the-scheme',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(stanzasFor(grade));
    return {
      prompt: [
        shown(row),
        'Mark the rhymes with letters. The first line is A. A line that rhymes with it is A, too; each new sound gets the next letter.',
      ],
      caption: 'Rhyme scheme',
      columns: ['Last word', 'Letter'],
      rows: row.lines.map((line, at) => [
        lastWord(line),
        at === 0 ? 'A' : { word: row.scheme[at]!, policy: { keepArticles: true } },
      ]),
      hints: [
        'Say the last words aloud, one after the other.',
        'Spelling does not count. Only the sound does.',
      ],
      steps: [`The endings: ${marked(row)}.`, `These rhyme: ${pairsOf(row).join('; ')}.`],
      about: `stanza: ${row.lines[0]}`,
    };
  },
});

export const rhymingLine = generator({
  id: 'which-line-rhymes',
  kind: 'choice',
  difficulty: 1,
  grades: [4, 7],
  make(rng, grade) {
    const row = rng.pick(stanzasFor(grade).filter(({ scheme }) => scheme !== 'AABA'));
    const at = rng.pick(
      row.lines
        .map((_, index) => index)
        .filter((index) => row.scheme.split(row.scheme[index]!).length === 3),
    );
    const partner = row.lines.findIndex(
      (_, index) => index !== at && row.scheme[index] === row.scheme[at],
    );
    const word = lastWord(row.lines[at]!);
    const rest = row.lines
      .map((_, index) => index)
      .filter((index) => index !== at && index !== partner);
    return {
      prompt: [shown(row), `Which line rhymes with line ${at + 1}, which ends with **${word}**?`],
      right: `line ${partner + 1}`,
      wrong: [
        ...rest.map((index) => ({
          text: `line ${index + 1}`,
          why: `Say “${word}” and “${lastWord(row.lines[index]!)}”. They do not end alike.`,
        })),
        ...(rest.length < 3
          ? [{ text: 'no line', why: 'There is one. Read the endings aloud.' }]
          : []),
      ],
      hints: [
        `Say “${word}” aloud. Then say the last word of each other line.`,
        'Rhymes can stand in neighboring lines, or there can be a line between them.',
      ],
      steps: [
        `The last words are: ${row.lines.map(lastWord).join(', ')}.`,
        `“${word}” rhymes with “${lastWord(row.lines[partner]!)}” in line ${partner + 1}.`,
      ],
      about: `stanza: ${row.lines[0]}`,
    };
  },
});

export const matchSchemes = generator({
  id: 'match-schemes',
  kind: 'match',
  difficulty: 4,
  grades: [6, 12],
  make(rng, grade) {
    const chosen = rng.sample(SCHEMES, 3);
    const rows = chosen.map((scheme) =>
      rng.pick(stanzasFor(grade).filter((row) => row.scheme === scheme)),
    );
    return {
      prompt: 'Match each stanza with its rhyme scheme. A slash marks the end of a line.',
      pairs: rows.map(({ lines, scheme }) => [lines.join(' / '), scheme]),
      hints: [
        'Take the last word before each slash, and before the end.',
        'Look first whether lines 1 and 2 rhyme.',
      ],
      steps: rows.map((row) => `${marked(row)}: that is ${row.scheme}.`),
    };
  },
});
