import { z } from 'zod';
import { answersShown, assignmentType } from './assignments.ts';
import { clientId, instant, planetId, rowId } from './ids.ts';
import { criterion, question } from './question.ts';
import { response } from './response.ts';
import { richText } from './rich-text.ts';
import { penalty } from './total.ts';
import { verdict } from './verdict.ts';

/** The most questions that one assignment asks. */
export const WORK_QUESTIONS_MAX = 100;

const position = z
  .int()
  .min(0)
  .max(WORK_QUESTIONS_MAX - 1);

export const workPhase = z.enum(['upcoming', 'ready', 'writing', 'handed_in', 'closed']).meta({
  id: 'WorkPhase',
  description:
    '`ready`: it can be begun. `writing`: begun and not handed in. `closed`: not handed in, and it can no longer be.',
});
export type WorkPhase = z.infer<typeof workPhase>;

const draft = z
  .object({
    response,
    sequence: z.int(),
    savedAt: instant,
  })
  .meta({ id: 'WorkDraft', description: 'What was last typed. It is not handed in.' });
export type WorkDraft = z.infer<typeof draft>;

export const workQuestion = z
  .object({
    question: question.meta({
      description:
        'Verdicts, key and explanation only as far as they are shown: until then `open`, with no try and nothing earned.',
    }),
    points: z.number().meta({ description: 'Its share of the points, to a thousandth.' }),
    draft: draft.nullable(),
    handedIn: response.nullable().meta({ description: 'As it was last handed in, verbatim.' }),
    graded: z
      .object({
        credit: z.number().min(0).max(1).nullable().meta({
          description: 'Null while answers are not shown, or where no grade was given.',
        }),
        rubric: z.array(z.number().nullable()).nullable(),
        comment: z.string().nullable(),
      })
      .nullable()
      .meta({ description: 'With the released grade, and never before.' }),
  })
  .meta({
    id: 'WorkQuestion',
    description: 'A question of assigned work, as its student sees it.',
  });
export type WorkQuestion = z.infer<typeof workQuestion>;

const unready = z
  .object({
    position: z.int(),
    reason: z.enum(['empty', 'unreadable', 'length']),
    message: z.string(),
  })
  .meta({
    id: 'Unready',
    description:
      'What to look at before handing in. `unreadable` would count nothing; `length`: a text that is too short or too long, and is read all the same.',
  });
export type Unready = z.infer<typeof unready>;

const latePolicy = z.object({
  per: z.enum(['day', 'hour']),
  percentEach: z.number(),
  floorPercent: z.number(),
  percentNow: z.number().meta({
    description: 'Of the points possible, what handing in now would cost at most.',
  }),
});

const workResult = z
  .object({
    earned: z.number().nullable().meta({ description: 'Points before any late penalty.' }),
    counted: z.number().nullable().meta({ description: 'Points that count.' }),
    scorePercent: z.number().nullable(),
    penalty: penalty.nullable(),
    feedback: z.string().nullable(),
  })
  .meta({ id: 'WorkResult', description: 'The released grade.' });
export type WorkResult = z.infer<typeof workResult>;

export const work = z
  .object({
    assignment: z.object({
      id: rowId,
      classId: rowId,
      className: z.string(),
      zone: z.string().meta({ description: 'The IANA zone of its class.' }),
      title: z.string(),
      instructions: z.string(),
      planet: planetId,
      topicName: z.string(),
      type: assignmentType,
      points: z.number(),
      extraCredit: z.boolean(),
      questions: z.int().meta({
        description: 'How many are asked. 0: it is done outside of here, and only graded here.',
      }),
      tries: z.int(),
      hints: z.boolean(),
      answersShown,
      timeLimitMinutes: z.int().nullable().meta({ description: 'With this student’s own extra.' }),
    }),
    opensAt: instant.meta({ description: 'This and the next two are this student’s own.' }),
    dueAt: instant,
    closesAt: instant,
    serverNow: instant,
    phase: workPhase,
    excused: z.boolean(),
    isLateNow: z.boolean().meta({ description: 'Handing in now would be late.' }),
    latePenalty: latePolicy.nullable().meta({ description: 'What late work costs in this class.' }),
    startedAt: instant.nullable(),
    endsAt: instant.nullable().meta({
      description: 'With a time limit: then the server hands in what was typed.',
    }),
    submittedAt: instant.nullable(),
    handedInLate: z.boolean(),
    handedInByClock: z.boolean().meta({ description: 'The time limit handed it in.' }),
    triesLeft: z.int().meta({ description: 'How often it may still be handed in.' }),
    mayTakeUp: z.boolean().meta({ description: 'It may be changed and handed in once more.' }),
    answersAreShown: z.boolean(),
    rubrics: z.array(z.array(criterion)).meta({
      description:
        'Before it is begun: what texts will be graded by. Empty where there is a time limit.',
    }),
    questions: z.array(workQuestion).meta({ description: 'Empty until it is begun.' }),
    unready: z.array(unready),
    result: workResult.nullable(),
  })
  .meta({ id: 'Work', description: 'Assigned work as its student may see it now.' });
export type Work = z.infer<typeof work>;

export const beginWorkBody = z.strictObject({}).meta({ id: 'BeginWork' });
export type BeginWorkBody = z.infer<typeof beginWorkBody>;

const draftChange = z.strictObject({
  position,
  response,
  sequence: z.int().min(1).max(1_000_000_000).meta({
    description: 'More than that of the draft it takes the place of; anything less is ignored.',
  }),
});
export type DraftChange = z.infer<typeof draftChange>;

const draftChanges = z.array(draftChange).max(WORK_QUESTIONS_MAX);

export const saveDraftsBody = z
  .strictObject({ changes: draftChanges.min(1) })
  .meta({ id: 'SaveDrafts' });
export type SaveDraftsBody = z.infer<typeof saveDraftsBody>;

export const saveDraftsAnswer = z.object({
  savedAt: instant,
  newer: z.array(z.object({ position: z.int(), response, sequence: z.int() })).meta({
    description: 'Drafts that stayed, because the change sent for them was no newer.',
  }),
});
export type SaveDraftsAnswer = z.infer<typeof saveDraftsAnswer>;

export const answerWorkBody = z
  .strictObject({
    answerId: clientId,
    position,
    response,
    activeSeconds: z.number().min(0).max(86_400).optional(),
  })
  .meta({ id: 'AnswerWork' });
export type AnswerWorkBody = z.infer<typeof answerWorkBody>;

export const hintWorkBody = z
  .strictObject({
    position,
    count: z.int().min(1).max(10).optional().meta({
      description: 'Show the first so many, so that a retry shows no more. One more when left out.',
    }),
  })
  .meta({ id: 'HintWork' });
export type HintWorkBody = z.infer<typeof hintWorkBody>;

export const handInBody = z
  .strictObject({
    submitId: clientId.meta({ description: 'Made once; sent again, it is handed in once.' }),
    drafts: draftChanges
      .optional()
      .meta({ description: 'What was typed since it was last saved.' }),
  })
  .meta({ id: 'HandIn' });
export type HandInBody = z.infer<typeof handInBody>;

export const workAnswer = z.object({ work });
export const answerWorkAnswer = z.object({ verdict, work });
export type AnswerWorkAnswer = z.infer<typeof answerWorkAnswer>;
export const hintWorkAnswer = z.object({ hints: z.array(richText), work });
export type HintWorkAnswer = z.infer<typeof hintWorkAnswer>;
