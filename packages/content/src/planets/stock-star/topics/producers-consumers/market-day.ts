import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { SOURCE } from '../../source.ts';

interface Work {
  readonly makes: string;
  readonly uses: string;
  readonly thing: string;
  readonly machine: string;
}

const WORK: readonly Work[] = [
  { makes: 'bakes muffins', uses: 'eats a muffin', thing: 'muffins', machine: 'a second oven' },
  { makes: 'shapes clay beads', uses: 'wears the beads', thing: 'beads', machine: 'a bead mold' },
  { makes: 'sews hats', uses: 'wears a hat', thing: 'hats', machine: 'a sewing machine' },
  {
    makes: 'carves spoons',
    uses: 'stirs soup with a spoon',
    thing: 'spoons',
    machine: 'a sharper knife',
  },
  { makes: 'folds paper kites', uses: 'flies a kite', thing: 'kites', machine: 'a paper cutter' },
  { makes: 'paints cards', uses: 'sends a card', thing: 'cards', machine: 'a set of stamps' },
  {
    makes: 'builds birdhouses',
    uses: 'hangs up a birdhouse',
    thing: 'birdhouses',
    machine: 'a power drill',
  },
  {
    makes: 'knits scarves',
    uses: 'puts on a scarf',
    thing: 'scarves',
    machine: 'a knitting machine',
  },
  {
    makes: 'presses apple juice',
    uses: 'drinks the juice',
    thing: 'bottles of juice',
    machine: 'a bigger press',
  },
  { makes: 'makes candles', uses: 'lights a candle', thing: 'candles', machine: 'a row of molds' },
];

export const whoIsWho = generator({
  id: 'who-is-who',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const [maker, user, carrier, seller] = rng.sample(NAMES, 4) as [string, string, string, string];
    const { makes, uses, thing } = rng.pick(WORK);
    const producer = rng.chance(1, 2);
    const right = producer ? maker : user;
    return {
      prompt: `${maker} ${makes}. ${carrier} drives the ${thing} to town. ${seller} keeps the shop that sells them. ${user} ${uses} at home.\n\nWho ${producer ? '**makes** the good: who is its **producer**' : '**uses** the good: who is its **consumer**'}?`,
      right,
      wrong: [
        producer
          ? { text: user, why: `${user} uses what is made. That is a consumer.` }
          : { text: maker, why: `${maker} makes the good. That is a producer.` },
        { text: carrier, why: `${carrier} takes the ${thing} from one place to another.` },
        { text: seller, why: `${seller} sells what another person made.` },
      ],
      hints: [
        producer
          ? 'A producer makes or grows things.'
          : 'A consumer uses things up or wears or plays with them.',
        `Ask of each person: what do they do with the ${thing}?`,
      ],
      steps: [
        producer ? `${maker} ${makes}.` : `${user} ${uses}.`,
        producer
          ? `The one who makes a good is its producer: ${maker}.`
          : `The one who uses a good is its consumer: ${user}.`,
      ],
      source: SOURCE,
    };
  },
});

export const orderMaking = generator({
  id: 'order-making',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const [maker, user] = rng.sample(NAMES, 2) as [string, string];
    const { makes, uses, thing } = rng.pick(WORK);
    const all = [
      `${maker} gets what is needed for the work`,
      `${maker} ${makes}`,
      ...(grade < 3 ? [] : [`A driver takes the ${thing} to a shop`]),
      `A shop sells the ${thing}`,
      `${user} ${uses}`,
    ];
    return {
      prompt: 'From producer to consumer: put these in order, from the **first** to the **last**.',
      inOrder: all,
      hints: [
        'Nothing can be sold before it is made.',
        `Using comes last. What has to come before ${maker} can begin?`,
      ],
      steps: [
        'Each step needs the one before it: things for the work, making, then selling, then using.',
        `In order: ${all.join('. Then: ')}.`,
      ],
      source: SOURCE,
    };
  },
});

