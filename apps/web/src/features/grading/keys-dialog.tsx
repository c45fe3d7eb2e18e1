import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['J', '→'], 'Next student'],
  [['K', '←'], 'Student before'],
  [['N'], 'Next student with something to grade'],
  [['0', '…', '9'], 'Points for the marked row of the rubric'],
  [['C'], 'Write a comment'],
  [['?'], 'This list'],
];

interface KeysDialogProps {
  isOpen: boolean;
  onClose: () => void;
  areOn: boolean;
  onSwitch: (areOn: boolean) => void;
}

/** The keys of this page, and the switch that turns the single ones off. */
export function KeysDialog({ isOpen, onClose, areOn, onSwitch }: KeysDialogProps) {
  return (
    <Dialog
      title="Keys"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        <dt className="whitespace-nowrap">
          <Key>Ctrl</Key> <Key>Enter</Key>
        </dt>
        <dd>Save all that is entered and go on to the next to grade</dd>
        {KEYS.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="whitespace-nowrap">
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd className={areOn ? undefined : 'text-ink-soft'}>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => onSwitch(event.target.checked)}
          className="size-5 accent-action"
        />
        Single keys do something on this page
      </label>
      <p className="text-sm text-ink-soft">While you type they are letters and digits.</p>
    </Dialog>
  );
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="me-1 inline-block min-w-7 rounded-sm border border-edge bg-raised px-1.5 text-center font-head text-sm">
      {children}
    </kbd>
  );
}
