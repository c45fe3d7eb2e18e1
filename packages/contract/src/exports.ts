import { z } from 'zod';
import { historyQuery, practiceStats } from './gradebook.ts';
import { instant, percent, planetId, rowId, topicId } from './ids.ts';
import { localDate } from './local-date.ts';
import { mode } from './mode.ts';
import { response } from './response.ts';

const FORMATS = ['csv', 'json', 'xlsx', 'xapi'] as const;

export const exportFormat = z
  .enum(FORMATS, { error: `Choose one of these formats: ${FORMATS.join(', ')}.` })
  .meta({ id: 'ExportFormat' });
export type ExportFormat = z.infer<typeof exportFormat>;

/** The filters of the history. */
export const exportFilters = historyQuery.omit({ cursor: true, limit: true, sort: true });
export type ExportFilters = z.infer<typeof exportFilters>;

export const exportQuery = exportFilters.extend({
  format: exportFormat,
  bom: z.enum(['true', 'false']).default('false').meta({
    description: 'CSV only: begins the file with a byte order mark, which Excel wants for UTF-8.',
  }),
});
export type ExportQuery = z.input<typeof exportQuery>;

/** The version of the JSON document. A field that goes or changes its meaning raises it; a new field does not. */
export const PRACTICE_EXPORT_SCHEMA = 'urn:learning-planets:practice-export:1';

const plainText = z.string().meta({
  description: 'Plain text: maths in words, a picture as its description, a gap as ___.',
});

const exportedTry = z.object({
  response,
  correct: z.boolean(),
  message: z.string().optional().meta({ description: 'What was said to this very mistake.' }),
  at: instant,
  activeSeconds: z.number().meta({ description: 'Active time since the entry before.' }),
});

export const exportedQuestion = z
  .object({
    position: z.int().min(0),
    planet: planetId,
    topic: topicId,
    kind: z.string().meta({ description: 'How it is answered; see `Response`.' }),
    difficulty: z.int().min(1).max(5).nullable().meta({
      description: 'Null on questions from before it was kept.',
    }),
    prompt: plainText,
    options: z.array(z.object({ id: z.string(), text: plainText })).meta({
      description: 'What there was to choose, match or order; responses name them by id.',
    }),
    status: z.enum(['right', 'wrong', 'skipped']).meta({
      description: '`skipped`: the session ended before a try. Such a question keeps its key.',
    }),
    earned: z.number().min(0).max(1),
    hints: z.array(plainText).meta({ description: 'Those the student asked for.' }),
    tries: z.array(exportedTry).meta({ description: 'Verbatim, in order.' }),
    answer: z
      .object({ response, text: plainText })
      .optional()
      .meta({ description: 'The key, of questions that were tried.' }),
    explanation: z.array(plainText).optional(),
  })
  .meta({ id: 'ExportedQuestion' });
export type ExportedQuestion = z.infer<typeof exportedQuestion>;

export const exportedSession = z
  .object({
    id: rowId,
    student: z.object({ id: z.string(), name: z.string() }),
    planet: z.object({ id: planetId, name: z.string() }),
    topic: z.object({
      id: z.string().meta({ description: 'Empty on sessions of the earlier system.' }),
      name: z.string().meta({ description: 'The topic’s name, or what it was renamed to.' }),
    }),
    gradeLevel: z.int(),
    mode,
    completed: z.boolean().meta({ description: 'Every question was resolved.' }),
    endedBy: z.enum(['completion', 'exit', 'time']).nullable(),
    totalQuestions: z.int(),
    questionsAnswered: z.int(),
    questionsCorrect: z.int(),
    scorePercent: percent,
    activeSeconds: z.int(),
    wallSeconds: z
      .int()
      .meta({ description: 'From the start until it was saved, pauses included.' }),
    localDate: localDate.nullable().meta({
      description: 'The day it counts for where the student was. Null from before it was kept.',
    }),
    zone: z.string().nullable().meta({ description: 'The IANA zone of that day.' }),
    startedAt: instant,
    savedAt: instant,
    questions: z.array(exportedQuestion).meta({
      description: 'Empty on sessions of the earlier system, of which only figures are known.',
    }),
  })
  .meta({ id: 'ExportedSession' });
export type ExportedSession = z.infer<typeof exportedSession>;

export const practiceExport = z
  .object({
    schema: z.literal(PRACTICE_EXPORT_SCHEMA),
    exportedAt: instant,
    of: z.discriminatedUnion('type', [
      z.object({ type: z.literal('student'), id: z.string(), name: z.string() }),
      z.object({ type: z.literal('class'), id: rowId, name: z.string() }),
    ]),
    filters: exportFilters,
    sessions: z.array(exportedSession).meta({
      description: 'Saved sessions, the oldest first; of a class, student by student.',
    }),
    totals: practiceStats.meta({ description: 'Over the sessions above.' }),
  })
  .meta({ id: 'PracticeExport', description: 'Practice, to take along. It counts in no grade.' });
export type PracticeExport = z.infer<typeof practiceExport>;
