import type { Mode, Planet } from '@planets/contract';
import type { ReactNode } from 'react';
import { type Choices, type Composition, gradesOf, nearestGrade } from './composition.ts';
import { CountStepper } from './count-stepper.tsx';
import { GradePicker } from './grade-picker.tsx';
import { ModePicker } from './mode-picker.tsx';
import { offerOf } from './modes.ts';
import { TopicPicker } from './topic-picker.tsx';

interface ComposerProps {
  planet: Planet;
  composition: Composition;
  /** Puts what was chosen in the URL; `undefined` takes it out. */
  onChoose: (choices: { [K in keyof Choices]: Choices[K] | undefined }) => void;
  /** Finds a topic in the student's own words. */
  search: ReactNode;
}

/** What to practise and how. Nothing here is remembered but in the URL. */
export function Composer({ planet, composition, onChoose, search }: ComposerProps) {
  const { grade, mode, count, topic, topicOfOtherGrade } = composition;
  const { min, max } = offerOf(mode);
  return (
    <div className="grid gap-x-12 gap-y-9 lg:grid-cols-[3fr_2fr]">
      <div className="min-w-0 space-y-8">
        {search}
        <GradePicker
          grades={gradesOf(planet)}
          grade={grade}
          onChange={(chosen) => onChoose({ grade: chosen })}
        />
        <TopicPicker
          planet={planet}
          grade={grade}
          topic={topic}
          topicOfOtherGrade={topicOfOtherGrade}
          onChange={({ id }) => onChoose({ topic: id, grade })}
          onChooseBefore={(before) =>
            onChoose({ topic: before.id, grade: nearestGrade(before, grade) })
          }
        />
      </div>
      <div className="min-w-0 space-y-8">
        <ModePicker
          mode={mode}
          // Each mode has its own usual number.
          onChange={(chosen: Mode) => onChoose({ mode: chosen, count: undefined })}
        />
        <CountStepper
          key={mode}
          count={count}
          min={min}
          max={max}
          onChange={(chosen) => onChoose({ count: chosen })}
        />
      </div>
    </div>
  );
}
