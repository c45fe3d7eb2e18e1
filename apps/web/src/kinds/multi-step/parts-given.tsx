import { KeyBeside } from '../../components/answer-forms/key-beside.tsx';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import { withUnit } from '../../components/answer-forms/with-unit.ts';
import type { GivenProps } from '../kind-view.ts';
import { marksOf } from '../marks-of.ts';
import { PartList } from './part-list.tsx';

/** What was typed for each part, with a mark, and the key where it is not right. */
export function PartsGiven({ question, response }: GivenProps<'multi-step'>) {
  const { answer } = question;
  const key = answer?.response.kind === 'multi-step' ? answer.response.parts : undefined;
  const marks = marksOf(question, response);
  return (
    <PartList
      rows={question.parts.map(({ unit }, part) => (
        // Parts never move, so their place is their identity.
        <span key={part} className="flex flex-wrap items-center gap-x-2">
          <span>
            <Typed text={response.parts[part] ?? ''} after={unit} />
          </span>
          {marks[part] !== undefined && (
            <PartMark isRight={marks[part]} words={marks[part] ? 'right' : 'not right'} />
          )}
          {key?.[part] !== undefined && !marks[part] && (
            <KeyBeside>{withUnit(key[part], unit)}</KeyBeside>
          )}
        </span>
      ))}
    />
  );
}
