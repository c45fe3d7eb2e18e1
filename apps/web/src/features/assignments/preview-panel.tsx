import type { AssignmentPart } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import Shuffle from 'lucide-react/icons/shuffle';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { ApiProblem } from '../../lib/api.ts';
import { formatCount } from '../../lib/format.ts';
import { CheckRow } from './check-row.tsx';
import { PreviewedQuestion } from './previewed-question.tsx';
import { previewQuery } from './queries.ts';
import { useSettled } from '../../lib/use-settled.ts';

interface PreviewPanelProps {
  content: readonly AssignmentPart[];
  shuffled: boolean;
}

/** What a student gets, made anew as the questions change; the key beside it on wish. */
export function PreviewPanel({ content, shuffled }: PreviewPanelProps) {
  const [seed, setSeed] = useState(1);
  const [isKeyShown, setKeyShown] = useState(false);
  const settled = useSettled(JSON.stringify(content), 300);
  const { data, isPending, isError, error, isPlaceholderData, refetch } = useQuery({
    ...previewQuery(JSON.parse(settled) as AssignmentPart[], shuffled, seed),
    enabled: settled !== '[]',
  });
  if (content.length === 0)
    return (
      <p className="text-ink-soft">Add questions, and a student’s view of them stands here.</p>
    );
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <CheckRow label="Show right answers" isChecked={isKeyShown} onChange={setKeyShown} />
        <Button
          variant="quiet"
          size="sm"
          icon={<Shuffle size={18} aria-hidden="true" />}
          onPress={() => setSeed((before) => before + 1)}
        >
          As another student
        </Button>
      </div>
      {isPending && <Loading label="Making the questions" />}
      {isError && (
        <Notice
          tone="bad"
          action={
            <Button size="sm" onPress={() => void refetch()}>
              Try again
            </Button>
          }
        >
          {error instanceof ApiProblem
            ? error.message
            : 'The preview could not be fetched. What you typed is still here.'}
        </Notice>
      )}
      {data && !isError && (
        <div aria-busy={isPlaceholderData || undefined}>
          <output className="mb-4 block text-sm text-ink-soft">
            {formatCount(data.questions.length, 'question')}
          </output>
          <ol className="space-y-8">
            {data.questions.map((previewed, place) => (
              // Another seed is another question: nothing of the entry before may stay.
              <li key={`${data.seed} ${place} ${JSON.stringify(previewed.question)}`}>
                <h3 className="mb-2 text-sm font-medium text-ink-soft">
                  Question {place + 1} · {previewed.from}
                </h3>
                <PreviewedQuestion previewed={previewed} isKeyShown={isKeyShown} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
