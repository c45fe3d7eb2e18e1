import type { Figure as FigureData } from '@planets/contract';
import { render, screen, within } from '@testing-library/react';
import { describe, it } from 'vitest';
import { Figure } from './figure.tsx';

const pictures: FigureData[] = [
  { kind: 'clock', hour: 3, minute: 30 },
  { kind: 'fraction-bar', parts: 8, shaded: 3 },
  { kind: 'number-line', min: 0, max: 1, step: 0.1, labelEvery: 5, points: [] },
  { kind: 'bar-chart', title: 'Pets', unit: 'pets', bars: [{ label: 'Cats', value: 3 }] },
  { kind: 'line-chart', title: 'Rain', unit: 'mm', points: [{ label: 'May', value: 12 }] },
  { kind: 'coins', cents: [25, 1, 500] },
  { kind: 'rectangle', width: 4, height: 3, unit: 'cm' },
  { kind: 'angle', degrees: 90 },
  {
    kind: 'grid',
    x: { min: -5, max: 5, step: 1 },
    y: { min: -5, max: 5, step: 1 },
    points: [{ x: 2, y: 3, label: 'A' }],
    curves: [
      {
        points: [
          [-5, -4],
          [5, 6],
        ],
        label: 'g',
      },
    ],
  },
  {
    kind: 'diagram',
    width: 100,
    height: 50,
    alt: 'All that can be read off it.',
    shapes: [
      { type: 'circle', x: 20, y: 20, r: 10, fill: 'a' },
      { type: 'text', x: 20, y: 20, text: 'cell' },
    ],
  },
  { kind: 'timeline', from: -500, to: 500, step: 100, events: [{ year: -44, label: 'A' }] },
  { kind: 'map', area: 'world', marks: [{ at: [31, 30], label: 'A' }] },
];

describe('a figure', () => {
  it.each(pictures)('$kind is one picture with its alternative in words', (figure) => {
    render(<Figure figure={figure} alt="All that can be read off it." />);
    screen.getByRole('img', { name: 'All that can be read off it.' });
  });

  it('shows the values of a chart, whether its bars stand or lie', () => {
    const long = { label: 'A rather long name of a bar', value: 1250 };
    const bars = [long, { label: 'Another long name', value: 40 }];
    render(<Figure figure={{ kind: 'bar-chart', title: 'T', unit: '', bars }} alt="x" />);
    screen.getByText('1250');
    screen.getByText('Another long name');
  });

  it('is a real table where it is one', () => {
    render(
      <Figure
        figure={{
          kind: 'data-table',
          caption: 'Two packs',
          columns: ['Pack', 'Price'],
          rows: [['Red', '$2.40']],
        }}
        alt=""
      />,
    );
    const table = screen.getByRole('table', { name: 'Two packs' });
    within(table).getByRole('columnheader', { name: 'Price' });
    within(table).getByRole('rowheader', { name: 'Red' });
    within(table).getByRole('cell', { name: '$2.40' });
  });
});
