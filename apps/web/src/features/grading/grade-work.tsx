import type {
  GradedStudent,
  GradingQueue,
  SubmittedQuestion,
  SubmittedWork,
} from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { formatDayAndTimeInside } from '../../lib/format.ts';
import { formatPoints } from '../../lib/points.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { GradePanel, isFeedbackChanged } from './grade-panel.tsx';
import { GradedQuestion } from './graded-question.tsx';
import { useChangeGrade, useGradeQuestion } from './mutations.ts';
import { submissionQuery } from './queries.ts';
import {
  bodyOf,
  commentIn,
  creditIn,
  isChanged,
  rubricIn,
  type QuestionDraft,
} from './question-draft.ts';
import { useSaving } from './use-saving.ts';
import { useWorkDrafts } from './use-work-drafts.ts';

/** What the keys of the page do with the work that is shown. */
export interface WorkHandle {
  /** Saves all that is entered. False where something could not be saved. */
  readonly saveAll: () => Promise<boolean>;
  readonly digit: (digit: number) => void;
  readonly comment: () => void;
}

interface GradeWorkProps {
  assignment: GradingQueue['assignment'];
  student: GradedStudent;
  /** Only questions of this group. */
  only: string | undefined;
  handle: RefObject<WorkHandle | null>;
  datesLink?: ReactNode;
  /** It was come to by a key: its heading takes the focus. */
  takesFocus: boolean;
}

/** One student’s work with the grade beside it. Give it a `key` of the student. */
export function GradeWork(props: GradeWorkProps) {
  const { assignment, student, only, handle, datesLink, takesFocus } = props;
  const { data, isPending, isError, error, refetch } = useQuery(
    submissionQuery(assignment.id, student.key),
  );
  if (isPending) return <Loading label={`Loading the work of ${student.name}`} />;
  if (isError) return <ProblemState error={error} onRetry={() => void refetch()} />;
  return (
    <Work
      assignment={assignment}
      work={data}
      only={only}
      handle={handle}
      datesLink={datesLink}
      takesFocus={takesFocus}
      refetch={() => void refetch()}
    />
  );
}

/** What is about to be saved for a question, in words. */
function mineInWords(item: SubmittedQuestion, draft: QuestionDraft): string {
  const rubric = rubricIn(item, draft);
  const given =
    item.rubric.length > 0
      ? rubric.map((points) => (points === null ? '–' : formatPoints(points))).join(' + ')
      : creditIn(item, draft) === ''
        ? ''
        : `${creditIn(item, draft)} %`;
  return [`Question ${item.position + 1}: ${given}`, commentIn(item, draft)]
    .filter((line) => line !== '')
    .join('\n');
}

interface WorkProps {
  assignment: GradingQueue['assignment'];
  work: SubmittedWork;
  only: string | undefined;
  handle: RefObject<WorkHandle | null>;
  datesLink: ReactNode;
  takesFocus: boolean;
  refetch: () => void;
}

