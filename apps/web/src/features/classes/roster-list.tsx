import type { RosterEntry } from '@planets/contract';
import Sparkles from 'lucide-react/icons/sparkles';
import { formatCount, formatDay, formatDuration, formatPercent } from '../../lib/format.ts';
import { ChangeButton, type RosterRowsProps, StudentLink } from './roster-table.tsx';

/** The same as the table, on a phone. */
export function RosterList({ students, onChange }: RosterRowsProps) {
  return (
    <div className="md:hidden">
      <p className="mb-2 flex items-center gap-2 text-sm font-medium text-practice-text">
        <Sparkles size={18} aria-hidden="true" className="shrink-0" />
        Self-practice, chosen by the student
      </p>
      <ul className="divide-y divide-line" aria-label="Students">
        {students.map((student) => (
          <li key={student.id} className="py-2">
            <div className="flex items-center justify-between gap-2">
              <StudentLink student={student} />
              {onChange && <ChangeButton student={student} onChange={onChange} />}
            </div>
            <p className="px-2 text-sm wrap-anywhere">{student.username}</p>
            <p className="mt-0.5 flex gap-2 px-2 pb-1 text-sm tabular-nums">
              <Sparkles
                size={16}
                aria-hidden="true"
                className="mt-0.5 shrink-0 text-practice-mark"
              />
              <span className="min-w-0 text-practice-text">
                <InWords student={student} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function InWords({ student: { practice, lastPractisedAt } }: { student: RosterEntry }) {
  if (practice.sessions === 0) return 'Nothing practised yet';
  return (
    <>
      {formatCount(practice.sessions, 'session')}, {practice.questionsCorrect} of{' '}
      {practice.questionsAnswered} right, average {formatPercent(practice.averageScorePercent)},{' '}
      {formatDuration(practice.activeSeconds)}
      {lastPractisedAt !== null && `. Last: ${formatDay(lastPractisedAt)}`}
    </>
  );
}
