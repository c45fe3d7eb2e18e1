/**
 * How fast the API is beside a bare Hono route that runs the same SQL with prepared statements and does
 * nothing else: no validation, no signature, no rules, no view. Both answer in this process, on one file
 * with the server's own settings, in turn. Ratios hold on any machine; requests a second do not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchClassGradebook } from './class-gradebook.ts';
import { reopening } from './counting.ts';
import { compareGradebook } from './gradebook.ts';
import { header, row } from './measure.ts';
import { benchPlots, countSessions } from './plots.ts';
import { benchPractice } from './practice.ts';
import { benchSchool, type Student } from './school.ts';
import { compareAnswer, compareSave } from './writes.ts';

const SIZES = [100, 1000, 10_000] as const;
const SCHOOLS = [10_000, 1_000_000] as const;
const OTHERS = 400;

benchPractice();

const folder = mkdtempSync(join(tmpdir(), 'planets-bench-'));
try {
  const school = benchSchool(folder);
  const others: Student[] = [];
  for (let index = 0; index < OTHERS; index += 1)
    others.push(await school.addStudent(`other-${index}`));
  const own: { student: Student; size: number }[] = [];
  for (const size of SIZES) {
    const student = await school.addStudent(`own-${size}`);
    school.addSessions(student.id, size);
    own.push({ student, size });
  }
  school.addClassWork(own.map(({ student }) => student.id));
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n\n${header}`);

  let total = SIZES.reduce<number>((sum, size) => sum + size, 0);
  for (const sessions of SCHOOLS) {
    for (let index = 0; total < sessions; index += 1) {
      const count = Math.min(2500, sessions - total);
      school.addSessions(others[index % OTHERS]!.id, count);
      total += count;
    }
    countSessions(school);
    for (const { student, size } of own) {
      const name = `gradebook of ${size.toLocaleString('en-US')} sessions among ${sessions.toLocaleString('en-US')}`;
      console.log(row(await compareGradebook(school, student, name, size > 1000 ? 60 : 300)));
    }
    const { student } = own.at(-1)!;
    await benchPlots(school, student, `10,000 sessions among ${sessions.toLocaleString('en-US')}`);
  }

  const graded = await school.addStudent('graded');
  school.addClassWork([graded.id], 60);
  console.log(
    row(await compareGradebook(school, graded, 'blue panel of 5 classes of 60 assignments', 60)),
  );

  await benchClassGradebook(school);

  const fresh: Student[] = [];
  for (let index = 0; index < 120; index += 1)
    fresh.push(await school.addStudent(`player-${index}`));
  console.log(row(await compareAnswer(school, fresh)));

  const saved = await compareSave(
    school,
    fresh,
    'save and count nine answers',
    await reopening(school, fresh),
  );
  console.log(`${row(saved)}   ${(1000 / saved.ours).toFixed(1)} ms`);
  console.log(row(await compareSave(school, fresh, 'save a session that saved itself', () => {})));
  school.client.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
