import type { QuestionOf } from '@planets/contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { moveItem } from './move-item.ts';
import { base, option, tryForm } from '../try-form.tsx';

const question: QuestionOf<'order'> = {
  ...base,
  kind: 'order',
  items: [option('a', 'spring'), option('b', 'summer'), option('c', 'autumn')],
};
const asGiven = { kind: 'order', order: ['a', 'b', 'c'] } as const;
const shown = () => screen.getAllByRole('listitem').map((row) => row.textContent);

describe('the order form', () => {
  it('moves a row with its buttons and says where it is now', async () => {
    const { user, last } = tryForm(question, { ...asGiven, order: [...asGiven.order] });
    await user.click(screen.getByRole('button', { name: 'Move up: autumn' }));
    expect(last()).toEqual({ kind: 'order', order: ['a', 'c', 'b'] });
    expect(shown()).toEqual(['1spring', '2autumn', '3summer']);
    expect(screen.getByRole('status').textContent).toContain('autumn: now 2 of 3');
  });

  it('moves a row with the arrow keys and keeps the focus on it', async () => {
    const { user, last } = tryForm(question, { ...asGiven, order: [...asGiven.order] });
    screen.getByRole('button', { name: 'Move down: spring' }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(last()).toEqual({ kind: 'order', order: ['b', 'c', 'a'] });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: spring');
    await user.keyboard('{ArrowUp}');
    expect(last()).toEqual({ kind: 'order', order: ['b', 'a', 'c'] });
  });

  it('stops at the ends', async () => {
    const { user, entered } = tryForm(question, { ...asGiven, order: [...asGiven.order] });
    await user.click(screen.getByRole('button', { name: 'Move up: spring' }));
    expect(entered).toEqual([]);
  });

  it('has no buttons when it is locked', () => {
    tryForm(question, { ...asGiven, order: [...asGiven.order] }, true);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('moving an item', () => {
  it('closes the gap it leaves', () => {
    expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moveItem(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });
});
