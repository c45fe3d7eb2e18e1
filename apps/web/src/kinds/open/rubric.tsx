import type { Criterion } from '@planets/contract';
import { formatCount } from '../../lib/format.ts';

/** What the text is graded by, shown before the first word is written. */
export const Rubric = ({ rubric }: { rubric: readonly Criterion[] }) => (
  <section>
    <h3 className="font-head text-base font-medium">What your teacher looks for</h3>
    <dl className="mt-2 divide-y divide-line">
      {rubric.map(({ name, full, points }) => (
        <div key={name} className="grid grid-cols-[1fr_auto] gap-x-4 py-2">
          <dt className="font-semibold">{name}</dt>
          <dd className="text-ink-soft tabular-nums">{formatCount(points, 'point')}</dd>
          <dd className="col-span-2 text-ink-soft">{full}</dd>
        </div>
      ))}
    </dl>
  </section>
);
