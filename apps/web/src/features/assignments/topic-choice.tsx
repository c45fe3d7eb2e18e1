import type { Planet, Topic } from '@planets/contract';
import { useState } from 'react';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';

export interface ChosenTopic {
  planet: Planet;
  topic: Topic;
  gradeLevel: number;
}

interface TopicChoiceProps {
  planets: readonly Planet[];
  planetId: string;
  gradeLevel: number;
  topicId: string | undefined;
  onPlanet: (planetId: string) => void;
  onGrade: (gradeLevel: number) => void;
  onTopic: (topicId: string) => void;
}

const GRADES = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: `Grade ${index + 1}`,
}));

/** A planet, a grade, and one of its topics, found by words or looked through. */
export function TopicChoice(props: TopicChoiceProps) {
  const { planets, planetId, gradeLevel, topicId, onPlanet, onGrade, onTopic } = props;
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const topics = (planets.find(({ id }) => id === planetId)?.topics ?? []).filter(
    ({ name, about, keywords, gradeMin, gradeMax }) =>
      gradeLevel >= gradeMin &&
      gradeLevel <= gradeMax &&
      [name, about, ...keywords].some((words) => words.toLowerCase().includes(wanted)),
  );
  return (
    <div className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-[3fr_2fr]">
        <Select
          label="Planet"
          options={planets.map(({ id, name, subject }) => ({
            value: id,
            label: `${name} (${subject})`,
          }))}
          value={planetId}
          onChange={onPlanet}
        />
        <Select
          label="Grade"
          options={GRADES}
          value={String(gradeLevel)}
          onChange={(grade) => onGrade(Number(grade))}
        />
      </div>
      <TextField
        label="Find a topic"
        type="search"
        value={typed}
        onChange={setTyped}
        autoComplete="off"
      />
      <fieldset>
        <legend className="mb-1.5 font-head font-medium">Topic</legend>
        <div className="max-h-64 overflow-y-auto rounded-md border border-line p-1">
          {topics.map((topic) => (
            <label
              key={topic.id}
              className="flex min-h-11 cursor-pointer items-start gap-3 rounded-sm px-3 py-2 hover:bg-action-wash has-checked:bg-action-wash has-focus-visible:outline-3 has-focus-visible:-outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name="topic"
                checked={topic.id === topicId}
                onChange={() => onTopic(topic.id)}
                className="mt-1 size-5 shrink-0 accent-action"
              />
              <span className="min-w-0 font-medium">
                {topic.name}
                <span className="block text-sm font-normal text-ink-soft">{topic.about}</span>
              </span>
            </label>
          ))}
          {topics.length === 0 && (
            <p className="px-3 py-4 text-ink-soft">
              {wanted === ''
                ? `There is nothing here for grade ${gradeLevel}. Try another grade or planet.`
                : 'No topic of this planet and grade has these words.'}
            </p>
          )}
        </div>
      </fieldset>
    </div>
  );
}
