import { planets } from '@planets/content';
import { useEffect, useState } from 'react';
import { readChoices, writeChoices, type Choices } from './choices.ts';
import { TopicSection } from './topic-section.tsx';

const FIELD = 'rounded-md border border-edge bg-surface px-2 py-1';

/** Every topic's sample on one page, for a person to read. It runs on the content as it is on disk. */
export function Preview() {
  const [choices, setChoices] = useState(() => readChoices(location.search));
  const choose = (more: Partial<Choices>) => setChoices((before) => ({ ...before, ...more }));
  useEffect(() => {
    history.replaceState(null, '', writeChoices(choices));
    document.documentElement.dataset['scheme'] = choices.night ? 'night' : 'day';
  }, [choices]);
  const shown = planets
    .filter(({ id }) => choices.planet === '' || id === choices.planet)
    .map((planet) => ({
      planet,
      topics: planet.topics.filter(({ id }) => choices.topic === '' || id === choices.topic),
    }));
  const topics = planets.find(({ id }) => id === choices.planet)?.topics ?? [];
  return (
    <main className="mx-auto max-w-6xl px-4 pb-24">
      <h1 className="py-6 text-2xl">Content preview</h1>
      <form className="sticky top-0 z-10 flex flex-wrap items-end gap-4 border-b border-line bg-ground py-3 text-sm">
        <Pick
          label="Planet"
          value={choices.planet}
          options={['', ...planets.map(({ id }) => id)]}
          onPick={(planet) => choose({ planet, topic: '' })}
        />
        <Pick
          label="Topic"
          value={choices.topic}
          options={['', ...topics.map(({ id }) => id)]}
          onPick={(topic) => choose({ topic })}
        />
        <Pick
          label="Grade"
          value={choices.grade}
          options={['lowest', 'middle', 'highest']}
          onPick={(grade) => choose({ grade: grade as Choices['grade'] })}
        />
        <NumberField
          label="Questions"
          value={choices.count}
          onChange={(count) => choose({ count })}
        />
        <NumberField label="Seed" value={choices.seed} onChange={(seed) => choose({ seed })} />
        <label className="flex items-center gap-1.5 py-1">
          <input
            type="checkbox"
            checked={choices.night}
            onChange={(event) => choose({ night: event.target.checked })}
          />
          Night
        </label>
      </form>
      {shown.map(({ planet, topics: some }) => (
        <section key={planet.id}>
          <h2 className="pt-10 text-2xl">
            {planet.name} <span className="text-ink-soft">{some.length} topics</span>
          </h2>
          {some.map((topic) => (
            <TopicSection key={topic.id} planet={planet} topic={topic} choices={choices} />
          ))}
        </section>
      ))}
    </main>
  );
}

interface PickProps {
  label: string;
  value: string;
  options: readonly string[];
  onPick: (value: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <label className="grid gap-1">
      {label}
      <select className={FIELD} value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option === '' ? 'all' : option}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <label className="grid gap-1">
      {label}
      <input
        className={`${FIELD} w-20`}
        type="number"
        min={1}
        value={value}
        onChange={(event) => onChange(Math.max(1, event.target.valueAsNumber || 1))}
      />
    </label>
  );
}
