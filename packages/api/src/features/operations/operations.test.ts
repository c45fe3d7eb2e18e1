import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';

describe('operations', () => {
  test('alive, and ready when migrated and writable', async () => {
    const host = nodeHost();
    const client = host.connect();
    expect((await client.get('/healthz')).status).toBe(200);
    expect((await client.get('/readyz')).status).toBe(200);
    host.client.exec('delete from _migrations');
    expect((await client.get('/readyz')).body).toMatchObject({ status: 503, code: 'unavailable' });
    expect((await client.get('/healthz')).status).toBe(200);
  });
  test('metrics count by route pattern and never by id', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    await nova.get('/api/sessions/12345');
    const { text } = await nova.get('/metrics');
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/sessions/:id",status="404"} 1',
    );
    expect(text).not.toContain('12345');
    expect(text).not.toContain('nova');
  });
  test('the log holds no body, no cookie and no answer', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    await nova.get('/api/gradebook');
    const lines = JSON.stringify(host.deps.logged);
    expect(lines).toContain('/api/gradebook');
    expect(lines).not.toContain(nova.cookie.split('=')[1]!);
    expect(lines).not.toContain('learning-planets');
  });
  test('the description is OpenAPI 3.1 and names the schemas', async () => {
    const { body } = await nodeHost().connect().get('/api/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    for (const name of ['Session', 'Question', 'Verdict', 'Gradebook', 'Problem', 'Response'])
      expect(body.components.schemas).toHaveProperty(name);
    expect(JSON.stringify(body)).not.toContain('"$ref":"#/$defs');
  });
});
