import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ownQuestionsQuery } from './queries.ts';
import { kindWords } from './question-list.tsx';

interface OwnQuestionPickerProps {
  /** Those that are asked already. */
  chosen: readonly number[];
  onPick: (question: { id: number; name: string }) => void;
}

/** One's own questions, to be put into an assignment. */
export function OwnQuestionPicker({ chosen, onPick }: OwnQuestionPickerProps) {
  const [words, setWords] = useState('');
  const { data, error, refetch } = useQuery(ownQuestionsQuery(useDeferredValue(words.trim())));
  return (
    <div className="space-y-3">
      <TextField
        label="Find among your questions"
        type="search"
        value={words}
        onChange={setWords}
      />
      {error !== null && data === undefined && (
        <ProblemState error={error} onRetry={() => void refetch()} headingLevel={3} />
      )}
      {error === null && data === undefined && <Loading label="Loading your questions" />}
      {data?.length === 0 && (
        <p className="text-ink-soft">
          {words.trim() === ''
            ? 'You have not written a question yet.'
            : 'None of your questions has these words.'}
        </p>
      )}
      <ul className="max-h-80 divide-y divide-line overflow-y-auto">
        {data?.map(({ id, name, kind }) => (
          <li key={id} className="flex items-center gap-3 py-1">
            <span className="min-w-0 flex-1">
              <bdi className="block break-words">{name}</bdi>
              <span className="text-sm text-ink-soft">{kindWords(kind)}</span>
            </span>
            {chosen.includes(id) ? (
              <span className="px-3 text-sm text-ink-soft">Asked</span>
            ) : (
              <Button
                variant="quiet"
                size="sm"
                aria-label={`Ask ${name}`}
                icon={<Plus size={18} aria-hidden="true" />}
                onPress={() => onPick({ id, name })}
              >
                Ask
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
