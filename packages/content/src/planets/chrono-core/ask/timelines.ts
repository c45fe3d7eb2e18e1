/** Reading a timeline, and finding the place of a year on a line. */
import { figure, generator, type Block, type Generator, type Rng } from '@planets/practice';
import type { Happening } from '../happening.ts';
import { yearText } from '../years.ts';
import { suited, type Way } from './graded.ts';
import { sourcesOf } from './table.ts';

/** A happening with a name short enough for a timeline. */
export interface Marked extends Happening {
  readonly label: string;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** A timeline of these, with at most eight ticks. */
export function timelineOf(
  events: readonly { readonly year: number; readonly label: string }[],
): Block {
  const years = events.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = STEPS.find((size) => (last - first) / size <= 7) ?? 2000;
  return figure({
    kind: 'timeline',
    from: Math.floor(first / step) * step,
    // There was no year 0: a line of years BCE ends with 1 BCE.
    to: last < 0 ? Math.min(-1, Math.ceil(last / step) * step) : Math.ceil(last / step) * step,
    step,
    events: events.map(({ year, label }) => ({ year, label })),
  });
}

/**
 * Events of one side of the change of era, at least `gap` years apart, the earliest first. Those nearest in
 * time to the first one, so that the line has no empty stretch of centuries. The first century is left out:
 * its line would begin with a year 0.
 */
function some(rng: Rng, table: readonly Marked[], count: number, gap: number): Marked[] {
  let best: Marked[] = [];
  for (const first of rng.shuffle(table.filter(({ year }) => year < 0 || year >= 100))) {
    const found: Marked[] = [first];
    const near = table
      .filter(({ year }) => (first.year < 0 ? year < 0 : year >= 100))
      .toSorted((a, b) => Math.abs(a.year - first.year) - Math.abs(b.year - first.year))
      .slice(0, count * 3);
    for (const other of rng.shuffle(near))
      if (found.length < count && found.every(({ year }) => Math.abs(year - other.year) >= gap))
        found.push(other);
    if (found.length > best.length) best = found;
    if (best.length === count) break;
  }
  return best.toSorted((a, b) => a.year - b.year);
}

export const readTimeline = (
  way: Way,
  table: readonly Marked[],
  gapFor: (grade: number) => number,
): Generator =>
  generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const events = some(rng, suited(table, grade), 5, gapFor(grade));
      const before = rng.chance(1, 2);
      const at = before ? rng.int(1, events.length - 1) : rng.int(0, events.length - 2);
      const asked = events[at]!;
      const right = events[before ? at - 1 : at + 1]!;
      const wrong = rng.sample(
        events.filter((one) => one !== asked && one !== right),
        Math.min(3, events.length - 2),
      );
      return {
        prompt: [
          timelineOf(events),
          `Look at the timeline. What came **right ${before ? 'before' : 'after'}** this: “${asked.label}”?`,
        ],
        right: right.label,
        wrong: wrong.map((other) => ({
          text: other.label,
          why:
            other.year < asked.year !== before
              ? `That is at ${yearText(other.year)}, on the other side of ${yearText(asked.year)}. Earlier is to the left.`
              : `That is at ${yearText(other.year)}. Something else lies closer to ${yearText(asked.year)}.`,
        })),
        hints: [
          `Find “${asked.label}” first. Time runs from left to right.`,
          `Look for the nearest mark to the ${before ? 'left' : 'right'} of the year ${yearText(asked.year)}.`,
        ],
        steps: [
          `“${asked.label}” stands at ${yearText(asked.year)}. The next mark to the ${before ? 'left' : 'right'} is at ${yearText(right.year)}.`,
          `${right.what}. ${right.why}`,
        ],
        source: sourcesOf(events),
        about: `${asked.label}, ${before ? 'before' : 'after'}`,
      };
    },
  });

/** Where a year lies on a line of `span` years. The year is told below grade `recall`, and known from then on. */
export const placeYear = (
  way: Way,
  table: readonly Marked[],
  span: 50 | 100,
  recall = 13,
): Generator =>
  generator({
    ...way,
    kind: 'number-line',
    make(rng, grade) {
      const one = rng.pick(
        suited(table, grade).filter(({ year, about }) => year > 0 && year % 10 !== 0 && !about),
      );
      const tens = Math.floor(one.year / 10) * 10;
      const min = tens - rng.int(0, span / 10 - 1) * 10;
      const told = grade < recall;
      const step = span / 10 < 6 ? 5 : 10;
      return {
        prompt: told
          ? `${one.what} in **${one.year}**. Put the marker where that year belongs.`
          : `Put the marker at the year in which this happened. Up to ${span / 20 + 0.5 > 3 ? 5 : 3} years off counts as right.\n\n**${one.what}.**`,
        line: { min, max: min + span, step, labelEvery: 10 / step, snap: 1 },
        answer: one.year,
        tolerance: told ? 1 : span === 100 ? 5 : 3,
        slips: [-10, 10]
          .map((off) => one.year + off)
          .filter((year) => year >= min && year <= min + span)
          .map((year) => ({
            value: year,
            why: `You are a decade ${year < one.year ? 'early' : 'late'}. Check which ten years it belongs to.`,
          })),
        hints: told
          ? [
              `Find the decade first: ${tens} comes before it, and ${tens + 10} after it.`,
              `From ${tens}, count on year by year. The middle between ${tens} and ${tens + 10} is ${tens + 5}.`,
            ]
          : [
              `It has to do with ${one.theme}. ${one.why}`,
              `It was between ${tens - 10} and ${tens + 10}.`,
            ],
        steps: [
          `${one.what} in ${one.year}. ${one.why}`,
          `${one.year} lies ${one.year - tens} ${one.year - tens === 1 ? 'year' : 'years'} after ${tens}, ${one.year - tens < 5 ? 'nearer to' : one.year - tens > 5 ? 'past the middle, nearer to' : 'exactly halfway to'} ${one.year - tens < 5 ? tens : tens + 10}.`,
        ],
        source: one.source,
        about: one.what,
      };
    },
  });
