import type { SkyAnswer, StartReviewBody } from '@planets/contract';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { Button } from '../../components/button.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { REVIEW_PLANET } from '../../lib/planet-name.ts';
import { dueWords, reviewButtonWords } from './due-words.ts';
import { EndsTheOther } from './ends-the-other.tsx';
import { NotStarted } from './not-started.tsx';

interface ReviewCardProps {
  counts: Pick<SkyAnswer, 'due' | 'missed'>;
  inProgress: Parameters<typeof EndsTheOther>[0]['inProgress'];
  isPending: boolean;
  error: Error | null;
  onReview: (what: StartReviewBody['what']) => void;
}

/** The planet of what comes back: what was missed, and what is about to be forgotten, of all planets. */
export function ReviewCard({ counts, inProgress, isPending, error, onReview }: ReviewCardProps) {
  const { due, missed } = counts;
  const isMixed = missed > 0 && missed < due;
  return (
    <section
      aria-labelledby="review"
      className="@container grid items-center rounded-xl border border-practice-line bg-practice-wash p-4 sm:p-6"
    >
      <div className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-4">
        <PlanetArt
          planet={REVIEW_PLANET}
          light={due > 0 ? 0.5 : 1}
          className="size-20 shrink-0 @md:row-span-2 @md:size-32"
        />
        <div className="min-w-0 @md:self-end">
          <h3 id="review" className="font-head text-lg font-semibold text-practice-text">
            Review
          </h3>
          <p className="tabular-nums">
            {due > 0 ? (
              <bdi>{dueWords(counts)}</bdi>
            ) : (
              'All fresh. What you miss and what is about to fade comes back here.'
            )}
          </p>
        </div>
        {due > 0 && (
          <div className="flex flex-wrap gap-2 @max-md:col-span-2 @md:self-start">
            <Button
              variant="primary"
              className="@max-md:flex-auto"
              icon={<RotateCcw size={18} aria-hidden="true" className="shrink-0" />}
              isPending={isPending}
              onPress={() => onReview('due')}
            >
              {reviewButtonWords(counts)}
            </Button>
            {isMixed && (
              <Button className="@max-md:flex-auto" onPress={() => onReview('missed')}>
                Only my mistakes
              </Button>
            )}
          </div>
        )}
        {due > 0 && inProgress && (
          <div className="col-span-2">
            <EndsTheOther inProgress={inProgress} />
          </div>
        )}
        {error && <NotStarted error={error} className="col-span-2" />}
      </div>
    </section>
  );
}
