import { withUnit } from '../../components/answer-forms/with-unit.ts';
import type { RightAnswerProps } from '../kind-view.ts';
import { PartList } from './part-list.tsx';

/** The key of each part. */
export const PartAnswers = ({ question, response }: RightAnswerProps<'multi-step'>) => (
  <PartList
    rows={question.parts.map(({ unit }, part) => withUnit(response.parts[part] ?? '', unit))}
  />
);
