import { z } from 'zod';
import { planetId } from './ids.ts';
import { response } from './response.ts';
import { figureBlock, grid, richText } from './rich-text.ts';
import { answer } from './verdict.ts';

const option = z.object({ id: z.string(), content: richText }).meta({ id: 'Option' });
export type Option = z.infer<typeof option>;

const triedResponse = z
  .object({
    response,
    correct: z.boolean(),
    marks: z.array(z.boolean()).optional().meta({
      description: 'Part by part whether it is right; once the question is resolved.',
    }),
    message: z.string().optional(),
  })
  .meta({ id: 'TriedResponse', description: 'A try of this student, verbatim, with its verdict.' });
export type TriedResponse = z.infer<typeof triedResponse>;

export const workedExample = z
  .object({ prompt: richText, answer: richText, steps: z.array(richText) })
  .meta({ id: 'WorkedExample', description: 'A question of the same sort, solved step by step.' });
export type WorkedExample = z.infer<typeof workedExample>;

const common = {
  position: z.int().min(0),
  prompt: richText,
  status: z.enum(['open', 'right', 'wrong', 'skipped']).meta({
    description: '`skipped`: the session ended before it was resolved and without a try.',
  }),
  triesLeft: z.int(),
  hints: z.array(richText).meta({ description: 'Those the student asked for.' }),
  hintsLeft: z.int().meta({ description: 'How many more there are; 0 in modes without hints.' }),
  tried: z.array(triedResponse),
  earned: z.number().min(0).max(1),
  example: workedExample.optional().meta({ description: 'Teach mode, after a miss.' }),
  answer: answer.optional().meta({ description: 'Only after the verdict.' }),
  explanation: z.array(richText).optional().meta({ description: 'Only after the verdict.' }),
  source: z.string().optional().meta({ description: 'Only after the verdict.' }),
  planet: planetId.optional().meta({
    description: 'Where it comes from, in a review across planets.',
  }),
  topicName: z.string().optional().meta({ description: 'The same, of its topic.' }),
};

const tableCell = z.discriminatedUnion('type', [
  z.object({ type: z.literal('given'), text: z.string() }),
  z.object({
    type: z.literal('blank'),
    blank: z.int().meta({ description: 'Index into the response’s cells, from 0.' }),
    asks: z.enum(['number', 'word']),
  }),
]);

export const line = z
  .object({
    min: z.number(),
    max: z.number(),
    step: z.number().meta({ description: 'From one tick to the next.' }),
    labelEvery: z.int().meta({ description: 'Every so many ticks carries its number.' }),
    snap: z.number().meta({ description: 'From one stop of the marker to the next.' }),
  })
  .meta({ id: 'Line', description: 'The line to place a number on.' });
export type Line = z.infer<typeof line>;

export const criterion = z
  .object({ name: z.string(), full: z.string(), points: z.number() })
  .meta({ id: 'Criterion', description: 'A row of a rubric; `full` tells what full points need.' });
export type Criterion = z.infer<typeof criterion>;

export const question = z
  .discriminatedUnion('kind', [
    z.object({ ...common, kind: z.literal('choice'), choices: z.array(option) }),
    z.object({ ...common, kind: z.literal('choices'), choices: z.array(option) }),
    z.object({ ...common, kind: z.literal('numeric'), unit: z.string() }),
    z.object({ ...common, kind: z.literal('text') }),
    z.object({ ...common, kind: z.literal('order'), items: z.array(option) }),
    z.object({
      ...common,
      kind: z.literal('match'),
      left: z.array(option),
      right: z.array(option),
    }),
    z.object({
      ...common,
      kind: z.literal('cloze'),
      blanks: z.array(z.object({ options: z.array(option).optional() })),
    }),
    z.object({
      ...common,
      kind: z.literal('expression'),
      name: z.string().meta({ description: 'What it is ("y"), or empty.' }),
      letters: z.array(z.string()).meta({ description: 'The letters that may be used.' }),
    }),
    z.object({ ...common, kind: z.literal('point'), grid, alt: z.string() }),
    z.object({ ...common, kind: z.literal('number-line'), line }),
    z.object({
      ...common,
      kind: z.literal('label'),
      picture: figureBlock,
      places: z.array(
        z.object({
          id: z.string(),
          at: z.tuple([z.number(), z.number()]).meta({
            description: 'In the picture’s coordinates; on a map longitude and latitude.',
          }),
          where: z.string(),
        }),
      ),
      names: z.array(option),
    }),
    z.object({
      ...common,
      kind: z.literal('table'),
      caption: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.array(tableCell)),
    }),
    z.object({
      ...common,
      kind: z.literal('multi-step'),
      parts: z.array(z.object({ prompt: richText, unit: z.string() })),
    }),
    z.object({
      ...common,
      kind: z.literal('open'),
      words: z.object({ min: z.int(), max: z.int() }),
      rubric: z.array(criterion),
    }),
  ])
  .meta({ id: 'Question', description: 'A question as the student meets it.' });
export type Question = z.infer<typeof question>;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
