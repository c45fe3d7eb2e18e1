import { RichText } from '../../components/rich-text/rich-text.tsx';
import type { QuestionProps } from '../kind-view.ts';
import { PartList } from './part-list.tsx';

/** What each part asks. */
export const PartsOffered = ({ question }: QuestionProps<'multi-step'>) => (
  // Parts never move, so their place is their identity.
  <PartList
    rows={question.parts.map(({ prompt }, part) => (
      <RichText key={part} content={prompt} />
    ))}
  />
);
