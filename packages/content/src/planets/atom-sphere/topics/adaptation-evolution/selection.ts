import { figure, generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { PRESSURES, SELECTION_STORIES } from '../../data/evolution.ts';

const source = 'UC Museum of Paleontology, Understanding Evolution';

export const orderSelection = generator({
  id: 'order-selection',
  kind: 'order',
  difficulty: 2,
  standards: ['MS-LS4-4'],
  make(rng, grade) {
    const { title, items } = rng.pick(SELECTION_STORIES.filter(({ from }) => from <= grade));
    return {
      prompt: `${title} Put in order how natural selection works here.`,
      inOrder: items,
      hints: [
        'Differences must be there first. Selection can only work on what already exists.',
        'First some survive, then they have young, and only after many generations is the whole population different.',
      ],
      steps: [
        `Variation comes first: ${items[0]} Then: ${items[1]}`,
        `The survivors have young that are like them: ${items[2]} ${items[3]}`,
        `The result: ${items[4]}`,
      ],
      source,
      about: title,
    };
  },
});

/** What selection does, against what people often think it does. */
export const predictSelection = generator({
  id: 'predict-selection',
  kind: 'choice',
  difficulty: 4,
  standards: ['MS-LS4-4', 'HS-LS4-2'],
  make(rng) {
    const { told, good, bad, animal } = rng.pick(PRESSURES);
    const right = `More ${good} ones survive and have young, so they become more common.`;
    return {
      prompt: `${told}\n\nWhat is most likely to happen over many generations?`,
      right,
      wrong: rng
        .shuffle([
          {
            text: `Each ${bad} one changes during its life, because it needs to.`,
            why: 'Needing a feature does not make it appear. Individuals keep the genes they were born with; the population changes.',
          },
          {
            text: `More ${bad} ones survive and have young, so they become more common.`,
            why: `Look at the surroundings again: is it better there to be ${bad} or ${good}?`,
          },
          {
            text: `What the ${animal} gain or lose during their lives is passed on to their young.`,
            why: 'Changes during a life are not written into the genes, so they are not inherited.',
          },
          {
            text: `Nothing changes, because all ${animal} of one kind are equal.`,
            why: `They are not: some are ${good} and some ${bad}, as the text says.`,
          },
        ])
        .slice(0, 3),
      hints: [
        `Who has a better chance to live and have young there: the ${good} or the ${bad} ones?`,
        'Individuals do not change their genes. What changes from generation to generation is how many of each kind there are.',
      ],
      steps: [
        `In these surroundings the ${good} ${animal} have a better chance to survive and have young.`,
        `Their young inherit the feature, so the share of ${good} ${animal} grows with each generation. That is natural selection.`,
      ],
      source,
      about: told,
    };
  },
});

const COUNTED = [
  { who: 'moths', good: 'light', bad: 'dark', place: 'in a wood' },
  { who: 'snails', good: 'banded', bad: 'plain', place: 'in a hedge' },
  { who: 'mice', good: 'sandy', bad: 'dark', place: 'on a dune' },
  { who: 'beetles', good: 'brown', bad: 'green', place: 'in a field' },
  { who: 'crickets', good: 'silent', bad: 'singing', place: 'on an island' },
] as const;

/** Counts of two forms, years apart: a percentage, then a change in percentage points. */
export const traitPercent = generator({
  id: 'trait-percent',
  kind: 'numeric',
  difficulty: 3,
  standards: ['MS-LS4-6', 'HS-LS4-3'],
  make(rng, grade) {
    const { who, good, bad, place } = rng.pick(COUNTED);
    const totals = [rng.pick([50, 80, 100, 200]), rng.pick([50, 80, 100, 200])];
    const percents = [rng.int(1, 4) * 10, rng.int(5, 9) * 10];
    const counts = totals.map((total, at) => (total * percents[at]!) / 100);
    const years = [rng.int(1960, 1990), rng.int(2000, 2020)];
    const table = figure({
      kind: 'data-table',
      caption: `${capital(who)} ${place}`,
      columns: ['Year', capital(good), capital(bad)],
      rows: years.map((year, at) => [
        String(year),
        String(counts[at]),
        String(totals[at]! - counts[at]!),
      ]),
    });
    const change = grade > 7 && rng.chance(2, 3);
    if (change) {
      const answer = percents[1]! - percents[0]!;
      return {
        prompt: [
          `The two forms of ${who} ${place} were counted in two years.`,
          table,
          `By how many **percentage points** did the share of ${good} ${who} rise?`,
        ],
        answer,
        unit: 'points',
        slips: slipsFor(answer, [
          {
            value: counts[1]! - counts[0]!,
            why: 'That is a difference of counts. Compare shares: how many percent of all were there each time?',
          },
          {
            value: percents[1]!,
            why: `That is the share in ${years[1]}. How much more is it than in ${years[0]}?`,
          },
        ]),
        hints: [
          `Find the share in each year first: ${good} ones divided by all ${who} counted in that year.`,
          'Then take the first share away from the second.',
        ],
        steps: [
          `${years[0]}: ${counts[0]} of ${totals[0]} are ${percents[0]}%. ${years[1]}: ${counts[1]} of ${totals[1]} are ${percents[1]}%.`,
          `${percents[1]} − ${percents[0]} = ${answer} percentage points. A feature that becomes more common over generations may be favored by selection.`,
        ],
        source,
      };
    }
    const at = rng.int(0, 1);
    const answer = percents[at]!;
    return {
      prompt: [
        `The two forms of ${who} ${place} were counted in two years.`,
        table,
        `What percent of the ${who} counted in **${years[at]}** were ${good}?`,
      ],
      answer,
      unit: '%',
      slips: slipsFor(answer, [
        {
          value: counts[at]!,
          why: 'That is the count. What part of all that were counted that year is it, in percent?',
        },
        { value: 100 - answer, why: `That is the share of ${bad} ones.` },
      ]),
      hints: [
        `How many ${who} were counted in ${years[at]} altogether?`,
        'Divide the part by the whole, and multiply by 100.',
      ],
      steps: [
        `In ${years[at]} there were ${counts[at]} + ${totals[at]! - counts[at]!} = ${totals[at]} ${who}.`,
        `${counts[at]} ÷ ${totals[at]} = ${answer / 100}, so ${answer}%.`,
      ],
      source,
    };
  },
});
