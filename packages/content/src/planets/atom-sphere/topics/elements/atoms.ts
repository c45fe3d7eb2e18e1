import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { elementsIn, place, source } from './pool.ts';

/** The most common isotope, where the rounded mass of the element is that of no stable one. */
const MASS_NUMBERS: Readonly<Record<string, number>> = {
  Ni: 58,
  Cu: 63,
  Zn: 64,
  Ga: 69,
  Se: 80,
  Br: 79,
  Ag: 107,
  Sb: 121,
};

export const countParticles = generator({
  id: 'count-particles',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const element = rng.pick(elementsIn(grade).filter(({ mass, protons }) => mass && protons > 1));
    const { name, symbol, protons } = element;
    const nucleons = MASS_NUMBERS[symbol] ?? Math.round(element.mass!);
    const wanted = rng.pick([
      'protons',
      'electrons',
      'neutrons',
      ...(grade > 8 ? ['neutrons'] : []),
    ]);
    const asksNeutrons = wanted === 'neutrons';
    return {
      prompt: asksNeutrons
        ? `An atom of ${name} (${symbol}) has the atomic number ${protons} and the mass number ${nucleons}. How many neutrons does it have?`
        : `The atomic number of ${name} (${symbol}) is ${protons}, and one of its atoms has the mass number ${nucleons}. How many ${wanted} does this neutral atom have?`,
      answer: asksNeutrons ? nucleons - protons : protons,
      unit: wanted,
      slips: asksNeutrons
        ? [
            { value: nucleons, why: 'That is the mass number: protons and neutrons together.' },
          ].filter(({ value }) => value !== nucleons - protons)
        : [{ value: nucleons, why: 'That is the mass number: protons and neutrons together.' }],
      hints: [
        'The atomic number counts the protons. The mass number counts protons and neutrons together.',
        asksNeutrons
          ? 'Take the protons away from the mass number.'
          : 'A neutral atom has as many electrons as protons.',
      ],
      steps: asksNeutrons
        ? [
            `The mass number ${nucleons} counts all particles of the nucleus, and ${protons} of them are protons.`,
            `The rest are neutrons: ${nucleons} − ${protons} = ${nucleons - protons}.`,
          ]
        : [
            `The atomic number is the number of protons: ${protons}. Every atom of ${name} has that many.`,
            wanted === 'protons'
              ? 'The mass number is not needed: it counts neutrons too.'
              : `A neutral atom has one electron for each proton, so that the charges cancel: ${protons} electrons.`,
          ],
      source,
      about: `${name} particles`,
    };
  },
});

export const orderProtons = generator({
  id: 'order-protons',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const pool = elementsIn(grade).filter(({ protons }) => grade > 7 || protons <= 20);
    const some = rng.sample(pool, 4).toSorted((a, b) => a.protons - b.protons);
    return {
      prompt: 'Put these elements in order, from the **fewest** protons to the **most**.',
      inOrder: some.map(({ name }) => name),
      hints: [
        'The periodic table is in this very order, row by row, from left to right.',
        `${capital(some[0]!.name)} is ${place(some[0]!)}, ${some[3]!.name} is ${place(some[3]!)}.`,
      ],
      steps: [
        'The atomic number is the number of protons, and it grows by one from element to element.',
        ...some.map(({ name, protons }) => `${capital(name)} has ${protons}.`),
      ],
      source,
    };
  },
});
