/**
 * Proves two things of the built SPA: nothing of the mock or of the server is in it, and what index.html
 * loads at once is less than 130 KB of script and style (gzip). Run after `pnpm build`; run
 * `pnpm build:mock` too, and each marker is shown to be one that would have been found.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { planets } from '../packages/content/src/index.ts';

const LIMIT_BYTES = 130_000;
const web = resolve(import.meta.dirname, '../apps/web');

/** Texts that survive minification, each from a part that only the mock build may have. */
const MARKERS: Readonly<Record<string, string>> = {
  'service worker of MSW': 'mockServiceWorker',
  'sql.js': 'sql-wasm',
  'menu of the mock': 'mock-choices',
  'tables and migrations': 'practice_sessions',
  drizzle: 'drizzle:entityKind',
  'better-auth': 'better-auth',
  hono: 'Context is not finalized',
  zod: 'invalid_format',
  scenarios: 'Nova Adeyemi',
  ...Object.fromEntries(
    planets.flatMap(({ name, topics: [topic] }) =>
      topic ? [[`content of ${name}`, topic.about]] : [],
    ),
  ),
};

/** What a student may open first, by the name of its route file. Measured for the reader, with the shell. */
const FIRST_PAGES = [
  'sign-in',
  'planets',
  'composer',
  'session',
  'gradebook',
  'past-session',
  'work',
  'work-player',
  'join',
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function markersIn(folder: string): string[] {
  const files = filesIn(folder);
  const texts = files.map((file) => `${file}\n${readFileSync(file, 'latin1')}`);
  return Object.keys(MARKERS).filter((part) => {
    // Compared byte by byte, so that a marker may have any letters.
    const bytes = Buffer.from(MARKERS[part]!, 'utf8').toString('latin1');
    return texts.some((text) => text.includes(bytes));
  });
}

const gzipSize = (file: string): number => gzipSync(readFileSync(file)).length;

/** What index.html makes a browser fetch at once. */
function shellOf(dist: string): string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => /^<script|rel="(?:modulepreload|stylesheet)"/.test(tag))
    .flatMap((tag) => /(?:src|href)="\/([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((path) => join(dist, path));
}

/** A chunk and what it imports at once; what it imports later is no part of its first load. */
function withImports(chunk: string, seen = new Set<string>()): Set<string> {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  const imports = readFileSync(chunk, 'utf8').matchAll(
    /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
  );
  for (const [, name] of imports) withImports(join(chunk, '..', name!), seen);
  return seen;
}

function pageFiles(dist: string, page: string): Set<string> {
  const assets = join(dist, 'assets');
  const chunk = readdirSync(assets).find((name) =>
    new RegExp(`^${page}-[\\w-]{8}\\.js$`).test(name),
  );
  if (chunk === undefined) throw new Error(`apps/web/dist has no chunk for the page ${page}.`);
  const style = readdirSync(assets).filter((name) =>
    new RegExp(`^${page}-[\\w-]{8}\\.css$`).test(name),
  );
  return withImports(join(assets, chunk), new Set(style.map((name) => join(assets, name))));
}

function check(dist: string): string[] {
  const complaints = markersIn(dist).map(
    (part) =>
      `apps/web/dist contains the ${part} (“${MARKERS[part]}”), which belongs to the mock build only.`,
  );
  const shell = new Set(
    shellOf(dist).flatMap((file) => (file.endsWith('.js') ? [...withImports(file)] : [file])),
  );
  const rows = [
    ['every page', shell] as const,
    ...FIRST_PAGES.map(
      (page) => [`  and ${page}`, new Set([...shell, ...pageFiles(dist, page)])] as const,
    ),
  ];
  process.stdout.write('First load, script and style, gzip:\n');
  for (const [page, files] of rows) {
    const bytes = [...files].reduce((sum, file) => sum + gzipSize(file), 0);
    process.stdout.write(
      `  ${page.padEnd(18)}${(bytes / 1000).toFixed(1).padStart(6)} KB in ${files.size} files\n`,
    );
    if (files === shell && bytes >= LIMIT_BYTES)
      complaints.push(
        `The first load is ${(bytes / 1000).toFixed(1)} KB; it has to stay under ${LIMIT_BYTES / 1000} KB.`,
      );
  }
  return complaints;
}

/** A marker that the mock build does not have could never be found anywhere. */
function proveMarkers(mock: string): string[] {
  if (!existsSync(mock)) {
    process.stdout.write('apps/web/dist-mock is not built, so the markers were not proved.\n');
    return [];
  }
  const found = new Set(markersIn(mock));
  return Object.keys(MARKERS)
    .filter((part) => !found.has(part))
    .map(
      (part) =>
        `“${MARKERS[part]}” is not in apps/web/dist-mock: as a marker of ${part} it proves nothing.`,
    );
}

const dist = join(web, 'dist');
const complaints = existsSync(dist)
  ? [...check(dist), ...proveMarkers(join(web, 'dist-mock'))]
  : ['apps/web/dist does not exist. Run `pnpm build` first.'];
process.stdout.write(
  complaints.length === 0
    ? `None of ${Object.keys(MARKERS).length} markers of the mock is in the build.\n`
    : `${complaints.join('\n')}\n`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;
