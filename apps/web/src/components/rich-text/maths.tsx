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

function element(node: MathNode, key: number): ReactNode {
  const children = node.children.map((child, index) =>
    typeof child === 'string' ? child : element(child, index),
  );
  if (!MATH_ELEMENTS.has(node.tag)) return children;
  if (node.tag === 'menclose') {
    const className = ENCLOSURES[node.attributes?.['notation'] ?? ''] ?? '';
    return createElement('mrow', { key, className }, ...children);
  }
  return createElement(node.tag, { key, ...permitted(node.attributes) }, ...children);
}

const permitted = (attributes: MathNode['attributes']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes ?? {}).filter(([name]) => MATH_ATTRIBUTES.has(name)),
  );
