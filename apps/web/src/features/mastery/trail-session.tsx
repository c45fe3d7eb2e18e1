import type { MasteryStep } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import Check from 'lucide-react/icons/check';
import CheckCheck from 'lucide-react/icons/check-check';
import X from 'lucide-react/icons/x';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatCount, formatDayAndTime } from '../../lib/format.ts';
import { questionAnchor } from '../../question/question-anchor.ts';
import { sureness } from './topic-facts.ts';
import { moveWords, type TrailSession as Session } from './trail-words.ts';

interface TrailSessionProps {
  session: Session;
  isOpenAtFirst: boolean;
  here: { wayBack: string };
  now: Date;
}

const MARK: Record<MasteryStep['outcome'], { icon: typeof Check; look: string }> = {
  right: { icon: CheckCheck, look: 'text-right-mark' },
  right_after_help: { icon: Check, look: 'text-right-mark' },
  miss: { icon: X, look: 'text-miss-mark' },
};

/** What each answer of one session did, the newest first. */
export function TrailSession({ session, isOpenAtFirst, here, now }: TrailSessionProps) {
  const { sessionId, steps } = session;
  const newest = steps[0];
  const oldest = steps.at(-1);
  if (!newest || !oldest) return null;
  return (
    <li>
      <Disclosure
        isOpenAtFirst={isOpenAtFirst}
        summary={
          <span className="tabular-nums">
            {formatDayAndTime(newest.at, now)}: {formatCount(steps.length, 'answer')},{' '}
            {sureness(oldest.faded)} → {sureness(newest.after)}
          </span>
        }
      >
        <ol className="divide-y divide-line">
          {steps.map((step) => {
            const { icon: Icon, look } = MARK[step.outcome];
            return (
              <li key={step.position} className="flex items-start gap-3 py-2.5">
                <Icon
                  size={20}
                  strokeWidth={2.5}
                  aria-hidden="true"
                  className={`mt-0.5 shrink-0 ${look}`}
                />
                <div className="min-w-0 flex-1">
                  <p className="flex flex-wrap items-baseline justify-between gap-x-6">
                    <span className="min-w-0 flex-1 basis-48">{step.why}</span>
                    <bdi className="font-head text-sm font-medium tabular-nums">
                      {moveWords(step)}
                    </bdi>
                  </p>
                  <p className="text-sm text-ink-soft">
                    <Link
                      to="/sessions/$sessionId/review"
                      params={{ sessionId }}
                      hash={questionAnchor(step.position)}
                      state={here}
                      className="inline-flex min-h-11 items-center text-action underline underline-offset-4 hover:text-action-strong"
                    >
                      See question {step.position + 1}
                    </Link>{' '}
                    · difficulty {step.difficulty} of 5
                  </p>
                </div>
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </li>
  );
}
