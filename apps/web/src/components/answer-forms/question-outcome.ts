import type { Question } from '@planets/contract';

/** Whether the student got it in the end; undefined while it is open. */
export function outcomeOf({ status }: Question): boolean | undefined {
  if (status === 'right') return true;
  return status === 'wrong' ? false : undefined;
}
