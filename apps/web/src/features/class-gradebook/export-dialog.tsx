import { Button } from '../../components/button.tsx';
import { buttonStyle } from '../../components/button-style.ts';
import { Dialog } from '../../components/dialog.tsx';

interface ExportDialogProps {
  classId: number;
  /** The practice of the class has a dialog of its own. */
  onPractice: () => void;
  onClose: () => void;
}

const FILES = [
  {
    file: 'gradebook.xlsx',
    name: 'Excel workbook',
    words: 'For Excel, Numbers, LibreOffice and Google Sheets.',
  },
  {
    file: 'gradebook.csv?bom=true',
    name: 'CSV for Excel',
    words: 'Marked as UTF-8, so that Excel reads every name right.',
  },
  { file: 'gradebook.csv', name: 'CSV', words: 'Plain UTF-8, for other programs.' },
] as const;

/** The gradebook as a file. */
export function ExportDialog({ classId, onPractice, onClose }: ExportDialogProps) {
  return (
    <Dialog title="Export the gradebook" isOpen onClose={onClose}>
      <p className="text-ink-soft">
        Scores, totals and self-practice of everybody in the class. The scores can be imported again
        after you changed them.
      </p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {FILES.map(({ file, name, words }) => (
          <li key={file} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span className="min-w-0 flex-1 basis-52 text-sm text-ink-soft">{words}</span>
            <a
              href={`/api/classes/${classId}/${file}`}
              download
              onClick={onClose}
              className={buttonStyle('secondary', 'sm')}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <section className="mt-7 border-s-4 border-practice-mark ps-4">
        <h3 className="font-medium text-practice-text">Self-practice, session by session</h3>
        <p className="mt-1 mb-3 text-sm text-ink-soft">
          What the students of this class chose to practise. It counts in no grade.
        </p>
        <Button size="sm" onPress={onPractice}>
          Practice of the class…
        </Button>
      </section>
    </Dialog>
  );
}
