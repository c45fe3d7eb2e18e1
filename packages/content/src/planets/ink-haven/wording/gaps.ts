import { generator, type Difficulty, type Generator } from '@planets/practice';

/** Why a form is right in a sentence. */
export interface Rule {
  /** Helps to think; never says the word. */
  readonly hint: string;
  readonly why: string;
}

/** A sentence with a gap, `____`. */
export interface Gap<R extends string> {
  readonly text: string;
  readonly right: string;
  readonly wrong: readonly string[];
  readonly rule: R;
  readonly from: number;
  readonly until: number;
}

type Line<R extends string> = readonly [text: string, right: string, wrong: string, rule: R];

/** Sentences for these grades; their wrong words stand in one text, with bars between them. */
export const gaps = <R extends string>(
  from: number,
  until: number,
  lines: readonly Line<R>[],
): Gap<R>[] =>
  lines.map(([text, right, wrong, rule]) => ({
    text,
    right,
    wrong: wrong.split('|'),
    rule,
    from,
    until,
  }));

export const filled = ({ text }: { readonly text: string }, word: string): string =>
  text.replace('____', word);

export interface GapTopic<R extends string> {
  readonly rows: readonly Gap<R>[];
  readonly rules: Readonly<Record<R, Rule>>;
  /** What to say of a wrong word in its sentence. */
  readonly miss: (row: Gap<R>, wrong: string) => string;
  /** "Which pronoun completes the sentence?" */
  readonly ask: string;
  /** "In which sentence is the pronoun right?" */
  readonly askSentence: string;
  /** "Which sentences use the right pronoun?" */
  readonly askAll: string;
  /** The gentlest hint, for all of them. */
  readonly look: string;
}

/** What a grade meets. */
export const inGrade = <T extends { readonly from: number; readonly until: number }>(
  rows: readonly T[],
  grade: number,
): T[] => rows.filter(({ from, until }) => grade >= from && grade <= until);

/** The word for one gap. */
export const chooseWord = <R extends string>(
  { rows, rules, miss, ask, look }: GapTopic<R>,
  difficulty: Difficulty = 2,
): Generator =>
  generator({
    id: 'choose-the-word',
    kind: 'choice',
    difficulty,
    make(rng, grade) {
      const row = rng.pick(inGrade(rows, grade));
      return {
        prompt: `${ask}\n\n${row.text}`,
        right: row.right,
        wrong: row.wrong.map((text) => ({ text, why: miss(row, text) })),
        hints: [look, rules[row.rule].hint],
        steps: [rules[row.rule].why, `So it reads: ${filled(row, `**${row.right}**`)}`],
        about: row.text,
      };
    },
  });

/** One sentence of four is right. */
export const findRightSentence = <R extends string>(
  { rows, rules, miss, askSentence, look }: GapTopic<R>,
  difficulty: Difficulty = 3,
): Generator =>
  generator({
    id: 'which-sentence-is-right',
    kind: 'choice',
    difficulty,
    make(rng, grade) {
      const [good, ...bad] = rng.sample(inGrade(rows, grade), 4);
      const spoiled = bad.map((row) => ({ row, word: rng.pick(row.wrong) }));
      return {
        prompt: askSentence,
        right: filled(good!, good!.right),
        wrong: spoiled.map(({ row, word }) => ({ text: filled(row, word), why: miss(row, word) })),
        hints: [
          look,
          'Take the sentences one at a time, and cross out those that you are sure of.',
        ],
        steps: [
          `This one is right: “${filled(good!, `**${good!.right}**`)}” ${rules[good!.rule].why}`,
          ...spoiled.map(
            ({ row, word }) =>
              `“${filled(row, `**${word}**`)}” should have “${row.right}”. ${rules[row.rule].why}`,
          ),
        ],
        about: good!.text,
      };
    },
  });

/** Two gaps, each with its own words to pick from. */
export const twoGaps = <R extends string>(
  { rows, rules, look }: GapTopic<R>,
  difficulty: Difficulty = 2,
): Generator =>
  generator({
    id: 'two-gaps',
    kind: 'cloze',
    difficulty,
    make(rng, grade) {
      const chosen = rng.sample(inGrade(rows, grade), 2);
      return {
        prompt: `Choose the right words.\n\n${chosen.map((row, at) => filled(row, `[[${at}]]`)).join('\n\n')}`,
        gaps: chosen.map(({ right, wrong }) => ({ right, wrong })),
        hints: [look, rules[chosen[0]!.rule].hint],
        steps: chosen.map((row) => `${rules[row.rule].why} So: ${filled(row, `**${row.right}**`)}`),
      };
    },
  });

/** All right sentences of four or five. */
export const pickRightSentences = <R extends string>(
  { rows, rules, askAll, look }: GapTopic<R>,
  difficulty: Difficulty = 4,
): Generator =>
  generator({
    id: 'pick-the-right-sentences',
    kind: 'choices',
    difficulty,
    make(rng, grade) {
      const chosen = rng.sample(inGrade(rows, grade), grade < 4 ? 4 : 5);
      const good = chosen.slice(0, grade < 4 ? 2 : rng.pick([2, 3]));
      const bad = chosen.slice(good.length).map((row) => ({ row, word: rng.pick(row.wrong) }));
      return {
        prompt: `${askAll} Pick all of them.`,
        right: good.map((row) => filled(row, row.right)),
        wrong: bad.map(({ row, word }) => filled(row, word)),
        hints: [look, 'Decide about each sentence by itself. More than one is right.'],
        steps: [
          ...good.map((row) => `“${filled(row, `**${row.right}**`)}” ${rules[row.rule].why}`),
          ...bad.map(({ row, word }) => `Not “${word}” but: ${filled(row, `**${row.right}**`)}`),
        ],
      };
    },
  });
