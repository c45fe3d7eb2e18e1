import { generator, math } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped, tidy } from '../../../../authoring/wording.ts';

const source = 'NASA';

/** To look far is to look back. */
export const lookBack = generator({
  id: 'look-back',
  kind: 'numeric',
  difficulty: 2,
  grades: [8, 10],
  make(rng) {
    const distance = rng.int(5, 900);
    const seen = rng.int(2001, 2024);
    const left = seen - distance;
    const inverse = rng.chance(1, 2);
    return {
      prompt: inverse
        ? `A star is ${distance} light-years away. Light that left it in the year ${left} is seen on the Earth in which year?`
        : `A star is ${distance} light-years away. Light that reached the Earth in ${seen} left the star in which year?`,
      answer: inverse ? seen : left,
      slips: slipsFor(inverse ? seen : left, [
        {
          value: inverse ? left - distance : seen + distance,
          why: inverse
            ? 'Light arrives after it has left, so the year is a later one.'
            : 'Light leaves before it arrives, so the year is an earlier one.',
        },
        { value: distance, why: 'That is how many years the light needs.' },
      ]),
      hints: [
        'A light-year is the distance that light travels in one year.',
        `So the light needs ${distance} years. ${inverse ? 'When does it arrive?' : 'When did it start?'}`,
      ],
      steps: [
        `Light needs one year for each light-year, so ${distance} years.`,
        inverse
          ? `${left} + ${distance} = ${seen}.`
          : `${seen} − ${distance} = ${left}. We see the star as it was then.`,
      ],
      source,
    };
  },
});

const PARTS: Readonly<Record<number, string>> = {
  2: 'a quarter',
  3: 'a ninth',
  4: 'one sixteenth',
  5: 'one twenty-fifth',
  10: 'one hundredth',
};
const ONCE: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'a third',
  4: 'a quarter',
  5: 'a fifth',
  10: 'a tenth',
};

export const inverseSquare = generator({
  id: 'inverse-square',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const factor = rng.pick(grade < 10 ? [2, 3, 4, 10] : [2, 3, 4, 5, 10]);
    const closer = rng.chance(1, 2);
    const [one, two] = rng.sample(['K', 'L', 'M', 'N', 'P', 'R'], 2);
    const text = (amount: string) => `Star ${two} looks ${amount} as bright.`;
    const right = text(closer ? `${factor * factor} times` : PARTS[factor]!);
    return {
      prompt: `Stars ${one} and ${two} give off equally much light. Star ${two} is ${closer ? `only ${ONCE[factor]} as far away` : `${factor} times as far away`}. How bright does it look, compared with star ${one}?`,
      right,
      wrong: mistakes(right, [
        {
          text: text(closer ? `${factor} times` : ONCE[factor]!),
          why: 'The light spreads over an area, and an area grows with the square of the distance.',
        },
        {
          text: text(closer ? PARTS[factor]! : `${factor * factor} times`),
          why: closer
            ? 'A nearer star looks brighter, not fainter.'
            : 'A star farther away looks fainter, not brighter.',
        },
        {
          text: text('just'),
          why: 'They give off equally much light, but less of it reaches us from farther away.',
        },
        {
          text: text(closer ? ONCE[factor]! : `${factor} times`),
          why: closer
            ? 'A nearer star looks brighter, not fainter.'
            : 'A star farther away looks fainter, not brighter.',
        },
      ]),
      hints: [
        'At twice the distance the same light has to cover a sphere with a surface four times as large.',
        math('\\text{brightness} \\sim \\frac{1}{\\text{distance}^2}'),
      ],
      steps: [
        'The light of a star spreads over the surface of a sphere, which grows with the square of the distance.',
        closer
          ? `At ${ONCE[factor]} of the distance the area is ${PARTS[factor]}, so the light is ${factor} × ${factor} = ${factor * factor} times as concentrated.`
          : `At ${factor} times the distance the area is ${factor} × ${factor} = ${factor * factor} times as large, so only ${PARTS[factor]} of the light arrives in the same area.`,
      ],
      source,
      about: `brightness ${factor} ${closer}`,
    };
  },
});

