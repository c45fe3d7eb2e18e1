import type { GradedStudent, GradingQueue } from '@planets/contract';
import { useQueryClient } from '@tanstack/react-query';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import Keyboard from 'lucide-react/icons/keyboard';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { formatCount } from '../../lib/format.ts';
import { GradeWork, type WorkHandle } from './grade-work.tsx';
import { isToGrade, STATE_WORDS, stateOf } from './grade-words.ts';
import type { GradingSearch } from './grading-search.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { useHideNames } from './mutations.ts';
import { submissionQuery } from './queries.ts';
import { RegradeDialog } from './regrade-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { areSingleKeysOn, keepSingleKeys } from './single-keys.ts';
import { StudentQueue } from './student-queue.tsx';
import { useGradingKeys } from './use-grading-keys.ts';
import { problemWords } from './use-saving.ts';

const ALL = '';

interface GradingViewProps {
  queue: GradingQueue;
  search: GradingSearch;
  onSearch: (search: GradingSearch) => void;
  /** Where a student’s dates are set. */
  datesLink?: ReactNode;
}

/** Whose work is shown where nobody is asked for: the first to grade, else the first that is there. */
const firstOf = (students: readonly GradedStudent[]) =>
  students.find(isToGrade) ?? students.find(({ work }) => work === 'handed_in') ?? students[0];

/** Who was first when the page came; that they are graded now must not turn the page. */
function useFirst({ assignment: { namesHidden }, students }: GradingQueue): string | undefined {
  const [first, setFirst] = useState({ namesHidden, key: firstOf(students)?.key });
  if (first.namesHidden === namesHidden) return first.key;
  const now = { namesHidden, key: firstOf(students)?.key };
  setFirst(now);
  return now.key;
}

/** The one after `at` that has something to grade (of these questions), round the end; never the same. */
function nextToGrade(
  students: readonly GradedStudent[],
  at: number,
  only: string | undefined,
): GradedStudent | undefined {
  const round = [...students.slice(at + 1), ...students.slice(0, Math.max(at, 0))];
  return round.find(
    (student) => isToGrade(student) && (only === undefined || student.awaitingRefs.includes(only)),
  );
}

