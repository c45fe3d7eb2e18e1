import type { RosterEntry } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import Pencil from 'lucide-react/icons/pencil';
import Sparkles from 'lucide-react/icons/sparkles';
import { Button } from '../../components/button.tsx';
import { formatDay, formatDuration, formatNumber, formatPercent } from '../../lib/format.ts';

const COLUMNS = ['Sessions', 'Answered', 'Right', 'Average', 'Active time', 'Last practised'];

export interface RosterRowsProps {
  students: readonly RosterEntry[];
  /** Opens what can be changed of one; left out where nothing can. */
  onChange: ((student: RosterEntry) => void) | undefined;
}

/** The class at a glance, where there is room for columns. What is gold is self-practice. */
export function RosterTable({ students, onChange }: RosterRowsProps) {
  return (
    <table className="w-full border-collapse tabular-nums max-md:hidden">
      <caption className="sr-only">Students by name, with their self-practice</caption>
      <thead>
        <tr>
          <th
            scope="col"
            rowSpan={2}
            className="px-2 py-2 text-start align-bottom text-sm font-medium text-ink-soft"
          >
            Student
          </th>
          <th
            scope="col"
            rowSpan={2}
            className="px-2 py-2 text-start align-bottom text-sm font-medium text-ink-soft"
          >
            User name
          </th>
          {onChange && (
            <th scope="col" rowSpan={2} className="w-12">
              <span className="sr-only">Change</span>
            </th>
          )}
          <th
            scope="colgroup"
            colSpan={COLUMNS.length}
            className="rounded-t-md border-b-2 border-practice-mark bg-practice-wash px-4 py-2 text-start font-head font-medium text-practice-text"
          >
            <span className="flex items-center gap-2">
              <Sparkles size={18} aria-hidden="true" />
              Self-practice, chosen by the student
            </span>
          </th>
        </tr>
        <tr className="text-sm text-ink-soft">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="px-4 py-2 text-end font-medium">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {students.map((student) => (
          <tr key={student.id} className="border-t border-line hover:bg-raised">
            <th scope="row" className="p-0 text-start font-medium">
              <StudentLink student={student} />
            </th>
            <td className="px-2 text-sm wrap-anywhere">{student.username}</td>
            {onChange && (
              <td className="pe-4 text-end">
                <ChangeButton student={student} onChange={onChange} />
              </td>
            )}
            <Cells student={student} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ student: { practice, lastPractisedAt } }: { student: RosterEntry }) {
  if (practice.sessions === 0) {
    return (
      <td colSpan={COLUMNS.length} className="px-4 text-end text-ink-soft">
        Nothing practised yet
      </td>
    );
  }
  const cells = [
    formatNumber(practice.sessions),
    formatNumber(practice.questionsAnswered),
    formatNumber(practice.questionsCorrect),
    formatPercent(practice.averageScorePercent, 'aligned'),
    formatDuration(practice.activeSeconds),
    lastPractisedAt === null ? '–' : formatDay(lastPractisedAt),
  ];
  return cells.map((cell, index) => (
    <td key={COLUMNS[index]} className="px-4 text-end whitespace-nowrap">
      {cell}
    </td>
  ));
}

export function StudentLink({ student }: { student: RosterEntry }) {
  return (
    <Link
      to="/teacher/students/$studentId"
      params={{ studentId: student.id }}
      className="flex min-h-11 items-center rounded-sm px-2 text-action underline decoration-line underline-offset-4 hover:decoration-action"
    >
      <bdi className="wrap-anywhere">{student.name}</bdi>
    </Link>
  );
}

interface ChangeButtonProps {
  student: RosterEntry;
  onChange: (student: RosterEntry) => void;
}

export function ChangeButton({ student, onChange }: ChangeButtonProps) {
  return (
    <Button
      variant="quiet"
      size="sm"
      aria-label={`Change ${student.name}`}
      icon={<Pencil size={18} />}
      onPress={() => onChange(student)}
    />
  );
}
