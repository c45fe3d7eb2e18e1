import { findTopic } from '@planets/content';
import { instantView } from '../sessions/session-view.ts';
import { interactionOf, responseText } from './interaction.ts';
import { plainText } from './plain-text.ts';
import type { SessionRow } from './practice-pages.ts';
import { planetName, wallSeconds } from './practice-table.ts';
import { questionDetails, type QuestionDetail } from './question-details.ts';
import { stableUuid, URL_NAMESPACE } from './stable-uuid.ts';
import { ACTIVITY_TYPES, BASE, VERBS, type Activity, type Statement } from './xapi-statement.ts';

const NAMESPACE = stableUuid(URL_NAMESPACE, BASE);

/** ISO 8601, to a hundredth of a second, which is what systems that compare durations look at (Data, 4.6). */
const duration = (seconds: number): string => `PT${Math.round(seconds * 100) / 100}S`;

const named = (name: string) => ({ name: { en: name } });

const planetActivity = (planet: string): Activity => ({
  objectType: 'Activity',
  id: `${BASE}/planets/${encodeURIComponent(planet)}`,
  definition: { type: ACTIVITY_TYPES.planet, ...named(planetName(planet)) },
});

/** By the topic's own name: what a student renamed it to is theirs, and is no name of a public activity. */
function topicActivity(planet: string, topic: string): Activity {
  const name = findTopic(planet, topic)?.topic.name;
  return {
    objectType: 'Activity',
    id: `${BASE}/planets/${encodeURIComponent(planet)}/topics/${encodeURIComponent(topic)}`,
    definition: { type: ACTIVITY_TYPES.topic, ...(name === undefined ? {} : named(name)) },
  };
}

/** Sessions of the earlier system knew no topics. */
const UNKNOWN_TOPIC = 'unknown';

function questionActivity(registration: string, { view }: QuestionDetail): Activity {
  return {
    objectType: 'Activity',
    id: `${BASE}/sessions/${registration}/questions/${view.position}`,
    definition: {
      type: ACTIVITY_TYPES.question,
      description: { en: plainText(view.prompt) },
      ...interactionOf(view),
      ...(view.answer === undefined
        ? {}
        : { correctResponsesPattern: [responseText(view.answer.response)] }),
    },
  };
}

/**
 * What a saved session says in xAPI: that it began, the last answer to each question that was tried, and how it
 * ended. Everything is named by what it is, so that the same export twice, or two that overlap, are the same
 * statements, and a record store keeps each once. The actor is an account: no name, no address.
 */
export function sessionStatements(row: SessionRow): Statement[] {
  const registration = stableUuid(NAMESPACE, `${row.studentId}/${row.id}`);
  const actor: Statement['actor'] = {
    objectType: 'Agent',
    account: { homePage: BASE, name: row.studentId },
  };
  const topic = topicActivity(row.subject, row.topicId ?? UNKNOWN_TOPIC);
  const planet = planetActivity(row.subject);
  const extensions = {
    [`${BASE}/extensions/mode`]: row.mode,
    [`${BASE}/extensions/grade-level`]: row.gradeLevel,
    ...(row.localDate === null ? {} : { [`${BASE}/extensions/local-date`]: row.localDate }),
    ...(row.zone === null ? {} : { [`${BASE}/extensions/zone`]: row.zone }),
  };
  const contextWith = (
    contextActivities: Statement['context']['contextActivities'],
  ): Statement['context'] => ({
    registration,
    contextActivities,
    platform: 'Learning Planets',
    language: 'en',
    extensions,
  });
  const common = { actor, object: topic, context: contextWith({ grouping: [planet] }) };

  const answered = questionDetails(row).flatMap((detail): Statement[] => {
    const { view, tries, about } = detail;
    const last = tries.at(-1);
    if (last === undefined) return [];
    return [
      {
        id: stableUuid(registration, `answered/${view.position}`),
        actor,
        verb: VERBS.answered,
        object: questionActivity(registration, detail),
        result: {
          score: { scaled: view.earned, raw: view.earned, min: 0, max: 1 },
          success: view.status === 'right',
          completion: true,
          response: responseText(last.shown.response),
          duration: duration(detail.activeSeconds),
          extensions: {
            [`${BASE}/extensions/tries`]: tries.length,
            [`${BASE}/extensions/hints`]: view.hints.length,
            ...(about.difficulty === undefined
              ? {}
              : { [`${BASE}/extensions/difficulty`]: about.difficulty }),
          },
        },
        context: contextWith({
          parent: [topicActivity(about.planet, about.topic)],
          grouping: [planet],
        }),
        timestamp: instantView(last.entry.at),
      },
    ];
  });

  return [
    {
      id: stableUuid(registration, 'initialized'),
      verb: VERBS.initialized,
      ...common,
      timestamp: instantView(row.startedAt),
    },
    ...answered,
    {
      id: stableUuid(registration, 'ended'),
      verb: row.completed ? VERBS.completed : VERBS.exited,
      ...common,
      result: {
        score: {
          scaled: Math.round(row.scorePercent * 10) / 1000,
          raw: row.scorePercent,
          min: 0,
          max: 100,
        },
        completion: row.completed,
        duration: duration(row.timeSpentSeconds),
        extensions: {
          [`${BASE}/extensions/wall-seconds`]: wallSeconds(row),
          [`${BASE}/extensions/answered`]: row.questionsAnswered,
          [`${BASE}/extensions/right`]: row.questionsCorrect,
          [`${BASE}/extensions/questions`]: row.totalQuestions,
        },
      },
      timestamp: instantView(row.completedAt),
    },
  ];
}
