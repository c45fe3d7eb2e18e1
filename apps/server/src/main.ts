import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { createApp, migrate } from '@planets/api';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { openDatabase, readMigrations } from './database.ts';
import { nodeDeps } from './node-deps.ts';
import { prepareSchool, welcome } from './school.ts';
import { readSecret } from './secret.ts';
import { builtSpa, serveSpa } from './static-files.ts';

/** How often sessions whose time is up are looked for. */
const TICK_MS = 5000;
/** How long requests under way may take once the server was told to stop. */
const SHUTDOWN_MS = 5000;

async function start(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const { client, db } = openDatabase(configuration.DATA_DIR);
  const migrations = readMigrations();
  migrate(db, migrations, Date.now());
  const demo = await prepareSchool(db, configuration);
  const setUpCode = randomBytes(6).toString('hex');
  const secret = readSecret(configuration.DATA_DIR);
  const app = createApp(nodeDeps(configuration, { db, migrations, secret, demo, setUpCode }));
  serveSpa(app, builtSpa);

  const ticking = setInterval(() => app.tick(), TICK_MS);
  const server = serve(
    { fetch: app.fetch, hostname: configuration.HOST, port: configuration.PORT },
    ({ port, address }) => {
      const host = address.includes(':') ? `[${address}]` : address;
      process.stdout.write(welcome(`http://${host}:${port}`, demo, db, setUpCode));
    },
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      error.code === 'EADDRINUSE'
        ? `PORT is ${configuration.PORT}, but another program listens there. Stop it, or set PORT to a free one.\n`
        : `The server cannot listen on ${configuration.HOST}:${configuration.PORT}: ${error.message}.\n`,
    );
    process.exit(1);
  });

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    clearInterval(ticking);
    // Requests under way are answered; what they acknowledged is in the file before it closes.
    server.close(() => {
      client.close();
      process.exit(0);
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), SHUTDOWN_MS).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
