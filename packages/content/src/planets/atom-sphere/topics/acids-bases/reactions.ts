import { generator, math } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { tidy } from '../../../../authoring/wording.ts';
import { ACIDS, BASES, CONJUGATES, SUBSTANCE_NAMES } from '../../data/acids.ts';
import { shown } from '../../formula.ts';

const source = 'OpenStax, Chemistry';

export const matchNames = generator({
  id: 'match-names',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const chosen = rng.sample(
      SUBSTANCE_NAMES.filter(({ from }) => from <= grade),
      4,
    );
    return {
      prompt: 'Pair each acid or base with its formula.',
      pairs: chosen.map(({ name, formula }) => [name, shown(formula)] as const),
      hints: [
        'An acid here begins with H or ends in COOH. A hydroxide has OH.',
        `For ${chosen[0]!.name}: ${chosen[0]!.hint}`,
      ],
      steps: chosen.map(
        ({ name, formula, hint }) =>
          `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${shown(formula)}. ${hint}`,
      ),
      source,
    };
  },
});

const factor = (a: number, b: number): number => (b === 0 ? a : factor(b, a % b));
const times = (ion: string, count: number) =>
  count === 1 ? ion : /\d/.test(ion) ? `(${ion})${count}` : `${ion}${count}`;
const saltOf = (cation: string, one: number, anion: string, two: number) =>
  times(cation, one) + times(anion, two);

/** An acid and a base give a salt and water. */
export const whichSalt = generator({
  id: 'which-salt',
  kind: 'choice',
  difficulty: 3,
  standards: ['HS-PS1-2'],
  make(rng, grade) {
    const acid = rng.pick(grade === 8 ? ACIDS.slice(0, 4) : ACIDS);
    const base = rng.pick(grade === 8 ? BASES.slice(0, 4) : BASES);
    const common = factor(acid.charge, base.charge);
    const [cations, anions] = [acid.charge / common, base.charge / common];
    const right = saltOf(base.cation, cations, acid.anion, anions);
    const text = (salt: string, other: string) => `${shown(salt)} and ${shown(other)}`;
    const wrong = mistakes(text(right, 'H2O'), [
      {
        text: text(saltOf(base.cation, 1, acid.anion, 1), 'H2O'),
        why: 'The charges of the two ions do not cancel in that salt.',
      },
      {
        text: text(saltOf(base.cation, anions, acid.anion, cations), 'H2O'),
        why: 'You have the numbers the wrong way round: the charges must cancel.',
      },
      {
        text: text(right, 'H2'),
        why: 'The salt is right. But the hydrogen of the acid joins the OH of the base: what does that make?',
      },
      {
        text: text(right, 'O2'),
        why: 'The salt is right. But no oxygen is set free: H and OH join.',
      },
      {
        text: text(saltOf(base.cation, cations + 1, acid.anion, anions), 'H2O'),
        why: 'Count the charges of that salt: they do not cancel.',
      },
    ]);
    return {
      prompt: `${shown(acid.formula)} neutralizes ${shown(base.formula)} completely. Which products form?`,
      right: text(right, 'H2O'),
      wrong,
      hints: [
        'An acid and a base make a salt and one more substance, from the H of the acid and the OH of the base.',
        `The salt is made of ${math(`\\mathrm{${base.cation}}^{${base.charge === 1 ? '' : base.charge}+}`)} and ${math(`\\mathrm{${acid.anion.replace(/\d/, '_$&')}}^{${acid.charge === 1 ? '' : acid.charge}-}`)}. In what numbers do the charges cancel?`,
      ],
      steps: [
        'The H of the acid and the OH of the base join to form water.',
        `What is left is the salt: ${cations} of the metal ${cations === 1 ? 'ion' : 'ions'} (charge +${base.charge}) and ${anions} of the acid’s ${anions === 1 ? 'ion' : 'ions'} (charge −${acid.charge}) cancel, so it is ${shown(right)}.`,
      ],
      source,
      about: right,
    };
  },
});

const rm = (tex: string) => math(`\\mathrm{${tex}}`);

