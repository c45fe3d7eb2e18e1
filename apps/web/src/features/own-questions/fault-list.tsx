import type { DraftFault } from '@planets/contract';
import { Notice } from '../../components/notice.tsx';

const WHERE: Record<DraftFault['at'], string> = {
  prompt: 'The question',
  hints: 'A hint',
  steps: 'The explanation',
  key: 'The right answer',
  options: 'What is offered',
  mistakes: 'The known mistakes',
};

/** What keeps a question from being saved, each with where to look. */
export function FaultList({ faults }: { faults: readonly DraftFault[] }) {
  return (
    <Notice tone="warn" title="Not ready to be asked" live>
      <ul className="space-y-1">
        {faults.map(({ at, message }) => (
          <li key={`${at}${message}`}>
            <strong>{WHERE[at]}.</strong> {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
