import { type Rng, figure, generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { PEA_TRAITS } from '../../data/genetics.ts';
import { source } from './source.ts';

/** Of four fields of the Punnett square: homozygous dominant, heterozygous, homozygous recessive. */
const CROSSES = [
  { parents: ['AA', 'aa'], fields: [0, 4, 0] },
  { parents: ['AA', 'Aa'], fields: [2, 2, 0] },
  { parents: ['Aa', 'Aa'], fields: [1, 2, 1] },
  { parents: ['Aa', 'aa'], fields: [0, 2, 2] },
  { parents: ['aa', 'aa'], fields: [0, 0, 4] },
] as const;

function crossTask(rng: Rng, crosses: readonly (typeof CROSSES)[number][] = CROSSES.slice(0, 4)) {
  const trait = rng.pick(PEA_TRAITS);
  const write = (genotype: string) =>
    genotype.replaceAll('A', trait.letter).replaceAll('a', trait.letter.toLowerCase());
  const cross = rng.pick(crosses);
  const [one, two] = cross.parents.map(write) as [string, string];
  const [pure, mixed, hidden] = cross.fields;
  const square = figure({
    kind: 'data-table',
    caption: `Punnett square of ${one} × ${two}`,
    columns: ['×', two[0]!, two[1]!],
    rows: one
      .split('')
      .map((allele) => [
        allele,
        ...two.split('').map((other) => [allele, other].toSorted().join('')),
      ]),
  });
  return { ...trait, one, two, pure, mixed, hidden, square, write };
}

const rule = ({ letter, dominant, recessive }: (typeof PEA_TRAITS)[number]) =>
  `In pea plants the allele ${letter} for ${dominant} is dominant, and ${letter.toLowerCase()} for ${recessive} is recessive.`;

export const punnettPercent = generator({
  id: 'punnett-percent',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const task = crossTask(rng);
    const { one, two, pure, mixed, hidden, dominant, recessive, square } = task;
    const [what, fields, sign] = rng.pick([
      [`have ${dominant}`, pure + mixed, `at least one ${task.letter}`],
      [`have ${recessive}`, hidden, `two ${task.letter.toLowerCase()}`],
      ['are heterozygous', mixed, 'two different alleles'],
    ] as const);
    const plants = grade < 10 ? 0 : rng.int(4, 25) * 8;
    const answer = plants === 0 ? fields * 25 : (plants / 4) * fields;
    return {
      prompt: `${rule(task)} A plant ${one} is crossed with a plant ${two}. ${
        plants === 0
          ? `What percent of the offspring is expected to ${what.replace('are', 'be')}?`
          : `Of ${plants} offspring, how many are expected to ${what.replace('are', 'be')}?`
      }`,
      answer,
      unit: plants === 0 ? '%' : 'plants',
      hints: [
        `Draw a Punnett square: put ${one} down the side and ${two} along the top.`,
        `Count the fields with ${sign}.${plants === 0 ? ' Each of the four fields is 25%.' : ''}`,
      ],
      steps: [
        [
          square,
          'Each parent passes on one of its two alleles, each with the same chance, so all four fields are equally likely.',
        ],
        `${fields} of 4 fields ${fields === 1 ? 'has' : 'have'} ${sign}.`,
        plants === 0
          ? `${fields} × 25% = ${answer}%.`
          : `${fields} of 4 of ${plants} plants: ${plants} ÷ 4 × ${fields} = ${answer}.`,
      ],
      source,
    };
  },
});

