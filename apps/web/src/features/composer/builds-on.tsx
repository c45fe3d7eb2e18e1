import type { Planet, Topic } from '@planets/contract';

interface BuildsOnProps {
  planet: Planet;
  topic: Topic;
  onChoose: (topic: Topic) => void;
}

/** What the chosen topic builds on, each a step back to it. Nothing where a path begins. */
export function BuildsOn({ planet, topic, onChoose }: BuildsOnProps) {
  const before = planet.topics.filter(({ id }) => topic.prerequisites.includes(id));
  if (before.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 px-3 text-sm text-ink-soft">
      <span>It builds on</span>
      {before.map((one) => (
        <button
          key={one.id}
          type="button"
          onClick={() => onChoose(one)}
          className="min-h-11 font-medium text-action underline underline-offset-4 hover:text-action-strong"
        >
          {one.name}
        </button>
      ))}
    </div>
  );
}
