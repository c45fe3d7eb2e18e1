import { RichText } from '../src/components/rich-text/rich-text.tsx';
import { emptyEntry, isPromptInForm, AnswerForm, RightAnswer } from '../src/kinds/kinds.tsx';
import type { Shown } from './sample.ts';

/** One question with all that belongs to it: as the student sees it, then what an author reads beside it. */
export function ShownQuestion({ shown, number }: { shown: Shown; number: number }) {
  const { item, question, feedback } = shown;
  // Open, so that nothing in it is marked; the key stands below.
  const { answer, ...open } = question;
  return (
    <li className="grid gap-x-10 gap-y-4 border-t border-line py-6 lg:grid-cols-[3fr_2fr]">
      <div>
        <p className="mb-2 text-sm text-ink-soft">
          {number}. {item.id} · {item.kind} · difficulty {item.difficulty}
        </p>
        {!isPromptInForm(question) && (
          <div className="mb-4 text-xl leading-snug">
            <RichText content={question.prompt} />
          </div>
        )}
        <AnswerForm
          question={{ ...open, status: 'open' }}
          entry={emptyEntry(question)}
          onChange={() => {}}
          isLocked={false}
        />
      </div>
      <div className="space-y-3 text-sm">
        <div>
          <strong>Answer</strong>
          <RightAnswer question={answer ? { ...question, answer } : question} />
        </div>
        <Texts name="Hints" texts={question.hints} />
        <Texts name="Explanation" texts={question.explanation ?? []} />
        {feedback.length > 0 && (
          <div>
            <strong>Feedback</strong>
            <ul className="list-disc ps-5">
              {feedback.map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        {question.source !== undefined && <p className="text-ink-soft">{question.source}</p>}
      </div>
    </li>
  );
}

function Texts({ name, texts }: { name: string; texts: Shown['question']['hints'] }) {
  return (
    <div>
      <strong>{name}</strong>
      <ol className="list-decimal space-y-1 ps-5">
        {texts.map((text, index) => (
          <li key={index}>
            <RichText content={text} />
          </li>
        ))}
      </ol>
    </div>
  );
}
