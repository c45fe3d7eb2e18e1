import type { CaseTable } from '../testing/case.ts';
import { choiceCases } from './choice/cases.ts';
import { choicesCases } from './choices/cases.ts';
import { clozeCases } from './cloze/cases.ts';
import { expressionCases } from './expression/cases.ts';
import { labelCases } from './label/cases.ts';
import { matchCases } from './match/cases.ts';
import { multiStepCases } from './multi-step/cases.ts';
import { numberLineCases } from './number-line/cases.ts';
import { numericCases } from './numeric/cases.ts';
import { orderCases } from './order/cases.ts';
import { pointCases } from './point/cases.ts';
import type { Kind } from './question.ts';
import { tableCases } from './table/cases.ts';
import { textCases } from './text/cases.ts';

/** The tables of every kind, in the order of the documentation. `open` has none: a teacher grades it. */
export const cases: { readonly [K in Exclude<Kind, 'open'>]: readonly CaseTable<K>[] } = {
  numeric: numericCases,
  expression: expressionCases,
  text: textCases,
  cloze: clozeCases,
  choice: choiceCases,
  choices: choicesCases,
  order: orderCases,
  match: matchCases,
  label: labelCases,
  point: pointCases,
  'number-line': numberLineCases,
  table: tableCases,
  'multi-step': multiStepCases,
};
