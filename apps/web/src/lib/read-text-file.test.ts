import { describe, expect, it } from 'vitest';
import { readTextFile } from './read-text-file.ts';

const TEXT = 'name\nZoë Ångström';
const unitsOf = (text: string) =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const utf16 = (text: string, isLittle: boolean) =>
  unitsOf(text).flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
const latin = unitsOf(TEXT);

describe('a file of text is read as it was saved', () => {
  it.each<[string, number[], string]>([
    ['UTF-8', [...new TextEncoder().encode(TEXT)], 'UTF-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)], 'UTF-8'],
    ['UTF-16, little end first', [0xff, 0xfe, ...utf16(TEXT, true)], 'UTF-16'],
    ['UTF-16, big end first', [0xfe, 0xff, ...utf16(TEXT, false)], 'UTF-16'],
    ['UTF-16 without a mark', utf16(TEXT, true), 'UTF-16'],
    ['Latin-1, as old Excel saves', latin, 'Windows-1252 (Latin-1)'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await readTextFile(new Blob([new Uint8Array(bytes)]))).toEqual({ text: TEXT, encoding });
  });

  it('and an empty one is empty', async () => {
    expect(await readTextFile(new Blob([]))).toEqual({ text: '', encoding: 'UTF-8' });
  });
});
