import type { Work } from '@planets/contract';
import { formatCount, formatDayAndTime } from '../../lib/format.ts';
import { pointsInWords } from '../../lib/points.ts';
import { answersWords, classTimeWords, triesWords } from './work-words.ts';

interface Fact {
  name: string;
  value: string;
  /** What it means, in quieter words. */
  more?: string | undefined;
}

/** What is asked and how; nothing for work that is done outside of here. */
function rulesOf(work: Work): Fact[] {
  const { questions, timeLimitMinutes, hints } = work.assignment;
  if (questions === 0) return [];
  return [
    { name: 'Questions', value: formatCount(questions, 'question') },
    ...(timeLimitMinutes === null
      ? []
      : [
          {
            name: 'Time',
            value: `${formatCount(timeLimitMinutes, 'minute')} from when you begin`,
            more: 'The clock does not stop. When it is over, what you wrote is handed in by itself.',
          },
        ]),
    { name: 'Tries', value: triesWords(work) },
    hints
      ? { name: 'Help', value: 'Hints, if you ask', more: 'After a hint a question earns half.' }
      : { name: 'Help', value: 'No hints' },
    { name: 'Answers', value: answersWords(work) },
  ];
}

function factsOf(work: Work, now: Date): Fact[] {
  const { assignment, opensAt, dueAt, closesAt, phase } = work;
  const when = (instant: string) => formatDayAndTime(instant, now);
  return [
    ...(phase === 'upcoming' ? [{ name: 'Opens', value: when(opensAt) }] : []),
    { name: 'Due', value: when(dueAt), more: classTimeWords(dueAt, assignment.zone) },
    ...(closesAt === dueAt
      ? []
      : [{ name: 'Closes', value: when(closesAt), more: 'After that nothing can be handed in.' }]),
    {
      name: 'Counts',
      value: pointsInWords(assignment.points),
      more: assignment.extraCredit ? 'Extra credit: it can only add.' : undefined,
    },
    ...rulesOf(work),
  ];
}

/** All there is to know before beginning, one fact a line. */
export const WorkFacts = ({ work, now }: { work: Work; now: Date }) => (
  <dl className="divide-y divide-line">
    {factsOf(work, now).map(({ name, value, more }) => (
      <div key={name} className="grid gap-x-6 py-2.5 sm:grid-cols-[7rem_1fr]">
        <dt className="text-ink-soft">{name}</dt>
        <dd>
          <p className="font-medium">{value}</p>
          {more !== undefined && <p className="text-ink-soft">{more}</p>}
        </dd>
      </div>
    ))}
  </dl>
);
