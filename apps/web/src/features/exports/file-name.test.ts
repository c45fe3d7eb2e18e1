import { expect, test } from 'vitest';
import { fileNameIn } from './file-name.ts';

test.each([
  [
    `attachment; filename="practice.csv"; filename*=UTF-8''Nova%20Adeyemi%20practice.csv`,
    'Nova Adeyemi practice.csv',
  ],
  [`attachment; filename="practice.csv"; filename*=UTF-8''%E6%98%9F.csv`, '星.csv'],
  [`attachment; filename="practice.csv"; filename*=UTF-8''%FF%E0.csv`, 'practice.csv'],
  ['attachment; filename="practice.json"', 'practice.json'],
  ['attachment', 'practice.xlsx'],
  [null, 'practice.xlsx'],
])('%s names the file %s', (header, name) => {
  expect(fileNameIn(header, 'practice.xlsx')).toBe(name);
});
