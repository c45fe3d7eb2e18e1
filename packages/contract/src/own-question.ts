import { z } from 'zod';
import { clientId, instant, rowId } from './ids.ts';
import { question } from './question.ts';
import { response } from './response.ts';
import { richText } from './rich-text.ts';
import { answer, verdict } from './verdict.ts';

/*
 * A question as a teacher writes it. Texts are marked up as docs/writing-questions.md says: `$$x^2$$`,
 * `**strong**`, `_emphasis_`, `[[0]]` for a gap. Whatever else is in them stays text.
 */

const text = z.string().trim().min(1).max(2000);
const short = z.string().trim().min(1).max(300);
const why = z.string().trim().min(1).max(500);
/** "0.75", "3/4", "1 1/2", "-2": read by the same rules as an answer. */
const exactNumber = z.string().trim().min(1).max(60);
const within = z.number().min(-1_000_000).max(1_000_000);

const axis = z.strictObject({
  min: within,
  max: within,
  step: z.number().positive().max(1_000_000),
  labelEvery: z.int().min(1).max(20).optional(),
  name: z.string().max(40).optional(),
});

const place = z.tuple([within, within]);

const ownGrid = z.strictObject({
  x: axis,
  y: axis,
  points: z
    .array(z.strictObject({ x: within, y: within, label: z.string().max(40) }))
    .max(12)
    .optional(),
  curves: z
    .array(
      z.strictObject({
        points: z.array(place).min(2).max(60),
        label: z.string().max(40).optional(),
        course: z.string().max(120).optional(),
      }),
    )
    .max(6)
    .optional(),
});

const labelled = z.strictObject({ label: short, value: within });

/** A picture before the question. Its text alternative is made from the same data. */
export const ownFigure = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('clock'),
      hour: z.int().min(0).max(23),
      minute: z.int().min(0).max(59),
    }),
    z.strictObject({
      kind: z.literal('fraction-bar'),
      parts: z.int().min(1).max(24),
      shaded: z.int().min(0).max(24),
    }),
    z.strictObject({
      kind: z.literal('number-line'),
      min: within,
      max: within,
      step: z.number().positive().max(1_000_000),
      labelEvery: z.int().min(1).max(20),
      points: z.array(z.strictObject({ value: within, label: z.string().max(20) })).max(8),
    }),
    z.strictObject({
      kind: z.literal('bar-chart'),
      title: short,
      unit: z.string().max(40),
      bars: z.array(labelled).min(1).max(12),
    }),
    z.strictObject({
      kind: z.literal('line-chart'),
      title: short,
      unit: z.string().max(40),
      points: z.array(labelled).min(2).max(24),
    }),
    z.strictObject({
      kind: z.literal('data-table'),
      caption: short,
      columns: z.array(short).min(1).max(8),
      rows: z
        .array(z.array(z.string().max(200)).min(1).max(8))
        .min(1)
        .max(20),
    }),
    z.strictObject({
      kind: z.literal('rectangle'),
      width: z.number().positive().max(10_000),
      height: z.number().positive().max(10_000),
      unit: z.string().max(20),
    }),
    z.strictObject({ kind: z.literal('angle'), degrees: z.number().min(1).max(359) }),
    z.strictObject({ kind: z.literal('grid'), ...ownGrid.shape }),
    z.strictObject({
      kind: z.literal('map'),
      area: z.enum(['world', 'united-states']),
      marks: z.array(z.strictObject({ at: place, label: z.string().max(40) })).max(20),
    }),
  ])
  .meta({ id: 'OwnFigure', description: 'A picture that a teacher may put before a question.' });
export type OwnFigure = z.infer<typeof ownFigure>;

const base = {
  prompt: text,
  figure: ownFigure.nullable(),
  hints: z.array(text).max(6),
  steps: z.array(text).max(12).meta({ description: 'The explanation, a step each.' }),
  source: z.string().trim().max(300).optional(),
};

