import { play } from './play.ts';
import type { NodeHost } from './node-host.ts';

interface Practice {
  readonly username?: string;
  /** How many questions are answered right before it is saved. */
  readonly answered?: number;
  /** The IANA zone that the requests say. */
  readonly zone?: string | undefined;
  /** Milliseconds for each answer, all of them active. */
  readonly pace?: number;
  readonly seed?: number;
  readonly topic?: string;
}

/** A practice session that a student begins now and saves after some answers. @returns its id */
export async function savePractice(
  host: NodeHost,
  { username = 'nova', answered = 3, zone, pace = 0, seed, topic }: Practice = {},
): Promise<number> {
  const client = await host.signedIn(username);
  const headers: Record<string, string> = zone === undefined ? {} : { 'x-time-zone': zone };
  const { post } = client;
  client.post = (path, body) => post(path, body, headers);
  const game = await play(host, client, { seed, ...(topic === undefined ? {} : { topic }) });
  for (let position = 0; position < answered; position += 1) {
    host.deps.pass(pace);
    await game.right(position);
  }
  const saved = await game.save({ time_spent_seconds: (pace * answered) / 1000 });
  if (saved.status !== 200) throw new Error(saved.text);
  return game.id;
}
