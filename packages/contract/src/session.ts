import { z } from 'zod';
import { clientId, gradeLevel, instant, percent, planetId, rowId, topicId } from './ids.ts';
import { mode } from './mode.ts';
import { question, workedExample } from './question.ts';
import { response } from './response.ts';
import { richText } from './rich-text.ts';
import { verdict } from './verdict.ts';

/** A session without its questions, as lists show it. */
export const sessionSummary = z
  .object({
    id: rowId,
    planet: planetId,
    topic: topicId,
    topicName: z.string().meta({ description: 'The topic’s name, or what it was renamed to.' }),
    gradeLevel: z.int(),
    mode,
    status: z.enum(['in_progress', 'saved']),
    completed: z.boolean().meta({ description: 'Every question was resolved.' }),
    endedBy: z
      .enum(['completion', 'exit', 'time'])
      .nullable()
      .meta({ description: 'How it came to be saved; null while it is in progress.' }),
    totalQuestions: z.int(),
    questionsAnswered: z.int(),
    questionsCorrect: z.int(),
    scorePercent: percent,
    timeSpentSeconds: z.int(),
    startedAt: instant,
    completedAt: instant.nullable().meta({ description: 'When it was saved.' }),
  })
  .meta({ id: 'SessionSummary' });
export type SessionSummary = z.infer<typeof sessionSummary>;

export const session = sessionSummary
  .extend({
    position: z.int().meta({
      description: 'Index of the question to answer now; equals totalQuestions when none is open.',
    }),
    triesPerQuestion: z.int(),
    hintsAllowed: z.boolean(),
    seeded: z.boolean(),
    serverNow: instant.meta({ description: 'The server’s clock when this was written.' }),
    endsAt: instant.nullable().meta({ description: 'Timed mode: when the server ends it.' }),
    example: workedExample
      .nullable()
      .meta({ description: 'Teach mode: before the first question.' }),
    questions: z.array(question),
    student: z
      .object({ id: z.string(), name: z.string() })
      .optional()
      .meta({ description: 'Whose it is, where that is not the reader.' }),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

export const startSessionBody = z
  .strictObject({
    planet: planetId,
    topic: topicId,
    gradeLevel,
    mode,
    questionCount: z.int().min(3).max(30).optional(),
    seed: z.int().min(0).max(2_147_483_647).optional().meta({
      description: 'For tests and demos: the same seed gives the same questions, and earns no XP.',
    }),
    startId: clientId.optional().meta({
      description: 'Made once by the client; sent again, the session made for it is returned.',
    }),
    missesOf: rowId.optional().meta({
      description: 'Review mode: ask again only what was missed in this saved session.',
    }),
  })
  .meta({ id: 'StartSession' });
export type StartSessionBody = z.infer<typeof startSessionBody>;

const player = clientId.optional().meta({
  description: 'The tab that plays. Where one holds the session, another is refused with 409.',
});

export const answerBody = z
  .strictObject({
    answerId: clientId,
    position: z.int().min(0).max(29),
    response,
    activeSeconds: z.number().min(0).max(86_400).optional().meta({
      description: 'Seconds of active time since the answer before, by the client’s measure.',
    }),
    player,
  })
  .meta({ id: 'SubmitAnswer' });
export type AnswerBody = z.infer<typeof answerBody>;

export const hintsBody = z
  .strictObject({
    position: z.int().min(0).max(29),
    count: z.int().min(1).max(10).optional().meta({
      description: 'Show the first so many, so that a retry shows no more. One more when left out.',
    }),
    player,
  })
  .meta({ id: 'RequestHint' });
export type HintsBody = z.infer<typeof hintsBody>;

export const holdBody = z
  .strictObject({ player: clientId, takeOver: z.boolean().optional() })
  .meta({ id: 'HoldSession' });
export type HoldBody = z.infer<typeof holdBody>;

export const sessionAnswer = z.object({ session });
export const submitAnswerAnswer = z.object({ verdict, session });
export const requestHintAnswer = z.object({ hints: z.array(richText), session });
export type SubmitAnswerAnswer = z.infer<typeof submitAnswerAnswer>;
export type RequestHintAnswer = z.infer<typeof requestHintAnswer>;
