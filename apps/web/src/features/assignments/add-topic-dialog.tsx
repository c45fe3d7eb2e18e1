import type { Planet } from '@planets/contract';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatCount } from '../../lib/format.ts';
import { ItemPicker } from './item-picker.tsx';
import { draftPart, numberIn, type DraftPart } from './settings-draft.ts';
import { TopicChoice } from './topic-choice.tsx';

interface AddTopicDialogProps {
  planets: readonly Planet[];
  /** Where the last questions came from. */
  startAt: { planet: string; gradeLevel: number };
  onAdd: (parts: DraftPart[]) => void;
  onClose: () => void;
}

/** Adds questions of a topic: so many that the server makes, or picked ones. */
export function AddTopicDialog({ planets, startAt, onAdd, onClose }: AddTopicDialogProps) {
  const [planetId, setPlanetId] = useState(startAt.planet);
  const [gradeLevel, setGradeLevel] = useState(startAt.gradeLevel);
  const [topicId, setTopicId] = useState<string>();
  const [how, setHow] = useState<'count' | 'pick'>('count');
  const [count, setCount] = useState('5');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const topic = planets.find(({ id }) => id === planetId)?.topics.find(({ id }) => id === topicId);
  const number = numberIn(count);
  const isCount = number !== null && Number.isInteger(number) && number >= 1 && number <= 50;
  const isReady = topic !== undefined && (how === 'count' ? isCount : picked.length > 0);
  const choose = (changed: { planet?: string; grade?: number; topic?: string }) => {
    if (changed.planet !== undefined) setPlanetId(changed.planet);
    if (changed.grade !== undefined) setGradeLevel(changed.grade);
    // A topic belongs to its planet and to some grades.
    setTopicId(changed.topic);
    setPicked([]);
  };
  const add = () => {
    if (!topic) return;
    const of = { planet: planetId, topic: topic.id, gradeLevel, weight: 1 };
    onAdd(
      how === 'count'
        ? [draftPart({ type: 'topic', ...of, count: number! }, topic.name)]
        : picked.map((item) => draftPart({ type: 'item', ...of, item }, topic.name)),
    );
    onClose();
  };
  return (
    <Dialog
      title="Add questions of a topic"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={add}>
            {how === 'pick' && picked.length > 0
              ? `Add ${formatCount(picked.length, 'question')}`
              : 'Add'}
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        <TopicChoice
          planets={planets}
          planetId={planetId}
          gradeLevel={gradeLevel}
          topicId={topicId}
          onPlanet={(planet) => choose({ planet })}
          onGrade={(grade) => choose({ grade })}
          onTopic={(id) => choose({ topic: id })}
        />
        {topic && (
          <>
            <Segmented
              label="Which questions"
              options={[
                { value: 'count', label: 'Made for me' },
                { value: 'pick', label: 'I pick them' },
              ]}
              value={how}
              onChange={setHow}
            />
            {how === 'count' ? (
              <TextField
                label="How many"
                inputMode="numeric"
                value={count}
                onChange={setCount}
                errorMessage={isCount ? undefined : 'A whole number from 1 to 50.'}
                className="max-w-40"
              />
            ) : (
              <ItemPicker
                planet={planetId}
                topic={topic.id}
                gradeLevel={gradeLevel}
                picked={picked}
                onChange={setPicked}
              />
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
