import { feedbackIn, plain, tellingWordsOf, type Question } from '@planets/practice';
import { proseOf, textsOfAll } from './prose.ts';
import type { Sample } from './sample.ts';
import { unfitWordsIn } from './unfit-words.ts';

/** A rule of docs/writing-questions.md that a program can check: what breaks it, in words. */
export type QuestionRule = (question: Question, sample: Sample) => readonly string[];

const simple = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const hintLadder: QuestionRule = ({ hints }) =>
  hints.length < 2 ? ['has fewer than two hints'] : [];

const explanation: QuestionRule = ({ steps }) =>
  steps.length < 2 ? ['is explained in fewer than two steps'] : [];

const distractorFeedback: QuestionRule = (question) =>
  question.kind === 'choice' && Object.keys(question.feedback).length < question.choices.length - 1
    ? ['has a distractor without feedback']
    : [];

/** A hint helps to think. One that says the key and none of the distractors tells it. */
const hintLeaks: QuestionRule = (question) => {
  const hints = question.hints.map((hint) => simple(proseOf(hint)));
  const told = (text: string) =>
    simple(text).trim().length > 3 && hints.some((hint) => hint.includes(simple(text)));
  if (question.kind === 'choice') {
    const contents = question.choices.map(({ id, content }) => ({ id, text: proseOf(content) }));
    const isTold = contents.filter(({ text }) => told(text)).map(({ id }) => id);
    return isTold.length === 1 && isTold[0] === question.key.choice
      ? [`a hint tells the answer "${contents.find(({ id }) => id === isTold[0])!.text}"`]
      : [];
  }
  return tellingWordsOf(question)
    .filter(told)
    .map((word) => `a hint tells the answer "${word}"`);
};

/** Topics of history whose questions count with years and dates: nothing in them is looked up. */
const COUNTED = new Set(['calendars_timelines', 'dates_and_sources', 'past_present']);

/** History and civics can be looked up: each question says where. */
const source: QuestionRule = (question, { planet, topic }) =>
  planet.id === 'chrono_core' &&
  question.source === undefined &&
  question.kind !== 'open' &&
  !COUNTED.has(topic.id)
    ? ['names no source']
    : [];

/** The words for who does not see a picture must not tell what the others have to find out. */
const placesStayUnnamed: QuestionRule = (question) => {
  if (question.kind !== 'label') return [];
  const seen = simple(question.places.map(({ where }) => where).join(' '));
  return question.names
    .map(({ content }) => plain(content))
    .filter((name) => seen.includes(simple(name)))
    .map((name) => `a place is described by its name "${name}"`);
};

const schoolWords: QuestionRule = (question) =>
  unfitWordsIn([...textsOfAll(question).map(plain), ...feedbackIn(question)]).map(
    (word) => `says "${word}"`,
  );

const figuresHaveWords: QuestionRule = (question) =>
  textsOfAll(question)
    .flat()
    .filter((block) => block.type === 'figure' && plain([block]).trim().length < 12)
    .map(() => 'has a picture without a text alternative');

/** All rules for one question, by name. */
export const QUESTION_RULES = {
  hintLadder,
  explanation,
  distractorFeedback,
  hintLeaks,
  source,
  placesStayUnnamed,
  schoolWords,
  figuresHaveWords,
} as const satisfies Record<string, QuestionRule>;
