import { figure, generator } from '@planets/practice';
import { capital, listed } from '../../../../authoring/wording.ts';
import { LIVES, SIZES, STARS } from '../../data/stars.ts';

const source = 'NASA';

export const orderScale = generator({
  id: 'order-scale',
  kind: 'order',
  difficulty: 1,
  make(rng, grade) {
    const chosen = rng
      .sample(SIZES.keys().toArray(), grade < 10 ? 4 : 5)
      .toSorted((a, b) => a - b)
      .map((at) => SIZES[at]!);
    return {
      prompt: 'Put these in order of size, from the **smallest** to the **largest**.',
      inOrder: chosen.map(({ name }) => capital(name)),
      hints: [
        'Begin with what belongs to the solar system. Stars, galaxies and the universe are much larger distances.',
        `One of them: ${chosen[1]!.name} is about ${chosen[1]!.across}.`,
      ],
      steps: [
        'Moon and planets are smaller than stars; planetary systems are tiny compared with the distances between stars, and those are tiny compared with galaxies.',
        chosen.map(({ name, across }) => `${capital(name)}: about ${across}.`).join(' '),
      ],
      source,
      about: `scale ${chosen.map(({ name }) => name).join(' ')}`,
    };
  },
});

export const orderColors = generator({
  id: 'order-colors',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const chosen = rng
      .sample(STARS.keys().toArray(), grade < 10 ? 4 : 5)
      .toSorted((a, b) => a - b)
      .map((at) => STARS[at]!);
    const hotFirst = rng.chance(1, 2);
    const names = chosen.map(({ name, color }) => `${capital(name)} (${color})`);
    return {
      prompt: `Put these stars in order of their surface temperature, from the **${hotFirst ? 'hottest' : 'coolest'}** to the **${hotFirst ? 'coolest' : 'hottest'}**.`,
      inOrder: hotFirst ? names.toReversed() : names,
      hints: [
        'Think of iron in a fire: it glows red first, and white when it gets hotter.',
        'Blue light has more energy than red light.',
      ],
      steps: [
        'The hotter a star is, the shorter the wavelengths it gives off most: red is cool, then orange, yellow and white, and blue is the hottest.',
        `From ${hotFirst ? 'hot to cool' : 'cool to hot'}: ${listed((hotFirst ? chosen.toReversed() : chosen).map(({ name, kelvin }) => `${name} (${kelvin.toLocaleString('en-US')} K)`))}.`,
      ],
      source,
      about: `colors ${names.join(' ')}`,
    };
  },
});

export const orderLife = generator({
  id: 'order-life',
  kind: 'order',
  difficulty: 3,
  standards: ['HS-ESS1-1'],
  make(rng) {
    const { task, items, hint, why } = rng.pick(LIVES);
    return {
      prompt: task,
      inOrder: items.map(capital),
      hints: [hint, `The last one is this: ${items.at(-1)!.replace(/\.$/, '')}.`],
      steps: [`The order is: ${items.map((item) => item.replace(/\.$/, '')).join(' → ')}.`, why],
      source,
      about: task,
    };
  },
});

interface Spot {
  readonly kind: string;
  /** Thousands of kelvin, and powers of ten of the Sun’s luminosity: the range of each. */
  readonly heat: readonly [number, number];
  readonly light: readonly [number, number];
  readonly hint: string;
  readonly why: string;
}

const SPOTS: readonly Spot[] = [
  {
    kind: 'a red giant',
    heat: [3, 4],
    light: [2, 3],
    hint: 'It is cool at the surface, but gives off much light, because it is so large.',
    why: 'cool and bright',
  },
  {
    kind: 'a white dwarf',
    heat: [14, 20],
    light: [-3, -2],
    hint: 'It is hot, but gives off little light, because it is so small.',
    why: 'hot and faint',
  },
  {
    kind: 'a hot main-sequence star',
    heat: [18, 20],
    light: [3, 4],
    hint: 'On the main sequence the hotter stars are the brighter ones.',
    why: 'hot and bright',
  },
  {
    kind: 'a cool main-sequence star (a red dwarf)',
    heat: [3, 4],
    light: [-3, -2],
    hint: 'It is cool, and it gives off little light.',
    why: 'cool and faint',
  },
  {
    kind: 'a star like the Sun',
    heat: [6, 6],
    light: [0, 0],
    hint: 'The Sun has about 6000 K and, by definition, luminosity 1, which is ten to the power 0.',
    why: 'about 6000 K, and as bright as the Sun',
  },
];

/** The Hertzsprung–Russell diagram: hot or cool, bright or faint. */
export const hrDiagram = generator({
  id: 'hr-diagram',
  kind: 'choice',
  difficulty: 3,
  standards: ['HS-ESS1-3'],
  make(rng) {
    const chosen = rng.sample(SPOTS, 4);
    const letters = rng.sample(['K', 'L', 'M', 'N', 'P', 'R', 'S'], 4);
    const stars = chosen.map((spot, at) => ({
      ...spot,
      letter: letters[at]!,
      x: rng.int(...spot.heat),
      y: rng.int(...spot.light),
    }));
    const right = stars[0]!;
    return {
      prompt: [
        'Each point is a star, placed by its surface temperature. Hotter stars are farther to the right here; astronomers often draw it the other way round. The height is the power of ten of the luminosity: 0 is as much light as the Sun gives, 3 is 1000 times as much.',
        figure({
          kind: 'grid',
          x: {
            min: 0,
            max: 22,
            step: 2,
            labelEvery: 2,
            name: 'temperature (1000 K)',
          },
          y: { min: -4, max: 5, step: 1, name: 'luminosity (power of ten)' },
          points: stars.map(({ x, y, letter }) => ({ x, y, label: letter })),
        }),
        `Which one is most likely **${right.kind}**?`,
      ],
      right: right.letter,
      wrong: stars
        .slice(1)
        .map(({ letter, why }) => ({ text: letter, why: `${letter} is ${why}. Does that fit?` })),
      hints: [
        right.hint,
        'To the right it gets hotter, upward it gets brighter. Where is such a star?',
      ],
      steps: [
        `${capital(right.kind)} is ${right.why}.`,
        `That is ${right.letter}, at ${(right.x * 1000).toLocaleString('en-US')} K and a luminosity of ten to the power ${String(right.y).replace('-', '−')}.`,
      ],
      source,
      about: `${right.kind} ${right.letter}`,
    };
  },
});
