import type { ProgressPlots } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatCount, formatDuration, formatPercent } from '../../lib/format.ts';
import { formatLocalDate } from '../../lib/local-day.ts';
import { useWayBackState } from '../../lib/way-back.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';
import { doorStyle, HistoryLink } from './history-link.tsx';
import { partOf, type PlotScope } from './plot-scope.ts';
import { PlotSection } from './plot-section.tsx';

interface BestAndUsualProps {
  plots: ProgressPlots;
  owner: LedgerOwner;
  scope: PlotScope;
}

/** Own best and usual: nobody is compared with anybody else. */
export function BestAndUsual({ plots: { best, usual }, owner, scope }: BestAndUsualProps) {
  return (
    <PlotSection title="Best and usual">
      <dl className="mt-3 space-y-4">
        {best.scorePercent !== null && best.scoreSession !== null && (
          <Fact
            name="Best score"
            door={
              <SessionLink id={best.scoreSession}>{formatPercent(best.scorePercent)}</SessionLink>
            }
          >
            of a session that was completed
          </Fact>
        )}
        {best.longestSeconds !== null && best.longestSession !== null && (
          <Fact
            name="Longest session"
            door={
              <SessionLink id={best.longestSession}>
                {formatDuration(best.longestSeconds)}
              </SessionLink>
            }
          >
            of active time
          </Fact>
        )}
        {best.mostQuestionsInADay !== null && best.mostQuestionsDay !== null && (
          <Fact
            name="Most questions in a day"
            door={
              <HistoryLink
                owner={owner}
                part={partOf(scope, { from: best.mostQuestionsDay, to: best.mostQuestionsDay })}
                className={doorStyle}
              >
                {formatCount(best.mostQuestionsInADay, 'question')}
              </HistoryLink>
            }
          >
            on {formatLocalDate(best.mostQuestionsDay)}
          </Fact>
        )}
        {usual.scorePercent !== null && usual.activeSeconds !== null && (
          <Fact
            name="A usual session"
            door={
              <HistoryLink owner={owner} part={partOf(scope)} className={doorStyle}>
                {formatPercent(usual.scorePercent)} in {formatDuration(usual.activeSeconds)}
              </HistoryLink>
            }
          >
            half of the sessions are above, half below
          </Fact>
        )}
      </dl>
    </PlotSection>
  );
}

function Fact({ name, door, children }: { name: string; door: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>
        <span className="font-head text-lg font-semibold tabular-nums">{door}</span>{' '}
        <span className="text-sm text-ink-soft">{children}</span>
      </dd>
    </div>
  );
}

function SessionLink({ id, children }: { id: number; children: ReactNode }) {
  const here = useWayBackState();
  return (
    <Link
      to="/sessions/$sessionId/review"
      params={{ sessionId: id }}
      state={here}
      className={doorStyle}
    >
      {children}
    </Link>
  );
}
