import type { Tone } from './verdict-words.ts';

/** The ground and the upper edge of the feedback, and of the action bar that it stands on. */
export const BAND: Record<Tone, string> = {
  right: 'bg-right-wash border-right-mark',
  'not-yet': 'bg-miss-wash border-miss-mark',
  missed: 'bg-miss-wash border-miss-mark',
  'not-counted': 'bg-raised border-edge',
  'handed-in': 'bg-raised border-edge',
};
