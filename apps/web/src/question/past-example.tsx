import type { WorkedExample } from '@planets/contract';
import { RichText } from '../components/rich-text/rich-text.tsx';

/** A question of the same sort, solved step by step, as teach mode showed it. */
export function PastExample({ example }: { example: WorkedExample }) {
  return (
    <div className="space-y-3 border-s-4 border-line ps-4">
      <RichText content={example.prompt} />
      <ol className="list-decimal space-y-2 ps-6">
        {example.steps.map((step, index) => (
          // Steps are read in their order and never move.
          <li key={index}>
            <RichText content={step} />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-x-2 font-medium">
        Answer: <RichText content={example.answer} />
      </div>
    </div>
  );
}
