import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** The server from its sources, which need no build, or as `pnpm start` runs it, which does. */
const ENTRIES = { sources: '../main.ts', built: '../../dist/main.js' } as const;

export type Entry = keyof typeof ENTRIES;

/** A thousand sources are stripped of their types once, and not at each of twenty starts. */
const COMPILED = resolve(import.meta.dirname, '../../node_modules/.cache/compiled-sources');

function spawnServer(environment: Record<string, string>, entry: Entry): ChildProcess {
  return spawn(process.execPath, [resolve(import.meta.dirname, ENTRIES[entry])], {
    env: {
      ...process.env,
      ...(entry === 'sources' ? { NODE_COMPILE_CACHE: COMPILED } : {}),
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The address that the server prints once it answers. */
async function printedUrl(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout!) {
    printed += String(chunk);
    const url = /ready: (http:\S+)/.exec(printed)?.[1];
    if (url) return url;
  }
  throw new Error(`the server ended before it was ready: ${printed}`);
}

/** The real server, as a process of its own, on loopback and a free port. */
export async function runServer(environment: Record<string, string>, entry: Entry = 'sources') {
  const child = spawnServer(environment, entry);
  const url = await printedUrl(child);
  const ended = once(child, 'exit');
  return {
    url,
    /** Ends it and tells its exit code; `SIGKILL` gives it no time for anything. */
    async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** A start that is expected to fail: its exit code and what it says. */
export async function failToStart(environment: Record<string, string>) {
  const child = spawnServer(environment, 'sources');
  const [said, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  return { code: code as number, said };
}
