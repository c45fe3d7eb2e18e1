import Download from 'lucide-react/icons/download';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { sizeWords } from '../../lib/size-words.ts';
import { useArchive } from './use-archive.ts';

interface ArchiveButtonProps {
  path: string;
  fileName: string;
  children: string;
}

/** Takes out an archive, and shows how far it has come. */
export function ArchiveButton({ path, fileName, children }: ArchiveButtonProps) {
  const { state, take, stop } = useArchive(path, fileName);
  const isTaking = state.phase === 'taking';
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Button
          isPending={isTaking}
          icon={<Download size={20} aria-hidden="true" />}
          onPress={() => void take()}
        >
          {children}
        </Button>
        {isTaking && (
          <Button variant="quiet" onPress={stop}>
            Stop
          </Button>
        )}
      </div>
      {state.phase === 'taking' && (
        <p className="text-sm text-ink-soft">
          Putting it together: <span className="tabular-nums">{sizeWords(state.bytes)}</span> so
          far.
        </p>
      )}
      {/* Said once, and not with every piece that comes. */}
      <output className="sr-only">{isTaking ? 'Putting it together.' : ''}</output>
      {state.phase === 'taken' && (
        <Notice tone="good" live title="It is in your downloads">
          {fileName}, {sizeWords(state.bytes)}. Open it and begin with README.txt.
        </Notice>
      )}
      <Refusal
        error={state.phase === 'failed' ? state.error : null}
        title="Nothing was downloaded"
      />
    </div>
  );
}
