import { generator, type Generator, type Rng } from '@planets/practice';
import { capital } from './wording.ts';

/** A word of the subject with what it means. */
export interface Term {
  readonly term: string;
  /** A noun phrase that completes "means", without the term itself and without a full stop. */
  readonly clue: string;
  /** A sentence that helps to think of this very word. */
  readonly hint: string;
  /** A sentence that says more than the clue: a cause, an example, where the word comes from. */
  readonly why: string;
  /** Distractors come from the same group first. */
  readonly group: string;
  /** The first and the last grade in which it is asked; those of the topic when left out. */
  readonly from?: number;
  readonly until?: number;
  /** Terms of which the clue is true as well: never offered beside this one. */
  readonly apart?: readonly string[];
  /** Other spellings of the term that are right. */
  readonly also?: readonly string[];
}

const meaning = ({ term, clue }: Term) => `“${capital(term)}” means ${clue}.`;

const apart = (a: Term, b: Term) => a.apart?.includes(b.term) || b.apart?.includes(a.term);

/** Others of the table, from the same group as far as there are enough. */
function othersOf(right: Term, terms: readonly Term[], count: number, rng: Rng): Term[] {
  const shuffled = rng.shuffle(terms);
  const near = shuffled.filter(({ group }) => group === right.group);
  const chosen: Term[] = [];
  for (const other of [...near, ...shuffled])
    if (
      chosen.length < count &&
      ![right, ...chosen].some((one) => one === other || apart(one, other))
    )
      chosen.push(other);
  return chosen;
}

/** Words in -is and the like have plurals of their own, which are not asked for: they get none here. */
function plural(term: string): string | undefined {
  if (/[^aeiou]y$/.test(term)) return `${term.slice(0, -1)}ies`;
  if (/(?:[xz]|ch|sh|ss)$/.test(term)) return `${term}es`;
  return /(?:s|prey)$/.test(term) ? undefined : `${term}s`;
}

/** "starts with “m” and has 6 letters", or the first letters of each of its words. */
function spelling(term: string): string {
  const words = term.split(/[ -]/);
  return words.length === 1
    ? `It starts with “${term.charAt(0)}” and has ${term.length} letters.`
    : `It is made of ${words.length} words, which start with ${words.map((word) => `“${word.charAt(0)}”`).join(' and ')}.`;
}

/**
 * Four ways to ask for the words of a table: the word for a meaning (choice, typed), the meaning of a word
 * (choice), and pairs. At least eight terms are needed in each grade. `typed`: the grades in which words are
 * typed; those of the topic when left out.
 */
export function termQuestions(
  table: readonly Term[],
  source: string,
  typed?: readonly [min: number, max: number],
): Generator[] {
  const termsIn = (grade: number) =>
    table.filter(({ from = 1, until = 12 }) => grade >= from && grade <= until);
  return [
    generator({
      id: 'find-word',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const terms = termsIn(grade);
        const right = rng.pick(terms);
        const others = othersOf(right, terms, 3, rng);
        return {
          prompt: `Which word fits?\n\n_${capital(right.clue)}_`,
          right: right.term,
          wrong: others.map((other) => ({ text: other.term, why: meaning(other) })),
          hints: [right.hint, `One to rule out: ${meaning(others[0]!)}`],
          steps: [meaning(right), right.why],
          source,
          about: right.term,
        };
      },
    }),
    generator({
      id: 'find-meaning',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const terms = termsIn(grade);
        const right = rng.pick(terms);
        const others = othersOf(right, terms, 3, rng);
        return {
          prompt: `What does **${right.term}** mean?`,
          right: capital(right.clue),
          wrong: others.map((other) => ({
            text: capital(other.clue),
            why: `That is the meaning of “${other.term}”.`,
          })),
          hints: [right.hint, `One to rule out: ${meaning(others[0]!)}`],
          steps: [meaning(right), right.why],
          source,
          about: right.term,
        };
      },
    }),
    generator({
      id: 'pair-words',
      kind: 'match',
      difficulty: 3,
      make(rng, grade) {
        const terms = termsIn(grade);
        const first = rng.pick(terms);
        const chosen = [first, ...othersOf(first, terms, grade < 5 ? 2 : 3, rng)];
        return {
          prompt: 'Pair each word with what it means.',
          pairs: chosen.map(({ term, clue }) => [term, capital(clue)] as const),
          hints: [
            'Begin with the word you know best. Each pair you find makes the rest easier.',
            `For **${first.term}**: ${first.hint}`,
          ],
          steps: chosen.map(meaning),
          source,
        };
      },
    }),
    generator({
      id: 'type-word',
      kind: 'text',
      difficulty: 3,
      ...(typed === undefined ? {} : { grades: typed }),
      make(rng, grade) {
        const right = rng.pick(termsIn(grade));
        return {
          prompt: `Type the ${right.term.includes(' ') ? 'term (more than one word)' : 'word'} that means:\n\n_${capital(right.clue)}_`,
          answer: right.term,
          // A meaning in the singular is often answered in the plural: that is no mistake here.
          also: [...(right.also ?? []), ...[plural(right.term) ?? []].flat()],
          hints: [right.hint, spelling(right.term)],
          steps: [meaning(right), right.why],
          source,
          about: right.term,
        };
      },
    }),
  ];
}