function Work({ assignment, work, only, handle, datesLink, takesFocus, refetch }: WorkProps) {
  const { student } = work;
  const announce = useAnnounce();
  const { drafts, setQuestion, setFeedback } = useWorkDrafts(assignment.id, student.key);
  const gradeQuestion = useGradeQuestion(assignment.id);
  const changeGrade = useChangeGrade(assignment.id);
  const saving = useSaving();
  const gradeSaving = useSaving();
  const [failed, setFailed] = useState<{ position: number; words: string }>();
  const [savedAt, setSavedAt] = useState<ReadonlySet<number>>(new Set());
  const [savingAt, setSavingAt] = useState<number>();
  const [focused, setFocused] = useState<{ position: number; row: number }>();
  const comments = useRef(new Map<number, HTMLDivElement>());

  const asked = work.questions.filter(({ ref }) => only === undefined || ref === only);
  // What only a teacher can grade comes first; where a question stands never changes by grading it.
  const shown = [
    ...asked.filter(({ question }) => question.kind === 'open'),
    ...asked.filter(({ question }) => question.kind !== 'open'),
  ];
  const isLocked = !assignment.mayGrade || student.work !== 'handed_in';
  const draftOf = (position: number) => drafts.questions[position] ?? {};

  /** Saves one question; gives the version that it made, undefined where it was not saved. */
  async function saveQuestion(
    item: SubmittedQuestion,
    version: number,
  ): Promise<number | undefined> {
    const { position } = item;
    const draft = draftOf(position);
    const body = bodyOf(item, draft, version);
    if (typeof body === 'string') {
      setFailed({ position, words: body });
      return undefined;
    }
    setFailed(undefined);
    setSavingAt(position);
    let made: number | undefined;
    await saving.save({
      mine: mineInWords(item, draft),
      version,
      send: async (standing) => {
        const after = await gradeQuestion.mutateAsync({
          key: student.key,
          position,
          body: { ...body, version: standing },
        });
        made = after.student.grade.version;
      },
      onSaved: () => {
        setQuestion(position, undefined);
        setSavedAt((before) => new Set(before).add(position));
        announce(`Question ${position + 1} is saved.`);
      },
      onTheirs: () => {
        setQuestion(position, undefined);
        refetch();
      },
      onLook: refetch,
    });
    setSavingAt(undefined);
    return made;
  }

  async function saveAll(): Promise<boolean> {
    let { version } = student.grade;
    for (const item of shown) {
      if (isLocked || !isChanged(item, draftOf(item.position))) continue;
      const made = await saveQuestion(item, version);
      if (made === undefined) return false;
      version = made;
    }
    return saveFeedback(version);
  }

  async function saveFeedback(version: number): Promise<boolean> {
    const { feedback } = drafts;
    if (!assignment.mayGrade || !isFeedbackChanged(student, feedback)) return true;
    return gradeSaving.save({
      mine: feedback.trim(),
      version,
      send: (standing) =>
        changeGrade.mutateAsync({
          key: student.key,
          body: { version: standing, feedback: feedback.trim() || null },
        }),
      onSaved: () => {
        setFeedback(undefined);
        announce('The feedback is saved.');
      },
      onTheirs: leaveFeedback,
      onLook: refetch,
    });
  }

  const leaveFeedback = () => {
    setFeedback(undefined);
    refetch();
  };

  const active = activeRow(shown, draftOf, isLocked, focused);

  function digit(points: number): void {
    const item = shown.find(({ position }) => position === active?.position);
    if (item === undefined || active === undefined) return;
    const row = item.rubric[active.row]!;
    if (points > row.points) {
      announce(`${row.name} has at most ${formatPoints(row.points)}.`);
      return;
    }
    const rubric = rubricIn(item, draftOf(item.position)).map((before, index) =>
      index === active.row ? points : before,
    );
    setQuestion(item.position, { ...draftOf(item.position), rubric });
    setFocused(
      active.row + 1 < item.rubric.length
        ? { position: item.position, row: active.row + 1 }
        : undefined,
    );
    announce(`${row.name}: ${points}.`);
  }

  function comment(): void {
    const position = active?.position ?? shown[0]?.position;
    if (position !== undefined) comments.current.get(position)?.querySelector('textarea')?.focus();
  }

  useImperativeHandle(handle, () => ({ saveAll, digit, comment }));

  const conflict = saving.conflict ?? gradeSaving.conflict;
  return (
    <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <section aria-label={`Work of ${student.name}`} className="min-w-0">
        <WorkFacts work={work} takesFocus={takesFocus} />
        {shown.map((item) => (
          <GradedQuestion
            key={item.position}
            item={item}
            draft={draftOf(item.position)}
            onDraft={(draft) => setQuestion(item.position, draft)}
            onSave={() => void saveQuestion(item, student.grade.version)}
            isSaving={savingAt === item.position}
            isSaved={savedAt.has(item.position)}
            error={
              failed?.position === item.position
                ? failed.words
                : savingAt === undefined && isChanged(item, draftOf(item.position))
                  ? saving.error
                  : undefined
            }
            isLocked={isLocked}
            activeRow={active?.position === item.position ? active.row : null}
            onFocusRow={(row) => setFocused({ position: item.position, row })}
            commentRef={(element) => {
              if (element) comments.current.set(item.position, element);
              else comments.current.delete(item.position);
            }}
          />
        ))}
        {shown.length === 0 && <NothingToRead student={student} only={only} />}
      </section>
      <div className="min-w-0 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:self-start xl:overflow-y-auto">
        <GradePanel
          assignment={assignment}
          student={student}
          saving={gradeSaving}
          feedback={drafts.feedback}
          onFeedback={setFeedback}
          onSaveFeedback={() => void saveFeedback(student.grade.version)}
          onTheirs={leaveFeedback}
          onLook={refetch}
          datesLink={datesLink}
        />
      </div>
      {conflict && (
        <ConflictDialog conflict={conflict} isPending={saving.isSaving || gradeSaving.isSaving} />
      )}
    </div>
  );
}

/** The row of a rubric that takes a digit: the one that was chosen, else the first that is not given. */
function activeRow(
  shown: readonly SubmittedQuestion[],
  draftOf: (position: number) => QuestionDraft,
  isLocked: boolean,
  focused: { position: number; row: number } | undefined,
): { position: number; row: number } | undefined {
  if (isLocked) return undefined;
  if (focused && shown.some(({ position }) => position === focused.position)) return focused;
  for (const item of shown) {
    const row = rubricIn(item, draftOf(item.position)).indexOf(null);
    if (row !== -1) return { position: item.position, row };
  }
  return undefined;
}

function WorkFacts({ work, takesFocus }: { work: SubmittedWork; takesFocus: boolean }) {
  const { student, handIns } = work;
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsFocus = useRef(takesFocus);
  useEffect(() => {
    if (wantsFocus.current) heading.current?.focus();
    wantsFocus.current = false;
  }, []);
  return (
    <header className="mb-2">
      <h2
        ref={heading}
        tabIndex={-1}
        className="scroll-mt-6 text-xl font-semibold outline-none"
        dir="auto"
      >
        {student.name}
      </h2>
      <p className="text-sm text-ink-soft">
        {student.submittedAt === null
          ? student.work === 'in_progress'
            ? 'Still writing: this is what is typed so far.'
            : 'Nothing handed in.'
          : `Handed in ${formatDayAndTimeInside(student.submittedAt)}${student.late ? ', late' : ''}${
              handIns > 1 ? `, for the ${handIns}. time` : ''
            }`}
      </p>
    </header>
  );
}

function NothingToRead({ student, only }: { student: GradedStudent; only: string | undefined }) {
  if (student.work === 'handed_in' && only !== undefined)
    return <Notice className="mt-4">This work has none of these questions.</Notice>;
  return (
    <Notice className="mt-4">
      {student.work === 'none' || student.work === 'handed_in'
        ? 'There is nothing to read here: this work is done outside of here. Enter its score beside.'
        : 'There is nothing to read yet. You can still excuse, mark missing or enter a score.'}
    </Notice>
  );
}
