import type { RegradeAnswer, RegradedStudent, RegradePreview } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { formatCount } from '../../lib/format.ts';
import { formatPoints } from '../../lib/points.ts';
import { useRegrade } from './mutations.ts';
import { regradePreviewQuery } from './queries.ts';
import { problemWords } from './use-saving.ts';

interface RegradeDialogProps {
  assignmentId: number;
  onClose: () => void;
}

/** Who rises and who falls by the mended keys, before anything is changed. */
export function RegradeDialog({ assignmentId, onClose }: RegradeDialogProps) {
  const { data, isPending, isError, error, refetch } = useQuery(regradePreviewQuery(assignmentId));
  const [lower, setLower] = useState(false);
  const regrade = useRegrade(assignmentId);
  const students = data?.questions.flatMap((question) => question.students) ?? [];
  const falls = students.filter(({ effect }) => effect === 'falls').length;
  const apply = (preview: RegradePreview) =>
    regrade.mutate(
      {
        lower,
        questions: preview.questions.map(({ question, version }) => ({ question, version })),
      },
      { onError: () => void refetch() },
    );
  return (
    <Dialog
      title="Grade again by the mended keys"
      isOpen
      onClose={onClose}
      actions={
        regrade.isSuccess ? (
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button
              variant="primary"
              isPending={regrade.isPending}
              isDisabled={data === undefined || data.questions.length === 0}
              onPress={() => data && apply(data)}
            >
              Grade again
            </Button>
          </>
        )
      }
    >
      {regrade.isSuccess ? (
        <Outcome answer={regrade.data} />
      ) : (
        <>
          {isPending && <Loading label="Looking who rises and falls" />}
          {isError && (
            <ProblemState error={error} headingLevel={3} onRetry={() => void refetch()} />
          )}
          {regrade.isError && (
            <Notice tone="bad" className="mb-3">
              {problemWords(regrade.error)}
            </Notice>
          )}
          {data?.questions.length === 0 && <p>All work is graded by the keys as they are now.</p>}
          {data?.questions.map((question) => (
            <QuestionPreview key={question.question} question={question} />
          ))}
          {falls > 0 && (
            <label className="mt-4 flex min-h-11 cursor-pointer items-start gap-3">
              <input
                type="checkbox"
                checked={lower}
                onChange={(event) => setLower(event.target.checked)}
                className="mt-1 size-5 shrink-0 accent-action"
              />
              <span>
                Also lower the {formatCount(falls, 'score')} that would fall. Otherwise they keep
                their points.
              </span>
            </label>
          )}
        </>
      )}
    </Dialog>
  );
}

const EFFECT: Readonly<Record<RegradedStudent['effect'], string>> = {
  rises: 'rises',
  falls: 'would fall',
  same: 'stays',
  override_stays: 'stays: score set by hand',
  teacher_stays: 'stays: credit given by a teacher',
  unmatched: 'stays: the question became another one',
};

const LISTED_FIRST: readonly RegradedStudent['effect'][] = [
  'rises',
  'falls',
  'unmatched',
  'override_stays',
  'teacher_stays',
];

const points = (value: number | null): string => (value === null ? '–' : formatPoints(value));

function QuestionPreview({ question }: { question: RegradePreview['questions'][number] }) {
  const { name, isReworded, students, inProgress } = question;
  const shown = students
    .filter(({ effect }) => effect !== 'same')
    .toSorted((a, b) => LISTED_FIRST.indexOf(a.effect) - LISTED_FIRST.indexOf(b.effect));
  const same = students.length - shown.length;
  return (
    <section className="mt-4 first:mt-0">
      <h3 className="font-semibold" dir="auto">
        {name}
      </h3>
      {isReworded && (
        <Notice tone="warn" className="my-2">
          What it asks was changed too, not its key alone. Answers were given to the old words.
        </Notice>
      )}
      {shown.length > 0 && (
        <table className="mt-2 w-full text-sm">
          <caption className="sr-only">Points of this question</caption>
          <thead className="text-start text-ink-soft">
            <tr>
              <th className="py-1 text-start font-normal">Student</th>
              <th className="px-2 text-end font-normal">Points now</th>
              <th className="px-2 text-end font-normal">Then</th>
              <th className="text-start font-normal">
                <span className="sr-only">What happens</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, position, name: student, from, to, effect }) => (
              <tr key={`${key} ${position}`} className="border-t border-line">
                <th scope="row" className="py-1.5 text-start font-medium" dir="auto">
                  {student}
                </th>
                <td className="px-2 text-end tabular-nums">{points(from)}</td>
                <td className="px-2 text-end tabular-nums">{points(to)}</td>
                <td className="ps-3">{EFFECT[effect]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-2 text-sm text-ink-soft">
        {[
          same > 0 ? `${formatCount(same, 'score stays', 'scores stay')} the same.` : '',
          inProgress > 0
            ? `${formatCount(inProgress, 'student is', 'students are')} still writing and will be graded by the mended key.`
            : '',
        ].join(' ')}
      </p>
    </section>
  );
}

function Outcome({ answer: { raised, lowered, kept, unmatched } }: { answer: RegradeAnswer }) {
  const lines = [
    raised > 0 ? `${formatCount(raised, 'answer')} got more.` : '',
    lowered > 0 ? `${formatCount(lowered, 'answer')} got less.` : '',
    kept > 0 ? `${formatCount(kept, 'answer')} kept the credit.` : '',
    unmatched > 0 ? `${formatCount(unmatched, 'answer')} could not be judged again.` : '',
  ].filter((line) => line !== '');
  return (
    <Notice tone="good" live>
      {lines.length === 0 ? 'Done. No score changed.' : lines.join(' ')}
    </Notice>
  );
}
