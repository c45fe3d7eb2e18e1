import type { QuestionOf } from '@planets/contract';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Given } from '../kinds.tsx';
import { base, option, tryForm, words } from '../try-form.tsx';

const question: QuestionOf<'label'> = {
  ...base,
  kind: 'label',
  picture: {
    type: 'figure',
    figure: { kind: 'diagram', width: 200, height: 100, shapes: [], alt: 'A flower.' },
    alt: 'A flower.',
  },
  places: [
    { id: 'p', at: [20, 80], where: 'under the ground' },
    { id: 'q', at: [100, 50], where: 'the upright part' },
  ],
  names: [option('r', 'root'), option('s', 'stem'), option('l', 'leaf')],
};
const nothing = { kind: 'label' as const, labels: [] };
const both = {
  kind: 'label' as const,
  labels: [
    ['p', 'r'],
    ['q', 's'],
  ] as [string, string][],
};
const name = (called: string | RegExp) => screen.getByRole('button', { name: called });

describe('the label form', () => {
  it('takes a place and then its name, and leads on to the next place', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.click(name(/^1? ?Place 1: under the ground/));
    screen.getByRole('group', { name: 'Names for place 1' });
    await user.click(name('root'));
    await user.click(name('stem'));
    expect(last()).toEqual(both);
    expect(screen.getByRole('status').textContent).toContain('Place 2: stem. All have a name.');
  });

  it('takes a name and then its place', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.click(name('stem'));
    screen.getByText('Now choose the place of “stem”.');
    await user.click(name(/^Place 2/));
    expect(last()).toEqual({ kind: 'label', labels: [['q', 's']] });
  });

  it('has a button for each place in the picture, too', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.click(name('Marker 2, the upright part'));
    await user.click(name('stem'));
    expect(last()).toEqual({ kind: 'label', labels: [['q', 's']] });
    name('Marker 2, the upright part: stem');
  });

  it('is answered with the keyboard alone', async () => {
    const { user, last } = tryForm(question, nothing);
    await user.keyboard('1');
    screen.getByText('Now choose the name of place 1.');
    await user.tab();
    expect(document.activeElement).toBe(name('root'));
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(last()).toEqual(both);
  });

  it('gives a name to one place only, and takes it back', async () => {
    const { user, last } = tryForm(question, both);
    await user.click(name(/^root.*with place 1 now/));
    await user.click(name(/^Place 2/));
    expect(last()).toEqual({ kind: 'label', labels: [['q', 'r']] });
    await user.click(name('Part place 2 from root'));
    expect(last()).toEqual(nothing);
  });

  it('marks every place when it is resolved', () => {
    const labels: [string, string][] = [
      ['p', 'r'],
      ['q', 'l'],
    ];
    const answer = { response: both, text: words('') };
    tryForm({ ...question, status: 'wrong', answer }, { kind: 'label', labels }, true);
    expect(screen.getAllByText('right')).toHaveLength(1);
    expect(screen.getAllByText('not right')).toHaveLength(1);
  });

  it('shows a past try with what belonged at each place', () => {
    const labels: [string, string][] = [
      ['p', 'r'],
      ['q', 'l'],
    ];
    const answer = { response: both, text: words('') };
    render(<Given question={{ ...question, answer }} response={{ kind: 'label', labels }} />);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      '1Place 1, under the ground: rootright ',
      '2Place 2, the upright part: leafnot right answer: stem',
    ]);
  });
});
