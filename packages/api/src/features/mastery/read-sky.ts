import type { PlanetMastery, SkyAnswer } from '@planets/contract';
import { planets } from '@planets/content';
import {
  knownNow,
  masteryLevel,
  recommend,
  type Planet,
  type TopicKey,
  type TopicStanding,
} from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { ReadableStudent } from '../gradebook/access.ts';
import { parametersOf } from '../progress/practised-row.ts';
import type { DueCards, MasteryStore, TopicState } from './mastery-store.ts';
import { usualGrade } from './usual-grade.ts';
import { whyRecommended } from './why-recommended.ts';

type Cards = ReadonlyMap<TopicKey, DueCards>;
type States = ReadonlyMap<TopicKey, TopicState>;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function planetView(planet: Planet, states: States, cards: Cards, now: number): PlanetMastery {
  const begun = planet.topics.flatMap(({ id: topic }) => {
    const own = states.get(`${planet.id}/${topic}`);
    if (!own) return [];
    const known = knownNow(own.state, now, parametersOf(planet.id, topic));
    return [{ known, level: masteryLevel(known, own.state.answered) }];
  });
  return {
    planet: planet.id,
    topics: planet.topics.length,
    mastered: begun.filter(({ level }) => level === 'mastered').length,
    strong: begun.filter(({ level }) => level === 'strong').length,
    started: begun.length,
    share: begun.length === 0 ? 0 : sum(begun.map(({ known }) => known)) / begun.length,
    due: sum(planet.topics.map(({ id }) => cards.get(`${planet.id}/${id}`)?.due ?? 0)),
  };
}

const standingsOf = (states: States, cards: Cards): TopicStanding[] =>
  planets.flatMap(({ id: planet, topics }) =>
    topics.map(({ id: topic, name, grades, prerequisites }) => ({
      planet,
      topic,
      name,
      grades,
      prerequisites,
      state: states.get(`${planet}/${topic}`)?.state,
      dueCards: cards.get(`${planet}/${topic}`)?.due ?? 0,
    })),
  );

/** What the page of planets shows of a student: from topics and cards, however many sessions there are. */
export function readSky(
  { db, store }: { db: Db; store: MasteryStore },
  { id }: ReadableStudent,
  now: number,
): SkyAnswer {
  const states = new Map(store.states(id).map((one) => [`${one.planet}/${one.topic}`, one]));
  const cards = store.cards(id, now);
  const gradeLevel = usualGrade(db, id);
  const recommended = recommend({
    topics: standingsOf(states, cards),
    gradeLevel,
    now,
    parametersOf,
  });
  return {
    planets: planets.map((planet) => planetView(planet, states, cards, now)),
    recommended: recommended.map(({ reason, ...one }) => {
      const planet = planets.find((each) => each.id === one.planet);
      const topic = planet?.topics.find((each) => each.id === one.topic);
      return {
        ...one,
        topicName: topic?.name ?? one.topic,
        reason: reason.kind,
        why: whyRecommended(reason, {
          planetName: planet?.name ?? one.planet,
          gradeLevel: one.gradeLevel,
          now,
        }),
      };
    }),
    due: sum([...cards.values()].map(({ due }) => due)),
    missed: sum([...cards.values()].map(({ missed }) => missed)),
    gradeLevel: gradeLevel ?? null,
  };
}
