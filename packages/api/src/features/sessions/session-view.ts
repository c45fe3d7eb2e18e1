import type { Session, SessionSummary, Verdict as WireVerdict } from '@planets/contract';
import {
  progressOf,
  progressOfAll,
  rulesOfMode,
  tallyOf,
  type Question,
  type QuestionProgress,
  type ResponseEntry,
  type SessionLog,
  type TryRules,
} from '@planets/practice';
import type { Authorized } from './access.ts';
import { answerView, exampleView, explanationView, questionView } from './question-view.ts';
import { richTextView } from './rich-text-view.ts';
import type { SessionRow } from './store.ts';

export const instantView = (utcMilliseconds: number): string =>
  new Date(utcMilliseconds).toISOString();

/** The columns that a summary is made of: everything but the two long ones. */
export type SummaryRow = Pick<
  SessionRow,
  | 'id'
  | 'subject'
  | 'topicId'
  | 'topic'
  | 'gradeLevel'
  | 'mode'
  | 'completed'
  | 'endedBy'
  | 'totalQuestions'
  | 'questionsAnswered'
  | 'questionsCorrect'
  | 'scorePercent'
  | 'timeSpentSeconds'
  | 'startedAt'
  | 'completedAt'
>;

export const summaryView = (row: SummaryRow): SessionSummary => ({
  id: row.id,
  planet: row.subject,
  topic: row.topicId ?? '',
  topicName: row.topic,
  gradeLevel: row.gradeLevel,
  mode: row.mode,
  status: row.completedAt === null ? 'in_progress' : 'saved',
  completed: row.completed,
  endedBy: row.endedBy,
  totalQuestions: row.totalQuestions,
  questionsAnswered: row.questionsAnswered,
  questionsCorrect: row.questionsCorrect,
  scorePercent: row.scorePercent,
  timeSpentSeconds: row.timeSpentSeconds,
  startedAt: instantView(row.startedAt),
  completedAt: row.completedAt === null ? null : instantView(row.completedAt),
});

/**
 * A session as its student may see it now. Named field by field: what is not named stays here.
 * Rows of the earlier system show their figures only.
 */
export function sessionView(row: Authorized<'play' | 'read'>, now: number): Session {
  const { practiceData: questions } = row;
  const rules = rulesOfMode(row.mode);
  const saved = row.completedAt !== null;
  const progress = progressOfAll(questions.length, row.answers, rules);
  const first = questions[0];
  return {
    ...summaryView(row),
    position: tallyOf(progress).position,
    triesPerQuestion: rules.tries,
    hintsAllowed: rules.hints,
    seeded: row.seeded,
    serverNow: instantView(now),
    endsAt: row.endsAt === null ? null : instantView(row.endsAt),
    example: first?.example === undefined ? null : exampleView(first.example),
    questions: questions.map((question, position) =>
      questionView(question, position, progress[position]!, rules, saved),
    ),
  };
}

/** The verdict on one logged response of a question, as it was when it was given. */
export function loggedVerdictView(
  question: Question,
  log: SessionLog,
  rules: TryRules,
  entry: ResponseEntry,
): WireVerdict {
  const { verdict, position } = entry;
  if (verdict.kind === 'ungradable') return verdict;
  if (verdict.kind === 'awaiting')
    return { kind: 'awaiting', message: 'It is kept. Your teacher will read it.' };
  const at = log.findIndex(
    (logged) => logged.type === 'response' && logged.answerId === entry.answerId,
  );
  const progress: QuestionProgress = progressOf(position, log.slice(0, at + 1), rules);
  return {
    kind: 'graded',
    correct: verdict.correct,
    earned: progress.credit.valueOf(),
    possible: 1,
    partsRight: verdict.partsRight,
    parts: verdict.parts,
    ...(verdict.readAs === undefined ? {} : { readAs: verdict.readAs }),
    ...(verdict.message === undefined ? {} : { message: verdict.message }),
    triesLeft: progress.triesLeft,
    ...(progress.hintsShown === 0
      ? {}
      : { hints: question.hints.slice(0, progress.hintsShown).map(richTextView) }),
    ...(progress.status === 'open'
      ? {}
      : { explanation: explanationView(question), answer: answerView(question) }),
  };
}

/** The same of a session. */
export const verdictView = (row: Authorized<'play'>, entry: ResponseEntry): WireVerdict =>
  loggedVerdictView(
    row.practiceData[entry.position]!.question,
    row.answers,
    rulesOfMode(row.mode),
    entry,
  );
