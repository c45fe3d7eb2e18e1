import type { Rng } from '@planets/practice';

const PRODUCTS = [
  'mugs',
  'kites',
  'scarves',
  'pies',
  'plants',
  'posters',
  'candles',
  'baskets of plums',
  'tickets',
  'birdhouses',
] as const;

export interface Row {
  readonly price: number;
  readonly wanted: number;
  readonly offered: number;
}

/** A market in whole dollars. At one of the prices, not the first or last, buyers and sellers agree. */
export function market(rng: Rng, grade: number) {
  const step = rng.int(1, 3);
  const start = rng.int(2, 8);
  const count = grade < 7 ? 4 : 5;
  const meet = rng.int(1, count - 2);
  const size = grade < 7 ? 10 : 5;
  const demandStep = size * rng.int(2, 5);
  const supplyStep = size * rng.int(2, 5);
  const traded = demandStep * count + supplyStep * count + size * rng.int(0, 10);
  const rows: Row[] = Array.from({ length: count }, (_, at) => ({
    price: start + step * at,
    wanted: traded + demandStep * (meet - at),
    offered: traded + supplyStep * (at - meet),
  }));
  return { rows, meet: rows[meet]!, product: rng.pick(PRODUCTS) };
}
