import type { ExportFilters, ExportFormat } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import Download from 'lucide-react/icons/download';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatCount } from '../../lib/format.ts';
import { useOnline } from '../../lib/online.ts';
import { sizeWords } from '../../lib/size-words.ts';
import type { ExportOwner } from './export-path.ts';
import { ExportFailure } from './export-failure.tsx';
import { ExportProgress } from './export-progress.tsx';
import { FileChoice } from './file-choice.tsx';
import { sessionCountQuery } from './queries.ts';
import { useExport } from './use-export.ts';
import { WhatIsInIt } from './what-is-in-it.tsx';

export interface ExportDialogProps {
  title: string;
  owner: ExportOwner;
  /** What narrows it where the dialog was opened. */
  filters?: ExportFilters;
  /** The same in words: "NumForge, Timed". */
  narrowedTo?: string;
  onClose: () => void;
}

/** Practice as a file: which one, what is in it, and how far it has come. */
export function ExportDialog(props: ExportDialogProps) {
  const { title, owner, filters: given = {}, narrowedTo = '', onClose } = props;
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [isForExcel, setForExcel] = useState(true);
  const [days, setDays] = useState({ from: '', to: '' });
  const isOnline = useOnline();
  const { progress, isRunning, kept, error, start, stop, clear } = useExport();
  const filters: ExportFilters = {
    ...given,
    ...(days.from !== '' && { fromDate: days.from }),
    ...(days.to !== '' && { toDate: days.to }),
  };
  const isBackwards = days.from !== '' && days.to !== '' && days.from > days.to;
  const { data: sessions } = useQuery(sessionCountQuery(owner, filters));
  // What is said over the button pushes it down, on a phone out of sight.
  const hasBegun = progress !== null;
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isRunning || hasBegun || kept || error)
      primary.current?.scrollIntoView({ block: 'nearest' });
  }, [isRunning, hasBegun, kept, error]);

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {isRunning && <Button onPress={stop}>Cancel</Button>}
          <Button
            ref={primary}
            variant="primary"
            isPending={isRunning}
            isDisabled={!kept && (sessions === 0 || isBackwards || (!isOnline && !isRunning))}
            icon={!kept && <Download size={20} aria-hidden="true" />}
            onPress={kept ? onClose : () => start({ owner, filters, format, isForExcel })}
          >
            {kept ? 'Done' : error && !isRunning ? 'Try again' : 'Download'}
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        <WhatIsInIt owner={owner} filters={filters} narrowedTo={narrowedTo} />
        {owner.kind === 'class' && (
          <DaysChoice
            days={days}
            isBackwards={isBackwards}
            onChange={(next) => {
              setDays(next);
              clear();
            }}
            isDisabled={isRunning}
          />
        )}
        <FileChoice
          value={format}
          onChange={(next) => {
            setFormat(next);
            clear();
          }}
          isForExcel={isForExcel}
          onForExcel={(next) => {
            setForExcel(next);
            clear();
          }}
          isDisabled={isRunning}
        />
        {isRunning && <ExportProgress progress={progress} />}
        {/* Said once, and not with every piece that comes. */}
        <output className="sr-only">{isRunning ? 'Downloading.' : ''}</output>
        {kept && (
          <Notice tone="good" live title="It is in your downloads">
            <span className="wrap-anywhere">
              “<bdi>{kept.name}</bdi>”: {formatCount(kept.sessions, 'session')},{' '}
              {sizeWords(kept.bytes)}.
            </span>
          </Notice>
        )}
        {!isOnline && !isRunning && !kept && (
          <Notice tone="warn" live title="No connection">
            The school makes the file. It can be downloaded when the connection is back.
          </Notice>
        )}
        {isOnline && !isRunning && error && <ExportFailure error={error} />}
      </div>
    </Dialog>
  );
}

interface DaysChoiceProps {
  days: { from: string; to: string };
  isBackwards: boolean;
  onChange: (days: { from: string; to: string }) => void;
  isDisabled: boolean;
}

/** Where the page has no filters of its own: the days that shall be in it. */
function DaysChoice({ days, isBackwards, onChange, isDisabled }: DaysChoiceProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label="From"
        type="date"
        value={days.from}
        disabled={isDisabled}
        onChange={(from) => onChange({ ...days, from })}
      />
      <TextField
        label="To"
        type="date"
        value={days.to}
        disabled={isDisabled}
        onChange={(to) => onChange({ ...days, to })}
        errorMessage={isBackwards ? 'This day is before the first one.' : undefined}
      />
    </div>
  );
}
