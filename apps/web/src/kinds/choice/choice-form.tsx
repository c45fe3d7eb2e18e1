import { useId } from 'react';
import type { AnswerFormProps } from '../kind-view.ts';
import { OptionGroup } from '../../components/answer-forms/option-group.tsx';
import { OptionRow, type OptionVerdict } from '../../components/answer-forms/option-row.tsx';
import { useNumberKeys } from '../../components/answer-forms/use-number-keys.ts';

/** One of several. The keys 1 to 9 choose. */
export function ChoiceForm({ question, entry, onChange, isLocked }: AnswerFormProps<'choice'>) {
  const name = useId();
  const { choices, answer } = question;
  const choose = (id: string) => onChange({ kind: 'choice', choice: id });
  useNumberKeys(choices.length, !isLocked, (index) => {
    const option = choices[index];
    if (option) choose(option.id);
  });

  const key = answer?.response.kind === 'choice' ? answer.response.choice : undefined;
  const verdictOf = (id: string): OptionVerdict | undefined => {
    if (key === undefined) return undefined;
    if (id === key) return 'right';
    return id === entry.choice ? 'chosen-wrong' : 'not-chosen';
  };

  return (
    <OptionGroup label="Choose one answer" options={choices}>
      {choices.map((option, index) => (
        <OptionRow
          key={option.id}
          type="radio"
          name={name}
          number={index + 1}
          content={option.content}
          isChosen={option.id === entry.choice}
          isLocked={isLocked}
          verdict={verdictOf(option.id)}
          onChoose={() => choose(option.id)}
        />
      ))}
    </OptionGroup>
  );
}
