import type { Work } from '@planets/contract';
import type { ReactNode } from 'react';
import { formatCount } from '../../lib/format.ts';
import { pointsInWords } from '../../lib/points.ts';
import { answersWords, triesWords, whenWords } from './work-words.ts';

interface Fact {
  name: string;
  value: ReactNode;
}

function factsOf(work: Work, now: Date): Fact[] {
  const { assignment, opensAt, dueAt, closesAt, phase } = work;
  const { zone } = assignment;
  const when = (instant: string) => whenWords(instant, zone, now);
  return [
    ...(phase === 'upcoming' ? [{ name: 'Opens', value: when(opensAt) }] : []),
    { name: 'Due', value: when(dueAt) },
    ...(closesAt === dueAt
      ? []
      : [{ name: 'Closes', value: `${when(closesAt)}. After that nothing can be handed in.` }]),
    ...(assignment.questions === 0
      ? []
      : [{ name: 'Questions', value: formatCount(assignment.questions, 'question') }]),
    {
      name: 'Counts',
      value: `${pointsInWords(assignment.points)}${assignment.extraCredit ? ', extra credit: it can only add' : ''}`,
    },
    ...(assignment.questions === 0
      ? []
      : [
          ...(assignment.timeLimitMinutes === null
            ? []
            : [
                {
                  name: 'Time',
                  value: `${formatCount(assignment.timeLimitMinutes, 'minute')} from when you begin. The clock does not stop; then what you wrote is handed in by itself.`,
                },
              ]),
          { name: 'Tries', value: triesWords(work) },
          {
            name: 'Help',
            value: assignment.hints
              ? 'Hints, if you ask. After a hint a question earns half.'
              : 'No hints.',
          },
          { name: 'Answers', value: answersWords(work) },
        ]),
  ];
}

/** All there is to know before beginning, one fact a line. */
export const WorkFacts = ({ work, now }: { work: Work; now: Date }) => (
  <dl className="divide-y divide-line">
    {factsOf(work, now).map(({ name, value }) => (
      <div key={name} className="grid gap-x-6 py-2.5 sm:grid-cols-[7rem_1fr]">
        <dt className="text-ink-soft">{name}</dt>
        <dd className="font-medium">{value}</dd>
      </div>
    ))}
  </dl>
);
