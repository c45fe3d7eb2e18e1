import { createElement, type ReactNode } from 'react';
import type { MathNode } from '@planets/contract';
import { ENCLOSURES, MATH_ATTRIBUTES, MATH_ELEMENTS } from './math-elements.ts';

interface MathsProps {
  mathml: MathNode;
  /** The same maths in words, for those who listen. */
  spoken: string;
}

/** A formula, built element by element from data. Readers of the screen hear `spoken` instead. */
export function Maths({ mathml, spoken }: MathsProps) {
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true">{element(mathml, 0)}</span>
      <span className="sr-only">{spoken}</span>
    </span>
  );
}

/**
 * Maths is set at the size of its text: the digits of a fraction as large as those beside it. Figures
 * and words are in the font of the text; letters keep the slant that makes them variables.
 */
const LOOK: Readonly<Record<string, Record<string, string>>> = {
  math: { displaystyle: 'true' },
  mfrac: {
    className:
      'mx-[0.1em] [&>*]:px-[0.15em] [&>:first-child]:pb-[0.06em] [&>:last-child]:pt-[0.06em]',
  },
  mn: { className: 'font-read' },
  mtext: { className: 'font-read' },
};

const lookOf = ({ tag, attributes }: MathNode): Record<string, string> | undefined =>
  // Upright letters are words or symbols of elements, not variables.
  tag === 'mi' && attributes?.['mathvariant'] === 'normal' ? LOOK['mtext'] : LOOK[tag];

function element(node: MathNode, key: number): ReactNode {
  const children = node.children.map((child, index) =>
    typeof child === 'string' ? child : element(child, index),
  );
  if (!MATH_ELEMENTS.has(node.tag)) return children;
  if (node.tag === 'menclose') {
    const className = ENCLOSURES[node.attributes?.['notation'] ?? ''] ?? '';
    return createElement('mrow', { key, className }, ...children);
  }
  const attributes = { key, ...permitted(node.attributes), ...lookOf(node) };
  return createElement(node.tag, attributes, ...children);
}

const permitted = (attributes: MathNode['attributes']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes ?? {}).filter(([name]) => MATH_ATTRIBUTES.has(name)),
  );
