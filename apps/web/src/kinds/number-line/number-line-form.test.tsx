import type { QuestionOf } from '@planets/contract';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { base, tryForm, words } from '../try-form.tsx';
import { NOWHERE } from '../placed.ts';

const question: QuestionOf<'number-line'> = {
  ...base,
  kind: 'number-line',
  line: { min: 0, max: 2, step: 0.25, labelEvery: 4, snap: 0.25 },
};
const nothing = { kind: 'number-line' as const, value: NOWHERE };
const slider = () => screen.getByRole('slider', { name: 'Marker on the line' });
const said = () => slider().getAttribute('aria-valuetext');

/** happy-dom lays nothing out: the drawing is as wide as its own units. */
function layOut() {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 320, 98),
  );
}

describe('the number line form', () => {
  it('has nothing placed at first', () => {
    tryForm(question, nothing);
    expect(said()).toBe('not placed yet');
  });

  it('is answered with the keyboard alone', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.tab();
    expect(document.activeElement).toBe(slider());
    await user.keyboard('{ArrowRight}');
    expect(last()).toEqual({ kind: 'number-line', value: 0 });
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(last()).toEqual({ kind: 'number-line', value: 0.75 });
    await user.keyboard('{End}');
    expect(last()).toEqual({ kind: 'number-line', value: 2 });
    await user.keyboard('{PageDown}{ArrowLeft}');
    expect(last()).toEqual({ kind: 'number-line', value: 0.75 });
    await user.keyboard('{Home}');
    expect(last()).toEqual({ kind: 'number-line', value: 0 });
  });

  it('reads a label, or the mark as one would count it, and never the answer', async () => {
    const { user } = tryForm(question, { kind: 'number-line', value: 1 });
    expect(said()).toBe('1');
    slider().focus();
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe('mark 3 of 4 from 0 to 1');
  });

  it('goes a step with the buttons, and says where it is', async () => {
    const { user, last } = tryForm(question, { kind: 'number-line', value: 1.75 });
    await user.click(screen.getByRole('button', { name: 'Marker one step right' }));
    expect(last()).toEqual({ kind: 'number-line', value: 2 });
    expect(screen.getByRole('status').textContent).toContain('2');
    await user.click(screen.getByRole('button', { name: 'Marker one step right' }));
    expect(last()).toEqual({ kind: 'number-line', value: 2 });
  });

  it('goes where it is tapped or dragged, to the nearest stop', () => {
    layOut();
    const { last } = tryForm(question, nothing);
    const at = (clientX: number) => ({ clientX, button: 0, pointerId: 1 });
    fireEvent.pointerDown(slider(), at(158));
    expect(last()).toEqual({ kind: 'number-line', value: 1 });
    fireEvent.pointerMove(slider(), at(400));
    fireEvent.pointerUp(slider(), at(400));
    fireEvent.pointerMove(slider(), at(20));
    expect(last()).toEqual({ kind: 'number-line', value: 2 });
    vi.restoreAllMocks();
  });

  it('forgets a touch that turned out to scroll the page', () => {
    layOut();
    tryForm(question, nothing);
    fireEvent.pointerDown(slider(), { clientX: 158, button: 0, pointerId: 1 });
    expect(said()).toBe('1');
    fireEvent.pointerCancel(slider(), { pointerId: 1 });
    expect(said()).toBe('not placed yet');
    vi.restoreAllMocks();
  });

  it('tells both places in words when it is resolved', () => {
    const answer = {
      response: { kind: 'number-line' as const, value: 0.75 },
      text: words('3/4'),
    };
    tryForm({ ...question, status: 'wrong', answer }, { kind: 'number-line', value: 1.25 }, true);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'not rightYour answer: 1 1/4',
      'rightRight answer: 3/4',
    ]);
  });
});