/** The grading page: the queue, one student’s work, and the grade. */
export function GradingView({ queue, search, onSearch, datesLink }: GradingViewProps) {
  const { assignment, students } = queue;
  const announce = useAnnounce();
  const queryClient = useQueryClient();
  const hideNames = useHideNames(assignment.id);
  const [dialog, setDialog] = useState<'keys' | 'regrade' | 'release'>();
  const [cameByKey, setCameByKey] = useState(false);
  const [areKeysOn, setAreKeysOn] = useState(areSingleKeysOn);
  const work = useRef<WorkHandle>(null);

  const first = useFirst(queue);
  const current =
    students.find(({ key }) => key === search.student) ??
    students.find(({ key }) => key === first) ??
    students[0];
  const at = current === undefined ? -1 : students.indexOf(current);
  const only = queue.questions.some(({ ref }) => ref === search.only) ? search.only : undefined;
  const toGrade = students.filter(isToGrade).length;

  const goTo = (student: GradedStudent | undefined, byKey = false) => {
    if (student === undefined) return;
    setCameByKey(byKey);
    onSearch({ ...search, student: student.key });
    announce(`${student.name}, ${STATE_WORDS[stateOf(student)]}`);
  };
  const goOn = () => {
    const next = nextToGrade(students, at, only);
    if (next === undefined) announce('There is nothing more to grade.');
    else goTo(next, true);
  };

  const saveAndGoOn = async () => {
    if (await work.current?.saveAll()) goOn();
  };

  useGradingKeys(
    {
      next: () => goTo(students[at + 1], true),
      previous: () => goTo(students[at - 1], true),
      nextToGrade: goOn,
      help: () => setDialog('keys'),
      comment: () => work.current?.comment(),
      digit: (digit) => work.current?.digit(digit),
      saveAndGoOn: () => void saveAndGoOn(),
    },
    { areOn: areKeysOn, isBlocked: dialog !== undefined },
  );

  // The next ones are here before they are asked for.
  const ahead = [students[at + 1]?.key, nextToGrade(students, at, only)?.key].join(' ');
  useEffect(() => {
    for (const key of ahead.split(' '))
      if (key !== '') void queryClient.prefetchQuery(submissionQuery(assignment.id, key));
  }, [ahead, assignment.id, queryClient]);

  return (
    <>
      <div className="mb-6 flex flex-wrap items-end gap-x-3 gap-y-2 border-b border-line pb-4">
        <p className="me-auto basis-full sm:basis-auto">
          <span className="font-head text-lg font-medium">
            {toGrade === 0 ? 'Nothing waits for you' : `${formatCount(toGrade, 'piece')} to grade`}
          </span>
          <span className="block text-sm text-ink-soft">
            {students.filter(({ work: done }) => done === 'handed_in').length} of {students.length}{' '}
            handed in
          </span>
        </p>
        {queue.questions.length > 1 && (
          <Select
            label="Grade"
            hideLabel
            value={only ?? ALL}
            options={[
              { value: ALL, label: 'All questions' },
              ...queue.questions.map(({ ref, name, awaiting }) => ({
                value: ref,
                label: awaiting === 0 ? name : `${name} (${awaiting} to grade)`,
              })),
            ]}
            onChange={(ref) => {
              const { only: _, ...rest } = search;
              onSearch(ref === ALL ? rest : { ...rest, only: ref });
            }}
            className="w-full sm:w-60"
          />
        )}
        {assignment.mayGrade && (
          <>
            {queue.mended > 0 && (
              <Button
                size="sm"
                icon={<RefreshCw size={18} aria-hidden="true" />}
                onPress={() => setDialog('regrade')}
              >
                Grade again: {formatCount(queue.mended, 'key')} mended
              </Button>
            )}
            <Button
              size="sm"
              aria-pressed={assignment.namesHidden}
              isPending={hideNames.isPending}
              icon={
                assignment.namesHidden ? (
                  <Eye size={18} aria-hidden="true" />
                ) : (
                  <EyeOff size={18} aria-hidden="true" />
                )
              }
              onPress={() =>
                hideNames.mutate(!assignment.namesHidden, {
                  onSuccess: () => onSearch(only === undefined ? {} : { only }),
                })
              }
            >
              {assignment.namesHidden ? 'Show names' : 'Hide names'}
            </Button>
            <Button
              size="sm"
              variant={toGrade === 0 ? 'primary' : 'secondary'}
              onPress={() => setDialog('release')}
            >
              Show grades…
            </Button>
          </>
        )}
        <Button
          size="sm"
          variant="quiet"
          aria-label="Keys"
          icon={<Keyboard size={20} aria-hidden="true" />}
          onPress={() => setDialog('keys')}
        />
      </div>
      {assignment.archived && (
        <Notice className="mb-6">
          This class is archived: grades can be read and not changed.
        </Notice>
      )}
      {hideNames.isError && (
        <Notice tone="bad" className="mb-6">
          {problemWords(hideNames.error)}
        </Notice>
      )}
      <div className="grid gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="hidden lg:sticky lg:top-4 lg:block lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto">
          <StudentQueue
            students={students}
            current={current?.key}
            onPick={(key) => goTo(students.find((student) => student.key === key))}
          />
        </div>
        <div className="flex items-end gap-2 lg:hidden">
          <Button
            size="sm"
            aria-label="Student before"
            isDisabled={at <= 0}
            icon={<ChevronLeft size={20} aria-hidden="true" className="rtl:-scale-x-100" />}
            onPress={() => goTo(students[at - 1])}
          />
          <Select
            label="Student"
            hideLabel
            value={current?.key ?? ''}
            options={students.map((student) => ({
              value: student.key,
              label: `${student.name}: ${STATE_WORDS[stateOf(student)]}`,
            }))}
            onChange={(key) => goTo(students.find((student) => student.key === key))}
            className="min-w-0 flex-1"
          />
          <Button
            size="sm"
            aria-label="Next student"
            isDisabled={at >= students.length - 1}
            icon={<ChevronRight size={20} aria-hidden="true" className="rtl:-scale-x-100" />}
            onPress={() => goTo(students[at + 1])}
          />
        </div>
        {current && (
          <GradeWork
            key={current.key}
            assignment={assignment}
            student={current}
            only={only}
            handle={work}
            datesLink={datesLink}
            takesFocus={cameByKey}
          />
        )}
      </div>
      <KeysDialog
        isOpen={dialog === 'keys'}
        onClose={() => setDialog(undefined)}
        areOn={areKeysOn}
        onSwitch={(areOn) => {
          keepSingleKeys(areOn);
          setAreKeysOn(areOn);
        }}
      />
      {dialog === 'regrade' && (
        <RegradeDialog assignmentId={assignment.id} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'release' && <ReleaseDialog queue={queue} onClose={() => setDialog(undefined)} />}
    </>
  );
}