/** Distance from parallax: 1 divided by the angle gives parsecs. */
export const parallax = generator({
  id: 'parallax',
  kind: 'numeric',
  difficulty: 4,
  grades: [11, 12],
  make(rng) {
    const angle = rng.pick([0.01, 0.02, 0.04, 0.05, 0.1, 0.125, 0.2, 0.25, 0.5]);
    const parsecs = tidy(1 / angle);
    const asYears = rng.chance(1, 2);
    const years = tidy(parsecs * 3.26);
    const answer = asYears ? years : parsecs;
    return {
      prompt: `A star has a parallax of ${angle} arcseconds. How far away is it, in ${asYears ? 'light-years? (1 parsec = 3.26 light-years)' : 'parsecs?'}`,
      answer,
      unit: asYears ? 'ly' : 'pc',
      ...(asYears ? { tolerance: tidy(years / 200) } : {}),
      slips: slipsFor(answer, [
        { value: angle, why: 'That is the angle. The distance is 1 divided by it.' },
        ...(asYears
          ? [
              { value: parsecs, why: 'Those are parsecs. One parsec is 3.26 light-years.' },
              {
                value: Number((parsecs / 3.26).toFixed(3)),
                why: 'A parsec is longer than a light-year, so there are more light-years: multiply.',
              },
            ]
          : []),
      ]),
      hints: ['The farther away a star is, the smaller its parallax.', math('d = \\frac{1}{p}')],
      steps: [
        `At a parallax of one arcsecond a star is one parsec away; half the angle means twice the distance.`,
        `${math(`d = \\frac{1}{${angle}} = ${parsecs}`)} pc${asYears ? `, and ${parsecs} × 3.26 = ${years} ly` : ''}.`,
      ],
      source,
    };
  },
});

/** Redshift, speed and distance of a galaxy, one from the other. */
export const redshift = generator({
  id: 'redshift',
  kind: 'multi-step',
  difficulty: 5,
  grades: [10, 12],
  standards: ['HS-ESS1-2'],
  make(rng) {
    const rest = rng.pick([400, 500, 600, 650]);
    const thousandths = rng.pick([2, 4, 6, 7, 8, 10, 14, 20]);
    const z = thousandths / 1000;
    const seen = tidy(rest * (1 + z));
    const speed = thousandths * 300;
    const distance = Math.round(speed / 70);
    return {
      prompt: `A line in the spectrum of a galaxy has a wavelength of ${rest} nm at rest. In the light that we receive it is ${seen} nm. (Speed of light: 300,000 km/s. Hubble constant: 70 km/s for each megaparsec.)`,
      parts: [
        {
          prompt: `What is the redshift ${math('z = \\frac{\\Delta\\lambda}{\\lambda}')}?`,
          answer: z,
          tolerance: 0.00005,
          slips: slipsFor(z, [
            {
              value: tidy(seen - rest),
              why: 'That is the shift in nanometers. Divide it by the wavelength at rest.',
            },
            {
              value: tidy(1 + z),
              why: 'That is the ratio of the two wavelengths. The redshift is how much it is above 1.',
            },
          ]),
        },
        {
          prompt:
            'How fast does the galaxy move away? For small z the speed is z times the speed of light.',
          answer: speed,
          tolerance: 10,
          unit: 'km/s',
          follows: 'a * 300000',
        },
        {
          prompt: 'How far away is it, by Hubble’s law? Round to a whole megaparsec.',
          answer: distance,
          tolerance: 0.6,
          unit: 'Mpc',
          follows: 'b / 70',
          slips: slipsFor(distance, [
            {
              value: speed * 70,
              why: 'You multiplied. For each megaparsec there are 70 km/s: how many times does that fit?',
            },
          ]),
        },
      ],
      hints: [
        `First find by how many nanometers the line has moved. Compare that with ${rest} nm.`,
        'Hubble’s law: speed = 70 km/s times the distance in megaparsecs.',
      ],
      steps: [
        `The shift is ${seen} − ${rest} = ${tidy(seen - rest)} nm, and ${tidy(seen - rest)} ÷ ${rest} = ${z}.`,
        `Speed: ${z} × 300,000 = ${grouped(speed)} km/s.`,
        `Distance: ${grouped(speed)} ÷ 70 ${speed % 70 === 0 ? '=' : '≈'} ${distance} Mpc. The farther a galaxy, the faster it moves away: space expands.`,
      ],
      source,
    };
  },
});
