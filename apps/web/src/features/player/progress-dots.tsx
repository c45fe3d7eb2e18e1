import type { Question } from '@planets/contract';
import { dotsOf, type Dot } from './dots.ts';

interface ProgressDotsProps {
  questions: readonly Question[];
  /** The one on the screen. */
  position: number;
}

const SHAPE: Record<Dot, React.ReactNode> = {
  right: (
    <>
      <circle cx={8} cy={8} r={7} className="fill-right-mark" />
      <path d="M4.8 8.3l2.2 2.2 4.2-4.6" className="fill-none stroke-ground" strokeWidth={1.8} />
    </>
  ),
  missed: (
    <path
      d="M4 4l8 8M12 4l-8 8"
      className="stroke-miss-mark"
      strokeWidth={2.6}
      strokeLinecap="round"
    />
  ),
  open: <circle cx={8} cy={8} r={3.2} className="fill-none stroke-edge" strokeWidth={1.6} />,
  skipped: <path d="M4 8h8" className="stroke-edge" strokeWidth={2} strokeLinecap="round" />,
};

/** How far it is, told by shapes: a tick, a cross, a ring; the present one stands on a bar. */
export function ProgressDots({ questions, position }: ProgressDotsProps) {
  const { dots, words } = dotsOf(questions, position);
  const isLong = dots.length > 15;
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- several drawings that are one picture: there is no tag for that
      role="img"
      aria-label={words}
      className={`flex flex-wrap items-center ${isLong ? 'gap-0.5 sm:gap-1' : 'gap-1'}`}
    >
      {dots.map((dot, index) => (
        <span
          key={index}
          className={`border-be-3 pbe-0.5 ${index === position ? 'border-action' : 'border-transparent'}`}
        >
          <svg
            aria-hidden="true"
            viewBox="0 0 16 16"
            className={isLong ? 'size-3.5 sm:size-4' : 'size-4'}
          >
            {SHAPE[dot]}
          </svg>
        </span>
      ))}
    </div>
  );
}
