import type { MasteryStep, TopicMastery } from '@planets/contract';
import { formatCount, formatDate } from '../../lib/format.ts';
import { fadedWords, sureness } from './topic-facts.ts';

export const outcomeWords: Readonly<Record<MasteryStep['outcome'], string>> = {
  right: 'Right at the first try',
  right_after_help: 'Right with help',
  miss: 'Not yet',
};

/** "62% → 74%", from what was left of it when the question was asked. */
export function moveWords({ faded, after }: Pick<MasteryStep, 'faded' | 'after'>): string {
  const [from, to] = [sureness(faded), sureness(after)];
  return from === to ? `stays at ${to}` : `${from} → ${to}`;
}

/** What the plot shows, in a sentence. `steps` oldest first. */
export function trailSentence(
  steps: readonly Pick<MasteryStep, 'at' | 'faded' | 'before' | 'after'>[],
  topic: Pick<TopicMastery, 'known' | 'knownThen'>,
): string {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return 'There is no answer to show.';
  const day = formatDate(first.at);
  const lastDay = formatDate(last.at);
  const when = day === lastDay ? `on ${day}` : `from ${day} to ${lastDay}`;
  const change = last.after - first.before;
  const verb = Math.abs(change) < 0.005 ? 'stayed at' : change > 0 ? 'rose from' : 'fell from';
  const way =
    verb === 'stayed at'
      ? sureness(last.after)
      : `${sureness(first.before)} to ${sureness(last.after)}`;
  const now =
    fadedWords(topic) === undefined
      ? ''
      : ` Today it is ${sureness(topic.known)}: some of it has faded since.`;
  return `Over ${formatCount(steps.length, 'answer')} ${when} it ${verb} ${way}.${now}`;
}

export interface TrailSession {
  readonly sessionId: number;
  /** Newest first, as all else. */
  readonly steps: readonly MasteryStep[];
}

/** Steps by their session, in their order. */
export function bySession(steps: readonly MasteryStep[]): TrailSession[] {
  const sessions: { sessionId: number; steps: MasteryStep[] }[] = [];
  for (const step of steps) {
    const last = sessions.at(-1);
    if (last?.sessionId === step.sessionId) last.steps.push(step);
    else sessions.push({ sessionId: step.sessionId, steps: [step] });
  }
  return sessions;
}
