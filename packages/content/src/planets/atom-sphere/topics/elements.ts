import { generator, type Rng, type Topic } from '@planets/practice';
import { ELEMENTS, type Element } from '../data/elements.ts';
import { an, capital, listed } from '../../../authoring/wording.ts';

const source = 'IUPAC periodic table, via the data package chemical-elements';
/** Symbols that come from another name than the English one. */
const ORIGINS: Readonly<Record<string, string>> = {
  Na: 'natrium',
  K: 'kalium',
  Fe: 'ferrum',
  Cu: 'cuprum',
  Ag: 'argentum',
  Au: 'aurum',
  Sn: 'stannum',
  Sb: 'stibium',
  Hg: 'hydrargyrum',
  Pb: 'plumbum',
};
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
const ORIGIN_WHY = (symbol: string, name: string) =>
  symbol === 'W'
    ? 'The symbol comes from wolfram, another name of tungsten.'
    : ORIGINS[symbol]
      ? `The symbol comes from the Latin name of ${name}, “${ORIGINS[symbol]}”.`
      : `The symbol is made of letters of the name: ${capital(name)}.`;

const elementsIn = (grade: number) =>
  ELEMENTS.filter(({ tier }) => tier === 1 || (grade >= 8 && tier === 2) || grade >= 10);
const families: Readonly<Record<number, string>> = {
  1: 'alkali metals',
  2: 'alkaline earth metals',
  17: 'halogens',
  18: 'noble gases',
};
const place = ({ group, period }: Element) =>
  group === undefined ? `in period ${period}` : `in period ${period} and group ${group}`;

/** Others that a student may mix up: symbols with the same first letter, then neighbors in the table. */
function mixedUp(right: Element, grade: number, rng: Rng, count = 3): Element[] {
  const others = rng.shuffle(elementsIn(grade)).filter((other) => other !== right);
  const sameLetter = others.filter(({ name }) => name.charAt(0) === right.name.charAt(0));
  const near = others
    .filter((other) => !sameLetter.includes(other))
    .toSorted((a, b) => Math.abs(a.protons - right.protons) - Math.abs(b.protons - right.protons));
  return [...sameLetter.slice(0, 2), ...near].slice(0, count);
}

