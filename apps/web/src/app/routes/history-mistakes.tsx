import { useQuery } from '@tanstack/react-query';
import {
  type GradebookSearch,
  historyParams,
  withoutEmpty,
} from '../../features/gradebook/gradebook-search.ts';
import { filtersInWords } from '../../features/gradebook/history-words.ts';
import { planetsQuery } from '../../features/planets/queries.ts';
import { PractiseMistakes } from '../../features/review/practise-mistakes.tsx';
import { planetNameIn } from '../../lib/planet-name.ts';
import { useReview } from '../use-review.ts';

/**
 * What was missed in the sessions that the history is narrowed to. How they ended is no part of it: a mistake of
 * a session that was left early is one, too. Where nothing narrows it, the review on the page of planets asks.
 */
export function HistoryMistakes({ search }: { search: GradebookSearch }) {
  const { planet, topic, mode, from, to } = search;
  const filter = withoutEmpty({ planet, topic: planet && topic, mode, from, to });
  const key = JSON.stringify(filter);
  // Another filter is another thing to ask for: what was said of the one before is gone with it.
  return key === '{}' ? null : <Mistakes key={key} filter={filter} />;
}

type Filter = Pick<GradebookSearch, 'planet' | 'topic' | 'mode' | 'from' | 'to'>;

function Mistakes({ filter }: { filter: Filter }) {
  const review = useReview();
  const { sort: _, completed: __, ...asked } = historyParams(filter);
  const { data: planets = [] } = useQuery(planetsQuery());
  return (
    <PractiseMistakes
      of={filtersInWords(filter, {
        planetName: (id) => planetNameIn(planets, id),
        topicName: (id) =>
          planets.flatMap(({ topics }) => topics).find((topic) => topic.id === id)?.name ?? id,
      })}
      inProgress={review.inProgress}
      isPending={review.isPending}
      error={review.error}
      onStart={() => review.start({ what: 'missed', ...asked })}
    />
  );
}
