import type { Rng } from '@planets/practice';

/** A job, how people did it long ago, and how many do it today. */
export interface ThenNow {
  readonly job: string;
  readonly past: string;
  readonly today: string;
  /** Old things of one kind could do each other’s job: never asked together. */
  readonly kind?: 'fire' | 'writing';
}

export const THEN_NOW: readonly ThenNow[] = [
  { job: 'light a room', past: 'a candle', today: 'a light bulb', kind: 'fire' },
  {
    job: 'send a message far away',
    past: 'a letter carried by a horse rider',
    today: 'a text message',
  },
  { job: 'cross the ocean', past: 'a wooden sailing ship', today: 'a jet airplane' },
  { job: 'wash clothes', past: 'a tub and a washboard', today: 'a washing machine' },
  { job: 'keep food cold', past: 'a box with a block of ice', today: 'a refrigerator' },
  { job: 'cook a meal', past: 'a pot over an open fire', today: 'a microwave oven', kind: 'fire' },
  {
    job: 'write a report',
    past: 'a feather pen and ink',
    today: 'a laptop computer',
    kind: 'writing',
  },
  { job: 'hear music at home', past: 'a record player with a crank', today: 'a music app' },
  { job: 'cool off on a hot day', past: 'a fan made of paper', today: 'an air conditioner' },
  { job: 'add numbers fast', past: 'an abacus', today: 'an electronic calculator' },
  { job: 'tell the time', past: 'a sundial', today: 'a digital watch' },
  { job: 'plow a field', past: 'a plow pulled by oxen', today: 'a tractor' },
  { job: 'travel to the next town', past: 'a wagon pulled by horses', today: 'an electric car' },
  { job: 'make a dress', past: 'a needle and thread', today: 'an electric sewing machine' },
  { job: 'clean a rug', past: 'a rug beater', today: 'a vacuum cleaner' },
  { job: 'find the way', past: 'the stars at night', today: 'a GPS app' },
  { job: 'show what someone looks like', past: 'a painted portrait', today: 'a phone camera' },
  { job: 'write in class', past: 'a slate and chalk', today: 'a tablet computer', kind: 'writing' },
  { job: 'heat a house', past: 'a wood fire', today: 'an electric heater', kind: 'fire' },
  { job: 'smooth a wrinkled shirt', past: 'a flat iron from the stove', today: 'a steam iron' },
];

/** Things long ago of which none could do another's job. */
export function differentJobs(rng: Rng, count: number): ThenNow[] {
  const found: ThenNow[] = [];
  for (const one of rng.shuffle(THEN_NOW))
    if (found.length < count && !(one.kind && found.some(({ kind }) => kind === one.kind)))
      found.push(one);
  return found;
}
