import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkingPages } from '../src/testing/checking-pages.ts';

const folder = new URL('../../../docs/checking/', import.meta.url);

test.each([...checkingPages()])(
  '%s is what the code says (pnpm docs:checking writes it)',
  (name, page) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(page);
  },
);

test('there is no page besides', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...checkingPages().keys()].toSorted());
});
