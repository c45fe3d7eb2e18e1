import type { Question } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Given } from '../../kinds/kinds.tsx';
import type { Elsewhere } from './use-writing.ts';

interface ElsewhereNoteProps {
  question: Question;
  elsewhere: Elsewhere;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The same question was written in another tab: both are shown, and the student chooses. */
export const ElsewhereNote = (props: ElsewhereNoteProps) => (
  <Notice
    tone="warn"
    live
    className="mt-6"
    title="This question was changed in another tab or on another device"
  >
    <p className="text-ink-soft">There it says:</p>
    <div className="my-2 max-h-48 overflow-y-auto">
      <Given question={props.question} response={props.elsewhere.response} />
    </div>
    <div className="mt-3 flex flex-wrap gap-2">
      <Button variant="primary" onPress={props.onKeepMine}>
        Keep what is here
      </Button>
      <Button variant="quiet" onPress={props.onTakeTheirs}>
        Use that one
      </Button>
    </div>
  </Notice>
);
