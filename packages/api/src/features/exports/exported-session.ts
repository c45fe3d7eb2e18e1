import type { ExportedQuestion, ExportedSession } from '@planets/contract';
import { instantView } from '../sessions/session-view.ts';
import type { ExportedStudent } from './access.ts';
import { offeredOptions } from './offered-options.ts';
import { plainText } from './plain-text.ts';
import type { SessionRow } from './practice-pages.ts';
import { planetName, wallSeconds } from './practice-table.ts';
import { questionDetails, type QuestionDetail } from './question-details.ts';

function exportedQuestion({ about, view, tries }: QuestionDetail): ExportedQuestion {
  const { status } = view;
  if (status === 'open') throw new TypeError('a saved session has no open question');
  return {
    position: view.position,
    planet: about.planet,
    topic: about.topic,
    kind: view.kind,
    difficulty: about.difficulty ?? null,
    prompt: plainText(view.prompt),
    options: offeredOptions(view).map(({ id, content }) => ({ id, text: plainText(content) })),
    status,
    earned: view.earned,
    hints: view.hints.map(plainText),
    tries: tries.map(({ shown: { response, correct, message }, entry }) => ({
      response,
      correct,
      ...(message === undefined ? {} : { message }),
      at: instantView(entry.at),
      activeSeconds: entry.activeSeconds,
    })),
    ...(view.answer === undefined
      ? {}
      : { answer: { response: view.answer.response, text: plainText(view.answer.text) } }),
    ...(view.explanation === undefined ? {} : { explanation: view.explanation.map(plainText) }),
  };
}

/** A saved session with all that its student may see of it, as text. */
export const exportedSession = (
  row: SessionRow,
  { id, name }: ExportedStudent,
): ExportedSession => ({
  id: row.id,
  student: { id, name },
  planet: { id: row.subject, name: planetName(row.subject) },
  topic: { id: row.topicId ?? '', name: row.topic },
  gradeLevel: row.gradeLevel,
  mode: row.mode,
  completed: row.completed,
  endedBy: row.endedBy,
  totalQuestions: row.totalQuestions,
  questionsAnswered: row.questionsAnswered,
  questionsCorrect: row.questionsCorrect,
  scorePercent: row.scorePercent,
  activeSeconds: row.timeSpentSeconds,
  wallSeconds: wallSeconds(row),
  localDate: row.localDate,
  zone: row.zone,
  startedAt: instantView(row.startedAt),
  savedAt: instantView(row.completedAt),
  questions: questionDetails(row).map(exportedQuestion),
});
