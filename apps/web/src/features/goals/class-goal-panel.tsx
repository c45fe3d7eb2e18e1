import type { ClassGoalAnswer } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Bone, Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatCount, formatNumber } from '../../lib/format.ts';
import { classGoalQuery, useSetClassGoal } from './queries.ts';

interface ClassGoalPanelProps {
  classId: number;
  /** For who may look and not change: an administrator. */
  isReadOnly: boolean;
}

/** A class's shared goal: on with an amount, or off. */
export function ClassGoalPanel({ classId, isReadOnly }: ClassGoalPanelProps) {
  const { data, isError, refetch } = useQuery(classGoalQuery(classId));
  if (data)
    return (
      <div className="flex flex-col gap-5">
        <State answer={data} />
        {!isReadOnly && (
          // Begins anew with what is set: after saving, the field says what holds.
          <ClassGoalForm
            key={data.goal?.minutes ?? 'off'}
            classId={classId}
            minutes={data.goal?.minutes ?? null}
          />
        )}
      </div>
    );
  if (isError)
    return (
      <Notice
        tone="bad"
        title="The class goal did not arrive"
        action={
          <Button size="sm" onPress={() => void refetch()}>
            Try again
          </Button>
        }
      />
    );
  return (
    <Loading label="Loading the class goal">
      <Bone className="h-24" />
    </Loading>
  );
}

function State({ answer: { goal, shownToStudents } }: { answer: ClassGoalAnswer }) {
  if (!goal) return <p>The class has no goal now.</p>;
  const words = `${formatNumber(goal.done)} of ${formatCount(goal.minutes, 'minute')} together this week`;
  return (
    <div>
      <p className="tabular-nums">{words}</p>
      <ProgressBar
        className="my-2 max-w-md"
        value={goal.done}
        max={goal.minutes}
        tone="practice"
        label={words}
      />
      {!shownToStudents && (
        <p className="text-sm text-ink-soft">
          Students do not see it now: in a class of fewer than 5, the sum would tell who did how
          much.
        </p>
      )}
    </div>
  );
}

const STEP = 5;
const MOST = 100_000;

function readMinutes(typed: string): number | undefined {
  const minutes = Number(typed.trim());
  const isRight = /^\d{1,6}$/.test(typed.trim()) && minutes >= STEP && minutes <= MOST;
  return isRight && minutes % STEP === 0 ? minutes : undefined;
}

function ClassGoalForm({ classId, minutes }: { classId: number; minutes: number | null }) {
  const [typed, setTyped] = useState(minutes === null ? '' : String(minutes));
  const [isTried, setIsTried] = useState(false);
  const set = useSetClassGoal(classId);
  const asked = readMinutes(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (asked !== undefined && asked !== minutes && !set.isPending) set.mutate({ minutes: asked });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <TextField
        label="Minutes a week, of everyone together"
        description="In whole fives, as it is shown."
        value={typed}
        onChange={(next) => {
          set.reset();
          setTyped(next);
        }}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        className="max-w-xs"
        errorMessage={
          isTried && asked === undefined ? 'Type a number of minutes that 5 divides.' : undefined
        }
      />
      <Refusal error={set.error} title="The class goal was not changed" />
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          variant="primary"
          isPending={set.isPending}
          isDisabled={minutes !== null && asked === minutes}
        >
          {minutes === null ? 'Switch on' : 'Save'}
        </Button>
        {minutes !== null && (
          <Button isPending={set.isPending} onPress={() => set.mutate({ minutes: null })}>
            Switch off
          </Button>
        )}
      </div>
    </form>
  );
}
