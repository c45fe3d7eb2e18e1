import { describe, expect, test } from 'vitest';
import { math, passage, rich } from './parse.ts';
import { plain } from './plain.ts';
import { speak } from './speak.ts';
import { typeset } from './typeset.ts';

describe('authored marks', () => {
  test.each([
    ['plain words', [{ type: 'text', text: 'plain words' }]],
    [
      '**bold** and _leaning_',
      [
        { type: 'strong', text: 'bold' },
        { type: 'text', text: ' and ' },
        { type: 'emphasis', text: 'leaning' },
      ],
    ],
    ['It costs $5, not $4.50.', [{ type: 'text', text: 'It costs $5, not $4.50.' }]],
    ['a snake_case_word stays', [{ type: 'text', text: 'a snake_case_word stays' }]],
    [
      `half is ${math('\\frac{1}{2}')}`,
      [
        { type: 'text', text: 'half is ' },
        { type: 'math', tex: '\\frac{1}{2}' },
      ],
    ],
    [
      'The [[0]] barks.',
      [
        { type: 'text', text: 'The ' },
        { type: 'gap', blank: 0 },
        { type: 'text', text: ' barks.' },
      ],
    ],
    ['<b>not markup</b>', [{ type: 'text', text: '<b>not markup</b>' }]],
  ])('%s', (authored, content) => {
    expect(rich(authored)).toEqual([{ type: 'paragraph', content }]);
  });
  test('a blank line starts a paragraph, a line break does not', () => {
    expect(plain(rich('one\ntwo\n\nthree'))).toBe('one two\nthree');
  });
  test('a passage keeps its paragraphs', () => {
    expect(passage('Title', 'one\ntwo\n\nthree')).toEqual({
      type: 'passage',
      title: 'Title',
      paragraphs: ['one two', 'three'],
    });
  });
});

describe('maths in words', () => {
  test.each([
    ['\\frac{1}{2}', '1 over 2'],
    ['\\frac{7}{10}', '7 over 10'],
    ['\\frac{x+1}{2}', 'the fraction x plus 1 over 2 end of fraction'],
    ['3x^2', '3 x squared'],
    ['x^3', 'x cubed'],
    ['2^{10}', '2 to the power 10'],
    ['12 \\times 4', '12 times 4'],
    ['8 \\div 2 = 4', '8 divided by 2 equals 4'],
    ['\\sqrt{16}', 'the square root of 16'],
    ['a \\le b', 'a is at most b'],
    ['-5', 'minus 5'],
    ["f'(x)", 'f prime ( x )'],
    ["f''(x)", 'f prime prime ( x )'],
    ['\\vec{v}', 'the vector v'],
    ['\\bar{z}', 'z bar'],
    ['\\overline{z}', 'z bar'],
    ['\\lim_{x \\to 2} x', 'the limit as x approaches 2 of x'],
    ['\\sum_{k=1}^{5} k', 'the sum from k equals 1 to 5 of k'],
    ['\\int_0^2 x \\, dx', 'the integral from 0 to 2 of x d x'],
    [
      '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}',
      '( table with 2 rows: 1, 2; 3, 4; end of table )',
    ],
    ['\\binom{5}{2}', '( 5 choose 2 )'],
    ['\\text{constructor}', 'constructor'],
  ])('%s: %s', (tex, words) => {
    expect(speak(typeset(tex))).toBe(words);
  });
});
