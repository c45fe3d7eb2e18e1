import { gradedMarks, ungradable, type Verdict } from '../../verdict.ts';
import type { LabelQuestion, LabelResponse } from './question.ts';

/** Each place is a part. Every place must have a name, and no name stands twice. */
export function gradeLabel(
  { places, names, key }: LabelQuestion,
  response: LabelResponse,
): Verdict {
  const given = new Map(response.labels);
  const known = new Set(names.map(({ id }) => id));
  if (response.labels.some(([place, name]) => !isPlace(place) || !known.has(name)))
    return ungradable('Use only the places and names that are shown.');
  if (given.size < places.length || response.labels.length > places.length)
    return ungradable('Give each place exactly one name.');
  if (new Set(given.values()).size < given.size) return ungradable('Use each name only once.');
  return gradedMarks(key.labels.map(([place, name]) => given.get(place) === name));

  function isPlace(id: string): boolean {
    return places.some((place) => place.id === id);
  }
}
