/** A side of a comparison: one request each time it is called. */
export type Request = () => Promise<Response> | Response;

export interface Comparison {
  readonly name: string;
  /** Puts things back before each round, outside the clock. */
  readonly reset?: () => void;
  readonly ours: Request;
  readonly bare: Request;
  /** Requests on each side in a round. */
  readonly requests: number;
  readonly rounds: number;
}

export interface Result {
  readonly name: string;
  /** Requests a second, the median of the rounds. */
  readonly ours: number;
  readonly bare: number;
  /** The median of the rounds' own ratios, ours to bare. */
  readonly ratio: number;
}

/** The middle one. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
};

async function perSecond(request: Request, count: number, reset?: () => void): Promise<number> {
  reset?.();
  const start = performance.now();
  for (let done = 0; done < count; done += 1) {
    const response = await request();
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  }
  return (count / (performance.now() - start)) * 1000;
}

/**
 * Ours and bare in turn, round by round, so that a machine that gets slower meanwhile slows both. The first
 * round warms up and is not counted.
 */
export async function compare({
  name,
  ours,
  bare,
  requests,
  rounds,
  reset,
}: Comparison): Promise<Result> {
  const results: { ours: number; bare: number }[] = [];
  for (let round = 0; round <= rounds; round += 1)
    results.push({
      ours: await perSecond(ours, requests, reset),
      bare: await perSecond(bare, requests, reset),
    });
  const counted = results.slice(1);
  return {
    name,
    ours: median(counted.map((result) => result.ours)),
    bare: median(counted.map((result) => result.bare)),
    ratio: median(counted.map((result) => result.ours / result.bare)),
  };
}

const figure = (value: number): string => Math.round(value).toLocaleString('en-US').padStart(9);

export const row = ({ name, ours, bare, ratio }: Result): string =>
  `${name.padEnd(58)}${figure(ours)}/s${figure(bare)}/s   ${ratio.toFixed(2)}`;

export const header = `${''.padEnd(58)}${'ours'.padStart(11)}${'bare'.padStart(11)}   ratio`;
