import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The tokens of a scheme, by name, as tokens.css has them. */
function tokensOf(scheme: 'day' | 'night'): Record<string, string> {
  const block = new RegExp(`\\[data-scheme='${scheme}'\\] \\{([^}]+)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

/** Relative luminance of WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['ground', 'surface', 'raised'];
const RAMPS = ['assigned', 'practice', 'right', 'miss'];
const AREAS = ['area-a', 'area-b', 'area-c', 'area-d'];
const WASHES = [...[...RAMPS, 'action'].map((ramp) => `${ramp}-wash`), ...AREAS];

const TEXT_PAIRS = [
  ...['ink', 'ink-soft'].flatMap((text) =>
    [...GROUNDS, ...WASHES, 'sky-high', 'sky-low'].map((on) => [text, on] as const),
  ),
  ...['action', 'action-strong'].flatMap((text) =>
    [...GROUNDS, 'action-wash', 'sky-high', 'sky-low'].map((on) => [text, on] as const),
  ),
  ['action-ink', 'action'] as const,
  ['action-ink', 'action-strong'] as const,
  ['ground', 'ink'] as const,
  ...RAMPS.flatMap((ramp) =>
    [...GROUNDS, `${ramp}-wash`].map((on) => [`${ramp}-text`, on] as const),
  ),
];

const MARK_PAIRS = [
  ...['focus', 'edge'].flatMap((mark) =>
    [...GROUNDS, 'sky-high', 'sky-low'].map((on) => [mark, on] as const),
  ),
  ...WASHES.map((on) => ['focus', on] as const),
  ...RAMPS.flatMap((ramp) =>
    [...GROUNDS, `${ramp}-wash`].map((on) => [`${ramp}-mark`, on] as const),
  ),
];

describe.each(['day', 'night'] as const)('the colours of the %s', (scheme) => {
  const tokens = tokensOf(scheme);

  it.each(TEXT_PAIRS)('%s can be read on %s (4.5:1)', (text, on) => {
    expect(contrast(tokens[text]!, tokens[on]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARK_PAIRS)('%s can be made out on %s (3:1)', (mark, on) => {
    expect(contrast(tokens[mark]!, tokens[on]!)).toBeGreaterThanOrEqual(3);
  });
});

it('both schemes have the same tokens', () => {
  expect(Object.keys(tokensOf('night'))).toEqual(Object.keys(tokensOf('day')));
});

it('the browser’s own bars have the ground’s colour before the first paint', () => {
  const html = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
  expect(html).toContain(`'${tokensOf('day')['ground']}'`);
  expect(html).toContain(`'${tokensOf('night')['ground']}'`);
});
