import type { TaughtAssignment } from '@planets/contract';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { AssignmentRow } from './assignment-row.tsx';
import { noteOnZone } from './zone-words.ts';
import { StageMark } from './stage-mark.tsx';
import type { ListSearch } from './list-search.ts';
import { stageNames, stageOf } from './stage.ts';
import { stages, type Stage } from './stages.ts';

interface ClassAssignmentsProps {
  assignments: readonly TaughtAssignment[];
  now: Date;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** What closes soonest first; of what is over, what was over last. */
function ordered(stage: Stage, list: readonly TaughtAssignment[]): TaughtAssignment[] {
  const byDue = list.toSorted(
    (a, b) => Date.parse(a.settings.dueAt) - Date.parse(b.settings.dueAt),
  );
  return stage === 'over' || stage === 'withdrawn' ? byDue.toReversed() : byDue;
}

/** The assignments of a class by where they stand, to look through and to filter. */
export function ClassAssignments({ assignments, now, search, onSearch }: ClassAssignmentsProps) {
  const wanted = (search.q ?? '').trim().toLocaleLowerCase();
  const staged = assignments.map((assignment) => ({
    assignment,
    stage: stageOf(assignment, now),
  }));
  const show = search.show ?? 'all';
  const zoneNote = assignments[0] ? noteOnZone(assignments[0].zone) : '';
  const fits = ({ assignment, stage }: (typeof staged)[number]): boolean =>
    (show === 'all' || (show === 'to-grade' ? assignment.counts.toGrade > 0 : show === stage)) &&
    [assignment.settings.title, assignment.topicName].some((words) =>
      words.toLocaleLowerCase().includes(wanted),
    );
  const shown = staged.filter(fits);
  const toGrade = assignments.filter(({ counts }) => counts.toGrade > 0).length;
  const countOf = (stage: Stage) => staged.filter((one) => one.stage === stage).length;
  const options = [
    { value: 'all' as const, label: `All ${assignments.length}` },
    { value: 'to-grade' as const, label: `To grade ${toGrade}` },
    ...stages
      .filter((stage) => countOf(stage) > 0 || show === stage)
      .map((stage) => ({ value: stage, label: `${stageNames[stage]} ${countOf(stage)}` })),
  ];
  return (
    <div>
      <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-4">
        <Segmented
          label="Show"
          hideLabel
          options={options}
          value={show}
          onChange={(chosen) =>
            onSearch({ ...search, show: chosen === 'all' ? undefined : chosen })
          }
        />
        <TextField
          label="Find an assignment"
          hideLabel
          placeholder="Find an assignment"
          type="search"
          value={search.q ?? ''}
          onChange={(q) => onSearch({ ...search, q: q === '' ? undefined : q })}
          className="min-w-0 flex-1 basis-56 sm:max-w-xs"
        />
      </div>
      {zoneNote !== '' && <p className="mb-4 text-sm text-ink-soft">{zoneNote}</p>}
      {stages.map((stage) => {
        const list = shown.filter((one) => one.stage === stage).map((one) => one.assignment);
        if (list.length === 0) return null;
        return (
          <section key={stage} className="mb-8">
            <h2 className="mb-2 text-lg">
              <StageMark stage={stage} />
            </h2>
            <ul className="divide-y divide-line border-y border-line">
              {ordered(stage, list).map((assignment) => (
                <AssignmentRow
                  key={assignment.id}
                  assignment={assignment}
                  stage={stage}
                  now={now}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length === 0 && (
        <output className="block py-8 text-center text-ink-soft">
          {show === 'to-grade' && wanted === ''
            ? 'Nothing waits for you: all that was handed in has its score.'
            : 'No assignment is like that.'}
        </output>
      )}
    </div>
  );
}
