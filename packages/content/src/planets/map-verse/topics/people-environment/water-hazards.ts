import { authored, figure, generator } from '@planets/practice';
import { grouped } from '../../../../authoring/wording.ts';

export const source = 'U.S. Environmental Protection Agency and USGS';

const SAVINGS = [
  { deed: 'turning off the tap while brushing teeth', low: 15, high: 30, unit: 'a day' },
  { deed: 'fixing a faucet that drips', low: 20, high: 40, unit: 'a day' },
  { deed: 'watering the garden in the evening', low: 40, high: 90, unit: 'a day' },
  { deed: 'taking shorter showers', low: 30, high: 60, unit: 'a day' },
] as const;

export const saveWater = generator({
  id: 'save-water',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const { deed, low, high } = rng.pick(SAVINGS);
    const each = rng.int(low, high);
    const homes = rng.int(3, 9) * (grade < 7 ? 10 : 100);
    const days = grade < 7 ? 7 : 30;
    const perHome = each * days;
    const all = perHome * homes;
    const tank = grade < 7 ? 100 : 1000;
    return {
      prompt: `By ${deed}, a home saves ${each} liters of water a day. In one ${grade < 7 ? 'street' : 'town'}, ${homes} homes do this.`,
      parts: [
        {
          prompt: `How many liters does one home save in ${days} days?`,
          answer: perHome,
          unit: 'liters',
          slips: [
            { value: each + days, why: 'The same amount is saved again and again: multiply.' },
          ].filter(({ value }) => value !== perHome),
        },
        {
          prompt: `How many liters do all ${homes} homes save in ${days} days?`,
          answer: all,
          unit: 'liters',
          follows: `a * ${homes}`,
        },
        {
          prompt: `How many times would that fill a tank of ${tank} liters? A decimal is fine.`,
          answer: all / tank,
          unit: 'tanks',
          follows: `b / ${tank}`,
        },
      ],
      hints: [
        'Go from one home and one day to more days, then to more homes.',
        `To see how often a tank is filled, divide by ${tank}.`,
      ],
      steps: [
        `One home: ${each} × ${days} = ${grouped(perHome)} liters.`,
        `All homes: ${grouped(perHome)} × ${homes} = ${grouped(all)} liters.`,
        `${grouped(all)} ÷ ${tank} = ${all / tank} tanks. Small savings count when many people join.`,
      ],
      source,
    };
  },
});

const READY = [
  {
    task: 'A town wants to be ready for floods. Put the steps in order.',
    items: [
      'A map shows which land lies low',
      'The town sets up sirens for that land',
      'The river rises and the sirens sound',
      'People walk to high ground',
    ],
    hint: 'First one has to know where the danger is.',
    why: 'A warning helps only where it was planned before the water comes.',
    from: 5,
  },
  {
    task: 'How can cleared slopes lose their soil? Put the steps in order.',
    items: [
      'All trees on a slope are cut',
      'No roots hold the soil',
      'Heavy rain washes the soil away',
      'Mud fills the river below',
    ],
    hint: 'It begins with what people do.',
    why: 'Roots hold soil. Without them rain carries it down into the river.',
    from: 5,
  },
  {
    task: 'How does paper come back? Put the steps in order.',
    items: [
      'Old paper is collected',
      'It is mixed with water to a pulp',
      'The pulp is cleaned and pressed flat',
      'The dry sheets are printed again',
    ],
    hint: 'Old sheets have to become soft before they can become new sheets.',
    why: 'Water turns paper into fibers, and pressed fibers become new paper.',
    from: 5,
  },
  {
    task: 'A lake shrinks. Put cause and effects in order.',
    items: [
      'Rivers are led away to water fields',
      'Less water reaches the lake',
      'The shore moves back',
      'Harbors lie dry and fishing ends',
    ],
    hint: 'It begins far upstream of the lake.',
    why: 'A lake lives from its rivers. What is taken upstream is missing below.',
    from: 7,
  },
  {
    task: 'How can a wetland protect a town? Put the steps in order.',
    items: [
      'A storm pushes water toward the land',
      'The plants of the wetland slow the water',
      'The slowed water sinks into the soil',
      'Only a little water reaches the town',
    ],
    hint: 'Follow the water from the sea to the town.',
    why: 'Plants and soft soil take up water and force out of a flood.',
    from: 7,
  },
] as const;

