import { beforeEach, describe, expect, it } from 'vitest';
import { createOutbox, type PendingAnswer } from './outbox.ts';

const answer = (answerId: string, position = 0): PendingAnswer => ({
  answerId,
  position,
  response: { kind: 'numeric', text: '7' },
  activeSeconds: 3,
});

const refusing = {
  getItem: () => null,
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
  removeItem: () => undefined,
};

describe('outbox', () => {
  beforeEach(() => localStorage.clear());

  it('keeps what was put over a reload, until it is removed', () => {
    createOutbox(localStorage, 'nova', 1).put(answer('first-id'));
    const afterReload = createOutbox(localStorage, 'nova', 1);
    expect(afterReload.list()).toEqual([answer('first-id')]);
    afterReload.remove('first-id');
    expect(createOutbox(localStorage, 'nova', 1).list()).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  it('does not hold one answer twice', () => {
    const outbox = createOutbox(localStorage, 'nova', 1);
    outbox.put(answer('first-id'));
    outbox.put(answer('first-id'));
    outbox.put(answer('other-id', 1));
    expect(outbox.list()).toHaveLength(2);
  });

  it('shows nothing to another student and to another session', () => {
    createOutbox(localStorage, 'nova', 1).put(answer('first-id'));
    expect(createOutbox(localStorage, 'lyra', 1).list()).toEqual([]);
    expect(createOutbox(localStorage, 'nova', 2).list()).toEqual([]);
  });

  it('sees what another tab removed', () => {
    const here = createOutbox(localStorage, 'nova', 1);
    here.put(answer('first-id'));
    createOutbox(localStorage, 'nova', 1).remove('first-id');
    expect(here.list()).toEqual([]);
  });

  it('keeps the answer in memory where the browser keeps nothing', () => {
    const outbox = createOutbox(refusing, 'nova', 1);
    outbox.put(answer('first-id'));
    expect(outbox.list()).toEqual([answer('first-id')]);
    outbox.remove('first-id');
    expect(outbox.list()).toEqual([]);
  });

  it('starts afresh from a damaged entry', () => {
    localStorage.setItem('outbox:nova:1', '{not json');
    const outbox = createOutbox(localStorage, 'nova', 1);
    expect(outbox.list()).toEqual([]);
    outbox.put(answer('first-id'));
    expect(outbox.list()).toHaveLength(1);
  });
});
