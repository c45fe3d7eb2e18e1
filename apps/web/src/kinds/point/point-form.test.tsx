import type { QuestionOf } from '@planets/contract';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { gridView } from '../../components/figures/grid-view.ts';
import { missingFrom } from '../kinds.tsx';
import { NOWHERE } from '../placed.ts';
import { base, tryForm, words } from '../try-form.tsx';

const axis = { min: -5, max: 5, step: 1 };
const question: QuestionOf<'point'> = {
  ...base,
  kind: 'point',
  grid: { x: axis, y: axis },
  alt: 'A grid from -5 to 5.',
};
const nothing = { kind: 'point' as const, x: NOWHERE, y: NOWHERE };
const plane = () => screen.getByRole('application', { name: /^Grid/ });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('the point form', () => {
  it('has nothing placed at first', () => {
    tryForm(question, nothing);
    expect([field('x =').value, field('y =').value]).toEqual(['', '']);
    expect(missingFrom(nothing, question)).toMatch(/^Place the point/);
  });

  it('is answered with the arrow keys alone', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.tab();
    expect(document.activeElement).toBe(plane());
    await user.keyboard('{ArrowUp}');
    expect(last()).toEqual({ kind: 'point', x: 0, y: 0 });
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(last()).toEqual({ kind: 'point', x: 2, y: -1 });
    expect(screen.getByRole('status').textContent).toContain('(2, −1)');
    await user.keyboard('{ArrowDown>9/}');
    expect(last()).toEqual({ kind: 'point', x: 2, y: -5 });
  });

  it('is answered with its two numbers alone', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.type(field('x ='), '-4');
    expect(last()).toEqual({ kind: 'point', x: -4, y: NOWHERE });
    await user.type(field('y ='), '3');
    expect(last()).toEqual({ kind: 'point', x: -4, y: 3 });
    expect(field('x =').value).toBe('−4');
  });

  it('goes to the crossing nearest to a tap', () => {
    const { width, height, toView } = gridView({ x: axis, y: axis });
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, width, height),
    );
    const { last } = tryForm(question, nothing);
    const [x, y] = toView(3, -2);
    fireEvent.click(plane(), { clientX: x + 5, clientY: y - 4 });
    expect(last()).toEqual({ kind: 'point', x: 3, y: -2 });
    vi.restoreAllMocks();
  });

  it('tells both places in words when it is resolved', () => {
    const answer = { response: { kind: 'point' as const, x: 1, y: 2 }, text: words('(1, 2)') };
    tryForm({ ...question, status: 'wrong', answer }, { kind: 'point', x: 2, y: 1 }, true);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'not rightYour answer: (2, 1)',
      'rightRight answer: (1, 2)',
    ]);
  });
});
