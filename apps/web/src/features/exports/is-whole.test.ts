import type { ExportFormat } from '@planets/contract';
import { expect, test } from 'vitest';
import { isWhole } from './is-whole.ts';

const zipEnd = `PK\u0005\u0006${'\0'.repeat(18)}`;

test.each<[format: ExportFormat, text: string, lines: number | null, whole: boolean]>([
  ['csv', 'head\r\na\r\nb\r\n', 3, true],
  ['csv', 'head\r\na\r\n', 2, false],
  ['csv', 'head\r\na\r\nhalf a li', 2, false],
  ['json', '{"sessions":[\n1,\n2\n],"totals":{}}\n', 4, true],
  ['json', '{"sessions":[\n1,\n2\n],"tot', 3, false],
  ['xapi', '[\n{}\n]\n', null, true],
  ['xapi', '[\n{},\n', null, false],
  ['xlsx', `PK\u0003\u0004${zipEnd}`, null, true],
  ['xlsx', 'PK\u0003\u0004and then nothing more', null, false],
  ['xlsx', '', null, false],
])('%s %j of two sessions, %s lines: whole is %s', async (format, text, lines, whole) => {
  expect(await isWhole(new Blob([text]), format, lines, 2)).toBe(whole);
});
