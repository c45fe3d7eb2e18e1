import { useId } from 'react';
import type { AnswerFormProps } from '../kind-view.ts';
import { OptionGroup } from '../../components/answer-forms/option-group.tsx';
import { OptionRow, type OptionVerdict } from '../../components/answer-forms/option-row.tsx';
import { useNumberKeys } from '../../components/answer-forms/use-number-keys.ts';

/** Every one that is right. The keys 1 to 9 choose, and choose no longer. */
export function ChoicesForm({ question, entry, onChange, isLocked }: AnswerFormProps<'choices'>) {
  const name = useId();
  const { choices, answer } = question;
  const chosen = new Set(entry.choices);
  const toggle = (id: string) =>
    onChange({
      kind: 'choices',
      choices: choices
        .map((option) => option.id)
        .filter((other) => (other === id ? !chosen.has(id) : chosen.has(other))),
    });
  useNumberKeys(choices.length, !isLocked, (index) => {
    const option = choices[index];
    if (option) toggle(option.id);
  });

  const key = answer?.response.kind === 'choices' ? new Set(answer.response.choices) : undefined;
  const verdictOf = (id: string): OptionVerdict | undefined => {
    if (key === undefined) return undefined;
    if (key.has(id)) return 'right';
    return chosen.has(id) ? 'chosen-wrong' : 'not-chosen';
  };

  return (
    <OptionGroup label="Choose every right answer" options={choices} isLabelSeen>
      {choices.map((option, index) => (
        <OptionRow
          key={option.id}
          type="checkbox"
          name={name}
          number={index + 1}
          content={option.content}
          isChosen={chosen.has(option.id)}
          isLocked={isLocked}
          verdict={verdictOf(option.id)}
          onChoose={() => toggle(option.id)}
        />
      ))}
    </OptionGroup>
  );
}
