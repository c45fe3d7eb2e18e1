import type { Session } from '@planets/contract';
import Play from 'lucide-react/icons/play';
import { ButtonLink } from '../../components/button-link.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { formatTime } from '../../lib/format.ts';

interface ContinueStripProps {
  session: Pick<
    Session,
    'id' | 'planet' | 'topicName' | 'position' | 'questionsAnswered' | 'totalQuestions' | 'endsAt'
  >;
}

/** The session that waits, at the exact question. It is practice, so it is gold. */
export function ContinueStrip({ session }: ContinueStripProps) {
  const { id, planet, topicName, position, totalQuestions, endsAt } = session;
  const number = Math.min(position + 1, totalQuestions);
  return (
    <section
      aria-labelledby="continue"
      className="flex flex-wrap items-center gap-x-5 gap-y-3 rounded-xl border border-practice-line bg-practice-wash p-4 sm:px-6"
    >
      <PlanetArt planet={planet} light={0.7} className="size-16 shrink-0" />
      <div className="min-w-40 flex-1">
        <h2 id="continue" className="text-sm font-medium text-practice-text">
          Continue where you left off
        </h2>
        <p className="font-head text-lg font-semibold">{topicName}</p>
        <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft tabular-nums">
          <span>
            Question {number} of {totalQuestions}
            {endsAt !== null && `, until ${formatTime(endsAt)}`}
          </span>
          <ProgressBar
            value={session.questionsAnswered}
            max={totalQuestions}
            label={`${session.questionsAnswered} of ${totalQuestions} questions answered`}
            tone="practice"
            className="w-32"
          />
        </div>
      </div>
      <ButtonLink
        to="/sessions/$sessionId"
        params={{ sessionId: id }}
        variant="primary"
        className="max-sm:w-full"
        icon={<Play size={18} aria-hidden="true" />}
      >
        Resume
      </ButtonLink>
    </section>
  );
}
