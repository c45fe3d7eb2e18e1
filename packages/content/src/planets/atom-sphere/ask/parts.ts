import {
  figure,
  generator,
  type Authored,
  type Difficulty,
  type Figure,
  type Generator,
} from '@planets/practice';
import { capital } from '../../../authoring/wording.ts';

type DiagramFigure = Extract<Figure, { readonly kind: 'diagram' }>;
export type Shapes = DiagramFigure['shapes'];
type Spot = readonly [x: number, y: number];

/** A part that can be named in a drawing. */
export interface Part {
  readonly name: string;
  readonly at: Spot;
  /** Where it is and what it looks like, without its name: "the thin threads in the soil". */
  readonly where: string;
  /** What it does or is, completing "It …" without the name: "takes up water from the soil". */
  readonly job: string;
  readonly hint: string;
  readonly from?: number;
}

/** A drawing with parts. It carries no writing of its own, so that it can be asked about. */
export interface PartsPicture {
  /** A whole sentence that does not name the parts: "A drawing of a bean plant in soil." */
  readonly alt: string;
  /** What the parts are parts of: "a plant", "the Earth". */
  readonly whole: string;
  /** What one of its parts is called. "part" when left out. */
  readonly noun?: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: Shapes;
  readonly parts: readonly Part[];
}

interface Spec {
  readonly id: string;
  readonly difficulty: Difficulty;
  readonly grades?: readonly [min: number, max: number];
  readonly standards?: readonly string[];
  /** Those of the grade; the first one that fits is not preferred. */
  readonly pictures: (grade: number) => readonly PartsPicture[];
  readonly source: string;
}

const partsFor = ({ parts }: PartsPicture, grade: number) =>
  parts.filter(({ from = 1 }) => from <= grade);

const meant = ({ grades, standards }: Spec): Pick<Spec, 'grades' | 'standards'> => ({
  ...(grades === undefined ? {} : { grades }),
  ...(standards === undefined ? {} : { standards }),
});

const nounOf = ({ noun = 'part' }: PartsPicture) => noun;

const RADIUS = 11;

/** A letter in a circle, to be laid over a drawing. */
export const letterAt = ([x, y]: Spot, letter: string): Shapes => [
  { type: 'circle', x, y, r: RADIUS, fill: 'soft', stroke: 'solid' },
  { type: 'text', x, y, text: letter },
];

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The drawing with letters at some of its parts. */
export function lettered(picture: PartsPicture, marked: readonly Part[]): DiagramFigure {
  const { width, height, shapes, alt } = picture;
  const told = marked.map(({ where }, at) => `${LETTERS[at]}: ${where}.`).join(' ');
  return {
    kind: 'diagram',
    width,
    height,
    shapes: [...shapes, ...marked.flatMap(({ at }, index) => letterAt(at, LETTERS[index]!))],
    alt: `${alt} Letters mark places in it. ${told}`,
  };
}

const bare = ({ width, height, shapes, alt }: PartsPicture): DiagramFigure => ({
  kind: 'diagram',
  width,
  height,
  shapes,
  alt,
});

const is = ({ name, job }: Part) => `**${capital(name)}**: it ${job}.`;
const plainIs = ({ name, job }: Part) => `${capital(name)}: it ${job}.`;

/** What is the part at the letter called? */
export const nameMarked = (spec: Spec): Generator =>
  generator({
    id: spec.id,
    kind: 'choice',
    difficulty: spec.difficulty,
    ...meant(spec),
    make(rng, grade) {
      const picture = rng.pick(spec.pictures(grade));
      const [right, ...others] = rng.sample(partsFor(picture, grade), 4);
      return {
        prompt: [
          `What is the ${nounOf(picture)} at the letter **A** called?`,
          figure(lettered(picture, [right!])),
        ],
        right: right!.name,
        wrong: others.map((part) => ({
          text: part.name,
          why: `That one is somewhere else: ${part.where}.`,
        })),
        hints: [`The ${nounOf(picture)} in question ${right!.job}.`, right!.hint],
        steps: [`The letter A marks this: ${right!.where}.`, is(right!)],
        source: spec.source,
        about: right!.name,
      };
    },
  });

