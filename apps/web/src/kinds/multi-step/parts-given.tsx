import { KeyBeside } from '../../components/answer-forms/key-beside.tsx';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import { withUnit } from '../../components/answer-forms/with-unit.ts';
import type { GivenProps } from '../kind-view.ts';
import { typedMarks } from '../same-answer.ts';
import { PartList } from './part-list.tsx';

/** What was typed for each part, with a mark where it is surely right, and else the key. */
export function PartsGiven({ question, response }: GivenProps<'multi-step'>) {
  const { answer } = question;
  const key = answer?.response.kind === 'multi-step' ? answer.response.parts : undefined;
  const marks = typedMarks(response.parts, key, false);
  return (
    <PartList
      rows={question.parts.map(({ unit }, part) => (
        // Parts never move, so their place is their identity.
        <span key={part} className="flex flex-wrap items-center gap-x-2">
          <span>
            <Typed text={response.parts[part] ?? ''} after={unit} />
          </span>
          {marks[part] && <PartMark isRight words="right" />}
          {key?.[part] !== undefined && !marks[part] && (
            <KeyBeside>{withUnit(key[part], unit)}</KeyBeside>
          )}
        </span>
      ))}
    />
  );
}
