import type {
  ClassGradebook,
  ImportScoresAnswer,
  ScoreImportPreview,
  ScoreProblem,
} from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { api, ApiProblem } from '../../lib/api.ts';
import { formatCount, formatNumber } from '../../lib/format.ts';
import { formatPoints } from '../../lib/points.ts';

const PROBLEM_WORDS: Record<ScoreProblem, string> = {
  unknown_student: 'No student of this class is called that.',
  two_students: 'Two students are called that. Use their usernames.',
  student_again: 'This student stands in the file a second time.',
  no_student: 'No student is named in this line.',
  not_a_number: 'Not a number.',
  formula: 'A formula. Only its result can be imported.',
  out_of_range: 'Below 0, or more than twice the points.',
  decimals: 'More than three decimals.',
  not_theirs: 'This work is not for this student.',
  excused: 'Excused. Take that back first.',
};

/** Longer reports are cut here: who has more to mend mends the file. */
const SHOWN_LINES = 200;

/** The text of a file, in the encoding that spreadsheets save: UTF-8, UTF-16 with its mark, else Windows’ Latin. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface ImportDialogProps {
  gradebook: ClassGradebook;
  onClose: () => void;
  onImported: (words: string) => void;
}

/** Scores from a file, with what each line will do before anything is done. */
export function ImportDialog({ gradebook, onClose, onImported }: ImportDialogProps) {
  const client = useQueryClient();
  const classId = gradebook.class.id;
  const field = useId();
  const [csv, setCsv] = useState('');
  const [leaveOut, setLeaveOut] = useState(false);
  const [report, setReport] = useState<ScoreImportPreview | null>(null);

  const preview = useMutation({
    mutationFn: (text: string) =>
      api.post<ScoreImportPreview>(`/api/classes/${classId}/scores/preview`, { csv: text }),
    onSuccess: setReport,
    onError: () => setReport(null),
  });
  const apply = useMutation({
    mutationFn: ({ state }: ScoreImportPreview) =>
      api.post<ImportScoresAnswer>(`/api/classes/${classId}/scores`, {
        csv,
        state,
        leaveOutProblems: leaveOut,
      }),
    onSuccess: async ({ changed, students }) => {
      await client.invalidateQueries({ queryKey: ['class', classId] });
      void client.invalidateQueries({ queryKey: ['assignment'] });
      onImported(
        `${formatCount(changed, 'score')} of ${formatCount(students, 'student')} imported`,
      );
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.code === 'changed_meanwhile')
        setReport(error.problem.current as ScoreImportPreview);
    },
  });
  const read = (text: string) => {
    setCsv(text);
    setLeaveOut(false);
    apply.reset();
    if (text.trim() !== '') preview.mutate(text);
  };
  const isBlocked = report === null || report.changes === 0 || (report.problems > 0 && !leaveOut);
  const error = apply.error ?? preview.error;

  return (
    <Dialog
      title="Import scores"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={isBlocked}
            isPending={apply.isPending}
            onPress={() => report && apply.mutate(report)}
          >
            {report && report.changes > 0
              ? `Import ${formatCount(report.changes, 'score')}`
              : 'Import'}
          </Button>
        </>
      }
    >
      <p className="text-ink-soft">
        A CSV file whose first line names a column Student (or Username) and assignments by their
        titles, as the export has them. Empty entries change nothing.
      </p>
      <label htmlFor={field} className="mt-4 mb-1.5 block font-head font-medium">
        File
      </label>
      <input
        id={field}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void textOf(file).then(read);
        }}
        className="min-h-11 w-full rounded-md border border-edge bg-surface file:me-3 file:min-h-11 file:border-0 file:bg-action-wash file:px-4 file:font-head file:font-medium file:text-action"
      />
      <label htmlFor={`${field}-text`} className="mt-4 mb-1.5 block font-head font-medium">
        Or paste it here
      </label>
      <textarea
        id={`${field}-text`}
        rows={4}
        value={csv.length > 20_000 ? '' : csv}
        placeholder="Student,Essay&#10;Ada Lovelace,17"
        onChange={(event) => setCsv(event.target.value)}
        onBlur={() => csv.trim() !== '' && preview.variables !== csv && read(csv)}
        className="w-full rounded-md border border-edge bg-surface p-3 placeholder:text-ink-soft"
      />
      {csv.trim() !== '' && preview.variables !== csv && (
        <Button className="mt-2" onPress={() => read(csv)}>
          Show what it will do
        </Button>
      )}
      {preview.isPending && <output className="block">Reading the file…</output>}
      {error && (
        <Notice tone="bad" className="mt-4" title="Nothing was imported">
          <p>{error.message}</p>
        </Notice>
      )}
      {report && <Report gradebook={gradebook} report={report} />}
      {report && report.problems > 0 && report.changes > 0 && (
        <label className="mt-4 flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            checked={leaveOut}
            onChange={(event) => setLeaveOut(event.target.checked)}
            className="size-5 accent-action"
          />
          Leave out what cannot be used, and import the rest
        </label>
      )}
    </Dialog>
  );
}

function Report({ gradebook, report }: { gradebook: ClassGradebook; report: ScoreImportPreview }) {
  const titles = new Map(gradebook.assignments.map(({ id, title }) => [id, title]));
  const lines = report.lines.filter(({ problem, cells }) => problem !== null || cells.length > 0);
  return (
    <section className="mt-5" aria-label="What the file will do">
      <output className="block font-medium">
        {formatCount(report.changes, 'change')}, {formatNumber(report.unchanged)} unchanged,{' '}
        {formatCount(report.problems, 'problem')}
      </output>
      {report.overrides > 0 && (
        <p className="text-sm text-ink-soft">
          {formatNumber(report.overrides)} of them {report.overrides === 1 ? 'takes' : 'take'} the
          place of a score that follows from answers. The log will say so.
        </p>
      )}
      {report.ignored.length > 0 && (
        <p className="text-sm text-ink-soft">
          Not read, because they are no assignment: {report.ignored.slice(0, 8).join(', ')}
          {report.ignored.length > 8 && ` and ${report.ignored.length - 8} more`}
        </p>
      )}
      {lines.length > 0 && (
        <ul className="mt-3 max-h-72 divide-y divide-line overflow-y-auto border-y border-line text-sm">
          {lines.slice(0, SHOWN_LINES).map(({ line, student, problem, cells }) => (
            <li key={line} className="py-2">
              <p>
                <span className="text-ink-soft">Line {line}</span>{' '}
                <bdi className="font-medium">{student?.name}</bdi>
              </p>
              {problem !== null && <p className="text-miss-text">{PROBLEM_WORDS[problem]}</p>}
              {cells.map((cell) => (
                <p key={cell.assignmentId} className={cell.problem ? 'text-miss-text' : undefined}>
                  <bdi>{titles.get(cell.assignmentId)}</bdi>:{' '}
                  {cell.problem
                    ? PROBLEM_WORDS[cell.problem]
                    : `${cell.from === null ? 'no score' : formatPoints(cell.from)} → ${formatPoints(cell.to ?? 0)}`}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {lines.length > SHOWN_LINES && (
        <p className="mt-1 text-sm text-ink-soft">
          and {formatNumber(lines.length - SHOWN_LINES)} more lines
        </p>
      )}
    </section>
  );
}
