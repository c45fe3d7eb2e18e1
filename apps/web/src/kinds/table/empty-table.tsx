import type { QuestionProps } from '../kind-view.ts';
import { TableFrame } from './table-frame.tsx';

/** The table as it was to be filled. */
export const EmptyTable = ({ question }: QuestionProps<'table'>) => (
  <TableFrame
    question={question}
    renderBlank={() => (
      <span className="inline-block h-[1em] min-w-12 border-be-2 border-line">
        <span className="sr-only">to fill</span>
      </span>
    )}
  />
);
