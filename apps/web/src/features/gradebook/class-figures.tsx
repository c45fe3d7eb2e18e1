import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatPercent } from '../../lib/format.ts';
import { assignmentStatisticsQuery } from './queries.ts';

interface ClassFiguresProps {
  assignmentId: number;
  title: string;
}

/** How the class did, for who asks: only quartiles, rounded, so that no classmate can be read out of them. */
export function ClassFigures({ assignmentId, title }: ClassFiguresProps) {
  const [isOpen, setOpen] = useState(false);
  const { data, isPending, isError, refetch } = useQuery({
    ...assignmentStatisticsQuery(assignmentId),
    enabled: isOpen,
  });
  return (
    <Disclosure
      onToggle={setOpen}
      className="text-sm"
      summary={
        <>
          How the class did<span className="sr-only"> in {title}</span>
        </>
      }
    >
      <div aria-live="polite">
        {isError ? (
          <p className="flex flex-wrap items-center gap-3">
            The figures did not arrive.
            <Button size="sm" onPress={() => void refetch()}>
              Try again
            </Button>
          </p>
        ) : isPending ? (
          <p>Looking…</p>
        ) : data === null ? (
          <p>
            Not told: too few grades are shown so far. With fewer than five, a figure would give
            away a classmate.
          </p>
        ) : (
          <>
            <QuartileBar {...data} />
            <p>
              Half of the class had between about {formatPercent(data.lowerQuartile)} and{' '}
              {formatPercent(data.upperQuartile)}; the middle was about {formatPercent(data.median)}
              . Rounded, and before anything is taken off for lateness.
            </p>
          </>
        )}
      </div>
    </Disclosure>
  );
}

interface Quartiles {
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
}

/** From 0 to 100; the sentence under it says the same. */
function QuartileBar({ lowerQuartile, median, upperQuartile }: Quartiles) {
  const at = (percent: number) => Math.min(100, percent);
  const stroke = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="my-2 h-5 w-full max-w-md overflow-visible rtl:-scale-x-100"
    >
      <path d="M0 5H100" {...stroke} className="stroke-line" strokeWidth={6} />
      <path
        d={`M${at(lowerQuartile)} 5H${at(upperQuartile)}`}
        {...stroke}
        className="stroke-assigned-mark"
        strokeWidth={6}
      />
      <path
        d={`M${at(median)} 0V10`}
        {...stroke}
        className="stroke-assigned-text"
        strokeWidth={3}
      />
    </svg>
  );
}
