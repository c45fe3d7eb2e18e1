import type { Question } from '@planets/contract';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleX from 'lucide-react/icons/circle-x';
import Info from 'lucide-react/icons/info';
import Send from 'lucide-react/icons/send';
import type { Ref } from 'react';
import { Disclosure } from '../components/disclosure.tsx';
import { RightAnswer } from '../kinds/kinds.tsx';
import { classes } from '../lib/classes.ts';
import { BAND } from './band.ts';
import type { Tone, VerdictWords } from './verdict-words.ts';
import { WorkedExample } from './worked-example.tsx';
import { WorkedSteps } from './worked-steps.tsx';

interface FeedbackProps {
  words: VerdictWords;
  question: Question;
  ref: Ref<HTMLElement>;
}

const LOOK: Record<Tone, { icon: typeof Info; text: string }> = {
  right: { icon: CircleCheck, text: 'text-right-text' },
  'not-yet': { icon: CircleDashed, text: 'text-miss-text' },
  missed: { icon: CircleX, text: 'text-miss-text' },
  'not-counted': { icon: Info, text: 'text-ink' },
  'handed-in': { icon: Send, text: 'text-ink' },
};

/** What the verdict is, why, and what to do next: a band that slides up from the primary action. */
export function Feedback({ words, question, ref }: FeedbackProps) {
  const { icon: Icon, text } = LOOK[words.tone];
  return (
    <section
      ref={ref}
      aria-label="Feedback"
      className={classes('animate-rise scroll-mt-4 scroll-mb-24 border-bs-2', BAND[words.tone])}
    >
      <div className="mx-auto w-full max-w-2xl px-4 pt-4 pb-2">
        <p className={`flex items-center gap-2.5 font-head text-lg font-semibold ${text}`}>
          <Icon size={26} aria-hidden="true" className="shrink-0" />
          {words.headline}
        </p>
        {words.details.map((detail) => (
          <p key={detail} className="mt-1.5">
            {detail}
          </p>
        ))}
        {words.tone === 'missed' && <AfterMiss question={question} />}
        {words.tone === 'right' && (question.explanation?.length ?? 0) > 0 && (
          <Disclosure summary="How to get there" className="mt-1">
            <Explanation question={question} />
          </Disclosure>
        )}
        {words.tone === 'not-yet' && question.example && (
          <div className="mt-4 border-bs border-line pt-4">
            <WorkedExample example={question.example} title={EXAMPLE_TITLE} />
          </div>
        )}
      </div>
    </section>
  );
}

const EXAMPLE_TITLE = 'A question like this, worked out';

/** No try is left: what is right, and how one gets there. */
function AfterMiss({ question }: { question: Question }) {
  return (
    <>
      <div className="mt-3 flex flex-wrap gap-x-3 gap-y-1">
        <p className="font-semibold">Answer:</p>
        <div className="min-w-0">
          <RightAnswer question={question} />
        </div>
      </div>
      <Explanation question={question} className="mt-4" />
      {question.example && (
        <Disclosure summary={EXAMPLE_TITLE} className="mt-3">
          <WorkedExample example={question.example} />
        </Disclosure>
      )}
    </>
  );
}

function Explanation({ question, className }: { question: Question; className?: string }) {
  return (
    <div className={className}>
      <WorkedSteps steps={question.explanation ?? []} />
      {question.source !== undefined && (
        <p className="mt-3 text-sm text-ink-soft">Source: {question.source}</p>
      )}
    </div>
  );
}