/** Brønsted and Lowry: an acid gives off a proton, and what is left is its conjugate base. */
export const conjugate = generator({
  id: 'conjugate',
  kind: 'choice',
  difficulty: 4,
  grades: [10, 12],
  make(rng) {
    const one = rng.pick(CONJUGATES);
    const inverse = rng.chance(1, 2);
    const [given, right] = inverse ? [one.base, one.acid] : [one.acid, one.base];
    const wrong = inverse
      ? mistakes(rm(right), [
          {
            text: rm(one.twice),
            why: 'That has lost a proton more. A conjugate acid has one proton more.',
          },
          {
            text: rm(one.less),
            why: 'A proton brings a positive charge along. Check the charge and the number of H.',
          },
          { text: rm(one.more), why: 'That has two protons more. It should be one.' },
          { text: rm('H_2'), why: 'That is a different substance: only one proton is added.' },
        ])
      : mistakes(rm(right), [
          {
            text: rm(one.less),
            why: 'The hydrogen leaves as a proton, H⁺. So the charge goes down by one.',
          },
          { text: rm(one.more), why: 'That has a proton more. The acid gives one off.' },
          { text: rm(one.twice), why: 'That has changed by more than one proton.' },
          { text: rm('H^+'), why: 'That is the proton that is given off. What is left?' },
        ]);
    return {
      prompt: `What is the conjugate **${inverse ? 'acid' : 'base'}** of ${rm(given)}?`,
      right: rm(right),
      wrong,
      hints: [
        inverse
          ? 'A base takes up one proton. What it becomes is its conjugate acid.'
          : 'An acid gives off one proton. What is left is its conjugate base.',
        `A proton is ${rm('H^+')}: one H ${inverse ? 'more' : 'less'}, and the charge goes ${inverse ? 'up' : 'down'} by one.`,
      ],
      steps: [
        inverse
          ? `${rm(given)} takes up one ${rm('H^+')}: one H more, the charge one higher.`
          : `${rm(given)} gives off one ${rm('H^+')}: one H less, the charge one lower.`,
        `So it becomes ${rm(right)}.`,
      ],
      source,
      about: `${given} ${right}`,
    };
  },
});

const TITRATIONS = [
  { acid: 'HCl', base: 'NaOH', ratio: 1 },
  { acid: 'HNO3', base: 'KOH', ratio: 1 },
  { acid: 'CH3COOH', base: 'NaOH', ratio: 1 },
  { acid: 'H2SO4', base: 'NaOH', ratio: 2 },
  { acid: 'H2SO4', base: 'KOH', ratio: 2 },
] as const;

/** A titration, worked out part by part. */
export const titration = generator({
  id: 'titration',
  kind: 'multi-step',
  difficulty: 5,
  grades: [10, 12],
  make(rng, grade) {
    const { acid, base, ratio } = rng.pick(grade === 10 ? TITRATIONS.slice(0, 3) : TITRATIONS);
    const strength = rng.pick([0.1, 0.2, 0.5]);
    const volume = rng.int(4, 20) * 2;
    const sample = rng.pick([10, 20, 25, 50]);
    // Thousandths of a mole throughout.
    const moles = tidy(strength * volume);
    const acidMoles = tidy(moles / ratio);
    const concentration = tidy(acidMoles / sample);
    return {
      prompt: `${sample} mL of ${shown(acid)} are titrated with ${shown(base)} of ${strength} mol/L. It takes ${volume} mL until the acid is neutralized. ${ratio === 1 ? `One ${shown(base)} neutralizes one ${shown(acid)}.` : `**Two** ${shown(base)} neutralize one ${shown(acid)}.`}`,
      parts: [
        {
          prompt: `How many **millimoles** of ${shown(base)} were added?`,
          answer: moles,
          unit: 'mmol',
          slips: slipsFor(moles, [
            {
              value: tidy(moles / 1000),
              why: 'Those are moles. A millimole is a thousandth of a mole.',
            },
            {
              value: tidy(volume / strength),
              why: 'You divided. Concentration times volume gives the amount.',
            },
          ]),
        },
        {
          prompt: `How many millimoles of ${shown(acid)} did they neutralize?`,
          answer: acidMoles,
          unit: 'mmol',
          follows: `a / ${ratio}`,
          slips:
            ratio === 1
              ? []
              : [
                  {
                    value: tidy(moles * ratio),
                    why: 'One acid needs two of the base, so there is less acid than base.',
                  },
                  {
                    value: moles,
                    why: 'Each acid gives off two protons, so it needs two of the base.',
                  },
                ],
        },
        {
          prompt:
            `What is the concentration of the acid? ${Number.isInteger(tidy(concentration * 1000)) ? '' : 'Round to three decimals.'}`.trim(),
          answer: Number(concentration.toFixed(4)),
          tolerance: 0.0006,
          unit: 'mol/L',
          follows: `b / ${sample}`,
          slips: slipsFor(
            Number(concentration.toFixed(4)),
            [
              {
                value: Number((acidMoles / volume).toFixed(4)),
                why: 'You divided by the volume of the base. The acid was in the other flask.',
              },
            ].filter(({ value }) => Math.abs(value - concentration) > 0.002),
          ),
        },
      ],
      hints: [
        `Concentration times volume is the amount: mol/L times mL gives millimoles.`,
        `At the end of part b you know how much acid there was in ${sample} mL.`,
      ],
      steps: [
        `Base: ${strength} mol/L × ${volume} mL = ${moles} mmol.`,
        ratio === 1
          ? `One to one: ${acidMoles} mmol of acid.`
          : `Two of the base for one of the acid: ${moles} ÷ 2 = ${acidMoles} mmol of acid.`,
        `In ${sample} mL: ${acidMoles} mmol ÷ ${sample} mL ${Number.isInteger(tidy(concentration * 1000)) ? '=' : '≈'} ${Number(concentration.toFixed(3))} mol/L.`,
      ],
      source,
    };
  },
});
