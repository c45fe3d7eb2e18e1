/** One browser for tests, found or unpacked without any download outside npm. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Launch {
  executablePath?: string;
  channel?: string;
  args: string[];
  env?: Record<string, string>;
}

/** launchOptions for Playwright (runner, library and Vitest browser mode). */
export async function chromiumLaunch(): Promise<Launch> {
  const own =
    process.env.CHROMIUM_PATH ??
    (!process.env.FORCE_BUNDLED && existsSync('/usr/bin/chromium')
      ? '/usr/bin/chromium'
      : undefined);
  if (own) return { executablePath: own, args: chromiumArgs };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { channel: 'chrome', args: chromiumArgs };
  // @sparticuz/chromium unpacks into os.tmpdir() without a version check: give it a folder of its own.
  const dir = resolve(import.meta.dirname, '../node_modules/.cache/chromium-153.0.0');
  if (!existsSync(join(dir, 'ready'))) {
    const before = {
      TMPDIR: process.env.TMPDIR,
      AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME,
    };
    mkdirSync(dir, { recursive: true });
    process.env.TMPDIR = dir;
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x'; // makes it also unpack libnss3 & friends
    try {
      await (await import('@sparticuz/chromium')).default.executablePath();
    } finally {
      for (const [name, value] of Object.entries(before))
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
    }
    // Its fonts.conf names a folder that does not exist; with no font at all text is 0 px high and toBeVisible() fails.
    writeFileSync(
      join(dir, 'fonts/fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(dir, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(dir, 'fontcache')}</cachedir></fontconfig>\n`,
    );
    mkdirSync(join(dir, 'ready'));
  }
  return {
    executablePath: join(dir, 'chromium'),
    args: chromiumArgs,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(dir, 'al2023/lib'),
      FONTCONFIG_PATH: join(dir, 'fonts'),
    },
  };
}
