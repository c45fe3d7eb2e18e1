import type { Planet } from '@planets/contract';
import { type ReactNode, useId } from 'react';
import { AboutSection } from './about-section.tsx';
import { type Audience, AudienceSection } from './audience-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { GradingSection } from './grading-section.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { type OwnPickerProps, QuestionsSection } from './questions-section.tsx';
import { RulesSection } from './rules-section.tsx';
import type { Editing } from './use-editing.ts';

interface AssignmentEditorProps {
  editing: Editing;
  isBegun: boolean;
  /** The class's. */
  zone: string;
  planets: readonly Planet[];
  categories: readonly { id: number; name: string }[];
  audience: Audience;
  storedPoints: number | null;
  OwnPicker: (props: OwnPickerProps) => ReactNode;
  onSubmit: () => void;
  /** At the foot, always in the same place. */
  actions: ReactNode;
  /** The administrator reads and changes nothing. */
  isReadOnly?: boolean;
}

/** All that a teacher sets of an assignment, and beside it what a student gets. */
export function AssignmentEditor(props: AssignmentEditorProps) {
  const { editing, isBegun, zone, planets, onSubmit, actions } = props;
  const { draft, change: onChange, faults } = editing;
  const id = useId();
  const section = { draft, onChange, faults, isBegun };
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <form
        noValidate
        aria-label="Assignment"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
        className="min-w-0"
      >
        <fieldset disabled={props.isReadOnly} className="min-w-0">
          <AboutSection {...section} planets={planets} />
          <QuestionsSection {...section} planets={planets} OwnPicker={props.OwnPicker} />
          <DatesSection {...section} zone={zone} />
          <AudienceSection {...section} audience={props.audience} />
          <RulesSection {...section} />
          <GradingSection
            {...section}
            categories={props.categories}
            storedPoints={props.storedPoints}
          />
        </fieldset>
        {!props.isReadOnly && (
          <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-ground px-4 py-3">
            {actions}
          </div>
        )}
      </form>
      {!draft.isElsewhere && (
        <aside
          aria-labelledby={`${id}-preview`}
          className="min-w-0 self-start rounded-lg bg-surface p-4 sm:p-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
        >
          <h2 id={`${id}-preview`} className="mb-2 text-lg font-semibold">
            What a student gets
          </h2>
          <PreviewPanel content={draft.content.map(({ part }) => part)} shuffled={draft.shuffled} />
        </aside>
      )}
    </div>
  );
}
