/** The four signs, as TeX and in words. */
export type Sign = '<' | '>' | '\\le' | '\\ge';

export const SIGNS: readonly Sign[] = ['<', '>', '\\le', '\\ge'];

export const turned = (sign: Sign): Sign =>
  ({ '<': '>', '>': '<', '\\le': '\\ge', '\\ge': '\\le' } as const)[sign];

/** Less or greater the same, with or without the number itself. */
export const otherEdge = (sign: Sign): Sign =>
  ({ '<': '\\le', '>': '\\ge', '\\le': '<', '\\ge': '>' } as const)[sign];

export const isGreater = (sign: Sign): boolean => sign === '>' || sign === '\\ge';
export const hasEdge = (sign: Sign): boolean => sign === '\\le' || sign === '\\ge';

export const holds = (left: number, sign: Sign, right: number): boolean =>
  left === right ? hasEdge(sign) : isGreater(sign) === left > right;

export const inWords = (sign: Sign): string =>
  ({
    '<': 'is less than',
    '>': 'is greater than',
    '\\le': 'is less than or equal to',
    '\\ge': 'is greater than or equal to',
  })[sign];
