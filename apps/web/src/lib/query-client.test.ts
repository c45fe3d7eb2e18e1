import type { ProblemCode } from '@planets/contract';
import { MutationObserver, notifyManager } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from './api.ts';
import { createQueryClient } from './query-client.ts';

const refusal = (status: number, code: ProblemCode) =>
  new ApiProblem({ type: '', title: '', status, detail: '', requestId: '', code });

function setUp() {
  const onSignedOut = vi.fn<() => void>();
  const client = createQueryClient(onSignedOut);
  return {
    client,
    onSignedOut,
    failToFetch: async (error: Error, handlesSignedOut = false) => {
      const queryFn = vi.fn<() => Promise<never>>().mockRejectedValue(error);
      const query = client.fetchQuery({ queryKey: ['x'], queryFn, meta: { handlesSignedOut } });
      await expect(query).rejects.toBe(error);
    },
    failToChange: async (error: Error) => {
      const mutationFn = vi.fn<() => Promise<never>>().mockRejectedValue(error);
      const mutation = client.getMutationCache().build(client, { mutationFn });
      await expect(mutation.execute(undefined)).rejects.toBe(error);
    },
  };
}

describe('a lost sign-in', () => {
  it('is told once a query is refused with it', async () => {
    const { onSignedOut, failToFetch } = setUp();
    await failToFetch(refusal(401, 'signed_out'));
    expect(onSignedOut).toHaveBeenCalledOnce();
  });

  it('is left to the caller who handles it', async () => {
    const { onSignedOut, failToFetch } = setUp();
    await failToFetch(refusal(401, 'signed_out'), true);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  it('is told of a mutation too, and a wrong password is none', async () => {
    const { onSignedOut, failToChange } = setUp();
    await failToChange(refusal(401, 'wrong_credentials'));
    expect(onSignedOut).not.toHaveBeenCalled();
    await failToChange(refusal(401, 'signed_out'));
    expect(onSignedOut).toHaveBeenCalledOnce();
  });
});

it('what the server refused is not asked again', () => {
  const { client } = setUp();
  const retry = client.getDefaultOptions().queries?.retry;
  if (typeof retry !== 'function') throw new Error('retry is a function');
  expect(retry(0, refusal(404, 'not_found'))).toBe(false);
  expect(retry(0, refusal(500, 'internal'))).toBe(true);
  expect(retry(0, new Error('no network'))).toBe(true);
  expect(retry(2, new Error('no network'))).toBe(false);
});

describe('a change under way', () => {
  it('is told before the second press of a double click can come', async () => {
    const { client } = setUp();
    const observer = new MutationObserver(client, { mutationFn: () => new Promise(() => {}) });
    const told = vi.fn<(now: { isPending: boolean }) => void>();
    // As useMutation does.
    observer.subscribe(notifyManager.batchCalls(told));
    void observer.mutate();
    // Work that needs no timer: what runs between one event of the browser and the next.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(told.mock.lastCall?.[0]).toMatchObject({ isPending: true });
  });
});
