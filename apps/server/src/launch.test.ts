import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planets-launch-'));
  cpSync(join(import.meta.dirname, 'launch.ts'), join(folder, 'launch.ts'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const cache = () => join(folder, 'compile-cache');
const kept = () =>
  existsSync(cache())
    ? readdirSync(cache(), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )
    : [];

/** Launches what stands in for the server. */
function launch(main: string, environment: Record<string, string> = {}) {
  writeFileSync(join(folder, 'main.ts'), main);
  const { NODE_COMPILE_CACHE: _, ...inherited } = process.env;
  return spawn(process.execPath, [join(folder, 'launch.ts')], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(main: string, environment?: Record<string, string>) {
  const child = launch(main, environment);
  const [said, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { said, complaint, code: code as number };
}

const WELL = { said: 'ready\n', complaint: '', code: 0 };

describe('what V8 compiled', () => {
  test('is kept while the server runs, so that one which is killed has kept it', async () => {
    const child = launch('setInterval(() => {}, 1000);');
    const ended = once(child, 'exit');
    await expect.poll(() => kept().length, { timeout: 30_000 }).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await ended;
    expect(await run('console.log("ready");')).toEqual(WELL);
  });
  test('is not kept where nothing can be written, and the server starts without it', async () => {
    writeFileSync(cache(), 'a file is where the folder would be');
    expect(await run('console.log("ready");')).toEqual(WELL);
  });
  test('is kept elsewhere on wish', async () => {
    const elsewhere = join(folder, 'elsewhere');
    expect(await run('console.log("ready");', { NODE_COMPILE_CACHE: elsewhere })).toEqual(WELL);
    expect(existsSync(elsewhere)).toBe(true);
    expect(kept()).toEqual([]);
  });
  test('that was damaged is made again', async () => {
    await run('console.log("ready");');
    for (const { parentPath, name } of kept()) writeFileSync(join(parentPath, name), 'damaged');
    expect(await run('console.log("ready");')).toEqual(WELL);
  });
});

test('a server that cannot start ends as it would without', async () => {
  expect(await run('process.exitCode = 1; console.log("why");')).toEqual({
    said: 'why\n',
    complaint: '',
    code: 1,
  });
});
