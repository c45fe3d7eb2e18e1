/** Requests by route and status, and how long they took, in Prometheus' text format (version 0.0.4). */

/** Upper bounds in seconds. A request of this API takes milliseconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1] as const;

interface Series {
  readonly labels: string;
  readonly buckets: number[];
  count: number;
  sum: number;
}

const label = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', String.raw`\n`);

/** Routes are counted by their pattern, so that no id and nobody's name ever becomes a label. */
export function createMetrics() {
  const series = new Map<string, Series>();
  return {
    observe(method: string, route: string, status: number, seconds: number): void {
      const labels = `method="${label(method)}",route="${label(route)}",status="${status}"`;
      const one: Series = series.get(labels) ?? {
        labels,
        buckets: BOUNDS.map(() => 0),
        count: 0,
        sum: 0,
      };
      series.set(labels, one);
      one.count += 1;
      one.sum += seconds;
      for (const [index, bound] of BOUNDS.entries()) if (seconds <= bound) one.buckets[index]! += 1;
    },
    text(): string {
      const name = 'http_request_duration_seconds';
      const lines = [...series.values()].flatMap(({ labels, buckets, count, sum }) => [
        ...BOUNDS.map(
          (bound, index) => `${name}_bucket{${labels},le="${bound}"} ${buckets[index]}`,
        ),
        `${name}_bucket{${labels},le="+Inf"} ${count}`,
        `${name}_sum{${labels}} ${sum}`,
        `${name}_count{${labels}} ${count}`,
      ]);
      return [
        `# HELP ${name} How long requests took, by route and status.`,
        `# TYPE ${name} histogram`,
        ...lines,
        '',
      ].join('\n');
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