const textPolicy = z.strictObject({
  caseSensitive: z.boolean().optional(),
  keepArticles: z.boolean().optional(),
  keepPunctuation: z.boolean().optional(),
  timeOfDay: z.boolean().optional(),
  spelling: z.literal('close').optional(),
  not: z.array(short).max(10).optional(),
});

const numberForm = z.enum([
  'any',
  'simplest',
  'mixed',
  'fraction',
  'decimal',
  'percent',
  'scientific',
]);

const gap = z.union([
  z.strictObject({
    answer: short,
    also: z.array(short).max(10).optional(),
    policy: textPolicy.optional(),
  }),
  z.strictObject({ right: short, wrong: z.array(short).min(1).max(8) }),
]);

const cell = z.union([
  z.string().max(200),
  z.strictObject({ answer: exactNumber, tolerance: exactNumber.optional() }),
  z.strictObject({
    word: short,
    also: z.array(short).max(10).optional(),
    policy: textPolicy.optional(),
  }),
]);

/** What a teacher writes, by kind. */
export const ownDraft = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...base,
      kind: z.literal('choice'),
      right: text,
      wrong: z
        .array(z.union([short, z.strictObject({ text, why })]))
        .min(1)
        .max(7),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('choices'),
      right: z.array(text).min(1).max(8),
      wrong: z.array(text).min(1).max(8),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('numeric'),
      answer: exactNumber,
      unit: z.string().trim().max(30).optional(),
      tolerance: exactNumber.optional(),
      relative: exactNumber.optional(),
      form: numberForm.optional(),
      figures: z.int().min(1).max(12).optional(),
      places: z.int().min(0).max(10).optional(),
      units: z.enum(['convertible', 'required']).optional(),
      slips: z
        .array(z.strictObject({ value: exactNumber, why }))
        .max(8)
        .optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('text'),
      answer: short,
      also: z.array(short).max(20).optional(),
      policy: textPolicy.optional(),
      slips: z
        .array(z.strictObject({ text: short, why }))
        .max(8)
        .optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('order'),
      inOrder: z.array(text).min(2).max(10),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('match'),
      pairs: z
        .array(z.tuple([text, text]))
        .min(2)
        .max(10),
      extra: z.array(text).max(5).optional(),
    }),
    z.strictObject({ ...base, kind: z.literal('cloze'), gaps: z.array(gap).min(1).max(12) }),
    z.strictObject({
      ...base,
      kind: z.literal('expression'),
      answer: z.string().trim().min(1).max(200),
      name: z.string().trim().max(30).optional(),
      form: z.enum(['any', 'simplified', 'factored', 'expanded', 'exact']).optional(),
      slips: z
        .array(z.strictObject({ text: z.string().trim().min(1).max(200), why }))
        .max(8)
        .optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('point'),
      grid: ownGrid,
      answer: place,
      slips: z
        .array(z.strictObject({ at: place, why }))
        .max(8)
        .optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('number-line'),
      line: z.strictObject({
        min: within,
        max: within,
        step: z.number().positive().max(1_000_000),
        labelEvery: z.int().min(1).max(20),
        snap: z.number().positive().max(1_000_000).optional(),
      }),
      answer: exactNumber,
      tolerance: z.number().min(0).max(1_000_000).optional(),
      slips: z
        .array(z.strictObject({ value: exactNumber, why }))
        .max(8)
        .optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('label'),
      picture: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('grid'), ...ownGrid.shape }),
        z.strictObject({ kind: z.literal('map'), area: z.enum(['world', 'united-states']) }),
      ]),
      places: z
        .array(z.strictObject({ at: place, name: short, where: short }))
        .min(2)
        .max(12),
      extra: z.array(short).max(6).optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('table'),
      caption: short,
      columns: z.array(short).min(2).max(8),
      rows: z
        .array(z.tuple([short]).rest(cell))
        .min(1)
        .max(12),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('multi-step'),
      parts: z
        .array(
          z.strictObject({
            prompt: text,
            answer: exactNumber,
            unit: z.string().trim().max(30).optional(),
            tolerance: exactNumber.optional(),
            form: numberForm.optional(),
            follows: z.string().trim().max(100).optional(),
            slips: z
              .array(z.strictObject({ value: exactNumber, why }))
              .max(8)
              .optional(),
          }),
        )
        .min(2)
        .max(8),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('open'),
      sample: text.meta({ description: 'What a good answer may say.' }),
      rubric: z
        .array(
          z.strictObject({
            name: short,
            full: short.meta({ description: 'What full points look like.' }),
            points: z.int().min(1).max(100),
          }),
        )
        .min(1)
        .max(8),
      words: z
        .strictObject({ min: z.int().min(1).max(2000).optional(), max: z.int().min(1).max(3000) })
        .optional(),
    }),
  ])
  .meta({ id: 'OwnDraft', description: 'A question as a teacher writes it.' });
