import type { AnswerFormProps } from '../kind-view.ts';
import { RichText } from '../../components/rich-text/rich-text.tsx';
import { ClozeGap } from './cloze-gap.tsx';

/** The text with its gaps to fill: typed into, or chosen from a list. */
export function ClozeForm({ question, entry, onChange, isLocked }: AnswerFormProps<'cloze'>) {
  const { blanks, answer } = question;
  const key = answer?.response.kind === 'cloze' ? answer.response.blanks : undefined;
  const fill = (blank: number, text: string) =>
    onChange({
      kind: 'cloze',
      blanks: blanks.map((_, index) => (index === blank ? text : (entry.blanks[index] ?? ''))),
    });
  return (
    <RichText
      content={question.prompt}
      renderGap={(blank) => (
        <ClozeGap
          number={blank + 1}
          total={blanks.length}
          options={blanks[blank]?.options}
          value={entry.blanks[blank] ?? ''}
          answer={key?.[blank]}
          isRight={question.status === 'right' ? true : undefined}
          isLocked={isLocked}
          onChange={(text) => fill(blank, text)}
        />
      )}
    />
  );
}
