import { Notice } from '../../components/notice.tsx';
import type { Faults } from './settings-draft.ts';

/** Above the buttons: that something is wrong, and what has no field of its own. */
export function FaultSummary({ faults }: { faults: Faults }) {
  const words = Object.values(faults);
  if (words.length === 0) return null;
  return (
    <Notice tone="bad" title="It is not saved yet" className="w-full">
      {words.length === 1 ? (
        <p>{words[0]}</p>
      ) : (
        <ul className="list-disc ps-5">
          {words.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
