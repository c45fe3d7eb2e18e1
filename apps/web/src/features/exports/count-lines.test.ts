import { expect, test } from 'vitest';
import { countLines } from './count-lines.ts';

test.each(['', '\n', 'a\nb\n', 'ü\n星\n', '\u010A\u0A0A', 'one\r\n"two\nlines"\r\n'])(
  'the lines of %j are counted the same wherever it is cut',
  (text) => {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at <= bytes.length; at += 1) {
      const inTwo = countLines(bytes.subarray(0, at)) + countLines(bytes.subarray(at));
      expect(inTwo).toBe(text.split('\n').length - 1);
    }
  },
);
