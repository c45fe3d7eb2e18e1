import { invalid } from '../../http/problem.ts';

export interface DatesAsSent {
  readonly opensAt: string;
  readonly dueAt: string;
  readonly closesAt: string;
}

export interface DatesAsStored {
  readonly opensAt: number;
  readonly dueAt: number;
  readonly closesAt: number;
}

/** A school plans years, not centuries: a mistyped year is told. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * Opens, then is due, then closes.
 * @throws ProblemError invalid, naming the date at `path` that has to change.
 */
export function requireOrder(dates: DatesAsStored, path: string): void {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  for (const name of ['opensAt', 'dueAt', 'closesAt'] as const)
    if (dates[name] < EARLIEST || dates[name] >= LATEST)
      throw invalid(at(name), 'This year cannot be right: 2000 to 2099 are allowed.');
  if (dates.dueAt <= dates.opensAt)
    throw invalid(
      at('dueAt'),
      'It would be due before it opens. Make it due later, or open it earlier.',
    );
  if (dates.closesAt < dates.dueAt)
    throw invalid(
      at('closesAt'),
      'It would close before it is due. Close it when it is due, or later.',
    );
}

export const datesFrom = ({ opensAt, dueAt, closesAt }: DatesAsSent): DatesAsStored => ({
  opensAt: Date.parse(opensAt),
  dueAt: Date.parse(dueAt),
  closesAt: Date.parse(closesAt),
});
