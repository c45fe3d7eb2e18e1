/** Without any input for so long the student is taken to be away. */
export const IDLE_AFTER_MS = 60_000;

export interface ActiveTime {
  /** A key, a touch, a scroll: the student is there. */
  seen: () => void;
  hide: () => void;
  show: () => void;
  /** Active seconds since the start. */
  seconds: () => number;
}

/**
 * Counts the time somebody is at work: while the page is visible, up to a minute after the last input.
 * `now` must be monotonic milliseconds, so that a changed clock counts for nothing.
 */
export function createActiveTime(now: () => number, before = 0): ActiveTime {
  let total = before * 1000;
  let visible = true;
  let countedTo = now();
  let lastInput = countedTo;

  const count = () => {
    const present = now();
    if (visible) {
      const until = Math.min(present, lastInput + IDLE_AFTER_MS);
      total += Math.max(0, until - countedTo);
    }
    countedTo = present;
  };

  return {
    seen() {
      count();
      lastInput = countedTo;
    },
    hide() {
      count();
      visible = false;
    },
    show() {
      count();
      visible = true;
      lastInput = countedTo;
    },
    seconds() {
      count();
      return total / 1000;
    },
  };
}
