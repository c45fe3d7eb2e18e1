import { figure, generator } from '@planets/practice';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped, tidy } from '../../../../authoring/wording.ts';

const source = 'OpenStax, Biology';
const ANIMALS = ['deer', 'rabbits', 'voles', 'gulls', 'beavers', 'trout', 'bats', 'geese'] as const;

/** Births and arrivals against deaths and departures. */
export const populationChange = generator({
  id: 'population-change',
  kind: 'numeric',
  difficulty: 2,
  standards: ['HS-LS2-1'],
  make(rng, grade) {
    const who = rng.pick(ANIMALS);
    const start = rng.int(4, 20) * 50;
    const [births, deaths] = [rng.int(4, start / 10) * 5, rng.int(4, start / 10) * 5];
    const [arrivals, departures] = [rng.int(1, 10) * 5, rng.int(1, 10) * 5];
    const change = births + arrivals - deaths - departures;
    const end = Math.max(start + change, 5);
    const percent = tidy(((end - start) / start) * 100);
    const asPercent = grade > 9 && end !== start && Number.isInteger(tidy(percent * 10));
    const answer = asPercent ? percent : end;
    const told = `At the start of a year there are ${start} ${who}. In that year ${births} are born and ${start + births + arrivals - departures - end} die; ${arrivals} move in and ${departures} move away.`;
    return {
      prompt: `${told} ${asPercent ? 'By what **percent** does the population change? (A decrease is negative.)' : 'How many are there at the end of the year?'}`,
      answer,
      unit: asPercent ? '%' : who,
      slips: slipsFor(
        answer,
        [
          {
            value: asPercent ? end - start : start + births - deaths,
            why: asPercent
              ? 'That is the change in number. What part of the start is it, in percent?'
              : 'You left out those that moved in or away.',
          },
          ...(asPercent
            ? [
                {
                  value: tidy(Number((((end - start) / end) * 100).toFixed(2))),
                  why: 'A change is measured against the number at the start.',
                },
              ]
            : [
                {
                  value: end - start,
                  why: 'That is only the change. Add it to the number at the start.',
                },
              ]),
        ].filter(({ value }) => value !== answer),
      ),
      hints: [
        'Births and arrivals make a population larger; deaths and departures make it smaller.',
        asPercent
          ? 'Find the change first, then divide it by the number at the start.'
          : 'Add what comes, take away what goes.',
      ],
      steps: [
        `${start} + ${births} + ${arrivals} − ${start + births + arrivals - departures - end} − ${departures} = ${end}.`,
        asPercent
          ? `The change is ${String(end - start).replace('-', '−')}, and ${String(end - start).replace('-', '−')} ÷ ${start} = ${String(tidy(percent / 100)).replace('-', '−')}, so ${String(percent).replace('-', '−')}%.`
          : `So there are ${end} ${who} at the end.`,
      ],
      source,
    };
  },
});

const NEW_HOMES = [
  { who: 'deer', where: 'an island' },
  { who: 'rabbits', where: 'an island' },
  { who: 'voles', where: 'a small island' },
  { who: 'trout', where: 'a lake' },
  { who: 'beavers', where: 'a river valley' },
  { who: 'lizards', where: 'a small island' },
  { who: 'snails', where: 'a pond' },
  { who: 'mice', where: 'an island' },
] as const;

