import validate from '@learninglocker/xapi-validation';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';
import type { Statement } from './xapi-statement.ts';

let host: NodeHost;
let nova: Client;
let statements: Statement[];
let played: number;

const read = async (): Promise<Statement[]> =>
  (await nova.get('/api/gradebook/practice/export?format=xapi')).body;
const of = (verb: string) => (statement: Statement) => statement.verb.id.endsWith(`/${verb}`);

beforeAll(async () => {
  host = nodeHost('small-school');
  nova = await host.signedIn('nova');
  // Modes that ask many kinds of questions, on planets that have them.
  for (const [planet, topic] of [
    ['num_forge', 'fractions_add'],
    ['num_forge', 'fractions_equivalent'],
  ]) {
    const run = await play(host, nova, {
      planet,
      topic,
      mode: 'interactive',
      questionCount: 20,
    }).catch(() => undefined);
    if (run === undefined) continue;
    for (const position of run.questions.keys()) await run.right(position);
  }
  const last = await play(host, nova);
  played = last.id;
  await last.wrong(0, { activeSeconds: 3 });
  await last.right(0, { activeSeconds: 4.25 });
  await last.wrong(1);
  host.deps.pass(60_000);
  await last.save();
  statements = await read();
});

describe('the statements', () => {
  test('are valid by a validator of the specification', () => {
    expect(statements.length).toBeGreaterThan(50);
    for (const statement of statements)
      expect(validate(statement).map((warning) => JSON.stringify(warning))).toEqual([]);
  });

  test('and that validator finds what is wrong', () => {
    const [good] = statements;
    expect(validate({ ...good, id: 'no uuid' })).not.toEqual([]);
    expect(validate({ ...good, verb: { id: 'no iri' } })).not.toEqual([]);
    expect(validate({ ...good, more: 1 })).not.toEqual([]);
    expect(validate({ ...good, result: { score: { scaled: 2 }, duration: 'long' } })).not.toEqual(
      [],
    );
  });

  // What the validator does not look at: xAPI 1.0.3 Data.
  test('keep what the specification asks beyond their form', () => {
    for (const { score, duration } of statements.flatMap(({ result }) => result ?? [])) {
      // 2.4.5.1: raw between min and max; scaled is raw between them, from -1 to 1.
      expect(score.raw).toBeGreaterThanOrEqual(score.min);
      expect(score.raw).toBeLessThanOrEqual(score.max);
      expect(score.scaled).toBeCloseTo(score.raw / score.max, 9);
      // 4.6: no finer than a hundredth of a second.
      expect(duration).toMatch(/^PT\d+(?:\.\d{1,2})?S$/);
    }
    for (const { context, timestamp, actor, verb } of statements) {
      // 2.4.7 and 4.5: an instant in UTC that has been.
      expect(timestamp.endsWith('Z') && Date.parse(timestamp) <= host.deps.now()).toBe(true);
      // 2.4.2.1: one identifier, the account.
      expect(Object.keys(actor).toSorted()).toEqual(['account', 'objectType']);
      expect(verb.id.startsWith('http://adlnet.gov/expapi/verbs/')).toBe(true);
      expect(context.registration).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab]/);
    }
  });

  test('tell of each session that it began, what was answered and how it ended', async () => {
    const { sessions } = (await nova.get('/api/gradebook')).body.practice.stats;
    expect(statements.filter(of('initialized'))).toHaveLength(sessions);
    expect(
      statements.filter((statement) => of('completed')(statement) || of('exited')(statement)),
    ).toHaveLength(sessions);
    const { registration } = statements.at(-1)!.context;
    const own = statements.filter(({ context }) => context.registration === registration);
    expect(own.map(({ verb }) => verb.display['en-US'])).toEqual([
      'initialized',
      'answered',
      'answered',
      'exited',
    ]);
    const [, right, wrong, exited] = own;
    expect(right!.result).toMatchObject({
      success: true,
      completion: true,
      score: { scaled: 0.5, raw: 0.5, min: 0, max: 1 },
      duration: 'PT7.25S',
    });
    expect(wrong!.result).toMatchObject({ success: false, score: { raw: 0 } });
    const { scorePercent } = (await nova.get(`/api/sessions/${played}`)).body.session;
    expect(exited!.result).toMatchObject({
      completion: false,
      score: { raw: scorePercent, min: 0, max: 100 },
    });
    expect(right!.object.definition.correctResponsesPattern).toHaveLength(1);
  });

  test('are the same whenever they are made, and no two alike', async () => {
    host.deps.pass(3_600_000);
    expect(await read()).toEqual(statements);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    const vega = await host.signedIn('vega');
    const theirs = await vega.get(
      '/api/students/student-nova/gradebook/practice/export?format=xapi',
    );
    expect(theirs.body).toEqual(statements);
  });

  test('name nobody, also not through what a topic was renamed to', async () => {
    host.client
      .prepare("update practice_sessions set topic = 'Nova Adeyemi of 5B' where id = ?")
      .run(played);
    const text = JSON.stringify(await read());
    for (const word of ['Nova', 'Adeyemi', '@', 'mailto', 'mbox']) expect(text).not.toContain(word);
  });
});