export const elements: Topic = {
  id: 'elements',
  name: 'Chemical elements',
  about:
    'Know the symbols of the elements, count protons, neutrons and electrons, and use the periodic table.',
  grades: [6, 10],
  keywords: [
    'periodic table',
    'symbol',
    'atom',
    'proton',
    'neutron',
    'electron',
    'isotope',
    'metal',
    'chemistry',
  ],
  connected: ['states_of_matter', 'chemical_formulas'],
  items: [
    generator({
      id: 'symbol-of',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const right = rng.pick(elementsIn(grade));
        const others = mixedUp(right, grade, rng);
        return {
          prompt: `What is the symbol of **${right.name}**?`,
          right: right.symbol,
          wrong: others.map(({ symbol, name }) => ({ text: symbol, why: `${symbol} is ${name}.` })),
          hints: [
            right.symbol === 'W'
              ? 'The symbol comes from another name of this metal, wolfram.'
              : ORIGINS[right.symbol]
                ? `Its Latin name is “${ORIGINS[right.symbol]}”.`
                : 'The symbol begins with the same letter as the name.',
            `${others[0]!.symbol} stands for ${others[0]!.name}.`,
          ],
          steps: [
            `${capital(right.name)} has the symbol ${right.symbol}.`,
            ORIGIN_WHY(right.symbol, right.name),
          ],
          source,
          about: right.name,
        };
      },
    }),
    generator({
      id: 'name-of',
      kind: 'text',
      difficulty: 2,
      make(rng, grade) {
        const right = rng.pick(elementsIn(grade));
        return {
          prompt: `Which element has the symbol **${right.symbol}** and atomic number ${right.protons}? Type its name.`,
          answer: right.name,
          also: right.also ?? [],
          hints: [
            `It is ${an(right.kind)} ${place(right)} of the periodic table.`,
            `Its English name begins with “${right.name.slice(0, 2)}” and ends with “${right.name.slice(-2)}”.`,
          ],
          steps: [
            `${right.symbol} is ${listed([right.name, ...(right.also ?? [])]).replace(' and ', ', also written ')}.`,
            ORIGIN_WHY(right.symbol, right.name),
          ],
          source,
          about: right.name,
        };
      },
    }),
    generator({
      id: 'count-particles',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const element = rng.pick(
          elementsIn(grade).filter(({ mass, protons }) => mass && protons > 1),
        );
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
    }),
    generator({
      id: 'pair-symbols',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const first = rng.pick(elementsIn(grade));
        const some = [first, ...mixedUp(first, grade, rng)];
        return {
          prompt: 'Pair each element with its symbol.',
          pairs: some.map(({ name, symbol }) => [name, symbol] as const),
          hints: [
            'Most symbols are the first letter or two letters of the name. Keep the rest for the end.',
            `${capital(first.name)} has atomic number ${first.protons} and is ${place(first)}.`.concat(
              ORIGINS[first.symbol] ? ` Its Latin name is “${ORIGINS[first.symbol]}”.` : '',
            ),
          ],
          steps: some.map(
            ({ name, symbol }) => `${capital(name)} is ${symbol}. ${ORIGIN_WHY(symbol, name)}`,
          ),
          source,
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'metal-or-not',
      kind: 'choices',
      difficulty: 3,
      make(rng, grade) {
        const kind = rng.pick(['metal', 'nonmetal'] as const);
        const clear = rng.shuffle(
          elementsIn(grade).filter((element) => element.kind !== 'metalloid'),
        );
        const right = clear.filter((element) => element.kind === kind).slice(0, rng.int(2, 4));
        const wrong = clear.filter((element) => element.kind !== kind).slice(0, 6 - right.length);
        return {
          prompt: `Pick **every** ${kind}.`,
          right: right.map(({ name }) => name),
          wrong: wrong.map(({ name }) => name),
          hints: [
            'Metals are shiny and conduct electricity. They fill the left and the middle of the periodic table.',
            `${capital(wrong[0]!.name)} is ${place(wrong[0]!)} and is not one of them.`,
          ],
          steps: [
            'Metals lose electrons easily, which makes them shiny and good conductors; nonmetals, at the upper right of the table (and hydrogen), hold on to theirs.',
            `So the ${kind}s here are ${listed(right.map(({ name }) => name))}.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'same-family',
      kind: 'choice',
      difficulty: 4,
      grades: [7, 10],
      make(rng, grade) {
        const group = Number(rng.pick(Object.keys(families)));
        const pool = elementsIn(grade).filter((element) => element.group !== undefined);
        const [known, right] = rng.sample(
          pool.filter((element) => element.group === group),
          2,
        );
        const wrong = rng.sample(
          pool.filter((element) => element.group !== group && element.protons > 1),
          3,
        );
        return {
          prompt: `${capital(known!.name)} is one of the ${families[group]}. Which of these elements is in the same group?`,
          right: right!.name,
          wrong: wrong.map(({ name, group: other }) => ({
            text: name,
            why: `${capital(name)} is in group ${other}${families[other!] ? `, the ${families[other!]}` : ''}.`,
          })),
          hints: [
            `The ${families[group]} are group ${group}: one column of the periodic table.`,
            `${capital(wrong[0]!.name)} is in another column, group ${wrong[0]!.group}.`,
          ],
          steps: [
            `Elements of one column have the same number of outer electrons${group === 18 ? ' (helium is the exception: its shell is full with two)' : ''}, so they behave alike.`,
            `${capital(known!.name)} and ${right!.name} are both in group ${group}, the ${families[group]}.`,
          ],
          source,
          about: `${right!.name} family`,
        };
      },
    }),
  ],
};
