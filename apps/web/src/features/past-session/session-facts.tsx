import type { Session } from '@planets/contract';
import type { ReactNode } from 'react';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { formatDayAndTime, formatDuration, formatPercent } from '../../lib/format.ts';
import { modeNames, sessionEnd, sessionEndWords } from '../../lib/session-words.ts';

interface SessionFactsProps {
  session: Session;
  planetName: string;
}

/** What a session was, at a glance: gold, since it is practice. */
export function SessionFacts({ session, planetName }: SessionFactsProps) {
  const { questionsCorrect, questionsAnswered, totalQuestions } = session;
  return (
    <section
      aria-label="About this session"
      className="flex flex-wrap items-center gap-x-6 gap-y-4 rounded-lg border-t-4 border-practice-mark bg-practice-wash px-4 py-5 sm:px-6"
    >
      <span className="shrink-0">
        <PlanetArt planet={session.planet} light={1} size={80} />
      </span>
      <dl className="grid min-w-0 flex-1 basis-64 grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
        <Fact name="Score">
          <span className="font-head text-xl font-semibold text-practice-text">
            {formatPercent(session.scorePercent)}
          </span>
        </Fact>
        <Fact name="Right">
          <span className="font-head text-xl font-semibold">
            {questionsCorrect} of {totalQuestions}
          </span>
        </Fact>
        <Fact name="Active time">
          {formatDuration(session.timeSpentSeconds)}
          <WallTime session={session} />
        </Fact>
        <Fact name="Planet">{planetName}</Fact>
        <Fact name="Grade">{session.gradeLevel}</Fact>
        <Fact name="Mode">{modeNames[session.mode]}</Fact>
        <Fact name="When">{formatDayAndTime(session.startedAt)}</Fact>
        <Fact name="Answered">
          {questionsAnswered} of {totalQuestions}
        </Fact>
        <Fact name="Ending">{sessionEndWords[sessionEnd(session)]}</Fact>
      </dl>
    </section>
  );
}

/** From the start to the end, breaks and hidden tabs included: beside the active time, which leaves them out. */
function WallTime({ session: { startedAt, completedAt } }: { session: Session }) {
  if (completedAt === null) return null;
  const seconds = Math.round((Date.parse(completedAt) - Date.parse(startedAt)) / 1000);
  return (
    <span className="block text-sm font-normal">{formatDuration(seconds)} from start to end</span>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm">{name}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  );
}
