import type { WeakTopic } from '@planets/contract';
import { Select } from '../../components/select.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { formatPercent } from '../../lib/format.ts';
import { useState } from 'react';

interface WeakTopicsProps {
  studentId: string;
  topics: readonly WeakTopic[];
  planetName: (planet: string) => string;
  /** Classes of the reader that the student is in: where the assignment can be made. */
  classes: readonly { id: number; name: string }[];
}

/** Where a student's own practice shows misses, each a step away from an assignment of it. */
export function WeakTopics({ studentId, topics, planetName, classes }: WeakTopicsProps) {
  const [classId, setClassId] = useState(classes[0]?.id);
  if (topics.length === 0)
    return (
      <p className="text-ink-soft">
        In the last three months no topic stood out: either it went well, or too little was
        practised to tell.
      </p>
    );
  return (
    <div>
      {classes.length > 1 && (
        <Select
          label="Make it in"
          options={classes.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={String(classId)}
          onChange={(id) => setClassId(Number(id))}
          className="mb-3 max-w-sm"
        />
      )}
      <ul className="divide-y divide-line border-y border-line">
        {topics.map(({ planet, topic, topicName, gradeLevel, answered, right }) => (
          <li
            key={`${planet} ${topic}`}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
          >
            <div className="min-w-0 flex-1 basis-52">
              <p className="font-medium">{topicName}</p>
              <p className="text-sm text-ink-soft tabular-nums">
                {planetName(planet)}, grade {gradeLevel} · {right} of {answered} right (
                {formatPercent((100 * right) / answered)})
              </p>
            </div>
            {classId !== undefined && (
              <ButtonLink
                to="/teacher/classes/$classId/assignments/new"
                params={{ classId }}
                search={{ student: studentId, planet, topic, grade: gradeLevel }}
                size="sm"
              >
                Make an assignment of it
                <span className="sr-only">: {topicName}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