export const findParents = generator({
  id: 'find-parents',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const task = crossTask(rng);
    const { pure, mixed, hidden, dominant, recessive, write, one, two, square } = task;
    const asPhenotype = hidden > 0;
    const others = CROSSES.filter(({ fields }) =>
      asPhenotype ? fields[2] !== hidden : fields.join('') !== [pure, mixed, hidden].join(''),
    );
    const said = asPhenotype
      ? `about ${(pure + mixed) * 25}% with ${dominant} and ${hidden * 25}% with ${recessive}`
      : mixed === 4
        ? `only plants of genotype ${write('Aa')}`
        : `about half of genotype ${write('AA')} and half of genotype ${write('Aa')}`;
    return {
      prompt: `${rule(task)} A cross gave ${said}. Which parents fit best?`,
      right: `${one} × ${two}`,
      wrong: rng.sample(others, 3).map(({ parents, fields }) => ({
        text: parents.map(write).join(' × '),
        why: asPhenotype
          ? `That cross gives ${(fields[0] + fields[1]) * 25}% with ${dominant}.`
          : `That cross gives ${fields[0]} of 4 ${write('AA')}, ${fields[1]} of 4 ${write('Aa')} and ${fields[2]} of 4 ${write('aa')}.`,
      })),
      hints: [
        'Draw the Punnett square of each pair of parents.',
        asPhenotype
          ? `Plants with ${recessive} got ${task.letter.toLowerCase()} from both parents, so both must carry it.`
          : `No plant is ${write('aa')}, so at least one parent has no ${task.letter.toLowerCase()}.`,
      ],
      steps: [
        [
          square,
          `${one} × ${two} gives ${pure} of 4 ${write('AA')}, ${mixed} of 4 ${write('Aa')} and ${hidden} of 4 ${write('aa')}.`,
        ],
        `So it gives ${said}.`,
      ],
      source,
      about: `${one} × ${two}`,
    };
  },
});

export const orderChances = generator({
  id: 'order-chances',
  kind: 'order',
  difficulty: 4,
  make(rng) {
    const task = crossTask(rng);
    const byHidden = [CROSSES[rng.int(0, 1)]!, CROSSES[2], CROSSES[3], CROSSES[4]];
    const shown = byHidden.map(({ parents }) => rng.shuffle(parents.map(task.write)).join(' × '));
    return {
      prompt: `${rule(task)} Put these crosses in order of the chance of offspring with ${task.recessive}, from the **smallest** to the **largest**.`,
      inOrder: shown,
      hints: [
        `Such offspring need ${task.letter.toLowerCase()} from both parents.`,
        'A parent with two different alleles passes on each of them in half of the cases.',
      ],
      steps: byHidden.map(
        ({ fields }, at) => `${shown[at]}: ${fields[2]} of 4 fields, so ${fields[2] * 25}%.`,
      ),
      source,
    };
  },
});

export const twoTraits = generator({
  id: 'two-traits',
  kind: 'numeric',
  difficulty: 5,
  grades: [11, 12],
  make(rng) {
    const [first, second] = rng.sample(PEA_TRAITS, 2);
    const [one, two] = [rng.chance(1, 2), rng.chance(1, 2)];
    const sixteenths = (one ? 3 : 1) * (two ? 3 : 1);
    const plants = rng.int(2, 20) * 16;
    const genotype = [first!, second!].map(({ letter }) => letter + letter.toLowerCase()).join('');
    const [left, right] = [
      one ? first!.dominant : first!.recessive,
      two ? second!.dominant : second!.recessive,
    ];
    return {
      prompt: `${rule(first!)} ${rule(second!).replace('In pea plants the', 'The')} The two genes are inherited independently. Two plants ${genotype} are crossed. Of ${plants} offspring, how many are expected to have **${left}** and **${right}**?`,
      answer: (plants / 16) * sixteenths,
      unit: 'plants',
      hints: [
        'Work out the chance for each trait alone, then multiply.',
        `For ${left} alone the chance is ${one ? 3 : 1} of 4.`,
      ],
      steps: [
        'Independent genes are passed on separately, so the chances multiply.',
        `${capital(left)}: ${one ? 3 : 1} of 4; ${right}: ${two ? 3 : 1} of 4. Both: ${sixteenths} of 16.`,
        `${plants} ÷ 16 × ${sixteenths} = ${(plants / 16) * sixteenths} plants.`,
      ],
      source,
    };
  },
});
