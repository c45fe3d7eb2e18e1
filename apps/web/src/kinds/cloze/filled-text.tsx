import { LabelText } from '../../components/rich-text/label-text.tsx';
import { RichText } from '../../components/rich-text/rich-text.tsx';
import type { RightAnswerProps } from '../kind-view.ts';

/** The text with its gaps filled rightly. */
export const FilledText = ({ question, response }: RightAnswerProps<'cloze'>) => (
  <RichText
    content={question.prompt.filter(({ type }) => type === 'paragraph')}
    renderGap={(blank) => {
      const given = response.blanks[blank] ?? '';
      const option = question.blanks[blank]?.options?.find(({ id }) => id === given);
      return <strong>{option ? <LabelText content={option.content} /> : given}</strong>;
    }}
  />
);
