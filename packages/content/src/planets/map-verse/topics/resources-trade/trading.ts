import { figure, generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';

export const source = 'USGS and World Trade Organization';

const CHAINS = [
  {
    product: 'a bar of chocolate',
    steps: [
      'Cacao beans are picked and dried',
      'Ships carry the beans across the ocean',
      'A factory roasts and grinds the beans',
      'Shops sell the bars',
    ],
    why: 'Cacao grows only near the equator, so the beans travel before they are roasted.',
  },
  {
    product: 'a cotton shirt',
    steps: [
      'Cotton is picked from the plants',
      'A mill spins the cotton into yarn',
      'The yarn is woven into cloth',
      'Workers sew the cloth into shirts',
      'A store sells the shirts',
    ],
    why: 'Fiber has to become yarn, and yarn cloth, before anything can be sewn.',
  },
  {
    product: 'a steel bicycle',
    steps: [
      'Iron ore is dug from the ground',
      'A furnace turns the ore into steel',
      'A mill draws the steel into tubes',
      'A factory joins the tubes to a frame',
      'A shop sells the bicycle',
    ],
    why: 'Ore is rock: only when it has become metal can it be shaped.',
  },
  {
    product: 'a wooden table',
    steps: [
      'Trees are cut in a forest',
      'A sawmill cuts the trunks into boards',
      'The boards are dried',
      'A workshop joins the boards to a table',
      'A store sells the table',
    ],
    why: 'Wet wood bends as it dries, so it is dried before it is joined.',
  },
  {
    product: 'a loaf of bread',
    steps: [
      'A farmer harvests wheat',
      'A mill grinds the grain into flour',
      'A bakery makes dough and bakes it',
      'A shop sells the loaf',
    ],
    why: 'Grain has to become flour before it can become dough.',
  },
  {
    product: 'a glass bottle',
    steps: [
      'Sand is dug from a pit',
      'A furnace melts the sand to glass',
      'A machine blows the glass into shape',
      'A plant fills the bottle with juice',
      'A store sells the juice',
    ],
    why: 'Sand becomes glass only when it is very hot, and only hot glass can be blown.',
  },
] as const;

export const orderChain = generator({
  id: 'order-chain',
  kind: 'order',
  difficulty: 2,
  make(rng) {
    const { product, steps, why } = rng.pick(CHAINS);
    return {
      prompt: `How is **${product}** made and brought to the buyer? Put the steps in order.`,
      inOrder: steps,
      hints: ['Begin with what is taken from nature, end with the buyer.', why],
      steps: [`The chain is: ${steps.join('; ')}.`, why],
      source,
      about: product,
    };
  },
});

const RENEW = [
  'wind',
  'sunlight',
  'wood from a replanted forest',
  'river water for power',
  'heat from inside Earth',
  'cotton',
  'fish caught no faster than they breed',
] as const;
const GONE = ['coal', 'oil', 'natural gas', 'iron ore', 'copper ore', 'uranium', 'gold'] as const;

export const sortResources = generator({
  id: 'sort-resources',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const again = rng.chance(1, 2);
    const [yes, no] = again ? [RENEW, GONE] : [GONE, RENEW];
    const right = rng.sample<string>(yes, rng.int(2, 3));
    const wrong = rng.sample<string>(no, (grade < 7 ? 5 : 6) - right.length);
    return {
      prompt: `Pick **every** resource that is **${again ? 'renewable' : 'nonrenewable'}**.`,
      right,
      wrong,
      hints: [
        'Ask of each one: if it is used up, does it come again within a human lifetime?',
        `Rule out this one: ${wrong[0]}.`,
      ],
      steps: [
        'A renewable resource comes again by itself or can be grown again. Ores and fuels from the ground formed over millions of years.',
        `${again ? 'Renewable' : 'Nonrenewable'} here: ${right.join(', ')}.`,
      ],
      source: 'U.S. Energy Information Administration',
    };
  },
});

const LETTERS = ['A', 'B', 'C', 'D'] as const;