export type OwnDraft = z.infer<typeof ownDraft>;
export type OwnDraftOf<K extends OwnDraft['kind']> = Extract<OwnDraft, { kind: K }>;

const name = z.string().trim().min(1).max(200);

export const ownQuestionSummary = z
  .object({
    id: rowId,
    name: z.string(),
    kind: z.string(),
    version: z.int().meta({ description: 'Send it back with a change.' }),
    updatedAt: instant,
    usedIn: z.int().meta({ description: 'Assignments that ask it.' }),
  })
  .meta({ id: 'OwnQuestionSummary' });
export type OwnQuestionSummary = z.infer<typeof ownQuestionSummary>;

export const ownQuestion = ownQuestionSummary
  .extend({
    draft: ownDraft,
    mine: z.boolean().meta({ description: 'A colleague’s can be read and not changed.' }),
  })
  .meta({ id: 'OwnQuestion' });
export type OwnQuestion = z.infer<typeof ownQuestion>;

export const ownQuestionsQuery = z.strictObject({
  q: z.string().max(200).optional().meta({ description: 'Words in the name or the text.' }),
});
export const ownQuestionsAnswer = z.object({ questions: z.array(ownQuestionSummary) });
export const ownQuestionAnswer = z.object({ question: ownQuestion });

export const makeOwnQuestionBody = z.strictObject({ name, draft: ownDraft, createId: clientId });
export type MakeOwnQuestionBody = z.infer<typeof makeOwnQuestionBody>;

export const changeOwnQuestionBody = z.strictObject({ name, draft: ownDraft, version: z.int() });
export type ChangeOwnQuestionBody = z.infer<typeof changeOwnQuestionBody>;

export const checkQuestionBody = z.strictObject({
  draft: ownDraft,
  seed: z.int().min(0).max(2_147_483_647).optional(),
  response: response.optional().meta({ description: 'To try it as a student would.' }),
});
export type CheckQuestionBody = z.infer<typeof checkQuestionBody>;

export const draftFault = z
  .object({
    at: z.enum(['prompt', 'hints', 'steps', 'key', 'options', 'mistakes']),
    message: z.string(),
  })
  .meta({ id: 'DraftFault', description: 'What keeps it from being saved, and where to look.' });
export type DraftFault = z.infer<typeof draftFault>;

export const checkQuestionAnswer = z
  .object({
    faults: z.array(draftFault).meta({ description: 'Empty when it can be saved.' }),
    preview: z
      .object({
        question: question.meta({ description: 'As a student meets it.' }),
        answer,
        hints: z.array(richText),
        explanation: z.array(richText),
      })
      .nullable()
      .meta({ description: 'Null where no question can be made of it.' }),
    verdict: verdict.nullable().meta({ description: 'On `response`, as a first try.' }),
  })
  .meta({ id: 'CheckedQuestion' });
export type CheckQuestionAnswer = z.infer<typeof checkQuestionAnswer>;
