import type { Question, Session } from '@planets/contract';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { useDocumentTitle } from '../../components/page.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { Stars } from '../../components/stars.tsx';
import { REVIEW_PLANET } from '../../lib/planet-name.ts';
import { modeNames } from '../../lib/session-words.ts';
import { NotStarted } from '../review/not-started.tsx';
import { LookAgain } from './look-again.tsx';
import { SummaryFigures } from './summary-figures.tsx';
import { summaryHeadline, unfinishedWords, wentWell } from './summary-words.ts';
import { useFocusOnce } from './use-focus-once.ts';

interface SummaryProps {
  session: Session;
  planetName: string;
  isStarting: boolean;
  problem: Error | null;
  /** What the session gave: it fetches itself, and nothing here waits for it. */
  earned: ReactNode;
  /** Where a question comes from, in a review across planets. */
  originOf: (question: Question) => string | undefined;
  onPractiseMisses: () => void;
  onAgain: () => void;
  /** After a review, instead of the same again: what is due now. */
  onReview: () => void;
}

/** How a session went: a warm moment, the figures, what to look at again, and where to go on. */
export function Summary(props: SummaryProps) {
  const { session, planetName, isStarting, problem, originOf, earned } = props;
  const { onPractiseMisses, onAgain, onReview } = props;
  const headline = summaryHeadline(session);
  const unfinished = unfinishedWords(session);
  const well = wentWell(session.questions);
  const missed = session.questions.filter(({ status }) => status === 'wrong');
  const isReview = session.planet === REVIEW_PLANET;
  // Sessions of the earlier system name no topic that could be started again.
  const canPractise = session.topic !== '';
  const heading = useFocusOnce<HTMLHeadingElement>();
  useDocumentTitle(`${headline}, ${session.topicName}`);

  return (
    <div className="relative flex-1 overflow-x-clip bg-linear-to-b from-sky-high to-sky-low">
      <Stars />
      <main
        id="main"
        tabIndex={-1}
        className="relative mx-auto flex w-full max-w-2xl flex-col px-4 pt-8 pb-14 sm:pt-12"
      >
        <div className="flex animate-rise flex-col items-center text-center">
          <PlanetArt
            planet={session.planet}
            light={0.25 + (0.75 * session.scorePercent) / 100}
            className="size-40 sm:size-52"
          />
          <h1 ref={heading} tabIndex={-1} className="mt-3 text-2xl font-semibold sm:text-3xl">
            {headline}
          </h1>
          <p className="mt-2 text-ink-soft">
            {isReview ? (
              `${session.topicName}, from all planets`
            ) : (
              <>
                {session.topicName}
                {planetName !== '' && ` on ${planetName}`} · Grade {session.gradeLevel} ·{' '}
                {modeNames[session.mode]}
              </>
            )}
          </p>
          {unfinished !== undefined && <p className="mt-1 font-medium">{unfinished}</p>}
        </div>

        <SummaryFigures session={session} />

        <section aria-labelledby="earned" className="mt-10">
          <h2 id="earned" className="mb-2 text-lg font-semibold">
            What this session gave you
          </h2>
          {earned}
        </section>

        {well.length > 0 && (
          <section aria-labelledby="well" className="mt-10">
            <h2 id="well" className="mb-2 text-lg font-semibold">
              What went well
            </h2>
            {well.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        )}
        <LookAgain session={session} missed={missed} originOf={originOf} />

        {problem && <NotStarted error={problem} className="mt-8" />}
        {canPractise && (
          <div className="mt-10 flex flex-wrap gap-3">
            {missed.length > 0 && (
              <Button variant="primary" size="lg" isPending={isStarting} onPress={onPractiseMisses}>
                Practise only my mistakes
              </Button>
            )}
            <Button
              variant={missed.length > 0 ? 'secondary' : 'primary'}
              size="lg"
              isPending={isStarting}
              onPress={isReview ? onReview : onAgain}
            >
              {isReview ? 'Review what is due' : 'Again, new questions'}
            </Button>
          </div>
        )}
        <nav aria-label="Go on" className="mt-3 -ms-5 flex flex-wrap">
          <ButtonLink to="/" variant="quiet">
            Back to planets
          </ButtonLink>
          <ButtonLink to="/student/gradebook" variant="quiet">
            Gradebook
          </ButtonLink>
        </nav>
      </main>
    </div>
  );
}
