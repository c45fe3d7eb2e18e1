import {
  answerTo,
  feedbackIn,
  grade,
  isGradedByTeacher,
  offeredIn,
  slipsOf,
  tellingWordsOf,
  textsIn,
} from '../kinds/kinds.ts';
import type { Question } from '../kinds/question.ts';
import { normaliseText } from '../kinds/text/normalise.ts';
import { plain } from '../rich-text/plain.ts';
import type { Block, RichText } from '../rich-text/rich-text.ts';
import { typeset } from '../rich-text/typeset.ts';

/** What is wrong with a question, and the part of it where an author would look. */
export interface Fault {
  readonly at: 'prompt' | 'hints' | 'steps' | 'key' | 'options' | 'mistakes';
  readonly message: string;
}

const at =
  (part: Fault['at']) =>
  (message: string): Fault => ({ at: part, message });

/** Marks of a template that went wrong, or of text that nobody would write to a child. */
const MALFORMED =
  /undefined|null\b|\bNaN\b|Infinity|\[object|\$\{|\s[,.;?!](?:\s|$)|\.\.(?!\.)|\d\.\d{7,}|(?:^|\s)(?:a|A) (?:hour|honest)\b/;

/** Formulas that were tried, and whether they typeset: most come again with other numbers. */
const tried = new Map<string, boolean>();
/** Enough for all content; a teacher's own formulas must not fill the memory of a server. */
const TRIED_KEPT = 20_000;

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
  if (tried.size < TRIED_KEPT) tried.set(tex, works);
  return works;
}

const mathsFaults = (text: RichText): string[] =>
  text
    .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
    .flatMap((run) =>
      run.type === 'math' && !typesets(run.tex)
        ? [`The maths in it cannot be typeset: ${run.tex}`]
        : [],
    );

const proseOf = (text: RichText): string =>
  text
    .flatMap((block: Block) =>
      block.type === 'paragraph'
        ? block.content.map((run) => ('text' in run ? run.text : 'x'))
        : block.type === 'passage'
          ? [block.title, ...block.paragraphs]
          : [],
    )
    .join('');

function textFaults(text: RichText): string[] {
  const faults = plain(text).trim() === '' ? ['There is no text yet.'] : [];
  return [...faults, ...mathsFaults(text)];
}

/** All texts of a question with the part they belong to. */
function* textsOf(question: Question): Generator<readonly [Fault['at'], RichText]> {
  yield ['prompt', question.prompt];
  for (const hint of question.hints) yield ['hints', hint];
  for (const step of question.steps) yield ['steps', step];
  for (const text of textsIn(question)) yield ['key', text];
  for (const { content } of offeredIn(question).flat()) yield ['options', content];
}

/** Slips that a template makes and a person hardly ever does. */
export function templateFaults(question: Question): string[] {
  const faults: string[] = [];
  for (const [, text] of textsOf(question)) {
    const prose = proseOf(text);
    const slip = MALFORMED.exec(prose);
    if (slip)
      faults.push(`malformed near "${prose.slice(Math.max(0, slip.index - 20), slip.index + 20)}"`);
  }
  return [...faults, ...feedbackIn(question).filter((why) => MALFORMED.test(why))];
}

function keyFaults(question: Question): string[] {
  const verdict = grade(question, answerTo(question));
  const isTaken = isGradedByTeacher(question.kind) && verdict.kind === 'awaiting';
  if (isTaken || (verdict.kind === 'graded' && verdict.correct)) return [];
  return [
    verdict.kind === 'ungradable'
      ? `The right answer itself cannot be read: ${verdict.message}`
      : 'The right answer itself is not graded right.',
  ];
}

function tellingFaults(question: Question): string[] {
  const telling = tellingWordsOf(question);
  if (telling.length === 0) return [];
  const shown = ` ${normaliseText(plain(question.prompt), {})} `;
  return telling
    .map((key) => [key, normaliseText(key, {})] as const)
    .filter(([, words]) => words !== '' && !/^.?$/.test(words) && shown.includes(` ${words} `))
    .map(([key]) => `The question contains its answer: ${key}`);
}

const feedbackFaults = (question: Question): string[] =>
  feedbackIn(question)
    .filter((why) => why.includes('$$') || why.includes('**'))
    .map((why) => `What is said to a mistake is plain text, without maths or marks: ${why}`);

const mistakeFaults = (question: Question): string[] =>
  slipsOf(question)
    .map((slip) => [slip, grade(question, slip)] as const)
    .filter(([, verdict]) => verdict.kind !== 'graded' || verdict.correct)
    .map(([slip]) => `This known mistake is not graded wrong: ${JSON.stringify(slip)}`);

function offeredFaults(question: Question): string[] {
  const faults: string[] = [];
  if (question.kind === 'choices') {
    const count = question.key.choices.length;
    if (count === 0 || count === question.choices.length)
      faults.push('Some choices have to be right and some wrong.');
  }
  for (const list of offeredIn(question)) {
    const words = list.map(({ content }) => plain(content).trim());
    const twice = words.find((word, index) => words.indexOf(word) < index);
    if (twice !== undefined) faults.push(`Two read alike: ${twice}`);
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
  if (JSON.stringify(gaps) === JSON.stringify(wanted)) return [];
  return [
    question.kind === 'cloze'
      ? `The text needs each gap once and in order, from [[0]] to [[${wanted.length - 1}]].`
      : 'Only a text with gaps may have marks like [[0]].',
  ];
}

/**
 * What keeps a question from being asked: its key does not grade right, a known mistake does not grade wrong,
 * two options read alike, the prompt tells the answer, maths cannot be typeset. Empty when all is well.
 */
export const faultsOf = (question: Question): Fault[] => [
  ...[...textsOf(question)].flatMap(([part, text]) => textFaults(text).map(at(part))),
  ...gapFaults(question).map(at('prompt')),
  ...tellingFaults(question).map(at('prompt')),
  ...keyFaults(question).map(at('key')),
  ...offeredFaults(question).map(at('options')),
  ...mistakeFaults(question).map(at('mistakes')),
  ...feedbackFaults(question).map(at('mistakes')),
];
