import type { WorkedExample as WorkedExampleContent } from '@planets/contract';
import { useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { plainText } from '../../components/rich-text/plain-text.ts';
import { ActionBar } from '../../question/action-bar.tsx';
import { Measure } from '../../question/measure.tsx';
import { WorkedExample } from '../../question/worked-example.tsx';

interface ExampleFirstProps {
  example: WorkedExampleContent;
  onStart: () => void;
}

/** Teach mode, before the first question: one press on the primary action, one step more. */
export function ExampleFirst({ example, onStart }: ExampleFirstProps) {
  const announce = useAnnounce();
  const [shown, setShown] = useState(1);
  const action = useRef<HTMLButtonElement>(null);
  useEffect(() => action.current?.focus(), []);
  const isWhole = shown >= example.steps.length;
  const goOn = () => {
    if (isWhole) return onStart();
    announce(`Step ${shown + 1}: ${plainText(example.steps[shown] ?? [])}`);
    setShown(shown + 1);
  };
  return (
    <form
      className="flex flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <Measure>
        <WorkedExample example={example} title="First, watch one being worked out" upTo={shown} />
      </Measure>
      <ActionBar
        label={isWhole ? 'Start the questions' : 'Next step'}
        isPending={false}
        ref={action}
      />
    </form>
  );
}
