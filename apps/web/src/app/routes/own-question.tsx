import type { OwnQuestion } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import Archive from 'lucide-react/icons/archive';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { useArchiveQuestion } from '../../features/own-questions/mutations.ts';
import { ownQuestionQuery } from '../../features/own-questions/queries.ts';
import { QuestionEditor } from '../../features/own-questions/question-editor.tsx';

const route = getRouteApi('/signed-in/shell/teacher-only/teacher/questions/$questionId');

const back = <BackLink to="/teacher/questions">Your questions</BackLink>;

/** A question of the teacher's own: written, or changed. */
export function OwnQuestionRoute() {
  const { questionId } = route.useParams();
  const navigate = route.useNavigate();
  if (questionId === 'new')
    return (
      <Page title="A new question" wide back={back}>
        <QuestionEditor
          onSaved={({ id }) =>
            void navigate({
              to: '/teacher/questions/$questionId',
              params: { questionId: String(id) },
              replace: true,
            })
          }
        />
      </Page>
    );
  return <Written id={Number(questionId)} />;
}

function Written({ id }: { id: number }) {
  const { data: question, isError, error, refetch } = useQuery(ownQuestionQuery(id));
  if (isError && question === undefined)
    return (
      <Page title="Question" back={back}>
        <ProblemState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (question === undefined) return <Loading label="Loading the question" />;
  return (
    <Page
      title={question.name}
      wide
      back={back}
      actions={question.mine ? <PutAway question={question} /> : undefined}
    >
      {question.mine ? (
        <>
          {question.usedIn > 0 && (
            <Notice tone="info" className="mb-6">
              It is asked in assignments. Work that was begun keeps the question as it was; after a
              mend, grade that work again from its grading page.
            </Notice>
          )}
          <QuestionEditor key={question.id} question={question} onSaved={() => {}} />
        </>
      ) : (
        <Notice tone="info">A colleague wrote it. You can ask it, and not change it.</Notice>
      )}
    </Page>
  );
}

function PutAway({ question }: { question: OwnQuestion }) {
  const navigate = route.useNavigate();
  const [isAsked, setIsAsked] = useState(false);
  const archive = useArchiveQuestion();
  return (
    <>
      <Button
        variant="quiet"
        icon={<Archive size={18} aria-hidden="true" />}
        onPress={() => setIsAsked(true)}
      >
        Put away
      </Button>
      <Dialog
        title="Put this question away?"
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        actions={
          <>
            <Button onPress={() => setIsAsked(false)}>Keep it</Button>
            <Button
              variant="primary"
              isPending={archive.isPending}
              onPress={() =>
                archive.mutate(question.id, {
                  onSuccess: () => void navigate({ to: '/teacher/questions' }),
                })
              }
            >
              Put away
            </Button>
          </>
        }
      >
        <p>It leaves your list. Assignments that ask it go on asking it.</p>
        {archive.isError && (
          <Notice tone="bad" className="mt-3">
            It could not be put away. Try again.
          </Notice>
        )}
      </Dialog>
    </>
  );
}
