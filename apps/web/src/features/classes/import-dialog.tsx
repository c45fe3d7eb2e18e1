import type { RosterDeed, RosterLine, RosterOutcome, RosterPreviewAnswer } from '@planets/contract';
import Upload from 'lucide-react/icons/upload';
import { type ChangeEvent, useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { buttonStyle } from '../../components/button-style.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { ApiProblem } from '../../lib/api.ts';
import { formatCount } from '../../lib/format.ts';
import { newId } from '../../lib/new-id.ts';
import { readTextFile } from '../../lib/read-text-file.ts';
import { useImportRoster, usePreviewRoster } from './mutations.ts';
import { PasswordList } from '../../components/password-list.tsx';
import { RosterLines } from './roster-lines.tsx';

/** What the server takes of a list. */
const MOST_BYTES = 900_000;

interface ImportDialogProps {
  classId: number;
  onClose: () => void;
}

/** A list of students: read, shown line by line, then taken as it was shown. */
export function ImportDialog({ classId, onClose }: ImportDialogProps) {
  const [csv, setCsv] = useState('');
  const [readAs, setReadAs] = useState<string>();
  const [importId, setImportId] = useState(newId);
  const [leaveOutWrong, setLeaveOutWrong] = useState(false);
  const preview = usePreviewRoster(classId);
  const roster = useImportRoster(classId);
  const shown = planAfter(roster.error) ?? preview.data;

  const look = (text: string) => {
    setImportId(newId());
    setLeaveOutWrong(false);
    roster.reset();
    preview.mutate(text);
  };
  const back = () => {
    preview.reset();
    roster.reset();
  };

  if (roster.data) return <Outcome lines={roster.data} onClose={onClose} />;
  if (shown)
    return (
      <Preview
        preview={shown}
        readAs={readAs}
        leaveOutWrong={leaveOutWrong}
        onLeaveOutWrong={setLeaveOutWrong}
        error={roster.error}
        isImporting={roster.isPending}
        onBack={back}
        onClose={onClose}
        onImport={() => roster.mutate({ csv, leaveOutWrong, importId })}
      />
    );
  return (
    <Dialog
      title="Add students from a list"
      isOpen
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isPending={preview.isPending}
          isDisabled={csv.trim() === ''}
          onPress={() => look(csv)}
        >
          See what it would do
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p>
          Choose a CSV file, or paste from a spreadsheet. The first line names the columns:{' '}
          <b className="font-semibold">name</b>, and if you wish{' '}
          <b className="font-semibold">username</b>, <b className="font-semibold">password</b> and{' '}
          <b className="font-semibold">group</b>. Nothing happens before you have seen what each
          line does.
        </p>
        <FileField
          onRead={(text, encoding) => {
            setCsv(text);
            setReadAs(encoding);
            look(text);
          }}
        />
        <TextArea
          label="Or paste the list"
          value={csv}
          onChange={(text) => {
            setCsv(text);
            setReadAs(undefined);
          }}
          placeholder={'name,group\nAda Lovelace,Red'}
          rows={5}
          spellCheck={false}
        />
        <Refusal error={preview.error} title="This list could not be read" />
      </div>
    </Dialog>
  );
}

/** What the list would do now, where somebody changed something since it was shown. */
function planAfter(error: unknown): RosterPreviewAnswer | undefined {
  return error instanceof ApiProblem && error.code === 'changed_meanwhile'
    ? (error.problem.current as RosterPreviewAnswer)
    : undefined;
}

function FileField({ onRead }: { onRead: (text: string, encoding: string) => void }) {
  const id = useId();
  const [fault, setFault] = useState<string>();
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // The same file can be chosen again, after it was mended.
    event.target.value = '';
    if (!file) return;
    if (file.size > MOST_BYTES) {
      setFault('This file is larger than a list of students can be. Is it the right one?');
      return;
    }
    setFault(undefined);
    const { text, encoding } = await readTextFile(file);
    onRead(text, encoding);
  };
  return (
    <div>
      <label
        htmlFor={id}
        className={buttonStyle(
          'secondary',
          'md',
          'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        )}
      >
        <Upload size={20} aria-hidden="true" />
        Choose a file
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => void read(event)}
          className="sr-only"
        />
      </label>
      {fault !== undefined && (
        <p role="alert" className="mt-1.5 text-sm font-medium text-miss-text">
          {fault}
        </p>
      )}
    </div>
  );
}

interface PreviewProps {
  preview: RosterPreviewAnswer;
  readAs: string | undefined;
  leaveOutWrong: boolean;
  onLeaveOutWrong: (leaves: boolean) => void;
  error: unknown;
  isImporting: boolean;
  onBack: () => void;
  onClose: () => void;
  onImport: () => void;
}

function Preview(props: PreviewProps) {
  const { preview, readAs, leaveOutWrong, onLeaveOutWrong, isImporting, onImport } = props;
  const { lines, notes } = preview;
  const wrong = countOf(lines, 'wrong');
  const right = lines.length - wrong - countOf(lines, 'here');
  const may = right > 0 && (wrong === 0 || leaveOutWrong);
  return (
    <Dialog
      title="What this list does"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onBack}>Back to the list</Button>
          <Button variant="primary" isDisabled={!may} isPending={isImporting} onPress={onImport}>
            {isImporting ? 'Adding…' : `Add ${formatCount(right, 'student')}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="font-medium">{summaryOf(lines)}</p>
        <p className="text-sm text-ink-soft">
          {[...notes, ...(readAs === undefined ? [] : [`The file was read as ${readAs}.`])].join(
            ' ',
          )}
        </p>
        {wrong > 0 && (
          <Notice tone="warn" title={`${formatCount(wrong, 'line')} cannot be taken`}>
            <p>Mend the list and choose it again, or go on without them.</p>
            {right > 0 && (
              <label className="mt-2 flex min-h-11 cursor-pointer items-center gap-3">
                <input
                  type="checkbox"
                  checked={leaveOutWrong}
                  onChange={(event) => onLeaveOutWrong(event.target.checked)}
                  className="size-5 accent-action"
                />
                Leave out the wrong lines
              </label>
            )}
          </Notice>
        )}
        <Refusal error={props.error} title="Nobody was added" />
        <RosterLines lines={lines} />
      </div>
    </Dialog>
  );
}

const countOf = (lines: readonly RosterLine[], deed: RosterDeed): number =>
  lines.filter(({ does }) => does === deed).length;

/** "3 new accounts, 1 added, 2 here already, 1 wrong." */
function summaryOf(lines: readonly RosterLine[]): string {
  const words: [RosterDeed, (n: number) => string][] = [
    ['make', (n) => formatCount(n, 'new account')],
    ['enrol', (n) => `${n} added with the account they have`],
    ['return', (n) => `${n} coming back`],
    ['here', (n) => `${n} here already`],
    ['wrong', (n) => `${n} wrong`],
  ];
  const said = words
    .map(([deed, say]) => [countOf(lines, deed), say] as const)
    .filter(([count]) => count > 0)
    .map(([count, say]) => say(count));
  return `${said.join(', ')}.`;
}

function Outcome({ lines, onClose }: { lines: readonly RosterOutcome[]; onClose: () => void }) {
  const passwords = lines.flatMap(({ name, username, password }) =>
    username !== null && password !== null ? [{ name, username, password }] : [],
  );
  const left = countOf(lines, 'wrong');
  // The answer to the first request was lost on its way, and the passwords with it.
  const isRepeated = lines.some(({ does, password }) => does === 'make' && password === null);
  return (
    <Dialog
      title="Added to the class"
      isOpen
      // A press beside it would lose the passwords.
      isRequired={passwords.length > 0}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {passwords.length > 0 ? 'I have the passwords' : 'Done'}
        </Button>
      }
    >
      <p className="mb-4 print:hidden">
        {summaryOf(lines)}
        {left > 0 && ' The wrong lines were left out.'}
      </p>
      {isRepeated && (
        <Notice tone="warn" title="Their passwords can no longer be shown">
          The students were added, but the answer was lost on its way. Make new passwords for them
          on the page of the students.
        </Notice>
      )}
      {passwords.length > 0 && <PasswordList passwords={passwords} />}
    </Dialog>
  );
}
