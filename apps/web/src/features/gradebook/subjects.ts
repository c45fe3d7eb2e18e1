import { formatPercent } from '../../lib/format.ts';
import type { ReleasedGrade } from './released.ts';

export interface Subject {
  planet: string;
  name: string;
  earned: number;
  points: number;
  /** One decimal; null where only extra credit was earned. */
  percent: number | null;
  grades: readonly ReleasedGrade[];
}

/** Released grades by planet, by name, with the average that their points give. */
export function bySubject(
  grades: readonly ReleasedGrade[],
  planetName: (id: string) => string,
): Subject[] {
  return [...Map.groupBy(grades, ({ planet }) => planet)]
    .map(([planet, own]) => {
      const thousandths = (read: (grade: ReleasedGrade) => number) =>
        own.reduce((sum, grade) => sum + Math.round(read(grade) * 1000), 0);
      const [earned, points] = [
        thousandths((grade) => grade.earned),
        thousandths((grade) => grade.points),
      ];
      return {
        planet,
        name: planetName(planet),
        earned: earned / 1000,
        points: points / 1000,
        percent: points === 0 ? null : Math.floor((2000 * earned + points) / (2 * points)) / 10,
        grades: own,
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** "InkHaven is highest with 80%, AtomSphere lowest with 79.2%." */
export function subjectsSentence(subjects: readonly Subject[]): string {
  const graded = subjects.flatMap(({ name, percent }) =>
    percent === null ? [] : [{ name, percent }],
  );
  const sorted = graded.toSorted((a, b) => b.percent - a.percent);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest) return 'Nothing graded yet.';
  if (sorted.length === 1) return `${highest.name} ${formatPercent(highest.percent)}.`;
  if (highest.percent === lowest.percent)
    return `All ${sorted.length} subjects stand at ${formatPercent(highest.percent)}.`;
  return `${highest.name} is highest with ${formatPercent(highest.percent)}, ${lowest.name} lowest with ${formatPercent(lowest.percent)}.`;
}
