import { generator, math } from '@planets/practice';
import { slipsFor, mistakes } from '../../../../authoring/mistakes.ts';
import { CONVERTERS, type Form } from '../../data/energy.ts';

const source = 'U.S. Energy Information Administration';

const FORM_NAMES: Readonly<Record<Form, string>> = {
  electrical: 'electrical energy',
  light: 'light',
  heat: 'heat',
  sound: 'sound',
  motion: 'motion',
  chemical: 'chemical energy',
  height: 'energy of height',
  elastic: 'elastic energy',
};
const BASIC: readonly Form[] = ['electrical', 'light', 'heat', 'sound', 'motion', 'chemical'];

/** The useful change of energy in a device: what goes in, what comes out. */
export const energyChange = generator({
  id: 'energy-change',
  kind: 'choice',
  difficulty: 2,
  standards: ['4-PS3-4'],
  make(rng, grade) {
    const { name, into, why } = rng.pick(CONVERTERS.filter(({ from }) => from <= grade));
    const [before, after] = into;
    const text = (one: Form, two: Form) => `From ${FORM_NAMES[one]} to ${FORM_NAMES[two]}`;
    const [first, second] = rng.sample(
      BASIC.filter((form) => !into.includes(form)),
      2,
    ) as [Form, Form];
    const wrong = mistakes(text(before, after), [
      {
        text: text(after, before),
        why: 'That is the wrong way round. What goes in, and what comes out?',
      },
      {
        text: text(before, first),
        why: `What goes in is right. But is ${FORM_NAMES[first]} what it is for?`,
      },
      {
        text: text(second, after),
        why: `What comes out is right. But does ${FORM_NAMES[second]} go in?`,
      },
    ]);
    return {
      prompt: `Think of **${name}**. What is its main change of energy?`,
      right: text(before, after),
      wrong,
      hints: [
        'What does it need to work? That is the energy that goes in.',
        'What is it used for, or what do you notice as it works? That is the energy that comes out.',
      ],
      steps: [why, `So the energy goes from ${FORM_NAMES[before]} to ${FORM_NAMES[after]}.`],
      source,
      about: name,
    };
  },
});

/** With the percentages that such a thing can really reach. */
const DEVICES = [
  { name: 'An LED lamp', useful: 'light', lost: 'heat', from: 30, to: 50 },
  { name: 'An electric fan', useful: 'motion of air', lost: 'heat and sound', from: 20, to: 60 },
  { name: 'A car engine', useful: 'motion', lost: 'heat and sound', from: 20, to: 40 },
  { name: 'A blender', useful: 'motion', lost: 'heat and sound', from: 40, to: 70 },
  { name: 'A muscle at work', useful: 'motion', lost: 'heat', from: 20, to: 20 },
  { name: 'A solar panel', useful: 'electrical energy', lost: 'heat', from: 10, to: 20 },
  { name: 'An electric drill', useful: 'motion', lost: 'heat and sound', from: 50, to: 80 },
  { name: 'A gas stove', useful: 'heat in the pot', lost: 'heat in the air', from: 30, to: 50 },
  { name: 'The motor of an electric car', useful: 'motion', lost: 'heat', from: 80, to: 90 },
] as const;

/** Energy is not lost: what goes in comes out in some form. From grade 7 on as a percentage. */
export const energyBalance = generator({
  id: 'energy-balance',
  kind: 'numeric',
  difficulty: 3,
  standards: ['MS-PS3-5'],
  make(rng, grade) {
    const { name, useful, lost, from, to } = rng.pick(DEVICES);
    const step = grade < 6 ? 10 : 5;
    const percent = rng.int(from / step, to / step) * step;
    const input = grade < 6 ? 100 * rng.int(1, 9) : 20 * rng.int(2, 30);
    const out = (input * percent) / 100;
    const rest = input - out;
    if (grade < 7)
      return {
        prompt: `${name} takes in ${input} J of energy. ${out} J of it become ${useful}. The rest becomes ${lost}. How many joules is that?`,
        answer: rest,
        unit: 'J',
        slips: slipsFor(rest, [
          { value: out, why: `That is the part that becomes ${useful}.` },
          {
            value: input + out,
            why: 'You added. No new energy is made: both parts together are what went in.',
          },
          { value: input, why: 'That is all the energy that goes in.' },
        ]),
        hints: [
          'Energy does not vanish. All that goes in must come out in some form.',
          `Both parts together must be ${input} J.`,
        ],
        steps: [
          'Energy is never made and never lost; it only changes its form.',
          `${input} − ${out} = ${rest}, so ${rest} J become ${lost}.`,
        ],
        source,
      };
    const wasted = rng.chance(1, 3);
    const answer = wasted ? 100 - percent : percent;
    return {
      prompt: `${name} takes in ${input} J of energy, and ${out} J of it become ${useful}. ${wasted ? `What percent of the energy becomes ${lost} instead?` : 'What is its efficiency, in percent?'}`,
      answer,
      unit: '%',
      slips: slipsFor(answer, [
        {
          value: 100 - answer,
          why: wasted
            ? 'That is the useful part. The question is about the rest.'
            : 'That is the part that is not useful.',
        },
        ...(Number.isInteger(rest)
          ? [{ value: rest, why: 'Those are joules. What part of the whole is that, in percent?' }]
          : []),
      ]),
      hints: [
        wasted
          ? 'Find the energy that is not useful first.'
          : 'Efficiency is the useful part of all the energy that goes in.',
        math(
          wasted
            ? '\\frac{\\text{rest}}{\\text{input}} \\times 100'
            : '\\frac{\\text{useful}}{\\text{input}} \\times 100',
        ),
      ],
      steps: [
        wasted
          ? `Energy is not lost, so the rest is ${input} − ${out} = ${rest} J.`
          : 'Efficiency compares what is useful with all that goes in.',
        `${math(`\\frac{${wasted ? rest : out}}{${input}} = ${answer / 100}`)}, so it is ${answer}%.`,
      ],
      source,
    };
  },
});
