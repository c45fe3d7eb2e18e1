import { createElement, Fragment, type ReactNode } from 'react';
import type { MathNode } from '@planets/contract';
import { lettersOf, mathPieces } from './math-pieces.ts';
import { ENCLOSURES, MATH_ATTRIBUTES, MATH_ELEMENTS } from './math-elements.ts';

interface MathsProps {
  mathml: MathNode;
  /** The same maths in words, for those who listen. */
  spoken: string;
  /** Marks that close what it ends: they stay with it, where a browser would break the line before them. */
  closing?: string;
}

/** A formula, built element by element from data. Readers of the screen hear `spoken` instead. */
export function Maths({ mathml, spoken, closing = '' }: MathsProps) {
  const pieces = mathPieces(mathml);
  const last = pieces.pop();
  return (
    <span>
      <span aria-hidden="true">
        {pieces.map((piece, index) => (
          // The parts of a formula never move, so their place is their identity.
          <Fragment key={index}>
            <wbr />
            {element(piece, 0)}
          </Fragment>
        ))}
        <wbr />
      </span>
      <span className="whitespace-nowrap">
        <span aria-hidden="true">{last && element(last, 0)}</span>
        <span className="sr-only">{spoken}</span>
        {closing}
      </span>
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

/** Upright letters are words or symbols of elements, not variables. */
const isUpright = (node: MathNode): boolean =>
  node.tag === 'mi' &&
  (node.attributes?.['mathvariant'] === 'normal' || lettersOf(node).length > 1);

const lookOf = (node: MathNode): Record<string, string> | undefined =>
  isUpright(node) ? LOOK['mtext'] : LOOK[node.tag];

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
