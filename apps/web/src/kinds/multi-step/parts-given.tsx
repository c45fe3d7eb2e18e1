import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import type { GivenProps } from '../kind-view.ts';
import { typedMarks } from '../same-answer.ts';
import { PartList } from './part-list.tsx';

/** What was typed for each part, with a mark where it is surely right. */
export function PartsGiven({ question, response }: GivenProps<'multi-step'>) {
  const { answer } = question;
  const key = answer?.response.kind === 'multi-step' ? answer.response.parts : undefined;
  const marks = typedMarks(response.parts, key, false);
  return (
    <PartList
      rows={question.parts.map(({ unit }, part) => (
        // Parts never move, so their place is their identity.
        <span key={part} className="inline-flex items-center gap-2">
          <span>
            <Typed text={response.parts[part] ?? ''} after={unit} />
          </span>
          {marks[part] && <PartMark isRight words="right" />}
        </span>
      ))}
    />
  );
}
