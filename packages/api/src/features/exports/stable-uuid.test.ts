import { expect, test } from 'vitest';
import { stableUuid } from './stable-uuid.ts';

test('is version 5 as in appendix A.4 of RFC 9562', () => {
  const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(stableUuid(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});
