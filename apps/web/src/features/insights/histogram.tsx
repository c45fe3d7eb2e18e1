import type { Distribution } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { binInWords, distributionInWords } from './distribution-words.ts';

interface HistogramProps {
  /** What is counted: "Totals so far". */
  name: string;
  figures: Distribution | null;
  students: number;
}

/** How many students lie in each ten of percents: a sentence, bars with their numbers, and the table. */
export function Histogram({ name, figures, students }: HistogramProps) {
  const most = Math.max(1, ...(figures?.bins.map(({ count }) => count) ?? []));
  return (
    <figure>
      <figcaption className="mb-4 max-w-prose">{distributionInWords(figures, students)}</figcaption>
      {figures !== null && (
        <>
          <ul aria-hidden="true" className="flex h-44 max-w-2xl items-stretch gap-1">
            {figures.bins.map(({ from, to, count }) => (
              <li key={`${from} ${to}`} className="flex min-w-0 flex-1 flex-col text-center">
                <span className="flex flex-1 flex-col justify-end">
                  <span className="text-sm tabular-nums">{count > 0 && count}</span>
                  <span
                    className="block rounded-t-sm bg-assigned-mark"
                    style={{ blockSize: `${(count / most) * 80}%` }}
                  />
                </span>
                <span className="border-t border-edge pt-1 text-sm text-ink-soft tabular-nums">
                  {to === null ? '>100' : from}
                </span>
              </li>
            ))}
          </ul>
          <p aria-hidden="true" className="max-w-2xl text-sm text-ink-soft">
            Percent, in tens; above each bar the number of students
          </p>
          <Disclosure summary={`${name} as a table`}>
            <NumberTable
              caption={`${name}, in tens of percents`}
              columns={['Percent', 'Students']}
              rows={figures.bins.map((bin) => ({
                id: binInWords(bin),
                cells: [binInWords(bin), bin.count],
              }))}
              total={['All', figures.n]}
            />
          </Disclosure>
        </>
      )}
    </figure>
  );
}
