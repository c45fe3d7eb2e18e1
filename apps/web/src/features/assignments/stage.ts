import type { TaughtAssignment } from '@planets/contract';
import type { Stage } from './stages.ts';

export const stageNames: Record<Stage, string> = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  coming: 'Opens later',
  open: 'Open',
  over: 'Closed',
  withdrawn: 'Withdrawn',
};

/** What students see of it, in a sentence. */
export const stageWords: Record<Stage, string> = {
  draft: 'Students do not see it yet.',
  scheduled: 'Students do not see it yet; it appears by itself.',
  coming: 'Students see that it is coming and cannot begin yet.',
  open: 'Students can work on it now.',
  over: 'Nothing can be handed in any more.',
  withdrawn: 'Taken back: students see nothing of it, and their work is kept.',
};

export function stageOf(
  { status, settings }: Pick<TaughtAssignment, 'status' | 'settings'>,
  now: Date,
): Stage {
  if (status !== 'published') return status;
  if (now < new Date(settings.opensAt)) return 'coming';
  return now < new Date(settings.closesAt) ? 'open' : 'over';
}
