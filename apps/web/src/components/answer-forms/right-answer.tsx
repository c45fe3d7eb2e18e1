import type { Question } from '@planets/contract';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { LabelText } from '../rich-text/label-text.tsx';
import { RichText } from '../rich-text/rich-text.tsx';

/** What would have been right, in the shape of its question. Nothing before the verdict. */
export function RightAnswer({ question }: { question: Question }) {
  const { answer } = question;
  if (!answer) return null;
  const { response } = answer;
  if (question.kind === 'order' && response.kind === 'order') {
    const items = new Map(question.items.map((item) => [item.id, item.content]));
    return (
      <ol className="list-inside list-decimal space-y-0.5">
        {response.order.map((id) => (
          <li key={id}>
            <LabelText content={items.get(id) ?? []} />
          </li>
        ))}
      </ol>
    );
  }
  if (question.kind === 'match' && response.kind === 'match') {
    const find = (options: typeof question.left, id: string) =>
      options.find((option) => option.id === id)?.content ?? [];
    return (
      <ul className="space-y-0.5">
        {response.pairs.map(([left, right]) => (
          <li key={left}>
            <LabelText content={find(question.left, left)} />{' '}
            <ArrowRight size={16} className="inline rtl:rotate-180" aria-label="goes with" />{' '}
            <LabelText content={find(question.right, right)} />
          </li>
        ))}
      </ul>
    );
  }
  if (question.kind === 'cloze' && response.kind === 'cloze') {
    return (
      <RichText
        content={question.prompt.filter(({ type }) => type === 'paragraph')}
        renderGap={(blank) => {
          const given = response.blanks[blank] ?? '';
          const option = question.blanks[blank]?.options?.find(({ id }) => id === given);
          return <strong>{option ? <LabelText content={option.content} /> : given}</strong>;
        }}
      />
    );
  }
  if (answer.text.length > 1) {
    return (
      <ul className="list-inside list-disc space-y-0.5">
        {answer.text.map((block, index) => (
          // The key never changes, so a place is an identity.
          <li key={index}>
            <LabelText content={[block]} />
          </li>
        ))}
      </ul>
    );
  }
  return <RichText content={answer.text} />;
}
