import { planets } from '@planets/content';
import {
  answerTo,
  composeSession,
  grade,
  isGradedByTeacher,
  kindNames,
  missOf,
  relatedTopics,
  rngFrom,
  suits,
  variantOf,
  type Kind,
  type Planet,
  type Question,
  type Response,
  type Topic,
} from '@planets/practice';
import { HOSTILE_TEXTS } from '@planets/practice/testing';
import { median } from './measure.ts';

const QUESTIONS = 30;
/** Sessions composed of each topic, after two that warm up. */
const SESSIONS = 9;
/** Questions of each kind, and how often each is checked with a right and a wrong response. */
const CHECKED = 60;
const CHECKS = 40;

const ms = (value: number): string => value.toFixed(value < 0.1 ? 4 : 2).padStart(9);

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

interface Composed {
  readonly topic: Topic;
  readonly ours: number;
  readonly bare: number;
}

/** Composing 30 questions beside a plain loop that makes 30 variants and compares nothing. */
function compose(planet: Planet, topic: Topic): Composed {
  const gradeLevel = topic.grades[1];
  const asked = topic.items.filter(
    (item) => suits(item, topic, gradeLevel) && !isGradedByTeacher(item.kind),
  );
  const topics: [Topic, ...Topic[]] = [topic, ...relatedTopics(planet, topic)];
  const ours: number[] = [];
  const bare: number[] = [];
  for (let seed = 1; seed <= SESSIONS + 2; seed += 1) {
    ours.push(
      millisecondsOf(() =>
        composeSession({ mode: 'full', gradeLevel, count: QUESTIONS, seed, topics }),
      ),
    );
    bare.push(
      millisecondsOf(() => {
        for (let at = 0; at < QUESTIONS; at += 1)
          variantOf(asked[at % asked.length]!, topic.id, gradeLevel, seed * 1000 + at);
      }),
    );
  }
  return { topic, ours: median(ours.slice(2)), bare: median(bare.slice(2)) };
}

/** Questions of one kind, from as many topics as there are. */
function questionsOf(kind: Kind): Question[] {
  const sources = planets.flatMap((planet) =>
    planet.topics.flatMap((topic) =>
      topic.items.filter((item) => item.kind === kind).map((item) => ({ topic, item })),
    ),
  );
  if (sources.length === 0) return [];
  return Array.from({ length: CHECKED }, (_, index) => {
    const { topic, item } = sources[index % sources.length]!;
    return variantOf(item, topic.id, (item.grades ?? topic.grades)[1], index + 1).question;
  });
}

/** How long checking one response takes: the median and the slowest question, in milliseconds. */
function check(kind: Kind): { middle: number; slowest: number; plain: number } | undefined {
  const questions = questionsOf(kind);
  if (questions.length === 0) return undefined;
  const plain: number[] = [];
  const times = questions.map((question) => {
    const responses = [answerTo(question), missOf(question, rngFrom(1))];
    const once = () => {
      for (const response of responses) grade(question, response);
    };
    for (let warm = 0; warm < 5; warm += 1) once();
    const spent = millisecondsOf(() => {
      for (let round = 0; round < CHECKS; round += 1) once();
    });
    const [key] = responses;
    plain.push(
      millisecondsOf(() => {
        for (let round = 0; round < CHECKS; round += 1)
          for (const response of responses)
            if (JSON.stringify(response) === JSON.stringify(key)) continue;
      }) /
        (CHECKS * 2),
    );
    return spent / (CHECKS * responses.length);
  });
  return { middle: median(times), slowest: Math.max(...times), plain: median(plain) };
}

/** A response of this kind with the same text wherever something is typed, or none where nothing is. */
function typedInto(question: Question, text: string): Response | undefined {
  switch (question.kind) {
    case 'numeric':
    case 'text':
    case 'expression':
    case 'open':
      return { kind: question.kind, text };
    case 'cloze':
      return { kind: 'cloze', blanks: question.blanks.map(() => text) };
    case 'table':
      return { kind: 'table', cells: question.key.cells.map(() => text) };
    case 'multi-step':
      return { kind: 'multi-step', parts: question.parts.map(() => text) };
    default:
      return undefined;
  }
}

/** The hostile text that takes longest, in milliseconds: the best of three, on one question of the kind. */
function hostile(kind: Kind): { name: string; spent: number } | undefined {
  const [question] = questionsOf(kind);
  const times = HOSTILE_TEXTS.flatMap(([name, text]) => {
    const response = question && typedInto(question, text);
    if (!response) return [];
    const runs = [1, 2, 3].map(() => millisecondsOf(() => grade(question, response)));
    return [{ name, spent: Math.min(...runs) }];
  });
  return times.toSorted((a, b) => b.spent - a.spent)[0];
}

/** Making sessions and checking responses, on one core and without HTTP or a database. */
export function benchPractice(): void {
  const composed = planets.flatMap((planet) =>
    planet.topics.map((topic) => compose(planet, topic)),
  );
  const slowest = composed.toSorted((a, b) => b.ours - a.ours).slice(0, 5);
  console.log(`A session of ${QUESTIONS} questions, milliseconds (aim: under 15 for every topic)`);
  console.log(`${''.padEnd(30)}     ours     bare   bare: the same variants made in a loop`);
  const all = (of: (one: Composed) => number) => median(composed.map(of));
  console.log(
    `${`median of ${composed.length} topics`.padEnd(30)}${ms(all((one) => one.ours))}${ms(all((one) => one.bare))}`,
  );
  for (const { topic, ours, bare } of slowest)
    console.log(`${topic.id.padEnd(30)}${ms(ours)}${ms(bare)}`);

  console.log(`\nChecking one response, milliseconds (aim: under 1, expressions under 5)`);
  console.log(`${''.padEnd(30)}   median  slowest    plain   plain: both as JSON, compared`);
  for (const kind of kindNames) {
    const result = check(kind);
    if (result === undefined) continue;
    console.log(`${kind.padEnd(30)}${ms(result.middle)}${ms(result.slowest)}${ms(result.plain)}`);
  }

  console.log(
    `\nThe slowest of ${HOSTILE_TEXTS.length} hostile texts, milliseconds (aim: under 20)`,
  );
  for (const kind of kindNames) {
    const worst = hostile(kind);
    if (worst) console.log(`${kind.padEnd(30)}${ms(worst.spent)}   ${worst.name}`);
  }
  console.log('');
}
