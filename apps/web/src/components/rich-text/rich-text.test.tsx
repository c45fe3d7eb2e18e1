import type { MathNode, RichText as Content } from '@planets/contract';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';
import { RichText } from './rich-text.tsx';

const half: MathNode = {
  tag: 'math',
  children: [
    {
      tag: 'mfrac',
      children: [
        { tag: 'mn', children: ['1'] },
        { tag: 'mn', children: ['2'] },
      ],
    },
  ],
};

const sentence: Content = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Take ' },
      { type: 'strong', text: 'only' },
      { type: 'text', text: ' ' },
      { type: 'math', mathml: half, spoken: '1 over 2' },
      { type: 'text', text: '.' },
    ],
  },
];

describe('rich text', () => {
  it('draws maths element by element and speaks it in words', () => {
    const { container } = render(<RichText content={sentence} />);
    expect(container.querySelectorAll('math mfrac > mn')).toHaveLength(2);
    expect(container.querySelector('math')?.closest('[aria-hidden=true]')).not.toBeNull();
    screen.getByText('1 over 2');
  });

  it('keeps the full stop after a formula on its line', () => {
    const { container } = render(<RichText content={sentence} />);
    const line = container.querySelector('math')?.closest('.whitespace-nowrap');
    expect(line?.textContent).toBe('121 over 2.');
    expect(container.textContent).toBe('Take only 121 over 2.');
  });

  it('lets nothing but maths into a formula', () => {
    const hostile: MathNode = {
      tag: 'math',
      attributes: { onclick: 'steal()', style: 'position:fixed', href: 'javascript:steal()' },
      children: [
        { tag: 'script', children: ['steal()'] },
        { tag: 'img', children: [] },
      ],
    };
    const { container } = render(
      <RichText
        content={[
          { type: 'paragraph', content: [{ type: 'math', mathml: hostile, spoken: 'nothing' }] },
        ]}
      />,
    );
    expect(container.querySelector('script, img, [onclick], [href], [style]')).toBeNull();
    expect(container.querySelector('math')?.textContent).toBe('steal()');
  });

  it('names a passage by its title', () => {
    render(
      <RichText
        content={[{ type: 'passage', title: 'The mitten', paragraphs: ['Once.', 'Then.'] }]}
      />,
    );
    screen.getByRole('article', { name: 'The mitten' });
  });

  it('is words alone where only words may stand', () => {
    expect(plainText(sentence)).toBe('Take only 1 over 2.');
  });
});
