import type { TopicInFigures } from '@planets/contract';
import type { ReactNode } from 'react';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { classes } from '../../lib/classes.ts';
import { formatCount, formatPercent } from '../../lib/format.ts';
import { InsightSection } from './insight-section.tsx';
import { ShareBar } from './share-bar.tsx';

interface TopicsSectionProps {
  ledger: 'assigned' | 'practice';
  title: string;
  lead: string;
  /** Said where no topic is below the line. */
  empty: string;
  topics: readonly TopicInFigures[];
  planetName: (planet: string) => string;
  /** What can be done about a topic. */
  renderAction: (topic: TopicInFigures) => ReactNode;
}

/** The topics on which a class stands lowest: a sentence, a bar each, and the table. */
export function TopicsSection(props: TopicsSectionProps) {
  const { ledger, title, lead, empty, topics, planetName, renderAction } = props;
  const lowest = topics[0];
  return (
    <InsightSection ledger={ledger} title={title} lead={lead}>
      {lowest === undefined ? (
        <p>{empty}</p>
      ) : (
        <figure>
          <figcaption className="mb-2">
            {lowest.topicName} is lowest, with {formatPercent(lowest.percent)}.
          </figcaption>
          <ul className={classes('gap-x-10', ledger === 'practice' && 'grid lg:grid-cols-2')}>
            {topics.map((topic) => (
              <li
                key={`${topic.planet} ${topic.topic}`}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3"
              >
                <div className="min-w-0 flex-1 basis-52">
                  <p className="flex items-baseline justify-between gap-3">
                    <span className="font-medium">{topic.topicName}</span>
                    <span className="font-head font-semibold tabular-nums">
                      {formatPercent(topic.percent)}
                    </span>
                  </p>
                  <ShareBar percent={topic.percent} ledger={ledger} />
                  <p className="text-sm text-ink-soft tabular-nums">
                    {planetName(topic.planet)} · {struggling(topic)} ·{' '}
                    {formatCount(topic.answers, 'answer')}
                  </p>
                </div>
                {renderAction(topic)}
              </li>
            ))}
          </ul>
          <Disclosure summary={`${title}, as a table`}>
            <NumberTable
              caption={title}
              columns={['Topic', 'Students', 'Struggling', 'Average']}
              rows={topics.map(
                ({ planet, topic, topicName, students, struggling: some, percent }) => ({
                  id: `${planet} ${topic}`,
                  cells: [topicName, students, some, formatPercent(percent)],
                }),
              )}
            />
          </Disclosure>
        </figure>
      )}
    </InsightSection>
  );
}

const struggling = ({ struggling: some, students }: TopicInFigures): string =>
  `${some} of ${formatCount(students, 'student')} ${some === 1 ? 'struggles' : 'struggle'}`;
