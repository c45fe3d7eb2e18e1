import { OptionList } from '../../components/answer-forms/option-list.tsx';
import type { QuestionProps } from '../kind-view.ts';
import { NumberBadge } from './number-badge.tsx';
import { Picture } from './picture.tsx';

/** The picture with its numbered places, what they are, and the names there were. */
export const LabelOffered = ({ question }: QuestionProps<'label'>) => (
  <div className="space-y-4">
    <Picture question={question} renderMarker={(index) => <NumberBadge number={index + 1} />} />
    <OptionList label="Names to choose from" options={question.names} />
  </div>
);