export const tradeBalance = generator({
  id: 'trade-balance',
  kind: 'multi-step',
  difficulty: 4,
  grades: [7, 10],
  make(rng, grade) {
    const [wheat, cloth, machines, oil] = [
      rng.int(12, 60),
      rng.int(12, 60),
      rng.int(12, 60),
      rng.int(12, 60),
    ] as const;
    const sold = wheat + cloth;
    const bought = machines + oil;
    const balance = sold - bought;
    const shift = balance === 0 ? 5 : 0;
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Trade of an invented country in a year, in millions of dollars',
          columns: ['Good', 'Sold abroad', 'Bought abroad'],
          rows: [
            ['Wheat', String(wheat + shift), '0'],
            ['Cloth', String(cloth), '0'],
            ['Machines', '0', String(machines)],
            ['Oil', '0', String(oil)],
          ],
        }),
        grade < 9
          ? 'Work out the trade of this country. All numbers are millions of dollars.'
          : 'Find exports, imports and the balance of trade (exports less imports). All numbers are millions of dollars.',
      ],
      parts: [
        {
          prompt: 'How much were the exports, the goods sold abroad?',
          answer: sold + shift,
          slips: [{ value: bought, why: 'Those are the imports.' }].filter(
            ({ value }) => value !== sold + shift,
          ),
        },
        { prompt: 'How much were the imports, the goods bought abroad?', answer: bought },
        {
          prompt: 'What is exports less imports? Write a minus sign if it is below zero.',
          answer: balance + shift,
          follows: 'a - b',
          slips: [
            {
              value: -(balance + shift),
              why: 'Take the imports from the exports, not the other way round.',
            },
          ],
        },
      ],
      hints: [
        'Add up each column.',
        'A country that sells more than it buys has a result above zero.',
      ],
      steps: [
        `Exports: ${wheat + shift} + ${cloth} = ${sold + shift} million dollars.`,
        `Imports: ${machines} + ${oil} = ${bought} million dollars.`,
        `${sold + shift} − ${bought} = ${balance + shift < 0 ? '−' : ''}${Math.abs(balance + shift)}. That is a trade ${balance + shift > 0 ? 'surplus, since more was sold than bought' : 'deficit, since more was bought than sold'}.`,
      ],
      source,
    };
  },
});

const GOODS = ['rice', 'coffee', 'wool', 'copper', 'timber', 'fruit', 'steel', 'fish'] as const;

export const whoTrades = generator({
  id: 'who-trades',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const good = rng.pick(GOODS);
    const used = rng.sample([20, 30, 40, 50, 60, 70], 4);
    // One makes more than it uses, the others less.
    const made = used.map((use, at) =>
      at === 0 ? use + rng.int(1, 4) * 10 : use - rng.int(1, Math.min(4, use / 10)) * 10,
    );
    const selling = rng.chance(1, 2);
    const [have, want] = selling ? [made, used] : [used, made];
    const order = rng.shuffle([0, 1, 2, 3]);
    const rows = order.map((at, place) => ({
      land: LETTERS[place]!,
      at,
      made: have[at]!,
      used: want[at]!,
    }));
    const right = rows.find(({ at }) => at === 0)!;
    const told = (one: (typeof rows)[number]) =>
      `Land ${one.land} makes ${one.made} and uses ${one.used} thousand tons.`;
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: `${capital(good)} in four invented countries, in thousands of tons a year`,
          columns: ['Country', 'Made', 'Used'],
          rows: rows.map((one) => [`Land ${one.land}`, String(one.made), String(one.used)]),
        }),
        selling
          ? `Which country can **export** ${good}?`
          : `Which country has to **import** ${good}${grade < 7 ? '' : ' to meet its demand'}?`,
      ],
      right: `Land ${right.land}`,
      wrong: rows
        .filter((one) => one !== right)
        .map((one) => ({
          text: `Land ${one.land}`,
          why: `${told(one)} It ${selling ? 'has none to spare' : 'has enough of its own'}.`,
        })),
      hints: [
        selling
          ? 'A country can sell abroad what it does not use itself.'
          : 'A country has to buy abroad what it uses and does not make.',
        'Compare the two numbers in each row. Do not look for the largest number of all.',
      ],
      steps: [
        told(right),
        selling
          ? `So ${right.made - right.used} thousand tons are left to sell. The others use more than they make.`
          : `So ${right.used - right.made} thousand tons are missing. The others make more than they use.`,
      ],
      source,
    };
  },
});
