import type { WorkedExample as WorkedExampleContent } from '@planets/contract';
import { RichText } from '../components/rich-text/rich-text.tsx';
import { WorkedSteps } from './worked-steps.tsx';

interface WorkedExampleProps {
  example: WorkedExampleContent;
  title?: string;
  /** How many steps are shown; the answer follows the last. */
  upTo?: number;
}

/** A question of the same sort, solved step by step. */
export function WorkedExample({ example, title, upTo }: WorkedExampleProps) {
  const isWhole = upTo === undefined || upTo >= example.steps.length;
  return (
    <div>
      {title !== undefined && <h2 className="mb-3 font-head font-medium">{title}</h2>}
      <div className="mb-5 text-lg">
        <RichText content={example.prompt} />
      </div>
      <WorkedSteps steps={example.steps} {...(upTo !== undefined && { upTo })} />
      {isWhole && (
        <div className="mt-4 flex animate-appear flex-wrap gap-x-3">
          <p className="font-semibold">Answer:</p>
          <RichText content={example.answer} />
        </div>
      )}
    </div>
  );
}
