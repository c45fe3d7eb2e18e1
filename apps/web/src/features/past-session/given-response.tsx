import type { Option, Question, Response } from '@planets/contract';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { LabelText } from '../../components/rich-text/label-text.tsx';

interface GivenResponseProps {
  question: Question;
  response: Response;
}

/** What was entered, verbatim: typed words as they were typed, options by what stood on them. */
export function GivenResponse({ question, response }: GivenResponseProps) {
  switch (response.kind) {
    case 'choice':
      return <Chosen options={optionsOf(question)} id={response.choice} />;
    case 'choices':
      return response.choices.length === 0 ? (
        <Nothing />
      ) : (
        <ul className="list-disc space-y-1.5 ps-5">
          {response.choices.map((id) => (
            <li key={id}>
              <Chosen options={optionsOf(question)} id={id} />
            </li>
          ))}
        </ul>
      );
    case 'numeric':
      return (
        <Typed text={response.text} after={question.kind === 'numeric' ? question.unit : ''} />
      );
    case 'text':
      return <Typed text={response.text} />;
    case 'order':
      return (
        <ol className="list-decimal space-y-1.5 ps-6">
          {response.order.map((id) => (
            <li key={id}>
              <Chosen options={optionsOf(question)} id={id} />
            </li>
          ))}
        </ol>
      );
    case 'match':
      return (
        <ul className="space-y-1.5">
          {response.pairs.map(([left, right]) => (
            <li key={left}>
              <Chosen options={question.kind === 'match' ? question.left : []} id={left} />{' '}
              <ArrowRight
                size={16}
                aria-label="goes with"
                className="inline text-ink-soft rtl:rotate-180"
              />{' '}
              <Chosen options={question.kind === 'match' ? question.right : []} id={right} />
            </li>
          ))}
        </ul>
      );
    case 'cloze':
      return <Gaps question={question} blanks={response.blanks} />;
    default:
      // A kind that no question has: a program sent it, and it was no try.
      return <Nothing />;
  }
}

function optionsOf(question: Question): readonly Option[] {
  if (question.kind === 'choice' || question.kind === 'choices') return question.choices;
  return question.kind === 'order' ? question.items : [];
}

function Chosen({ options, id }: { options: readonly Option[]; id: string }) {
  const option = options.find((one) => one.id === id);
  return option ? <LabelText content={option.content} /> : <Nothing />;
}

function Typed({ text, after = '' }: { text: string; after?: string }) {
  if (text.trim() === '') return <Nothing />;
  return (
    <>
      <q className="font-medium whitespace-pre-wrap">
        <bdi>{text}</bdi>
      </q>{' '}
      {after}
    </>
  );
}

function Gaps({ question, blanks }: { question: Question; blanks: readonly string[] }) {
  return (
    <ol>
      {blanks.map((given, index) => {
        const options = question.kind === 'cloze' ? question.blanks[index]?.options : undefined;
        return (
          // Gaps never move, so their place is their identity.
          <li key={index}>
            {blanks.length > 1 && <span className="text-ink-soft">Gap {index + 1}: </span>}
            {options ? <Chosen options={options} id={given} /> : <Typed text={given} />}
          </li>
        );
      })}
    </ol>
  );
}

const Nothing = () => <span className="text-ink-soft">nothing</span>;
