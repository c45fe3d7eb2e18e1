/**
 * How much memory an export takes: the same student's practice as each format, 10,000 and 100,000 sessions of it,
 * counted and thrown away. `pnpm exec node --expose-gc apps/server/bench/exports.ts`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerTo, type SessionQuestion } from '@planets/practice';
import { benchSchool, type BenchSchool, type Student } from './school.ts';

const SIZES = [10_000, 100_000] as const;
const FORMATS = ['csv', 'xlsx', 'json', 'xapi'] as const;
const MB = 1024 * 1024;

/** A session of ten questions that was really played, to be copied. */
async function playOne({ app, client }: BenchSchool, { cookie }: Student): Promise<number> {
  const post = async (path: string, body: object) => {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as { session: { id: number } };
  };
  const { id } = (
    await post('/api/sessions', {
      planet: 'num_forge',
      topic: 'fractions_add',
      gradeLevel: 5,
      mode: 'full',
    })
  ).session;
  const data = client
    .prepare('select practice_data_json from practice_sessions where id = ?')
    .pluck()
    .get(id) as string;
  for (const [position, { question }] of (JSON.parse(data) as SessionQuestion[]).entries())
    await post(`/api/sessions/${id}/answers`, {
      answerId: `bench-${id}-${position}`,
      position,
      response: answerTo(question),
      activeSeconds: 12.5,
    });
  return id;
}

function copySession({ client }: BenchSchool, id: number, studentId: string, count: number): void {
  const names = (client.pragma('table_info(practice_sessions)') as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !['id', 'student_id', 'completed_at', 'start_id', 'counted'].includes(name));
  client
    .prepare(
      `with recursive numbers (number) as (select 1 union all select number + 1 from numbers where number < ?)
       insert into practice_sessions (student_id, completed_at, ${names.join(', ')})
       select ?, completed_at - number * 1000, ${names.join(', ')} from practice_sessions, numbers where id = ?`,
    )
    .run(count, studentId, id);
}

async function measure({ app }: BenchSchool, { cookie }: Student, format: string) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const most = { rss: 0, heap: 0 };
  let bytes = 0;
  let read = 0;
  const start = performance.now();
  const answer = await app.request(`/api/gradebook/practice/export?format=${format}`, {
    headers: { cookie },
  });
  for await (const chunk of answer.body!) {
    bytes += chunk.length;
    read += 1;
    if (read % 10 > 0) continue;
    const { rss, heapUsed, external } = process.memoryUsage();
    most.rss = Math.max(most.rss, rss - before.rss);
    most.heap = Math.max(most.heap, heapUsed + external - before.heapUsed - before.external);
  }
  return { bytes, seconds: (performance.now() - start) / 1000, ...most };
}

const folder = mkdtempSync(join(tmpdir(), 'planets-exports-'));
try {
  const school = benchSchool(folder);
  const player = await school.addStudent('player');
  const played = await playOne(school, player);
  for (const size of SIZES) {
    const student = await school.addStudent(`own-${size}`);
    copySession(school, played, student.id, size);
    await measure(school, student, 'csv');
    for (const format of FORMATS) {
      const { bytes, seconds, rss, heap } = await measure(school, student, format);
      console.log(
        `${size.toLocaleString('en-US').padStart(8)} sessions as ${format.padEnd(5)}${(bytes / MB).toFixed(1).padStart(8)} MB ${seconds.toFixed(1).padStart(7)} s   heap and buffers grew at most ${(heap / MB).toFixed(0).padStart(4)} MB, all memory ${(rss / MB).toFixed(0).padStart(4)} MB`,
      );
    }
  }
  school.client.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
