import type { XpAnswer } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatNumber } from '../../lib/format.ts';

interface LevelPanelProps {
  xp: Pick<XpAnswer, 'total' | 'level' | 'levelName' | 'xpInLevel' | 'xpForNext' | 'rules'>;
}

/** The level, how far the next one is, and how XP is earned. */
export function LevelPanel({ xp }: LevelPanelProps) {
  const { total, level, levelName, xpInLevel, xpForNext, rules } = xp;
  return (
    <section
      aria-labelledby="level"
      className="border-t-4 border-practice-mark bg-practice-wash px-4 py-5 max-sm:-mx-4 sm:rounded-lg sm:px-6"
    >
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <LevelRing level={level} share={xpInLevel / xpForNext} />
        <div className="min-w-0 flex-1 basis-40">
          <h2 id="level" className="font-head text-xl font-semibold text-practice-text sm:text-2xl">
            Level {formatNumber(level)}, {levelName}
          </h2>
          <p className="tabular-nums">
            {formatNumber(xpInLevel)} of {formatNumber(xpForNext)} XP in this level.{' '}
            {formatNumber(xpForNext - xpInLevel)} more to level {formatNumber(level + 1)}.
          </p>
          <p className="text-sm tabular-nums">{formatNumber(total)} XP in all</p>
        </div>
      </div>
      <Disclosure summary="How XP is earned" className="mt-2 -mb-2">
        <ul className="max-w-prose list-disc space-y-1.5 ps-5 marker:text-ink-soft">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

const RADIUS = 42;
const ROUND = 2 * Math.PI * RADIUS;

/** The level in a ring that closes towards the next one. The words beside it say the same. */
function LevelRing({ level, share }: { level: number; share: number }) {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className="size-24 shrink-0">
      <circle
        cx="50"
        cy="50"
        r={RADIUS}
        className="fill-surface stroke-practice-line"
        strokeWidth="8"
      />
      <circle
        cx="50"
        cy="50"
        r={RADIUS}
        className="fill-none stroke-practice-mark"
        strokeWidth="8"
        strokeLinecap={share > 0 ? 'round' : 'butt'}
        strokeDasharray={`${share * ROUND} ${ROUND}`}
        transform="rotate(-90 50 50)"
      />
      <text
        x="50"
        y="50"
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-practice-text font-head text-[1.9rem] font-semibold"
      >
        {level}
      </text>
    </svg>
  );
}
