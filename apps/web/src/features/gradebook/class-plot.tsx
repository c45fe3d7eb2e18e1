import { formatPercent } from '../../lib/format.ts';
import type { PlottedGrade } from './released.ts';

interface ClassPlotProps {
  grades: readonly PlottedGrade[];
  average: number;
}

/**
 * One class on a line from 0 to 100: a dot for each released grade, a bar up to the average.
 * Small, and the same for every class, so that classes can be compared down the page.
 */
export function ClassPlot({ grades, average }: ClassPlotProps) {
  const stroke = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-5 w-full overflow-visible rtl:-scale-x-100"
    >
      <path d="M0 7H100" {...stroke} className="stroke-line" strokeWidth={6} />
      <path
        d={`M0 7H${Math.min(100, average)}`}
        {...stroke}
        className="stroke-assigned-mark"
        strokeWidth={6}
      />
      {grades.map(({ id, title, percent }) => (
        <path
          key={id}
          d={`M${Math.min(100, percent)} 1h0.001`}
          {...stroke}
          className="stroke-assigned-text"
          strokeWidth={6}
          strokeLinecap="round"
        >
          <title>{`${title}: ${formatPercent(percent)}`}</title>
        </path>
      ))}
    </svg>
  );
}
