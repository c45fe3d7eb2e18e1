import { figure, generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';

interface Point {
  readonly name: string;
  readonly values: readonly string[];
}

interface Event {
  readonly what: string;
  readonly points: readonly Point[];
}

/** Invented events: the skill is to compare. Each point has values of which any could be true. */
const EVENTS: readonly Event[] = [
  {
    what: 'a fire in the market hall in 1871',
    points: [
      {
        name: 'When it began',
        values: ['at nine in the evening', 'at midnight', 'at four in the morning'],
      },
      { name: 'Where it began', values: ['in the bakery', 'in the stable', 'in the attic'] },
      { name: 'Houses lost', values: ['5 houses', '8 houses', '14 houses'] },
      { name: 'Who rang the bell', values: ['the night watchman', 'a schoolgirl', 'the priest'] },
    ],
  },
  {
    what: 'a flood on the Silver River in 1903',
    points: [
      {
        name: 'When the dam broke',
        values: ['on Friday at dusk', 'on Saturday at dawn', 'on Saturday at noon'],
      },
      {
        name: 'How high the water stood',
        values: ['up to the windows', 'up to the doorstep', 'up to the roof'],
      },
      {
        name: 'Who gave the warning',
        values: ['a ferryman', 'the station master', 'two boys on horses'],
      },
      { name: 'Bridges lost', values: ['1 bridge', '2 bridges', '4 bridges'] },
    ],
  },
  {
    what: 'a strike at the glassworks in 1889',
    points: [
      {
        name: 'Why it began',
        values: ['over a pay cut', 'over a dismissed worker', 'over longer hours'],
      },
      { name: 'How many took part', values: ['200 workers', '350 workers', '600 workers'] },
      { name: 'How long it lasted', values: ['9 days', '3 weeks', '2 months'] },
      {
        name: 'How it ended',
        values: ['with a new contract', 'with the arrival of soldiers', 'without any result'],
      },
    ],
  },
  {
    what: 'the arrival of the first train in 1854',
    points: [
      { name: 'The weather', values: ['heavy rain', 'bright sun', 'thick fog'] },
      { name: 'How late it was', values: ['10 minutes late', '1 hour late', '3 hours late'] },
      { name: 'Who spoke first', values: ['the mayor', 'the engineer', 'the oldest citizen'] },
      { name: 'How many came to see it', values: ['500 people', '1,200 people', '3,000 people'] },
    ],
  },
  {
    what: 'a meeting for the right to vote in 1912',
    points: [
      { name: 'Where it was held', values: ['in the town hall', 'in a barn', 'in the open air'] },
      { name: 'How many came', values: ['80 people', '150 people', '400 people'] },
      { name: 'Who disturbed it', values: ['a group of students', 'nobody', 'a brass band'] },
      {
        name: 'What was decided',
        values: ['to send a petition', 'to march to the capital', 'to meet again'],
      },
    ],
  },
];

interface Accounts {
  readonly what: string;
  readonly makers: readonly [string, string, string];
  /** What only two independent accounts share, and what the copy shares with its model. */
  readonly firm: { readonly name: string; readonly value: string; readonly other: string };
  readonly copied: { readonly name: string; readonly value: string; readonly other: string };
  readonly open: { readonly name: string; readonly values: readonly [string, string, string] };
  /** The order of the columns, so that the firm one is not always the first. */
  readonly columns: readonly number[];
}

function accounts(rng: Rng): Accounts {
  const event = rng.pick(EVENTS);
  const [a, b, c] = rng.sample(event.points, 3) as [Point, Point, Point];
  const [writer, later] = rng.sample(NAMES, 2) as [string, string];
  const two = (values: readonly string[]) => rng.sample(values, 2) as [string, string];
  const [firm, firmOther] = two(a.values);
  const [copied, copiedOther] = two(b.values);
  return {
    what: event.what,
    makers: [
      `**A:** ${writer}’s diary, written on that day`,
      '**B:** the local newspaper, printed two days later by a reporter who was there',
      `**C:** ${later}’s memoir, written 40 years later with the newspaper at hand`,
    ],
    firm: { name: a.name, value: firm, other: firmOther },
    copied: { name: b.name, value: copied, other: copiedOther },
    open: { name: c.name, values: rng.sample(c.values, 3) as [string, string, string] },
    columns: rng.shuffle([0, 1, 2]),
  };
}

function table({ firm, copied, open, columns }: Accounts) {
  const row = (maker: string, cells: readonly [string, string, string]) => [
    maker,
    ...columns.map((at) => cells[at]!),
  ];
  return figure({
    kind: 'data-table',
    caption: 'What three sources say',
    columns: row(' ', [firm.name, copied.name, open.name]),
    rows: [
      row('A', [firm.value, copied.other, open.values[0]]),
      row('B', [firm.value, copied.value, open.values[1]]),
      row('C', [firm.other, copied.value, open.values[2]]),
    ],
  });
}

const SOURCE = 'Library of Congress, Getting Started with Primary Sources';

export const bestSupported = generator({
  id: 'best-supported',
  kind: 'choice',
  difficulty: 4,
  standards: ['D2.His.10.6-8', 'D2.His.16.6-8', 'CCSS.ELA-LITERACY.RH.6-8.9'],
  make(rng) {
    const all = accounts(rng);
    const { what, firm, copied, open } = all;
    const said = (name: string, value: string) => `${name}: ${value}`;
    return {
      prompt: [
        all.makers.join('\n\n'),
        table(all),
        `Three sources tell of ${what} (an invented town). Which statement has the **best support**?`,
      ],
      right: said(firm.name, firm.value),
      wrong: [
        {
          text: said(copied.name, copied.value),
          why: 'B and C agree on this, but C was written with the newspaper at hand. So it is no second witness.',
        },
        {
          text: said(firm.name, firm.other),
          why: 'Only C says so, 40 years later, against the two that are close to the event.',
        },
        {
          text: said(open.name, open.values[0]),
          why: 'Only A says so. The three sources give three different answers.',
        },
      ],
      hints: [
        'Two sources that agree are worth more than one, if one did not copy from the other.',
        'Look at where C got its knowledge. Which two of the three are independent?',
      ],
      steps: [
        'A and B are close to the event and independent of each other. C used B.',
        `Only on “${firm.name}” do A and B agree: ${firm.value}. On “${copied.name}” B and C agree, but they are really one source.`,
      ],
      source: SOURCE,
      about: `${what}, ${firm.name}`,
    };
  },
});

export const whatToSay = generator({
  id: 'what-can-be-said',
  kind: 'choice',
  difficulty: 5,
  grades: [8, 12],
  standards: ['D2.His.10.6-8', 'D2.His.13.9-12', 'CCSS.ELA-LITERACY.RH.9-10.6'],
  make(rng) {
    const all = accounts(rng);
    const { what, firm, copied, open } = all;
    return {
      prompt: [
        all.makers.join('\n\n'),
        table(all),
        `Three sources tell of ${what} (an invented town). What is the most careful thing to write about “**${open.name}**”?`,
      ],
      right: 'The sources disagree, so it cannot be settled from them.',
      wrong: [
        {
          text: `It is certain: ${open.values[0]}, because a diary is always right.`,
          why: 'A diary is close to the event, but its writer may have seen only a part.',
        },
        {
          text: `It is certain: ${open.values[2]}, because the memoir came last.`,
          why: 'Later does not mean better. It was written 40 years after the event.',
        },
        {
          text: 'Nothing at all happened, because the sources differ.',
          why: `They agree in part, for instance A and B on “${firm.name}”. Only this point is open.`,
        },
      ],
      hints: [
        `Compare the three entries under “${open.name}”.`,
        'A historian may say that something is not known.',
      ],
      steps: [
        `A says: ${open.values[0]}. B says: ${open.values[1]}. C says: ${open.values[2]}.`,
        `No two agree, so this point stays open. On “${copied.name}” two agree, but one of them copied. Saying how sure we are is part of good history.`,
      ],
      source: SOURCE,
      about: `${what}, ${open.name} open`,
    };
  },
});
