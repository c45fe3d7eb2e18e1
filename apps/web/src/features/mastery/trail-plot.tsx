import type { MasteryStep, TopicMastery } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatDayAndTime, formatPercent } from '../../lib/format.ts';
import { shortDay } from '../gradebook/short-day.ts';
import { levelWords } from './level-words.ts';
import { sureness } from './topic-facts.ts';
import { trailLine, type TrailPoint } from './trail-line.ts';
import { outcomeWords, trailSentence } from './trail-words.ts';

interface TrailPlotProps {
  topic: TopicMastery;
  /** Oldest first. */
  steps: readonly MasteryStep[];
  now: Date;
}

/** From where a level begins, in percent. */
const MARKS = [
  { level: 'mastered', from: 95 },
  { level: 'strong', from: 80 },
  { level: 'growing', from: 50 },
] as const;

/** How sure it was after each answer. */
export function TrailPlot({ topic, steps, now }: TrailPlotProps) {
  const [first] = steps;
  return (
    <figure>
      <figcaption className="mb-4">{trailSentence(steps, topic)}</figcaption>
      <div
        aria-hidden="true"
        className="grid grid-cols-[auto_1fr_auto] gap-x-2 text-sm text-ink-soft"
      >
        <div className="flex h-48 flex-col justify-between text-end leading-none tabular-nums">
          <span>{formatPercent(100)}</span>
          <span>{formatPercent(50)}</span>
          <span>{formatPercent(0)}</span>
        </div>
        <div className="my-[0.45em]">
          <Steps steps={steps} known={topic.known} />
        </div>
        <div className="relative my-[0.45em] w-18 leading-none">
          {MARKS.map(({ level, from }) => (
            <span
              key={level}
              className="absolute inset-s-0 -translate-y-1/2"
              style={{ top: `${100 - from}%` }}
            >
              {levelWords[level].name}
            </span>
          ))}
        </div>
        <div className="col-start-2 mt-1.5 flex justify-between gap-4">
          <span>{first && shortDay(first.at, now)}</span>
          <span>Today</span>
        </div>
      </div>
      <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <Key look="right">{outcomeWords.right}</Key>
        <Key look="right_after_help">{outcomeWords.right_after_help}</Key>
        <Key look="miss">{outcomeWords.miss}</Key>
        <span className="inline-flex items-center gap-2">
          <svg viewBox="0 0 20 10" className="h-2.5 w-5 fill-none stroke-practice-mark">
            <path d="M0 5H20" strokeWidth="2" strokeDasharray="3 3" />
          </svg>
          Faded with time
        </span>
      </p>
      <Disclosure summary="These answers as a table">
        <NumberTable
          caption="How sure it was after each answer, oldest first"
          columns={['Answer', 'Before', 'Faded to', 'After']}
          rows={steps.map((step, index) => ({
            id: `${step.sessionId} ${step.position}`,
            cells: [
              `${index + 1}. ${formatDayAndTime(step.at, now)}: ${outcomeWords[step.outcome].toLowerCase()}`,
              sureness(step.before),
              sureness(step.faded),
              sureness(step.after),
            ],
          }))}
        />
      </Disclosure>
    </figure>
  );
}

const stroke = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const;

/** Stretches to its place; strokes do not. */
function Steps({ steps, known }: { steps: readonly MasteryStep[]; known: number }) {
  const { solid, faded, points } = trailLine(steps, known);
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="h-[calc(12rem-0.9em)] w-full overflow-visible rtl:-scale-x-100"
    >
      <path d="M0 0H100M0 100H100" {...stroke} className="stroke-line" />
      {MARKS.map(({ level, from }) => (
        <path
          key={level}
          d={`M0 ${100 - from}H100`}
          {...stroke}
          className="stroke-line"
          strokeDasharray="2 4"
        />
      ))}
      <path d={solid} {...stroke} className="stroke-practice-mark" strokeWidth={2} />
      <path
        d={faded}
        {...stroke}
        className="stroke-practice-mark"
        strokeWidth={2}
        strokeDasharray="3 3"
      />
      {points.map((point) => (
        <Mark key={`${point.step.sessionId} ${point.step.position}`} point={point} />
      ))}
    </svg>
  );
}

/** A stroke of no length is a mark that keeps its shape: round, hollow, or square. */
function Mark({ point: { x, y, step } }: { point: TrailPoint }) {
  const d = `M${x} ${y}h0.001`;
  const cap = step.outcome === 'miss' ? 'square' : 'round';
  return (
    <g>
      <path
        d={d}
        {...stroke}
        className={step.outcome === 'miss' ? 'stroke-miss-mark' : 'stroke-practice-mark'}
        strokeWidth={8}
        strokeLinecap={cap}
      />
      {step.outcome === 'right_after_help' && (
        <path d={d} {...stroke} className="stroke-ground" strokeWidth={4} strokeLinecap="round" />
      )}
    </g>
  );
}

function Key({ look, children }: { look: MasteryStep['outcome']; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 10 10" className="size-2.5">
        {look === 'miss' ? (
          <rect x="1" y="1" width="8" height="8" className="fill-miss-mark" />
        ) : (
          <circle
            cx="5"
            cy="5"
            r={look === 'right' ? 4.5 : 3.5}
            strokeWidth={look === 'right' ? 0 : 2.2}
            className={look === 'right' ? 'fill-practice-mark' : 'fill-ground stroke-practice-mark'}
          />
        )}
      </svg>
      {children}
    </span>
  );
}
