import type { Case, CaseKind } from '../../../authoring/cases.ts';

export const RESOURCE_KINDS: readonly CaseKind[] = [
  { name: 'natural resource', means: 'something from nature that is used to make things' },
  { name: 'worker', means: 'a person who uses time and skill to make things' },
  { name: 'tool', means: 'a made thing that helps people to make other things' },
  { name: 'finished good', means: 'a thing that is ready to be sold to people who use it' },
];

/** What it takes to make a thing. Each is named so that it is plain without the others. */
interface Making {
  readonly place: string;
  readonly nature: readonly [string, string];
  readonly worker: readonly [string, string];
  readonly tool: readonly [string, string];
  readonly good: readonly [string, string];
}

const MAKINGS: readonly Making[] = [
  {
    place: 'in a bakery',
    nature: ['river water', 'It comes from nature and goes into the dough.'],
    worker: ['the baker', 'The baker kneads the dough and knows how long to bake it.'],
    tool: ['the oven', 'People made the oven to bake with.'],
    good: ['a loaf of bread in the window', 'It is ready for people to buy and eat.'],
  },
  {
    place: 'in a wood shop',
    nature: ['trees from the forest', 'Trees grow in nature.'],
    worker: ['the carpenter', 'The carpenter measures, saws and joins the wood.'],
    tool: ['the saw', 'People made the saw to cut wood with.'],
    good: ['a table for sale', 'It is ready for people to buy and use.'],
  },
  {
    place: 'on a farm',
    nature: ['soil and rain', 'They come from nature and let the plants grow.'],
    worker: ['the farmer', 'The farmer plants, waters and picks.'],
    tool: ['the tractor', 'People made the tractor to work the fields with.'],
    good: ['a basket of carrots at the market', 'It is ready for people to buy and eat.'],
  },
  {
    place: 'in a pottery',
    nature: ['clay from the river bank', 'Clay is dug out of the ground.'],
    worker: ['the potter', 'The potter shapes the clay by hand.'],
    tool: ['the potter’s wheel', 'People made the wheel to turn the clay on.'],
    good: ['a painted bowl on the shelf', 'It is ready for people to buy and use.'],
  },
  {
    place: 'on a fishing boat',
    nature: ['fish in the sea', 'They live in nature.'],
    worker: ['the fisher', 'The fisher knows where and how to fish.'],
    tool: ['the net', 'People made the net to catch fish with.'],
    good: ['a packed fish at the store', 'It is ready for people to buy and cook.'],
  },
  {
    place: 'in a tailor’s shop',
    nature: ['cotton plants', 'Cotton grows in nature.'],
    worker: ['the tailor', 'The tailor cuts and sews the cloth.'],
    tool: ['the sewing machine', 'People made the machine to sew with.'],
    good: ['a shirt on a hanger with a price tag', 'It is ready for people to buy and wear.'],
  },
  {
    place: 'in a dairy',
    nature: ['grass on the meadow', 'Grass grows in nature and feeds the cows.'],
    worker: ['the cheese maker', 'The cheese maker knows when the cheese is ripe.'],
    tool: ['the milking machine', 'People made the machine to milk with.'],
    good: ['a wheel of cheese for sale', 'It is ready for people to buy and eat.'],
  },
  {
    place: 'at a glass workshop',
    nature: ['sand', 'Sand lies in nature and is melted into glass.'],
    worker: ['the glass blower', 'The glass blower shapes the hot glass.'],
    tool: ['the blowpipe', 'People made the pipe to blow glass with.'],
    good: ['a glass vase in a gift shop', 'It is ready for people to buy and use.'],
  },
  {
    place: 'at a bike factory',
    nature: ['iron ore in the ground', 'It is dug out of the ground, and steel is made from it.'],
    worker: ['the welder', 'The welder joins the steel tubes.'],
    tool: ['the welding torch', 'People made the torch to join metal with.'],
    good: ['a bicycle in a shop', 'It is ready for people to buy and ride.'],
  },
  {
    place: 'in a jam kitchen',
    nature: ['wild berries', 'They grow in nature.'],
    worker: ['the cook', 'The cook stirs the pot and tastes.'],
    tool: ['the big pot', 'People made the pot to cook with.'],
    good: ['a jar of jam with a label', 'It is ready for people to buy and eat.'],
  },
  {
    place: 'at a power station',
    nature: ['the wind', 'Wind blows in nature.'],
    worker: ['the engineer', 'The engineer watches over the machines and repairs them.'],
    tool: ['the wind turbine', 'People built the turbine to turn wind into power.'],
    good: ['a charged battery in its package', 'It is ready for people to buy and use.'],
  },
  {
    place: 'in a print shop',
    nature: ['wood from a fir tree', 'It comes from nature, and paper is made from it.'],
    worker: ['the printer at her desk', 'She sets the pages and checks them.'],
    tool: ['the printing press', 'People made the press to print with.'],
    good: ['a new book in a bookstore', 'It is ready for people to buy and read.'],
  },
];

export const RESOURCE_CASES: readonly Case[] = MAKINGS.flatMap(
  ({ place, nature, worker, tool, good }) =>
    (
      [
        ['natural resource', nature],
        ['worker', worker],
        ['tool', tool],
        ['finished good', good],
      ] as const
    ).map(([kind, [what, why]]) => ({
      text: `${what.charAt(0).toUpperCase()}${what.slice(1)} (${place})`,
      kind,
      why: `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${why}`,
    })),
);
