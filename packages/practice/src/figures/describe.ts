import { describeGrid } from './describe-grid.ts';
import type { Figure, MapArea } from './figure.ts';

const COIN_NAMES: Readonly<Record<number, string>> = {
  1: 'penny',
  5: 'nickel',
  10: 'dime',
  25: 'quarter',
  100: 'one-dollar bill',
  500: 'five-dollar bill',
  1000: 'ten-dollar bill',
  2000: 'twenty-dollar bill',
};

/** What the picture of a coin is called. Falls back to its worth in cents. */
export const coinName = (cents: number): string => COIN_NAMES[cents] ?? `${cents}-cent coin`;

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const plural = (name: string): string => name.replace(/y$/, 'ie') + 's';

/** Counted by kind, in the order in which each kind first appears: easier to hear than one by one. */
function countCoins(coins: readonly number[]): string[] {
  return [...new Set(coins)].map((cents) => {
    const count = coins.filter((coin) => coin === cents).length;
    return count === 1 ? `1 ${coinName(cents)}` : `${count} ${plural(coinName(cents))}`;
  });
}

const MAP_NAMES: Readonly<Record<MapArea, string>> = {
  world: 'An outline map of the world',
  'united-states': 'An outline map of the United States',
};

const yearName = (year: number): string => (year < 0 ? `${-year} BCE` : String(year));

/** A place as it is read off a globe: whole degrees are as exact as an outline map. */
function degrees([longitude, latitude]: readonly [number, number]): string {
  const north = `${Math.abs(Math.round(latitude))} degrees ${latitude < 0 ? 'south' : 'north'}`;
  const east = `${Math.abs(Math.round(longitude))} degrees ${longitude < 0 ? 'west' : 'east'}`;
  return `${north}, ${east}`;
}

function describeClock(hour: number, minute: number): string {
  const next = (hour % 12) + 1;
  const short = minute === 0 ? `points exactly at ${hour}` : `points between ${hour} and ${next}`;
  const long =
    minute % 5 === 0
      ? `points at ${minute === 0 ? 12 : minute / 5}`
      : `points ${minute % 5} small marks past ${Math.floor(minute / 5) || 12}`;
  return `A clock face. The short hand ${short}, the long hand ${long}.`;
}

/**
 * The text alternative: all that a sighted student can read off the figure, and nothing more.
 * It must not name the answer, so a clock is told by its hands and not by its time.
 */
export function describeFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'clock':
      return describeClock(figure.hour, figure.minute);
    case 'fraction-bar':
      return `A bar cut into ${figure.parts} equal parts; ${figure.shaded} of them shaded.`;
    case 'number-line': {
      const ticks = Math.round((figure.max - figure.min) / figure.step);
      const points = figure.points.map((point) => {
        const tick = (point.value - figure.min) / figure.step;
        const where = Number.isInteger(tick)
          ? `on mark ${tick}`
          : `between marks ${Math.floor(tick)} and ${Math.ceil(tick)}`;
        return `${point.label} ${where}`;
      });
      const line = `A number line from ${figure.min} to ${figure.max}, divided into ${ticks} equal steps.`;
      return points.length === 0
        ? line
        : `${line} Counting from the left end as mark 0: ${list(points)}.`;
    }
    case 'bar-chart':
      return `Bar chart: ${figure.title}, in ${figure.unit}. ${list(figure.bars.map((bar) => `${bar.label} ${bar.value}`))}.`;
    case 'line-chart':
      return `Line chart: ${figure.title}, in ${figure.unit}. ${list(figure.points.map((point) => `${point.label} ${point.value}`))}.`;
    case 'data-table':
      return `Table: ${figure.caption}. ${figure.rows.map((row) => row.map((cell, column) => `${figure.columns[column]}: ${cell}`).join(', ')).join('; ')}.`;
    case 'coins':
      return `Money: ${list(countCoins(figure.cents))}.`;
    case 'rectangle':
      return `A rectangle, ${figure.width} ${figure.unit} wide and ${figure.height} ${figure.unit} high.`;
    case 'angle':
      return `An angle between two rays, opening ${figure.degrees} degrees.`;
    case 'grid':
      return describeGrid(figure);
    case 'diagram':
      return figure.alt;
    case 'timeline': {
      const events = figure.events.map(({ year, label }) => `${label} at ${yearName(year)}`);
      return `A timeline from ${yearName(figure.from)} to ${yearName(figure.to)}, a mark every ${figure.step} years. ${list(events)}.`;
    }
    case 'map':
      return [
        MAP_NAMES[figure.area],
        ...figure.marks.map(({ at, label }) => `${label} is marked at ${degrees(at)}`),
      ]
        .map((sentence) => `${sentence}.`)
        .join(' ');
  }
}
