import { generator, type Difficulty, type Generator, type Rng } from '@planets/practice';

/** A name for what a text does or is. */
export interface Sort {
  /** Completes "It …". */
  readonly what: string;
  /** A question that tells it from the others. */
  readonly test: string;
}

/** A short text that is an example of one name. */
export interface Sample {
  readonly label: string;
  readonly text: string;
  /** The words that show it, as they stand in the text. */
  readonly words: string;
  /** Names that one could argue for as well: never offered beside this text. */
  readonly not?: readonly string[];
  readonly from?: number;
  readonly until?: number;
}

export interface Sorting {
  readonly sorts: Readonly<Record<string, Sort>>;
  readonly samples: readonly Sample[];
  /** "Which point of view is this?" */
  readonly ask: string;
  /** What all the names are: "point of view". */
  readonly noun: string;
  readonly firstHint: string;
  /** The names that a grade knows; all of them when left out. */
  readonly known?: (grade: number) => readonly string[];
  readonly grades?: readonly [min: number, max: number];
}

const namesIn = ({ sorts, known }: Sorting, grade: number): readonly string[] =>
  known?.(grade) ?? Object.keys(sorts);

const samplesIn = (sorting: Sorting, grade: number): readonly Sample[] => {
  const names = namesIn(sorting, grade);
  return sorting.samples.filter(
    ({ label, from = 1, until = 12 }) => grade >= from && grade <= until && names.includes(label),
  );
};

const explain = ({ sorts }: Sorting, { words, label }: Sample): string =>
  `“${words}”: it ${sorts[label]!.what}. The name for that is ${label}.`;

/** A sample of another name beside which neither could be taken for the other's. */
const fits = (one: Sample, other: Sample): boolean =>
  one.label !== other.label && !one.not?.includes(other.label) && !other.not?.includes(one.label);

function samplesApart(rng: Rng, samples: readonly Sample[], count: number): Sample[] {
  const chosen: Sample[] = [];
  for (const sample of rng.shuffle(samples))
    if (chosen.length < count && chosen.every((other) => fits(sample, other))) chosen.push(sample);
  return chosen;
}

/** As many different names as there are, before any comes twice. */
function spread(rng: Rng, samples: readonly Sample[], count: number): Sample[] {
  const shuffled = rng.shuffle(samples);
  const isFirst = ({ label }: Sample, at: number) =>
    shuffled.findIndex((other) => other.label === label) === at;
  const firsts = shuffled.filter(isFirst);
  return [...firsts, ...shuffled.filter((sample) => !firsts.includes(sample))].slice(0, count);
}

export const nameOf = (sorting: Sorting, id: string, difficulty: Difficulty): Generator =>
  generator({
    id,
    kind: 'choice',
    difficulty,
    ...(sorting.grades === undefined ? {} : { grades: sorting.grades }),
    make(rng, grade) {
      const row = rng.pick(samplesIn(sorting, grade));
      const others = namesIn(sorting, grade).filter(
        (name) => name !== row.label && !row.not?.includes(name),
      );
      const { test } = sorting.sorts[row.label]!;
      return {
        prompt: `${sorting.ask}\n\n_${row.text}_`,
        right: row.label,
        wrong: rng.sample(others, Math.min(3, others.length)).map((name) => ({
          text: name,
          why: `A text of that kind ${sorting.sorts[name]!.what}. ${sorting.sorts[name]!.test}`,
        })),
        hints: [sorting.firstHint, test],
        steps: [
          `Look at “${row.words}”.`,
          `It ${sorting.sorts[row.label]!.what}. The name for that is ${row.label}.`,
        ],
        about: `${sorting.noun}: ${row.text}`,
      };
    },
  });

export const exampleFor = (sorting: Sorting, id: string, difficulty: Difficulty): Generator =>
  generator({
    id,
    kind: 'choice',
    difficulty,
    ...(sorting.grades === undefined ? {} : { grades: sorting.grades }),
    make(rng, grade) {
      const samples = samplesIn(sorting, grade);
      const row = rng.pick(samples);
      const others = spread(
        rng,
        samples.filter((other) => fits(row, other)),
        3,
      );
      return {
        prompt: `Which of these fits the name **${row.label}**?`,
        right: row.text,
        wrong: others.map((other) => ({
          text: other.text,
          why: `Look at “${other.words}”. The name for that is ${other.label}.`,
        })),
        hints: [
          `Say in your own words what “${row.label}” means.`,
          `Ask of each: ${sorting.sorts[row.label]!.test}`,
        ],
        steps: [
          `A text that is called “${row.label}” ${sorting.sorts[row.label]!.what}.`,
          explain(sorting, row),
        ],
        about: `${sorting.noun}: ${row.text}`,
      };
    },
  });

export const matchNames = (sorting: Sorting, id: string, difficulty: Difficulty): Generator =>
  generator({
    id,
    kind: 'match',
    difficulty,
    ...(sorting.grades === undefined ? {} : { grades: sorting.grades }),
    make(rng, grade) {
      const rows = samplesApart(rng, samplesIn(sorting, grade), grade < 5 ? 3 : 4);
      return {
        prompt: `Match each text with its ${sorting.noun}.`,
        pairs: rows.map(({ text, label }) => [text, label]),
        hints: [sorting.firstHint, `For one of them: ${sorting.sorts[rows[0]!.label]!.test}`],
        steps: rows.map((row) => explain(sorting, row)),
      };
    },
  });

/** Which of these are examples? Two are, two are not. */
export const pickExamples = (sorting: Sorting, id: string, difficulty: Difficulty): Generator =>
  generator({
    id,
    kind: 'choices',
    difficulty,
    ...(sorting.grades === undefined ? {} : { grades: sorting.grades }),
    make(rng, grade) {
      const samples = samplesIn(sorting, grade);
      const row = rng.pick(samples);
      const good = [
        row,
        rng.pick(samples.filter(({ label, text }) => label === row.label && text !== row.text)),
      ];
      const bad = samplesApart(
        rng,
        samples.filter((other) => good.every((one) => fits(one, other))),
        2,
      );
      return {
        prompt: `Which of these fit the name **${row.label}**? Pick all of them.`,
        right: good.map(({ text }) => text),
        wrong: bad.map(({ text }) => text),
        hints: [
          `Say in your own words what “${row.label}” means.`,
          `Ask of each: ${sorting.sorts[row.label]!.test}`,
        ],
        steps: [...good, ...bad].map((one) => explain(sorting, one)),
      };
    },
  });

/** Two texts in a row, each to be named. */
export const nameBoth = (sorting: Sorting, id: string, difficulty: Difficulty): Generator =>
  generator({
    id,
    kind: 'cloze',
    difficulty,
    ...(sorting.grades === undefined ? {} : { grades: sorting.grades }),
    make(rng, grade) {
      const rows = samplesApart(rng, samplesIn(sorting, grade), 2);
      const names = namesIn(sorting, grade);
      return {
        prompt: `Name the ${sorting.noun} of each text.\n\n${rows
          .map(({ text }, at) => `“${text}” This is [[${at}]].`)
          .join('\n\n')}`,
        gaps: rows.map(({ label, not = [] }) => {
          const others = names.filter((name) => name !== label && !not.includes(name));
          return { right: label, wrong: rng.sample(others, Math.min(4, others.length)) };
        }),
        hints: [
          'Take one text at a time.',
          `For the first: ${sorting.sorts[rows[0]!.label]!.test}`,
        ],
        steps: rows.map((row) => explain(sorting, row)),
      };
    },
  });
