import type { MasteryLevel } from '@planets/contract';
import { levelsDown, levelWords } from '../../mastery/level-words.ts';
import type { ReportData } from './report-data.ts';
import { ReportSection } from './report-section.tsx';
import { topicsByLevel } from './topics-by-level.ts';

/** What a level says to somebody who has never seen the planets. */
const means: Readonly<Record<MasteryLevel, string>> = {
  mastered: 'Known nearly for certain.',
  strong: 'Known well.',
  growing: 'On the way: more than half known.',
  started: 'Begun, or faded since it was practised.',
  new: 'No answer yet.',
};

/** The topics of the range, by the level each has today. */
export function ReportTopics({
  plots,
  mastery,
  planetName,
}: Pick<ReportData, 'plots' | 'mastery' | 'planetName'>) {
  const levels = topicsByLevel(plots.topics, mastery, levelsDown);
  if (levels.length === 0) return null;
  return (
    <ReportSection
      title="Topics practised, and how well they are known today"
      words="Estimated from every answer so far. What is not practised fades with time."
    >
      <dl className="report-levels">
        {levels.map(({ level, planets }) => (
          <div key={level}>
            <dt>
              <strong>{levelWords[level].name}</strong>
              <span>{means[level]}</span>
            </dt>
            <dd>
              {planets.map(({ planet, topics }) => (
                <p key={planet}>
                  <b>{planetName(planet)}:</b> {topics.join('\u00A0· ')}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </ReportSection>
  );
}
