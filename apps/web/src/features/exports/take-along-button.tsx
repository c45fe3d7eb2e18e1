import Download from 'lucide-react/icons/download';
import { type ComponentType, useState } from 'react';
import { Button } from '../../components/button.tsx';
import type { ExportDialogProps } from './export-dialog.tsx';

interface TakeAlongButtonProps extends Omit<ExportDialogProps, 'onClose'> {
  children: string;
}

/** Opens the dialog of exports. Its script comes when it is first asked for: few of those who look at their practice take it along. */
export function TakeAlongButton({ children, ...dialog }: TakeAlongButtonProps) {
  const [Dialog, setDialog] = useState<ComponentType<ExportDialogProps>>();
  const [state, setState] = useState<'closed' | 'coming' | 'failed' | 'open'>('closed');
  const open = async () => {
    setState('coming');
    try {
      const { ExportDialog } = await import('./export-dialog.tsx');
      setDialog(() => ExportDialog);
      setState('open');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button
        size="sm"
        isPending={state === 'coming'}
        icon={<Download size={18} aria-hidden="true" />}
        onPress={() => void open()}
      >
        {children}
      </Button>
      {state === 'failed' && (
        <span role="alert" className="self-center text-sm text-miss-text">
          This did not open: the school could not be reached. Please try again.
        </span>
      )}
      {state === 'open' && Dialog && <Dialog {...dialog} onClose={() => setState('closed')} />}
    </>
  );
}
