import type { ReadNumber } from './read-number.ts';

/** Without what changes nothing that one could be mistaken about. */
const essence = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cf}()]/gu, '')
    .replaceAll(/[−‐‑–—]/g, '-')
    .replace(/^(?:[a-z](?:\d+)?)?[=≈]/i, '')
    .replace(/^([-+]?)[$€£¢]/, '$1')
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.');

/**
 * How a number was read, where the student could have meant something else by it: `1½`, `1,234`, `1.2e3`,
 * `2.5 m` where centimetres are asked for. Nothing for `12 cm`, `$12` and `x = 12`.
 */
export function worthSaying({ readAs }: ReadNumber, typed: string): string | undefined {
  const [written, read] = [essence(typed), essence(readAs)];
  const isPlain =
    written.startsWith(read) && !/^(?:[\d,/^]|\.\d|e[-+\d]|[x*]1)/.test(written.slice(read.length));
  return isPlain ? undefined : readAs;
}
