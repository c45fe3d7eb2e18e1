import type {
  Answer,
  Question as WireQuestion,
  Response as WireResponse,
  WorkedExample,
} from '@planets/contract';
import {
  answerTo,
  publicQuestion,
  rich,
  rulesOfMode,
  type Mode,
  type Option,
  type Question,
  type QuestionProgress,
  type RichText,
  type SessionQuestion,
} from '@planets/practice';
import { richTextView } from './rich-text-view.ts';

const optionsView = (options: readonly Option[]) =>
  options.map(({ id, content }) => ({ id, content: richTextView(content) }));

const contentOf = (options: readonly Option[], id: string): RichText =>
  options.find((option) => option.id === id)!.content;

const withSeparators = (texts: readonly RichText[], separator: string): RichText =>
  texts.flatMap((text, index) => (index === 0 ? text : [...rich(separator), ...text]));

/** The key in words, for where it is not marked among the options. */
function answerText(question: Question): RichText {
  switch (question.kind) {
    case 'choice':
      return contentOf(question.choices, question.key.choice);
    case 'choices':
      return question.key.choices.flatMap((id) => contentOf(question.choices, id));
    case 'numeric': {
      const { unit, key } = question;
      if (unit === '$') return rich(`$${key.value}`);
      if (unit === '%' || unit === '°') return rich(`${key.value}${unit}`);
      return rich(`${key.value} ${unit}`.trim());
    }
    case 'text':
      return rich(question.key.accepted[0]!);
    case 'order':
      return question.key.order.flatMap((id) => contentOf(question.items, id));
    case 'match':
      return question.key.pairs.flatMap(([left, right]) =>
        withSeparators([contentOf(question.left, left), contentOf(question.right, right)], '→'),
      );
    case 'cloze':
      return question.blanks.flatMap((blank, index) => {
        const [accepted] = question.key.blanks[index]!;
        return blank.type === 'picked' ? contentOf(blank.options, accepted!) : rich(accepted!);
      });
  }
}

export const answerView = (question: Question): Answer => ({
  response: answerTo(question) as unknown as WireResponse,
  text: richTextView(answerText(question)),
});

export const explanationView = ({ steps }: Question) => steps.map(richTextView);

/** What an example offers to choose from, below its prompt, so that its steps make sense. */
const offeredIn = (question: Question): RichText =>
  question.kind === 'choice' || question.kind === 'choices'
    ? question.choices.flatMap(({ content }) => content)
    : [];

export const exampleView = (example: Question): WorkedExample => ({
  prompt: richTextView([...example.prompt, ...offeredIn(example)]),
  answer: richTextView(answerText(example)),
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

/**
 * A question as its student may see it now. Key, explanation and source appear with the verdict; a question
 * that was never tried keeps them, even after the session is saved.
 */
export function questionView(
  { question, example }: SessionQuestion,
  position: number,
  progress: QuestionProgress,
  mode: Mode,
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
      status === 'open' && rulesOfMode(mode).hints
        ? Math.max(0, question.hints.length - progress.hintsShown)
        : 0,
    tried: progress.responses.flatMap(({ response, verdict }) =>
      verdict.kind === 'graded'
        ? [
            {
              response: response as unknown as WireResponse,
              correct: verdict.correct,
              ...(verdict.message === undefined ? {} : { message: verdict.message }),
            },
          ]
        : [],
    ),
    earned: progress.credit.valueOf(),
    ...(example !== undefined && missed ? { example: exampleView(example) } : {}),
    ...(judged ? { answer: answerView(question), explanation: explanationView(question) } : {}),
    ...(judged && question.source !== undefined ? { source: question.source } : {}),
    ...kindView(question),
  };
}
