import type { Planet } from '@planets/contract';
import type { Audience } from './audience-section.tsx';
import type { NewSearch } from './new-search.ts';
import { draftPart, newDraft, type SettingsDraft, usualRules } from './settings-draft.ts';

/** A new draft with what a link fills in: a topic that a student needs, for that student alone. */
export function startedDraft(
  { student, planet, topic, grade }: NewSearch,
  {
    now,
    zone,
    planets,
    students,
  }: { now: Date; zone: string; planets: readonly Planet[]; students: Audience['students'] },
): SettingsDraft {
  const draft = newDraft(now, zone, planets[0]?.id ?? '');
  const found = planets.find(({ id }) => id === planet)?.topics.find(({ id }) => id === topic);
  const known = students.find(({ id }) => id === student);
  const gradeLevel = found && Math.min(Math.max(grade ?? 1, found.gradeMin), found.gradeMax);
  return {
    ...draft,
    ...(known && { audience: 'students' as const, students: [known.id] }),
    ...(found && {
      title: found.name,
      type: 'practice' as const,
      ...usualRules.practice,
      planet: planet!,
      content: [
        draftPart(
          {
            type: 'topic',
            planet: planet!,
            topic: found.id,
            gradeLevel: gradeLevel!,
            count: 8,
            weight: 1,
          },
          found.name,
        ),
      ],
    }),
  };
}
