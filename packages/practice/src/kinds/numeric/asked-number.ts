import type { NumericDraft } from './question.ts';
import { withUnit } from './with-unit.ts';

/** What a numeric question asks for, in short: `45.8 ± 0.2 cm, to 2 decimal places`. For tables of cases. */
export function askedNumber(draft: Pick<NumericDraft, 'answer'> & Partial<NumericDraft>): string {
  const {
    answer,
    unit = '',
    tolerance,
    relative,
    figures,
    places,
    units,
    form,
    formCounts,
  } = draft;
  return [
    `${withUnit(String(answer), unit)}${tolerance === undefined ? '' : ` ± ${tolerance}`}`,
    ...(relative === undefined ? [] : [`± ${relative} of it`]),
    ...(figures === undefined ? [] : [`to ${figures} figures`]),
    ...(places === undefined ? [] : [`to ${places} place${places === 1 ? '' : 's'}`]),
    ...(units === undefined ? [] : [units === 'required' ? 'with a unit' : 'any such unit']),
    ...(form === undefined ? [] : [form === 'mixed' ? 'a mixed number' : form]),
    ...(formCounts ? ['the form counts'] : []),
  ].join(', ');
}
