import type { Planet, TopicInFigures } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import ChartColumn from 'lucide-react/icons/chart-column';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Bone, Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { DifficultQuestions } from './difficult-questions.tsx';
import { classStatisticsQuery } from './queries.ts';
import { ScoresSection } from './scores-section.tsx';
import { TopicsSection } from './topics-section.tsx';

interface ClassInsightsProps {
  classId: number;
  planets: readonly Planet[];
  /** What can be done about a topic that needs help. */
  renderTopicAction: (topic: TopicInFigures) => ReactNode;
}

/** How a class does: scores, hard questions, topics; what was practised by choice stands apart, in gold. */
export function ClassInsights({ classId, planets, renderTopicAction }: ClassInsightsProps) {
  const { data, isPending, error, refetch } = useQuery(classStatisticsQuery(classId));
  const planetName = (id: string) => planets.find((planet) => planet.id === id)?.name ?? id;
  if (isPending) {
    return (
      <Loading label="Loading the insights">
        <div className="grid gap-6 lg:grid-cols-2">
          <Bone className="h-96" />
          <Bone className="h-96" />
        </div>
      </Loading>
    );
  }
  if (!data) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (data.students === 0) {
    return (
      <EmptyState
        art={<ChartColumn size={56} strokeWidth={1.25} className="text-ink-soft" />}
        title="Nobody to tell anything about yet"
      >
        <p>Once students are in the class and hand something in, its figures stand here.</p>
      </EmptyState>
    );
  }
  const line = `${data.needsHelpBelow}%`;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <div className="min-w-0 space-y-6">
        <ScoresSection statistics={data} />
        <TopicsSection
          ledger="assigned"
          title="Topics that need help"
          lead={`From assigned work: topics on which the class earned less than ${line} of the credit.`}
          empty={
            data.readFrom === 0
              ? 'Nothing with questions is handed in yet.'
              : `On every topic the class earned ${line} of the credit or more.`
          }
          topics={data.topics.assigned}
          planetName={planetName}
          renderAction={renderTopicAction}
        />
      </div>
      <div className="min-w-0 space-y-6">
        <DifficultQuestions statistics={data} />
      </div>
      <div className="min-w-0 lg:col-span-2">
        <TopicsSection
          ledger="practice"
          title="Weak topics in self-practice"
          lead={`From what students chose to practise in the last ${data.practiceDays} days. It counts in no grade.`}
          empty={`Nothing practised lately averaged below ${line}.`}
          topics={data.topics.practice}
          planetName={planetName}
          renderAction={renderTopicAction}
        />
      </div>
    </div>
  );
}
