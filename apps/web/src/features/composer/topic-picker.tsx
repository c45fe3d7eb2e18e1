import type { Planet, Topic } from '@planets/contract';
import { BuildsOn } from './builds-on.tsx';
import { isForGrade } from './composition.ts';
import { PickRow } from './pick-row.tsx';

interface TopicPickerProps {
  planet: Planet;
  grade: number;
  topic: Topic | undefined;
  /** Chosen before the grade was changed. */
  topicOfOtherGrade: Topic | undefined;
  onChange: (topic: Topic) => void;
  /** A topic that comes before the chosen one, perhaps of another grade. */
  onChooseBefore: (topic: Topic) => void;
}

const range = ({ gradeMin, gradeMax }: Topic) =>
  gradeMin === gradeMax ? `${gradeMin}` : `${gradeMin}–${gradeMax}`;

const rangeWords = ({ gradeMin, gradeMax }: Topic) =>
  gradeMin === gradeMax ? `grade ${gradeMin}` : `grades ${gradeMin} to ${gradeMax}`;

/** The topics of the planet for one grade. */
export function TopicPicker({
  planet,
  grade,
  topic,
  topicOfOtherGrade,
  onChange,
  onChooseBefore,
}: TopicPickerProps) {
  const topics = planet.topics.filter((one) => isForGrade(one, grade));
  return (
    <fieldset id="topics">
      <legend className="mb-3 font-head text-lg font-semibold">Topic</legend>
      {topicOfOtherGrade && (
        <output className="mb-3 block text-ink-soft">
          {topicOfOtherGrade.name} is for {rangeWords(topicOfOtherGrade)}. For grade {grade} there{' '}
          {topics.length === 1 ? 'is' : 'are'}:
        </output>
      )}
      <div className="grid gap-2">
        {topics.map((one) => (
          <div key={one.id}>
            <PickRow
              name="topic"
              isChosen={one.id === topic?.id}
              onChoose={() => onChange(one)}
              title={one.name}
              line={one.about}
              end={{ figure: range(one), words: rangeWords(one) }}
            />
            {one.id === topic?.id && (
              <BuildsOn planet={planet} topic={one} onChoose={onChooseBefore} />
            )}
          </div>
        ))}
      </div>
      {topics.length === 0 && (
        <p className="text-ink-soft">
          {planet.name} has nothing for grade {grade} yet. Another grade has.
        </p>
      )}
    </fieldset>
  );
}
