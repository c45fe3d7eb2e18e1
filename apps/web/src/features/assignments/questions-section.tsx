import type { Planet } from '@planets/contract';
import Plus from 'lucide-react/icons/plus';
import { type ReactNode, useState } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { formatCount } from '../../lib/format.ts';
import type { SectionProps } from './about-section.tsx';
import { AddTopicDialog } from './add-topic-dialog.tsx';
import { FormSection } from './form-section.tsx';
import { PartRow } from './part-row.tsx';
import { draftPart, questionsIn, type DraftPart, type Faults } from './settings-draft.ts';

/** A picker of the teacher's own questions, which another part of the product brings. */
export interface OwnPickerProps {
  /** Those that are asked already. */
  asked: readonly number[];
  onPick: (question: { id: number; name: string }) => void;
  onClose: () => void;
}

interface QuestionsSectionProps extends SectionProps {
  planets: readonly Planet[];
  OwnPicker: (props: OwnPickerProps) => ReactNode;
}

/** The API names the count or the topic of an entry; its row says it. */
const faultOf = (faults: Faults, place: number): string | undefined =>
  Object.entries(faults).find(
    ([path]) => path === `content.${place}` || path.startsWith(`content.${place}.`),
  )?.[1];

/** Where the next questions most likely come from: where the last ones did. */
function startAt(content: readonly DraftPart[], planet: string) {
  const last = content.map(({ part }) => part).findLast((part) => part.type !== 'own');
  return last ? { planet: last.planet, gradeLevel: last.gradeLevel } : { planet, gradeLevel: 5 };
}

/** What it asks. */
export function QuestionsSection(props: QuestionsSectionProps) {
  const { draft, onChange, faults, isBegun, planets, OwnPicker } = props;
  const [adding, setAdding] = useState<'topic' | 'own'>();
  const announce = useAnnounce();
  const { content } = draft;
  const put = (changed: readonly DraftPart[]) => onChange({ content: changed });
  const add = (parts: readonly DraftPart[]) => {
    const first = parts[0]?.part;
    onChange({
      content: [...content, ...parts],
      // The first questions say where it belongs; after that it is the teacher's choice.
      ...(content.length === 0 && first && first.type !== 'own' ? { planet: first.planet } : {}),
    });
    announce(`Added. ${formatCount(questionsIn([...content, ...parts]), 'question')} in all.`);
  };
  const move = (place: number, by: -1 | 1) => {
    const moved = [...content];
    moved.splice(place + by, 0, ...moved.splice(place, 1));
    put(moved);
    announce(`Moved to place ${place + by + 1} of ${content.length}.`);
  };
  return (
    <FormSection title="Questions">
      <Segmented
        label="Where it is done"
        options={[
          { value: 'here', label: 'Here', isDisabled: isBegun },
          { value: 'elsewhere', label: 'Elsewhere, I enter the score', isDisabled: isBegun },
        ]}
        value={draft.isElsewhere ? 'elsewhere' : 'here'}
        onChange={(where) => onChange({ isElsewhere: where === 'elsewhere' })}
      />
      {draft.isElsewhere ? (
        <p className="text-ink-soft">
          For work on paper, a talk, a project: it stands in the gradebook, and you enter its scores
          by hand.
        </p>
      ) : (
        <>
          {isBegun && (
            <Notice tone="info">Students have begun, so the questions stay as they are.</Notice>
          )}
          {content.length > 0 && (
            <>
              <ol className="divide-y divide-line border-y border-line">
                {content.map((entry, place) => (
                  <PartRow
                    key={entry.key}
                    entry={entry}
                    place={place}
                    of={content.length}
                    errorMessage={faultOf(faults, place)}
                    isLocked={isBegun}
                    onChange={(changed) =>
                      put(content.map((one) => (one.key === changed.key ? changed : one)))
                    }
                    onMove={(by) => move(place, by)}
                    onRemove={() => put(content.filter(({ key }) => key !== entry.key))}
                  />
                ))}
              </ol>
              <p className="text-sm text-ink-soft">
                {formatCount(questionsIn(content), 'question')} for each student. A question of
                weight 2 counts twice as much as one of weight 1.
              </p>
            </>
          )}
          {faults['content'] !== undefined && (
            <p className="text-sm font-medium text-miss-text" role="alert">
              {faults['content']}
            </p>
          )}
          {!isBegun && (
            <div className="flex flex-wrap gap-3">
              <Button
                icon={<Plus size={18} aria-hidden="true" />}
                onPress={() => setAdding('topic')}
              >
                Questions of a topic
              </Button>
              <Button icon={<Plus size={18} aria-hidden="true" />} onPress={() => setAdding('own')}>
                My own questions
              </Button>
            </div>
          )}
        </>
      )}
      {adding === 'topic' && (
        <AddTopicDialog
          planets={planets}
          startAt={startAt(content, draft.planet)}
          onAdd={add}
          onClose={() => setAdding(undefined)}
        />
      )}
      {adding === 'own' && (
        <OwnPicker
          asked={content.flatMap(({ part }) => (part.type === 'own' ? [part.question] : []))}
          onPick={({ id, name }) =>
            add([draftPart({ type: 'own', question: id, weight: 1 }, name)])
          }
          onClose={() => setAdding(undefined)}
        />
      )}
    </FormSection>
  );
}