export const orderEvents = generator({
  id: 'order-cause-effect',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const one = rng.pick(READY.filter(({ from }) => from <= grade));
    return {
      prompt: one.task,
      inOrder: one.items,
      hints: [one.hint, 'Ask of each step: what has to happen before it?'],
      steps: [`The order is: ${one.items.join('; ')}.`, one.why],
      source,
      about: one.task,
    };
  },
});

export const readTrend = generator({
  id: 'read-trend',
  kind: 'choice',
  difficulty: 4,
  grades: [7, 12],
  make(rng, grade) {
    const start = rng.int(70, 95);
    const drop = rng.int(2, 5);
    const levels = Array.from({ length: 6 }, (_, at) => start - drop * at * (at > 2 ? 1.5 : 1)).map(
      Math.round,
    );
    const years = levels.map((_, at) => 2000 + at * 4);
    const rises = rng.chance(1, 3);
    const values = rises ? levels.toReversed() : levels;
    const [first, last] = [values[0]!, values.at(-1)!];
    const what = rng.pick([
      { title: 'Water level of a well', unit: 'meters above the rock', name: 'The water level' },
      { title: 'Forest in a valley', unit: 'square kilometers', name: 'The forest area' },
      { title: 'Fish caught by a village', unit: 'tons a year', name: 'The catch' },
    ]);
    const change = Math.abs(last - first);
    const say = (up: boolean, by: number) =>
      `${what.name} ${up ? 'rose' : 'fell'} by ${by} in all.`;
    return {
      prompt: [
        figure({
          kind: 'line-chart',
          title: what.title,
          unit: what.unit,
          points: values.map((value, at) => ({ label: String(years[at]), value })),
        }),
        grade < 10 ? 'Which sentence does the chart show?' : 'Which claim do the data support?',
      ],
      right: say(rises, change),
      wrong: [
        {
          text: say(!rises, change),
          why: `The number is right. Does the line end higher or lower than it begins?`,
        },
        {
          text: say(rises, change + 10),
          why: `From ${first} to ${last} it is ${change}, not ${change + 10}.`,
        },
        {
          text: `${what.name} stayed almost the same.`,
          why: `It began at ${first} and ended at ${last}. That is a clear change.`,
        },
      ],
      hints: [
        'Compare the first point with the last one.',
        'Does the line go up or down? Subtract the smaller value from the larger one.',
      ],
      steps: [
        `The line begins at ${first} and ends at ${last}.`,
        `So it ${rises ? 'rose' : 'fell'} by ${change}. Such data tell that something changed. Why it did needs more facts.`,
      ],
      source,
    };
  },
});

export const planForRiver = authored(
  { id: 'plan-for-river', difficulty: 4, grades: [8, 12] },
  'open',
  {
    prompt:
      'A town on a river floods every few years. Some want a higher wall along the river, others want to turn low fields into a park that may flood. Which plan would you choose, or how would you join both? Give two reasons and name one drawback.',
    sample:
      'I would make the low fields a park. A river in flood needs room: if the park takes in water, the town downstream gets less of it, and in dry years people can use the park. A wall alone sends the water on to the next town. A drawback is that farmers lose their fields, so the town would have to pay them or find other land.',
    rubric: [
      { name: 'Choice', full: 'Says clearly which plan, or how both are joined.', points: 1 },
      {
        name: 'Reasons',
        full: 'Gives two reasons that have to do with water, people or nature.',
        points: 2,
      },
      { name: 'Drawback', full: 'Names a drawback and who bears it.', points: 1 },
    ],
    words: { min: 40, max: 200 },
    hints: [
      'Where does the water go in each plan?',
      'Who gains, and who has to give something up?',
    ],
    steps: [
      'Compare the two plans by where the flood water goes.',
      'Then weigh what each plan costs and whom it helps.',
    ],
    source: 'FEMA',
  },
);