function workday(rng: Rng, grade: number) {
  const small = grade < 3;
  const each = small ? rng.pick([2, 5, 10]) : rng.int(3, grade === 3 ? 8 : 12);
  const hours = small ? rng.int(2, 5) : rng.int(3, 8);
  return { each, hours, made: each * hours };
}

export const madeInHours = generator({
  id: 'made-in-hours',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const name = rng.pick(NAMES);
    const { thing } = rng.pick(WORK);
    const { each, hours, made } = workday(rng, grade);
    const right = String(made);
    return {
      prompt: `${name} makes **${each}** ${thing} each hour. How many are made in **${hours}** hours?`,
      right,
      wrong: mistakes(right, [
        {
          text: String(each + hours),
          why: `You added ${each} and ${hours}. There are ${each} in each hour.`,
        },
        { text: String(made - each), why: 'That is one hour too few.' },
        { text: String(made + each), why: 'That is one hour too many.' },
        { text: String(made + 1), why: 'Nearly: count once more.' },
      ]),
      hints: [
        `Each hour brings ${each} more.`,
        `Count by ${each}, once for each hour: ${each}, ${each * 2}, …`,
      ],
      steps: [
        `There are ${hours} hours with ${each} each.`,
        `Count by ${each}: ${Array.from({ length: hours }, (_, at) => each * (at + 1)).join(', ')}. So ${made} ${thing}.`,
      ],
      source: SOURCE,
    };
  },
});

export const betterTool = generator({
  id: 'better-tool',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const name = rng.pick(NAMES);
    const { thing, machine } = rng.pick(WORK);
    const { each, hours } = workday(rng, grade);
    const faster = each + rng.int(1, grade < 3 ? 2 : 6);
    const more = (faster - each) * hours;
    return {
      prompt: `${name} makes ${each} ${thing} an hour. With ${machine}, ${name} makes ${faster} an hour. How many **more** ${thing} does ${name} make in ${hours} hours with ${machine}?`,
      answer: more,
      slips: slipsFor(more, [
        { value: faster - each, why: `That is for one hour. There are ${hours}.` },
        {
          value: faster * hours,
          why: `That is all that is made with ${machine}. How many more is it?`,
        },
        { value: each * hours, why: 'That is what was made before. How many more are made now?' },
      ]),
      hints: [
        'How many more are made in just one hour?',
        `The difference comes again in each of the ${hours} hours.`,
      ],
      steps: [
        `In one hour it is ${faster} − ${each} = ${faster - each} more, because of ${machine}.`,
        `In ${hours} hours that is ${hours} times ${faster - each}: ${more} more. A better tool lets people make more in the same time.`,
      ],
      source: SOURCE,
    };
  },
});

type Cell = string | { readonly answer: number };

export const stallTable = generator({
  id: 'stall-table',
  kind: 'table',
  difficulty: 4,
  grades: [2, 4],
  make(rng, grade) {
    const rows = rng.sample(WORK, 3).map(({ thing }) => {
      const made = rng.int(8, grade === 2 ? 20 : 60);
      const sold = rng.int(3, made - 1);
      return { thing, made, sold };
    });
    return {
      prompt: 'Market day: fill in how many of each good are left, or how many were sold.',
      caption: 'What producers brought and consumers bought',
      columns: ['Good', 'Made', 'Sold', 'Left'],
      rows: rows.map(({ thing, made, sold }, at): readonly [string, string, Cell, Cell] => [
        thing,
        String(made),
        at === 2 ? { answer: sold } : String(sold),
        at === 2 ? String(made - sold) : { answer: made - sold },
      ]),
      hints: [
        'What was sold and what is left make together what was made.',
        `For the ${rows[0]!.thing}, take ${rows[0]!.sold} away from ${rows[0]!.made}.`,
      ],
      steps: rows.map(({ thing, made, sold }, at) =>
        at === 2
          ? `${thing}: ${made} were made and ${made - sold} are left, so ${made} − ${made - sold} = ${sold} were sold.`
          : `${thing}: ${made} − ${sold} = ${made - sold} are left.`,
      ),
      source: SOURCE,
    };
  },
});
