import { useQuery } from '@tanstack/react-query';
import FilePenLine from 'lucide-react/icons/file-pen-line';
import Plus from 'lucide-react/icons/plus';
import { useDeferredValue, useState } from 'react';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ownQuestionsQuery } from '../../features/own-questions/queries.ts';
import { QuestionList } from '../../features/own-questions/question-list.tsx';

const writeOne = (
  <ButtonLink
    to="/teacher/questions/$questionId"
    params={{ questionId: 'new' }}
    variant="primary"
    icon={<Plus size={20} aria-hidden="true" />}
  >
    Write a question
  </ButtonLink>
);

/** The questions a teacher wrote. */
export function OwnQuestionsRoute() {
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words.trim());
  const { data, isPending, isError, error, refetch } = useQuery(ownQuestionsQuery(sought));
  const isBare = data?.length === 0 && sought === '';
  return (
    <Page
      title="Your questions"
      lead="Questions you wrote, to be asked in assignments."
      actions={writeOne}
    >
      {isPending && <Loading label="Loading your questions" />}
      {isError && <ProblemState error={error} onRetry={() => void refetch()} />}
      {isBare && (
        <EmptyState
          art={<FilePenLine size={56} strokeWidth={1.25} className="text-ink-soft" />}
          title="No question of your own yet"
        >
          <p>Numbers, choices, pairs, maps, texts in own words: fourteen kinds, each checked.</p>
        </EmptyState>
      )}
      {data !== undefined && !isBare && (
        <div className="space-y-5">
          <TextField
            label="Find"
            hideLabel
            placeholder="Find a question"
            type="search"
            value={words}
            onChange={setWords}
          />
          {data.length === 0 ? (
            <p className="text-ink-soft">None of your questions has these words.</p>
          ) : (
            <QuestionList questions={data} />
          )}
        </div>
      )}
    </Page>
  );
}
