import type { ProgressPlots } from '@planets/contract';
import {
  formatCount,
  formatDuration,
  formatNumber,
  formatPercent,
  language,
} from '../../lib/format.ts';
import {
  formatLocalDate,
  formatLocalSpan,
  formatMonth,
  isoWeekday,
  weekdayName,
} from '../../lib/local-day.ts';
import { daysFrom } from './days.ts';

type Bucket = ProgressPlots['bucket'];
type Period = ProgressPlots['periods'][number];
type Sums = ProgressPlots['total'];

/** "March 2026", "8 March 2026", "2 – 8 March 2026". */
export function periodName({ from, to }: Pick<Period, 'from' | 'to'>, bucket: Bucket): string {
  if (bucket === 'day') return formatLocalDate(from);
  return bucket === 'month' ? formatMonth(from.slice(0, 7)) : formatLocalSpan(from, to);
}

const short = new Intl.DateTimeFormat(language, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const asUtc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The same for a column of a table on a phone: "2 – 8 Mar 2026". */
export const shortPeriodName = (period: Pick<Period, 'from' | 'to'>, bucket: Bucket): string =>
  bucket === 'month'
    ? periodName(period, bucket)
    : short.formatRange(asUtc(period.from), asUtc(period.to));

/** "Sat 21 Nov 2026". */
export const shortDayName = (day: string): string =>
  `${weekdayName(isoWeekday(day), 'short')} ${short.format(asUtc(day))}`;

/** What a column of periods is called. */
export const bucketNames: Record<Bucket, string> = { day: 'Day', week: 'Week', month: 'Month' };

/** The one of these in which something was least or most; undefined where there are none. */
function extreme(
  periods: readonly Period[],
  of: (period: Period) => number,
  sign: 1 | -1,
): Period | undefined {
  return periods.reduce<Period | undefined>(
    (best, period) => (best && (of(period) - of(best)) * sign <= 0 ? best : period),
    undefined,
  );
}

const scoreOf = (period: Period): number => period.averageScorePercent ?? 0;

/** Score over time in a sentence: the mean, and between which means it moved. */
export function scoreSentence({ periods, bucket, total }: ProgressPlots): string {
  const [worst, best] = [extreme(periods, scoreOf, -1), extreme(periods, scoreOf, 1)];
  if (!worst || !best || total.averageScorePercent === null) return 'Nothing was practised.';
  const sessions = formatCount(total.sessions, 'session');
  const mean = formatPercent(total.averageScorePercent);
  if (total.sessions === 1) return `One session: ${mean}.`;
  if (periods.length === 1) return `${sessions} in one ${bucket}: ${mean} on average.`;
  if (scoreOf(worst) === scoreOf(best))
    return `${sessions}, ${mean} on average, the same in every ${bucket}.`;
  const newest = periods.at(-1);
  const last =
    newest === best || newest === worst
      ? ''
      : `, the newest ${formatPercent(newest ? scoreOf(newest) : null)}`;
  return `${sessions}, ${mean} on average: the lowest ${bucket} ${formatPercent(scoreOf(worst))}, the highest ${formatPercent(scoreOf(best))}${last}.`;
}

/** Active time over time in a sentence. */
export function timeSentence({ periods, bucket, total, days }: ProgressPlots): string {
  const most = extreme(periods, ({ activeSeconds }) => activeSeconds, 1);
  if (!most) return 'Nothing was practised.';
  const all = `${formatDuration(total.activeSeconds)} of active time on ${formatCount(days.length, 'day')}`;
  if (periods.length === 1) return `${all}.`;
  return `${all}; most of it, ${formatDuration(most.activeSeconds)}, ${bucket === 'day' ? 'on' : 'in'} ${periodName(most, bucket)}.`;
}

/** The weekday with most days of practice; undefined where two have as many, or none has two. */
function favourite(days: ProgressPlots['days']): { weekday: number; times: number } | undefined {
  const counted = [...Map.groupBy(days, ({ date }) => isoWeekday(date))]
    .map(([weekday, those]) => ({ weekday, times: those.length }))
    .toSorted((a, b) => b.times - a.times);
  const [first, second] = counted;
  return first && first.times > 1 && first.times > (second?.times ?? 0) ? first : undefined;
}

/** The calendar in a sentence: how many of the days, and which weekday most. */
export function calendarSentence({ days, from, to }: ProgressPlots): string {
  if (days.length === 0 || from === null) return 'Nothing was practised.';
  const all = daysFrom(from, to);
  const most = favourite(days);
  const often = most
    ? `, most often on a ${weekdayName(most.weekday)} (${formatNumber(most.times)} times)`
    : '';
  return `Practised on ${formatNumber(days.length)} of ${formatCount(all, 'day')}${often}.`;
}

/** From 1 to 5, in words. */
const DIFFICULTIES = ['Easy', 'Fairly easy', 'Medium', 'Fairly hard', 'Hard'] as const;
export const difficultyName = (difficulty: number): string =>
  DIFFICULTIES[difficulty - 1] ?? `Level ${difficulty}`;

export const shareOf = (part: number, whole: number): number =>
  whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0;

/** Accuracy by difficulty in a sentence: the easiest questions against the hardest. */
export function difficultySentence({ difficulty }: ProgressPlots): string {
  const [easiest, hardest] = [difficulty[0], difficulty.at(-1)];
  if (!easiest || !hardest) return 'No question was answered.';
  const words = (one: typeof easiest) =>
    `${difficultyName(one.difficulty).toLowerCase()} questions were right at once ${formatPercent(shareOf(one.rightAtOnce, one.tried))} of the time`;
  const first = words(easiest);
  const start = first.charAt(0).toUpperCase() + first.slice(1);
  if (easiest === hardest) return `${start}.`;
  return `${start}, ${difficultyName(hardest.difficulty).toLowerCase()} ones ${formatPercent(shareOf(hardest.rightAtOnce, hardest.tried))}.`;
}

/** Where time goes, in a sentence. Percents of active time. */
export function placeSentence(
  parts: readonly { name: string; activeSeconds: number }[],
  total: Pick<Sums, 'activeSeconds'>,
): string {
  const [most, ...others] = parts.toSorted((a, b) => b.activeSeconds - a.activeSeconds);
  if (!most) return 'Nothing was practised.';
  if (others.length === 0) return `All of the time went to ${most.name}.`;
  return `Most time went to ${most.name}: ${formatDuration(most.activeSeconds)}, ${formatPercent(shareOf(most.activeSeconds, total.activeSeconds))} of it.`;
}
