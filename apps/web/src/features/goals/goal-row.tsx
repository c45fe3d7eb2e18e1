import type { Goal, GoalKind } from '@planets/contract';
import Check from 'lucide-react/icons/check';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { classes } from '../../lib/classes.ts';
import { formatNumber } from '../../lib/format.ts';
import { formatLocalDayShort } from '../../lib/local-day.ts';
import { amountWords, goalWords, progressWords, readAmount, weeksSentence } from './goal-words.ts';
import { useSetGoal } from './queries.ts';
import { WeekBars } from './week-bars.tsx';

interface GoalRowProps {
  what: GoalKind;
  /** Undefined where none is set. */
  goal: Goal | undefined;
}

/** One kind of goal: how far this week has come, the weeks before, and the way to another amount. */
export function GoalRow({ what, goal }: GoalRowProps) {
  const { title, about } = goalWords[what];
  const [isEditing, setIsEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) opener.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return (
    <section
      aria-label={title}
      className="grid gap-x-12 gap-y-4 border-t border-line py-6 md:grid-cols-[13rem_minmax(0,1fr)] xl:grid-cols-[13rem_minmax(0,1fr)_minmax(0,1fr)]"
    >
      <div>
        <h3 className="text-lg font-semibold">{title}</h3>
        <p className="mt-1 text-sm text-ink-soft">{about}</p>
      </div>
      <div className="max-w-xl min-w-0">
        {goal && <ThisWeek goal={goal} />}
        {isEditing ? (
          <GoalForm what={what} goal={goal} onDone={() => setIsEditing(false)} />
        ) : (
          <div
            className={classes(
              'flex flex-wrap items-center gap-x-4 gap-y-1',
              goal && 'justify-between',
            )}
          >
            <p className={goal ? '' : 'text-ink-soft'}>{goal ? progressWords(goal) : 'No goal.'}</p>
            <Button
              ref={opener}
              size="sm"
              variant={goal ? 'quiet' : 'secondary'}
              className={goal ? '-me-3' : ''}
              aria-label={goal ? `Change the goal: ${title}` : `Set a goal: ${title}`}
              onPress={() => setIsEditing(true)}
            >
              {goal ? 'Change' : 'Set a goal'}
            </Button>
          </div>
        )}
      </div>
      {goal && goal.weeks.length > 0 && (
        <div className="max-w-xl min-w-0 md:col-start-2 xl:col-start-3">
          <WeeksBefore goal={goal} />
        </div>
      )}
    </section>
  );
}

function ThisWeek({ goal }: { goal: Goal }) {
  const { what, amount, done } = goal;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
        <span className="font-head text-xl font-semibold text-practice-text">
          {formatNumber(done)}
        </span>
        <span>of {amountWords(what, amount)}</span>
        {done >= amount && (
          <Check
            size={20}
            strokeWidth={3}
            className="self-center text-right-mark"
            aria-hidden="true"
          />
        )}
      </p>
      <ProgressBar
        className="my-2"
        value={done}
        max={amount}
        tone="practice"
        label={`${formatNumber(done)} of ${amountWords(what, amount)} this week`}
      />
    </>
  );
}

function WeeksBefore({ goal }: { goal: Goal }) {
  const { what, weeks } = goal;
  const { title } = goalWords[what];
  return (
    <figure>
      <figcaption className="mb-2">{weeksSentence(goal)} The line is the goal.</figcaption>
      <WeekBars weeks={weeks} />
      <Disclosure summary={`${title} of the weeks before as a table`}>
        <NumberTable
          caption={`${title}, week by week, newest first`}
          columns={['Week from', 'Done', 'Goal']}
          rows={weeks.map(({ from, amount, done }) => ({
            id: from,
            cells: [formatLocalDayShort(from), formatNumber(done), formatNumber(amount)],
          }))}
        />
      </Disclosure>
    </figure>
  );
}

interface GoalFormProps extends GoalRowProps {
  onDone: () => void;
}

function GoalForm({ what, goal, onDone }: GoalFormProps) {
  const { title, start, unit } = goalWords[what];
  const [typed, setTyped] = useState(String(goal?.amount ?? start));
  const [isTried, setIsTried] = useState(false);
  const set = useSetGoal();
  const amount = readAmount(typed);
  const send = (next: number | null) => set.mutate({ what, amount: next }, { onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (amount !== undefined && !set.isPending) send(amount);
  };
  return (
    <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-4">
      <TextField
        label={`${title} a week`}
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        className="max-w-44"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it appears in answer to a press, in its place
        autoFocus
        errorMessage={
          isTried && amount === undefined
            ? `Type how many ${unit[1]}: a whole number from 1 to 2,000.`
            : undefined
        }
      />
      <Refusal error={set.error} title="The goal was not changed" />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isPending={set.isPending}>
          Save
        </Button>
        <Button onPress={onDone}>Cancel</Button>
        {goal && (
          <Button variant="quiet" isPending={set.isPending} onPress={() => send(null)}>
            No goal any more
          </Button>
        )}
      </div>
    </form>
  );
}
