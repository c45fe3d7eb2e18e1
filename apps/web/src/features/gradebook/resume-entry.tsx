import type { SessionSummary } from '@planets/contract';
import Play from 'lucide-react/icons/play';
import { ButtonLink } from '../../components/button-link.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { formatDayAndTime } from '../../lib/format.ts';
import { modeNames } from '../../lib/session-words.ts';

interface ResumeEntryProps {
  session: SessionSummary & { position: number };
  planetName: (id: string) => string;
  now: Date;
}

/** The session that waits to be gone on with. */
export function ResumeEntry({ session, planetName, now }: ResumeEntryProps) {
  const { id, planet, topicName, mode, position, totalQuestions, startedAt } = session;
  const at = Math.min(position + 1, totalQuestions);
  return (
    <section
      aria-labelledby="session-in-progress"
      className="flex flex-wrap items-center gap-x-4 gap-y-3 border-s-4 border-practice-mark ps-4"
    >
      <span className="shrink-0">
        <PlanetArt planet={planet} light={1} size={48} />
      </span>
      <div className="min-w-0 flex-1 basis-52">
        <h3 id="session-in-progress" className="font-semibold">
          In progress: {topicName}
        </h3>
        <p className="text-sm text-ink-soft">
          {planetName(planet)} · {modeNames[mode]} · question {at} of {totalQuestions} · started{' '}
          {formatDayAndTime(startedAt, now).replace(/^(Today|Yesterday)/, (day) =>
            day.toLowerCase(),
          )}
        </p>
      </div>
      <ButtonLink
        to="/sessions/$sessionId"
        params={{ sessionId: id }}
        variant="primary"
        icon={<Play size={18} aria-hidden="true" />}
      >
        Resume
      </ButtonLink>
    </section>
  );
}
