import { z } from 'zod';

/** One MathML element as data. Clients build it element by element; it is never parsed as markup. */
export interface MathNode {
  tag: string;
  attributes?: Record<string, string> | undefined;
  children: (MathNode | string)[];
}

export const mathNode: z.ZodType<MathNode> = z
  .object({
    tag: z.string(),
    attributes: z.record(z.string(), z.string()).optional(),
    get children() {
      return z.array(z.union([mathNode, z.string()]));
    },
  })
  .meta({ id: 'MathNode', description: 'A MathML element: its tag, attributes and children.' });

export const inline = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('strong'), text: z.string() }),
    z.object({ type: z.literal('emphasis'), text: z.string() }),
    z.object({
      type: z.literal('math'),
      mathml: mathNode,
      spoken: z.string().meta({ description: 'The same maths in English words.' }),
    }),
    z.object({
      type: z.literal('gap'),
      blank: z.int().meta({ description: 'Index into the question’s blanks, from 0.' }),
    }),
  ])
  .meta({ id: 'Inline' });
export type Inline = z.infer<typeof inline>;

const labelled = z.object({ label: z.string(), value: z.number() });

const axis = z.object({
  min: z.number(),
  max: z.number(),
  step: z.number().meta({ description: 'A grid line every so much.' }),
  labelEvery: z.int().optional(),
  name: z.string().optional(),
});

const pair = z.tuple([z.number(), z.number()]);

/** A coordinate plane, with what is drawn on it. */
export const grid = z
  .object({
    x: axis,
    y: axis,
    points: z.array(z.object({ x: z.number(), y: z.number(), label: z.string() })).optional(),
    curves: z
      .array(
        z.object({
          points: z.array(pair),
          label: z.string().optional(),
          course: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Grid', description: 'A coordinate plane, with what is drawn on it.' });
export type Grid = z.infer<typeof grid>;

const drawn = {
  fill: z.enum(['none', 'soft', 'a', 'b', 'c', 'd']).optional(),
  stroke: z.enum(['solid', 'dashed', 'thick', 'none']).optional(),
};

const shape = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('path'), d: z.string(), ...drawn }),
    z.object({ type: z.literal('circle'), x: z.number(), y: z.number(), r: z.number(), ...drawn }),
    z.object({
      type: z.literal('polygon'),
      points: z.array(pair),
      open: z.boolean().optional(),
      ...drawn,
    }),
    z.object({
      type: z.literal('text'),
      x: z.number(),
      y: z.number(),
      text: z.string(),
      anchor: z.enum(['start', 'middle', 'end']).optional(),
    }),
  ])
  .meta({ id: 'Shape', description: 'A piece of a drawing, in the drawing’s own units.' });
export type Shape = z.infer<typeof shape>;

/** A picture as data, drawn by the client. */
export const figure = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('clock'), hour: z.int(), minute: z.int() }),
    z.object({ kind: z.literal('fraction-bar'), parts: z.int(), shaded: z.int() }),
    z.object({
      kind: z.literal('number-line'),
      min: z.number(),
      max: z.number(),
      step: z.number(),
      labelEvery: z.int(),
      points: z.array(z.object({ value: z.number(), label: z.string() })),
    }),
    z.object({
      kind: z.literal('bar-chart'),
      title: z.string(),
      unit: z.string(),
      bars: z.array(labelled),
    }),
    z.object({
      kind: z.literal('line-chart'),
      title: z.string(),
      unit: z.string(),
      points: z.array(labelled),
    }),
    z.object({
      kind: z.literal('data-table'),
      caption: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
    }),
    z.object({ kind: z.literal('coins'), cents: z.array(z.int()) }),
    z.object({
      kind: z.literal('rectangle'),
      width: z.number(),
      height: z.number(),
      unit: z.string(),
    }),
    z.object({ kind: z.literal('angle'), degrees: z.number() }),
    z.object({ kind: z.literal('grid'), ...grid.shape }),
    z.object({
      kind: z.literal('diagram'),
      width: z.number(),
      height: z.number(),
      shapes: z.array(shape),
      alt: z.string(),
    }),
    z.object({
      kind: z.literal('timeline'),
      from: z.int(),
      to: z.int(),
      step: z.int(),
      events: z.array(z.object({ year: z.int(), label: z.string() })),
    }),
    z.object({
      kind: z.literal('map'),
      area: z.enum(['world', 'united-states']),
      marks: z.array(
        z.object({
          at: pair.meta({ description: 'Longitude (east positive), latitude (north positive).' }),
          label: z.string(),
        }),
      ),
    }),
  ])
  .meta({
    id: 'Figure',
    description: 'A picture as data; `alt` beside it says the same in words.',
  });
export type Figure = z.infer<typeof figure>;
export type FigureOf<K extends Figure['kind']> = Extract<Figure, { kind: K }>;

/** A picture with its text alternative. */
export const figureBlock = z
  .object({ type: z.literal('figure'), figure, alt: z.string() })
  .meta({ id: 'FigureBlock', description: 'A picture, and the same in words.' });
export type FigureBlock = z.infer<typeof figureBlock>;

export const block = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), content: z.array(inline) }),
    z.object({ type: z.literal('passage'), title: z.string(), paragraphs: z.array(z.string()) }),
    figureBlock,
  ])
  .meta({ id: 'Block' });
export type Block = z.infer<typeof block>;

export const richText = z.array(block).meta({
  id: 'RichText',
  description: 'Text as data: paragraphs, reading passages and figures. Never HTML.',
});
export type RichText = z.infer<typeof richText>;
