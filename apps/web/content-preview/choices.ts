/** What the page shows, kept in its address so that a reading can be shared. */
export interface Choices {
  /** One planet, one topic of it, or all. */
  planet: string;
  topic: string;
  /** Which of a topic's grades. */
  grade: 'lowest' | 'middle' | 'highest';
  /** Questions for each topic. */
  count: number;
  seed: number;
  night: boolean;
}

export function readChoices(search: string): Choices {
  const given = new URLSearchParams(search);
  const grade = given.get('grade');
  return {
    planet: given.get('planet') ?? '',
    topic: given.get('topic') ?? '',
    grade: grade === 'middle' || grade === 'highest' ? grade : 'lowest',
    count: Math.min(30, Math.max(1, Number(given.get('count') ?? 6) || 6)),
    seed: Number(given.get('seed') ?? 1) || 1,
    night: given.get('night') === 'true',
  };
}

export const writeChoices = (choices: Choices): string =>
  `?${new URLSearchParams(Object.entries(choices).map(([name, value]) => [name, String(value)]))}`;

export function gradeIn([min, max]: readonly [number, number], which: Choices['grade']): number {
  if (which === 'lowest') return min;
  return which === 'highest' ? max : Math.round((min + max) / 2);
}