/** Which letter stands at the part that does this? */
export const findMarked = (spec: Spec): Generator =>
  generator({
    id: spec.id,
    kind: 'choice',
    difficulty: spec.difficulty,
    ...meant(spec),
    make(rng, grade) {
      const picture = rng.pick(spec.pictures(grade));
      const marked = rng.sample(partsFor(picture, grade), 4);
      const at = rng.int(0, 3);
      const right = marked[at]!;
      const byJob = rng.chance(1, 2);
      return {
        prompt: [
          byJob
            ? `Which letter marks the ${nounOf(picture)} that ${right.job}?`
            : `Which letter marks this ${nounOf(picture)}: **${right.name}**?`,
          figure(lettered(picture, marked)),
        ],
        right: LETTERS[at]!,
        wrong: marked.flatMap((part, index) =>
          index === at
            ? []
            : [
                {
                  text: LETTERS[index]!,
                  why: `${LETTERS[index]} marks another ${nounOf(picture)}. ${plainIs(part)}`,
                },
              ],
        ),
        hints: [
          right.hint,
          byJob
            ? `You can rule out ${LETTERS[(at + 1) % 4]}. It marks this: ${marked[(at + 1) % 4]!.name}.`
            : `It ${right.job}. Where would that have to be?`,
        ],
        steps: [is(right), `Look here: ${right.where}. There stands the letter ${LETTERS[at]}.`],
        source: spec.source,
        about: `${right.name} letter`,
      };
    },
  });

/** Put the names at their places. */
export const labelParts = (
  spec: Spec & { readonly ask: Authored; readonly places: (grade: number) => number },
): Generator =>
  generator({
    id: spec.id,
    kind: 'label',
    difficulty: spec.difficulty,
    ...meant(spec),
    make(rng, grade) {
      const picture = rng.pick(spec.pictures(grade));
      const parts = partsFor(picture, grade);
      const shown = rng.shuffle(parts).slice(0, Math.min(parts.length, spec.places(grade)));
      const left = parts.filter((part) => !shown.includes(part));
      return {
        prompt: spec.ask,
        picture: bare(picture),
        places: shown.map(({ at, name, where }) => ({ at, name, where })),
        ...(left.length === 0 ? {} : { extra: rng.sample(left, 1).map(({ name }) => name) }),
        hints: [
          `Begin with the one you know best. One of them ${shown[0]!.job}: where would that be?`,
          shown[1]!.hint,
        ],
        steps: shown.map(({ name, where, job }) => `**${capital(name)}**: ${where}. It ${job}.`),
        source: spec.source,
        about: `labels of ${shown
          .map(({ name }) => name)
          .toSorted()
          .join(' ')}`,
      };
    },
  });

/** Which part does this job? And its mirror: what does this part do? */
export const partForJob = (spec: Spec): Generator =>
  generator({
    id: spec.id,
    kind: 'choice',
    difficulty: spec.difficulty,
    ...meant(spec),
    make(rng, grade) {
      const picture = rng.pick(spec.pictures(grade));
      const [right, ...others] = rng.sample(partsFor(picture, grade), 4);
      const mirrored = rng.chance(1, 2);
      return {
        prompt: mirrored
          ? `Think of ${picture.whole}. What is true of the **${right!.name}**?`
          : `Which ${nounOf(picture)} of ${picture.whole} ${right!.job}?`,
        right: mirrored ? `It ${right!.job}.` : capital(right!.name),
        wrong: others.map((part) => ({
          text: mirrored ? `It ${part.job}.` : capital(part.name),
          why: mirrored
            ? `That is true of another ${nounOf(picture)}: the ${part.name}.`
            : plainIs(part),
        })),
        hints: [right!.hint, `You can rule out the ${others[0]!.name}: it ${others[0]!.job}.`],
        steps: [is(right!), `You find it here: ${right!.where}.`],
        source: spec.source,
        about: right!.name,
      };
    },
  });
