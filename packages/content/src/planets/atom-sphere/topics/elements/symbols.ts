import { type Rng, generator } from '@planets/practice';
import { an, capital, listed } from '../../../../authoring/wording.ts';
import type { Element } from '../../data/elements.ts';
import { elementsIn, place, source } from './pool.ts';

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

const ORIGIN_WHY = (symbol: string, name: string) =>
  symbol === 'W'
    ? 'The symbol comes from wolfram, another name of tungsten.'
    : ORIGINS[symbol]
      ? `The symbol comes from the Latin name of ${name}, “${ORIGINS[symbol]}”.`
      : `The symbol is made of letters of the name: ${capital(name)}.`;

/** Others that a student may mix up: symbols with the same first letter, then neighbors in the table. */
function mixedUp(right: Element, grade: number, rng: Rng, count = 3): Element[] {
  const others = rng.shuffle(elementsIn(grade)).filter((other) => other !== right);
  const sameLetter = others.filter(({ name }) => name.charAt(0) === right.name.charAt(0));
  const near = others
    .filter((other) => !sameLetter.includes(other))
    .toSorted((a, b) => Math.abs(a.protons - right.protons) - Math.abs(b.protons - right.protons));
  return [...sameLetter.slice(0, 2), ...near].slice(0, count);
}

export const symbolOf = generator({
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
});

export const nameOf = generator({
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
});

export const pairSymbols = generator({
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
});
