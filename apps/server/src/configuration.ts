import { resolve } from 'node:path';
import { z } from 'zod';

const repository = resolve(import.meta.dirname, '../../..');

const schema = z.object({
  PORT: z.coerce
    .number('a port number')
    .int('a whole number')
    .min(0, 'a port from 0 to 65535')
    .max(65_535, 'a port from 0 to 65535')
    .default(4310),
  HOST: z.string().min(1, 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'a folder for the database').default(resolve(repository, 'data')),
  DEMO: z.enum(['0', '1'], '1 for the demo school or 0 for an empty one').optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'silent, error, warn, info or debug')
    .default('info'),
  SECURE_COOKIES: z
    .enum(['0', '1'], '1 behind HTTPS, 0 without')
    .default('0')
    .transform((value) => value === '1'),
  TRUST_PROXY: z
    .enum(['0', '1'], '1 when a proxy of your own sets X-Forwarded-For, else 0')
    .default('0')
    .transform((value) => value === '1'),
});

export type Configuration = z.infer<typeof schema> & { readonly demoWasSetByHand: boolean };

/** A setting that cannot be used, in a sentence for whoever started the server. */
export class ConfigurationError extends Error {}

/** Empty values count as not set, as shells and service files leave them. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const set = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = environment[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const read = schema.safeParse(set);
  if (read.success) return { ...read.data, demoWasSetByHand: read.data.DEMO !== undefined };
  const [issue] = read.error.issues;
  const name = String(issue!.path[0]);
  throw new ConfigurationError(
    `${name} is ${JSON.stringify(set[name])}, but it has to be ${issue!.message}.`,
  );
}
