import { figure, generator, type Rng } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { tidy } from '../../../../authoring/wording.ts';
import { cylinder, dial, ruler, thermometer, type Scale } from '../../diagrams/lab.ts';

const source = 'NIST';

/** Steps and numbers of a scale; the harder ones have steps that are not 1. */
function scaleFor(rng: Rng, grade: number, kind: 'cylinder' | 'thermometer' | 'dial') {
  const easy = [
    { step: 1, labelEvery: 5, ticks: 50 },
    { step: 1, labelEvery: 10, ticks: 50 },
    { step: 2, labelEvery: 5, ticks: 50 },
  ];
  const hard = [
    { step: 2, labelEvery: 5, ticks: 50 },
    { step: 0.5, labelEvery: 4, ticks: 40 },
    { step: 0.2, labelEvery: 5, ticks: 50 },
    { step: 5, labelEvery: 4, ticks: 40 },
  ];
  const { step, labelEvery, ticks: most } = rng.pick(grade === 5 ? easy : hard);
  const ticks = kind === 'dial' ? labelEvery * (labelEvery === 10 ? 2 : 5) : most;
  const cold = kind === 'thermometer' && grade > 5 && step >= 2;
  const min = cold ? -step * labelEvery * 2 : 0;
  const between = grade > 7 && rng.chance(1, 2);
  const tick = rng.pick(
    Array.from({ length: ticks - 3 }, (_, at) => at + 2).filter((at) => at % labelEvery !== 0),
  );
  const at = tidy(min + (tick + (between ? 0.5 : 0)) * step);
  const scale: Omit<Scale, 'unit'> = { min, max: tidy(min + ticks * step), step, labelEvery, at };
  const asOnes = tidy(
    min + Math.floor(tick / labelEvery) * labelEvery * step + (tick % labelEvery),
  );
  return { scale, between, asOnes };
}

const KINDS = {
  cylinder: { unit: 'mL', what: 'How much liquid is in the measuring cylinder?', draw: cylinder },
  thermometer: {
    unit: '°C',
    what: 'Which temperature does the thermometer show?',
    draw: thermometer,
  },
  dial: {
    unit: 'N',
    what: 'Which force does the force meter show?',
    draw: (scale: Scale) => dial(scale, 'A force meter'),
  },
} as const;

/** What an instrument shows: find out first what one small step is worth. */
export const readScale = generator({
  id: 'read-scale',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const kind = rng.pick(['cylinder', 'thermometer', 'dial'] as const);
    const { unit, what, draw } = KINDS[kind];
    const { scale, between, asOnes } = scaleFor(rng, grade, kind);
    const { step, labelEvery, at, min } = scale;
    const gap = tidy(step * labelEvery);
    const low = tidy(min + Math.floor(tidy((at - min) / gap)) * gap);
    const over = tidy((at - low) / step);
    return {
      prompt: [
        figure(draw({ ...scale, unit })),
        `${what}${kind === 'cylinder' ? ' Read at the lowest part of the curved surface.' : ''}${between ? ' Read to half a small step.' : ''}`,
      ],
      answer: at,
      unit,
      slips: slipsFor(at, [
        ...(step === 1
          ? []
          : [
              {
                value: asOnes,
                why: `You counted each small step as 1. From one number to the next it is ${gap}, in ${labelEvery} steps.`,
              },
            ]),
        {
          value: low,
          why: 'That is the last number below. How many small steps are there above it?',
        },
        ...(between
          ? [{ value: tidy(at - step / 2), why: 'It stands half way to the next small step.' }]
          : []),
      ]),
      hints: [
        `Look at two numbers that follow each other. How much is it from one to the next, and into how many small steps is that divided?`,
        'Start at the last number below, and count the small steps from there.',
      ],
      steps: [
        `From one number to the next it is ${gap}, in ${labelEvery} small steps, so one small step is ${gap} ÷ ${labelEvery} = ${step} ${unit}.`,
        `It stands ${over} small ${over === 1 ? 'step' : 'steps'} above ${String(low).replace('-', '−')}: ${String(low).replace('-', '−')} + ${over} × ${step} = ${String(at).replace('-', '−')} ${unit}.`,
      ],
      source,
    };
  },
});

/** A bar that does not begin at zero. */
export const readRuler = generator({
  id: 'read-ruler',
  kind: 'numeric',
  difficulty: 1,
  grades: [5, 7],
  make(rng, grade) {
    const tenths = grade > 5 || rng.chance(1, 2);
    const unit = tenths ? 0.1 : 0.5;
    const from = rng.int(1, 3);
    const length = tidy(rng.int(tenths ? 11 : 3, tenths ? 44 : 8) * unit);
    const to = tidy(from + length);
    return {
      prompt: [figure(ruler(from, to, 8, tenths)), 'How long is the bar?'],
      answer: length,
      unit: 'cm',
      slips: slipsFor(length, [
        {
          value: to,
          why: `That is where the bar ends. But it does not begin at 0, it begins at ${from}.`,
        },
        { value: tidy(to - from + 1), why: 'You counted the marks, not the gaps between them.' },
      ]),
      hints: ['The bar does not begin at 0.', 'Read both ends, and find how far they are apart.'],
      steps: [
        `The left end is at ${from} cm, the right end at ${to} cm.`,
        `The length is the difference: ${to} − ${from} = ${length} cm.`,
      ],
      source,
    };
  },
});
