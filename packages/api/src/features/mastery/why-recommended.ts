import { MASTERY_LEVELS, type RecommendationReason } from '@planets/practice';

const DAY_MS = 86_400_000;

const named = (level: keyof typeof MASTERY_LEVELS): string => MASTERY_LEVELS[level].name;

function ago(days: number): string {
  if (days < 1) return 'today';
  return days === 1 ? 'a day ago' : `${days} days ago`;
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Why a topic is recommended, in a sentence to the student. `now` in UTC milliseconds. */
export function whyRecommended(
  reason: RecommendationReason,
  { planetName, gradeLevel, now }: { planetName: string; gradeLevel: number; now: number },
): string {
  switch (reason.kind) {
    case 'missed':
      return `${reason.dueCards} questions here are ready to be asked again.`;
    case 'fading':
      return `It was ${named(reason.from)} ${ago(Math.floor((now - reason.lastAt) / DAY_MS))}. A little practice brings it back.`;
    case 'nearly':
      return `You are close to ${named(reason.next)} here.`;
    case 'next_step':
      return `You have mastered ${and.format(reason.after.map(({ name }) => name))}. This comes next.`;
    case 'continue':
      return 'You have begun this. Go on from where you are.';
    case 'new_planet':
      return `You have not been to ${planetName} yet. This is a good place to land.`;
    case 'start':
      return `A good place to begin in grade ${gradeLevel}.`;
  }
}
