import type {
  Answer,
  Grid,
  Question as WireQuestion,
  Response as WireResponse,
  WorkedExample,
} from '@planets/contract';
import { findTopic } from '@planets/content';
import {
  answerTextOf,
  answerTo,
  describeFigure,
  publicQuestion,
  type Option,
  type Question,
  type QuestionProgress,
  type RichText,
  type SessionQuestion,
  type TryRules,
} from '@planets/practice';
import { figureView, richTextView } from './rich-text-view.ts';

const optionsView = (options: readonly Option[]) =>
  options.map(({ id, content }) => ({ id, content: richTextView(content) }));

export const answerView = (question: Question): Answer => ({
  response: answerTo(question) as unknown as WireResponse,
  text: richTextView(answerTextOf(question)),
});

export const explanationView = ({ steps }: Question) => steps.map(richTextView);

/** What an example offers to choose from, below its prompt, so that its steps make sense. */
const choicesOf = (question: Question): RichText =>
  'choices' in question ? question.choices.flatMap(({ content }) => content) : [];

export const exampleView = (example: Question): WorkedExample => ({
  prompt: richTextView([...example.prompt, ...choicesOf(example)]),
  answer: richTextView(answerTextOf(example)),
  steps: explanationView(example),
});

function kindView(question: Question) {
  const view = publicQuestion(question);
  switch (view.kind) {
    case 'choice':
    case 'choices':
      return { kind: view.kind, choices: optionsView(view.choices) };
    case 'numeric':
      return { kind: view.kind, unit: view.unit };
    case 'text':
      return { kind: view.kind };
    case 'order':
      return { kind: view.kind, items: optionsView(view.items) };
    case 'match':
      return { kind: view.kind, left: optionsView(view.left), right: optionsView(view.right) };
    case 'cloze':
      return {
        kind: view.kind,
        blanks: view.blanks.map(({ options }) =>
          options === undefined ? {} : { options: optionsView(options) },
        ),
      };
    case 'point':
      return {
        kind: view.kind,
        grid: view.grid as Grid,
        alt: describeFigure({ kind: 'grid', ...view.grid }),
      };
    case 'label':
      return {
        kind: view.kind,
        picture: figureView(view.picture),
        places: view.places.map(({ id, at, where }) => ({
          id,
          at: [...at] as [number, number],
          where,
        })),
        names: optionsView(view.names),
      };
    case 'multi-step':
      return {
        kind: view.kind,
        parts: view.parts.map(({ prompt, unit }) => ({ prompt: richTextView(prompt), unit })),
      };
    // These are already what goes over the wire.
    case 'expression':
      return { kind: view.kind, name: view.name, letters: [...view.letters] };
    case 'number-line':
      return { kind: view.kind, line: view.line };
    case 'table':
      return {
        kind: view.kind,
        caption: view.caption,
        columns: [...view.columns],
        rows: view.rows.map((row) => [...row]),
      };
    case 'open':
      return { kind: view.kind, words: view.words, rubric: [...view.rubric] };
  }
}

/** Where a question stands for the student, once the session may have ended before it was resolved. */
export function statusOf(
  progress: QuestionProgress,
  sessionSaved: boolean,
): WireQuestion['status'] {
  if (!sessionSaved || progress.status !== 'open') return progress.status;
  return progress.triesUsed > 0 ? 'wrong' : 'skipped';
}

/** In a review across planets a question says where it comes from. */
function placeView({ planet, origin }: Partial<Pick<SessionQuestion, 'planet' | 'origin'>>) {
  if (planet === undefined) return {};
  const found = origin && findTopic(planet, origin.topic);
  return { planet, ...(found ? { topicName: found.topic.name } : {}) };
}

/**
 * A question as its student may see it now. Key, explanation and source appear with the verdict; a question
 * that was never tried keeps them, even after the session is saved.
 */
export function questionView(
  {
    question,
    example,
    ...place
  }: Pick<SessionQuestion, 'question' | 'example'> &
    Partial<Pick<SessionQuestion, 'planet' | 'origin'>>,
  position: number,
  progress: QuestionProgress,
  rules: TryRules,
  sessionSaved: boolean,
): WireQuestion {
  const status = statusOf(progress, sessionSaved);
  const judged = status === 'right' || status === 'wrong';
  const missed = progress.triesUsed > 0 && status !== 'right';
  return {
    position,
    prompt: richTextView(question.prompt),
    status,
    triesLeft: sessionSaved ? 0 : progress.triesLeft,
    hints: question.hints.slice(0, progress.hintsShown).map(richTextView),
    hintsLeft:
      status === 'open' && rules.hints
        ? Math.max(0, question.hints.length - progress.hintsShown)
        : 0,
    tried: progress.responses.flatMap(({ response, verdict }) =>
      verdict.kind === 'graded'
        ? [
            {
              response: response as unknown as WireResponse,
              correct: verdict.correct,
              // While another try is left, it is the student's to find out which.
              ...(judged && verdict.marks !== undefined ? { marks: [...verdict.marks] } : {}),
              ...(verdict.message === undefined ? {} : { message: verdict.message }),
            },
          ]
        : [],
    ),
    earned: progress.credit.valueOf(),
    ...(example !== undefined && missed ? { example: exampleView(example) } : {}),
    ...(judged ? { answer: answerView(question), explanation: explanationView(question) } : {}),
    ...(judged && question.source !== undefined ? { source: question.source } : {}),
    ...placeView(place),
    ...kindView(question),
  };
}