/** A population that grows toward what its surroundings can carry. */
export const carryingCapacity = generator({
  id: 'carrying-capacity',
  kind: 'choice',
  difficulty: 3,
  standards: ['HS-LS2-1'],
  make(rng) {
    const { who, where } = rng.pick(NEW_HOMES);
    const capacity = rng.int(3, 9) * 100;
    // Never so late that there would be fewer than two at the start.
    const middle = rng.int(3, capacity < 500 ? 4 : 5);
    // A logistic curve, rounded so that the points can be told.
    const at = (year: number) => Math.round(capacity / (1 + Math.exp(-1.1 * (year - middle))));
    const years = Array.from({ length: 13 }, (_, year) => year);
    const asked = rng.pick(['capacity', 'fastest', 'why'] as const);
    const picture = figure({
      kind: 'grid',
      x: { min: 0, max: 12, step: 1, labelEvery: 2, name: 'time in years' },
      y: { min: 0, max: 1000, step: 100, labelEvery: 2, name: `number of ${who}` },
      curves: [
        {
          points: Array.from({ length: 49 }, (_, index): [number, number] => [
            index / 4,
            Math.round((capacity / (1 + Math.exp(-1.1 * (index / 4 - middle)))) * 10) / 10,
          ]),
          course: `shows these numbers by year: ${years.map((year) => `${year}: ${at(year)}`).join(', ')}`,
        },
      ],
    });
    const tasks = {
      capacity: {
        ask: 'About how large is the **carrying capacity**?',
        right: `About ${capacity} ${who}`,
        wrong: [
          {
            text: `About ${capacity / 2} ${who}`,
            why: 'There the population grows fastest. It does not stay at that number.',
          },
          { text: `About ${capacity + 200} ${who}`, why: 'The curve never gets so high.' },
          {
            text: `About ${at(middle - 2)} ${who}`,
            why: 'That is a number at the beginning. At which number does the curve level off?',
          },
        ],
        hint: 'The carrying capacity is the number at which the curve levels off.',
        steps: `Toward the end the curve stays near ${capacity}, so that is the carrying capacity.`,
      },
      fastest: {
        ask: 'When does the population grow **fastest**?',
        right: `Around year ${middle}`,
        wrong: [
          {
            text: 'Around year 0',
            why: 'There are few of them then, so few are born. The curve is still flat.',
          },
          { text: 'Around year 12', why: 'The curve is nearly flat there: it hardly grows.' },
          { text: `Around year ${middle + 4}`, why: 'The curve is almost level there already.' },
        ],
        hint: 'Where is the curve steepest?',
        steps: `The curve is steepest near year ${middle}, at about half of the carrying capacity.`,
      },
      why: {
        ask: 'Why does the curve level off at the end?',
        right: 'Food or space get scarce, so births and deaths balance.',
        wrong: [
          {
            text: `The ${who} stop having young at a certain age.`,
            why: 'Individuals get old all the time, also while the population grows.',
          },
          {
            text: `No more ${who} can be counted.`,
            why: 'They are counted as before: there are about as many each year.',
          },
          {
            text: 'The population has died out.',
            why: `Then the number would be 0, but it stays near ${capacity}.`,
          },
        ],
        hint: 'What does a large population run short of?',
        steps: `Near ${capacity} the surroundings can feed no more: as many die as are born.`,
      },
    } as const;
    const { ask, right, wrong, hint, steps } = tasks[asked];
    return {
      prompt: [`The graph is a model of ${who} that were brought to ${where}.`, picture, ask],
      right,
      wrong,
      hints: ['Look at the shape: slow at first, then steep, then level.', hint],
      steps: [
        'A population grows slowly while it is small, fast when it is larger, and levels off at the carrying capacity.',
        steps,
      ],
      source,
      about: `logistic ${who} ${asked}`,
    };
  },
});

/** Marked, set free, caught again: an estimate by proportion. */
export const markRecapture = generator({
  id: 'mark-recapture',
  kind: 'numeric',
  difficulty: 3,
  grades: [9, 12],
  make(rng) {
    const who = rng.pick(['fish', 'turtles', 'beetles', 'snails', 'mice', 'crabs']);
    const marked = rng.int(2, 12) * 10;
    const again = rng.int(4, 9);
    const times = rng.int(3, 12);
    const caught = again * times;
    const answer = marked * times;
    return {
      prompt: `Researchers catch, mark and set free ${marked} ${who}. Later they catch ${caught}, and ${again} of these carry a mark. About how many ${who} are there altogether?`,
      answer,
      unit: who,
      slips: slipsFor(answer, [
        {
          value: marked + caught - again,
          why: 'Those are only the ones that were ever caught. The sample stands for all.',
        },
        { value: marked * again, why: 'Find out first what part of the second catch was marked.' },
        {
          value: caught * times,
          why: 'The marked ones are this part of the whole population, not the second catch.',
        },
      ]),
      hints: [
        'What part of the second catch carries a mark?',
        `About the same part of all ${who} carries a mark, and ${marked} were marked.`,
      ],
      steps: [
        `In the second catch ${again} of ${caught} are marked: one in ${times}.`,
        `So the ${marked} marked ones are about one in ${times} of all: ${marked} × ${times} = ${grouped(answer)}.`,
      ],
      source,
    };
  },
});
