import { describe, expect, it } from 'vitest';
import { blockOf, isIn, moved, readBlock, writeBlock } from './selection.ts';

describe('keys in a grid of 5 by 4', () => {
  const size = { rows: 5, cols: 4 };
  const from = { row: 2, col: 1 };
  it.each<[string, boolean, [number, number] | undefined]>([
    ['ArrowUp', false, [1, 1]],
    ['ArrowDown', false, [3, 1]],
    ['ArrowLeft', false, [2, 0]],
    ['ArrowRight', false, [2, 2]],
    ['ArrowDown', true, [4, 1]],
    ['ArrowRight', true, [2, 3]],
    ['Home', false, [2, 0]],
    ['End', false, [2, 3]],
    ['Home', true, [0, 0]],
    ['End', true, [4, 3]],
    ['PageUp', false, [0, 1]],
    ['PageDown', false, [4, 1]],
    ['a', false, undefined],
  ])('%s, with Ctrl: %s', (key, ctrlKey, to) => {
    expect(moved(from, { key, ctrlKey, metaKey: false }, size)).toEqual(
      to && { row: to[0], col: to[1] },
    );
  });
  it('none leads out of it', () => {
    for (const key of ['ArrowUp', 'ArrowLeft'])
      expect(moved({ row: 0, col: 0 }, { key, ctrlKey: false, metaKey: false }, size)).toEqual({
        row: 0,
        col: 0,
      });
  });
});

it('a block is the same from both of its corners', () => {
  const [a, b] = [
    { row: 3, col: 1 },
    { row: 1, col: 2 },
  ];
  expect(blockOf(a, b)).toEqual(blockOf(b, a));
  expect(isIn(blockOf(a, b), 2, 1)).toBe(true);
  expect(isIn(blockOf(a, b), 0, 1)).toBe(false);
});

describe('the clipboard', () => {
  it.each<[string, string[][]]>([
    ['7', [['7']]],
    ['7\n8\n', [['7'], ['8']]],
    [
      '7\t8\r\n9\t\r\n',
      [
        ['7', '8'],
        ['9', ''],
      ],
    ],
    ['"a ""b"""\t1', [['a "b"', '1']]],
  ])('%j', (text, block) => {
    expect(readBlock(text)).toEqual(block);
  });
  it('takes back what it gave', () => {
    const block = [
      ['1', ''],
      ['', '2.5'],
    ];
    expect(readBlock(writeBlock(block))).toEqual(block);
  });
});
