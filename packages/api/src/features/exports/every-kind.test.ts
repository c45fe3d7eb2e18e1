import validate from '@learninglocker/xapi-validation';
import { exportedSession as schema, type OwnDraft } from '@planets/contract';
import {
  answerTo,
  grade,
  missOf,
  questionOf,
  rngFrom,
  type Question,
  type Response,
} from '@planets/practice';
import { describe, expect, test } from 'vitest';
import { OWN_DRAFTS } from '../../testing/own-drafts.ts';
import { draftOf } from '../own-questions/draft-of.ts';
import { exportedSession } from './exported-session.ts';
import { responseText } from './interaction.ts';
import type { SessionRow } from './practice-pages.ts';
import { sessionStatements } from './session-statements.ts';

const entry = (question: Question, response: Response, number: number) => ({
  type: 'response' as const,
  answerId: `answer-${number}`,
  position: 0,
  response,
  verdict: grade(question, response),
  activeSeconds: 1.255,
  at: number * 1000,
});

/** A saved session of this question, missed and then answered right, and once more, never tried. */
function rowWith(question: Question): SessionRow {
  const origin = { topic: 'fractions_add', item: 'x', version: 1, seed: 1, gradeLevel: 5 };
  return {
    id: 7,
    studentId: 'student-x',
    subject: 'num_forge',
    topicId: 'fractions_add',
    topic: 'Adding fractions',
    gradeLevel: 5,
    mode: 'full',
    completed: false,
    endedBy: 'exit',
    totalQuestions: 2,
    questionsAnswered: 1,
    questionsCorrect: 1,
    scorePercent: 25,
    timeSpentSeconds: 3,
    startedAt: 0,
    completedAt: 9000,
    zone: 'Asia/Kathmandu',
    localDate: '1970-01-01',
    practiceData: [
      { origin, question, difficulty: 3 },
      { origin, question },
    ],
    answers: [
      entry(question, missOf(question, rngFrom(1)), 1),
      entry(question, answerTo(question), 2),
    ],
  };
}

const kinds = Object.values<OwnDraft>(OWN_DRAFTS);
const practised = kinds.filter(({ kind }) => kind !== 'open');
const student = { id: 'student-x', name: 'X' };

describe.each(practised.map((draft) => [draft.kind, draft] as const))(
  'a %s question',
  (_, draft) => {
    const question = questionOf(draftOf(draft), 5);
    const row = rowWith(question);

    test('is told in a valid statement, with the response verbatim', () => {
      const statements = sessionStatements(row);
      for (const statement of statements) expect(validate(statement)).toEqual([]);
      expect(statements).toHaveLength(3);
      const { result, object } = statements[1]!;
      expect(result).toMatchObject({ success: true, duration: 'PT2.51S' });
      expect(object.definition.correctResponsesPattern).toEqual([result!.response]);
    });

    test('is told in JSON of the schema, and once never tried without its key', () => {
      const session = exportedSession(row, student);
      expect(schema.parse(session)).toEqual(session);
      const [tried, never] = session.questions;
      expect(tried!.tries).toHaveLength(2);
      expect(tried!.answer!.response).toEqual(answerTo(question));
      expect(Object.keys(never!)).not.toContain('answer');
      expect(never!.status).toBe('skipped');
      const ids = new Set(tried!.options.map(({ id }) => id));
      expect(ids.size).toBe(tried!.options.length);
    });
  },
);

test('what is between delimiters is as it was typed', () => {
  expect(responseText({ kind: 'cloze', blanks: ['1/2', ' steam '] })).toBe('1/2[,] steam ');
  expect(
    responseText({
      kind: 'match',
      pairs: [
        ['l1', 'r2'],
        ['l2', 'r1'],
      ],
    }),
  ).toBe('l1[.]r2[,]l2[.]r1');
  expect(responseText({ kind: 'open', text: 'Because.' })).toBe('Because.');
});
