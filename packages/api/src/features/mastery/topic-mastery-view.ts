import type { TopicMastery } from '@planets/contract';
import { findTopic } from '@planets/content';
import { knownNow, masteryLevel } from '@planets/practice';
import { parametersOf } from '../progress/practised-row.ts';
import { instantView } from '../sessions/session-view.ts';
import type { DueCards, TopicState } from './mastery-store.ts';

/** How well a topic is known at an instant. `cards` are its due ones, where there are any. */
export function topicMasteryView(
  { planet, topic, state }: TopicState,
  cards: DueCards | undefined,
  now: number,
): TopicMastery {
  const known = knownNow(state, now, parametersOf(planet, topic));
  return {
    planet,
    topic,
    topicName: findTopic(planet, topic)?.topic.name ?? topic,
    level: masteryLevel(known, state.answered),
    known,
    knownThen: state.known,
    answered: state.answered,
    right: state.right,
    lastAt: instantView(state.at),
    due: cards?.due ?? 0,
  };
}
