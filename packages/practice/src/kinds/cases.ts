import type { CaseTable } from '../testing/case.ts';
import { expressionCases } from './expression/cases.ts';
import { numericCases } from './numeric/cases.ts';
import type { Kind } from './question.ts';
import { textCases } from './text/cases.ts';

/** The tables of every kind, in the order of the documentation. `open` has none: a teacher grades it. */
export const cases: { readonly [K in Exclude<Kind, 'open'>]?: readonly CaseTable<K>[] } = {
  numeric: numericCases,
  text: textCases,
  expression: expressionCases,
};
