import type { Item, Topic } from '../items/item.ts';
import { variantOf } from '../items/variant.ts';
import {
  answerTo,
  feedbackIn,
  grade,
  isGradedByTeacher,
  offeredIn,
  publicQuestion,
  slipsOf,
  tellingWordsOf,
  textsIn,
} from '../kinds/kinds.ts';
import type { Question } from '../kinds/question.ts';
import { normaliseText } from '../kinds/text/normalise.ts';
import { plain } from '../rich-text/plain.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';
import { typeset } from '../rich-text/typeset.ts';

/** Marks of a template that went wrong, or of text that nobody would write to a child. */
const MALFORMED =
  /undefined|null\b|\bNaN\b|Infinity|\[object|\$\{|\s[,.;?!](?:\s|$)|\.\.(?!\.)|\d\.\d{7,}|(?:^|\s)(?:a|A) (?:hour|honest)\b/;

function* textsOf(question: Question): Generator<RichText> {
  yield question.prompt;
  yield* question.hints;
  yield* question.steps;
  yield* textsIn(question);
  for (const { content } of offeredIn(question).flat()) yield content;
}

/** Formulas that were tried, and whether they typeset: most come again with other numbers. */
const tried = new Map<string, boolean>();

function typesets(formula: string): boolean {
  const tex = formula.replaceAll(/\d+/g, '1');
  const known = tried.get(tex);
  if (known !== undefined) return known;
  let works = true;
  try {
    typeset(tex);
  } catch {
    works = false;
  }
  tried.set(tex, works);
  return works;
}

function textFaults(text: RichText): string[] {
  const words = plain(text);
  const faults = words.trim() === '' ? ['empty text'] : [];
  const prose = text
    .flatMap((block: Block) =>
      block.type === 'paragraph'
        ? block.content.map((run) => ('text' in run ? run.text : 'x'))
        : block.type === 'passage'
          ? [block.title, ...block.paragraphs]
          : [],
    )
    .join('');
  const slip = MALFORMED.exec(prose);
  if (slip)
    faults.push(`malformed near "${prose.slice(Math.max(0, slip.index - 20), slip.index + 20)}"`);
  for (const block of text) {
    if (block.type !== 'paragraph') continue;
    for (const run of block.content) {
      if (run.type !== 'math') continue;
      if (!typesets(run.tex)) faults.push(`does not typeset: ${run.tex}`);
    }
  }
  return faults;
}

/** Fields of a question that a student may see only after the verdict, or never. */
const HIDDEN = ['key', 'hints', 'steps', 'feedback', 'slips', 'policy', 'source'];

/** The names of all fields, however deep. */
function fieldsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const inner of value) fieldsIn(inner, found);
  else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) fieldsIn(inner, found.add(name));
  return found;
}

function feedbackFaults(question: Question): string[] {
  return feedbackIn(question)
    .filter((why) => why.includes('$$') || why.includes('**') || MALFORMED.test(why))
    .map((why) => `feedback is plain text: ${why}`);
}

function keyFaults(question: Question): string[] {
  const faults: string[] = [];
  const verdict = grade(question, answerTo(question));
  const isTaken = isGradedByTeacher(question.kind) && verdict.kind === 'awaiting';
  if (!isTaken && !(verdict.kind === 'graded' && verdict.correct))
    faults.push(`the key does not grade right: ${JSON.stringify(verdict)}`);
  const telling = tellingWordsOf(question);
  const shownWords = telling.length === 0 ? '' : ` ${normaliseText(plain(question.prompt), {})} `;
  for (const key of telling) {
    const words = normaliseText(key, {});
    if (words !== '' && !/^.?$/.test(words) && shownWords.includes(` ${words} `))
      faults.push(`the prompt contains the answer "${key}"`);
  }
  return faults;
}

function wrongFaults(question: Question): string[] {
  const faults: string[] = [];
  if (question.kind === 'choice' && question.choices.length < 3)
    faults.push('fewer than three choices');
  if (question.kind === 'choices') {
    const count = question.key.choices.length;
    if (count === 0 || count === question.choices.length) faults.push('all or none are right');
  }
  for (const slip of slipsOf(question)) {
    const verdict = grade(question, slip);
    if (verdict.kind !== 'graded' || verdict.correct)
      faults.push(`not graded wrong: ${JSON.stringify(slip)} (${JSON.stringify(verdict)})`);
  }
  for (const list of offeredIn(question)) {
    const words = list.map(({ content }) => plain(content).trim());
    if (new Set(words).size < words.length) faults.push(`two alike: ${words.join(' | ')}`);
  }
  return faults;
}

function gapFaults(question: Question): string[] {
  const gaps = question.prompt.flatMap((block) =>
    block.type === 'paragraph'
      ? block.content.flatMap((run) => (run.type === 'gap' ? [run.blank] : []))
      : [],
  );
  const wanted = question.kind === 'cloze' ? question.blanks.map((_, index) => index) : [];
  return JSON.stringify(gaps) === JSON.stringify(wanted)
    ? []
    : [`gaps ${JSON.stringify(gaps)} for ${wanted.length} blanks`];
}

function questionFaults(question: Question): string[] {
  return [
    ...(question.hints.length === 0 ? ['no hint'] : []),
    ...(question.steps.length === 0 ? ['no explanation'] : []),
    ...[...textsOf(question)].flatMap(textFaults),
    ...keyFaults(question),
    ...feedbackFaults(question),
    ...wrongFaults(question),
    ...gapFaults(question),
  ];
}

/** Variants that are made a second time, and whose fields are looked through: neither depends on the seed. */
const REPEATED = 4;

const isGivenAgain = (
  item: Item,
  topic: Topic,
  gradeLevel: number,
  seed: number,
  question: Question,
): boolean =>
  JSON.stringify(variantOf(item, topic.id, gradeLevel, seed).question) === JSON.stringify(question);

/** What depends on the kind of a question and not on its numbers. */
function onceFaults(question: Question): string[] {
  const shown = fieldsIn(publicQuestion(question));
  return HIDDEN.filter((hidden) => shown.has(hidden)).map(
    (hidden) => `the public view has a field ${hidden}`,
  );
}

/**
 * What is wrong with an item over `seeds` seeds in each grade it suits; an empty list when nothing is:
 * the key grades right, the public view and the prompt do not contain it, distractors differ and are
 * wrong, the text is well-formed, maths typesets, and a seed always gives the same question.
 */
export function checkItem(item: Item, topic: Topic, seeds: number): string[] {
  const [min, max] = item.grades ?? topic.grades;
  const faults = new Set<string>();
  const perGrade = item.type === 'authored' ? 5 : Math.ceil(seeds / (max - min + 1));
  for (let gradeLevel = min; gradeLevel <= max; gradeLevel += 1)
    for (let seed = 1; seed <= perGrade; seed += 1) {
      const at = `grade ${gradeLevel} seed ${seed}: `;
      try {
        const { question } = variantOf(item, topic.id, gradeLevel, seed);
        if (question.kind !== item.kind) faults.add(`${at}is of kind ${question.kind}`);
        for (const fault of questionFaults(question)) faults.add(at + fault);
        if (seed <= REPEATED) for (const fault of onceFaults(question)) faults.add(at + fault);
        if (seed <= REPEATED && !isGivenAgain(item, topic, gradeLevel, seed, question))
          faults.add(`${at}the same seed gave another question`);
      } catch (error) {
        faults.add(`${at}threw ${String(error)}`);
      }
      if (faults.size > 5) return [...faults];
    }
  return [...faults];
}
