/** More lines than this are a grey area on a screen, and millions of them stop a browser. */
const MOST_STEPS = 200;

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const isScale = (value: object): value is Scale =>
  ['min', 'max', 'step'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'number',
  );

function faultOf({ min, max, step }: Scale): string | undefined {
  if (max <= min) return 'a scale has to end above where it begins';
  const steps = Math.ceil((max - min) / step);
  return steps <= MOST_STEPS
    ? undefined
    : `a scale with ${steps.toLocaleString('en')} steps cannot be drawn, and at most ${MOST_STEPS} can`;
}

/**
 * What keeps the number lines and grids in a draft, wherever they stand in it, from being drawn: the first
 * fault in words, or undefined.
 */
export function scaleFault(draft: unknown): string | undefined {
  if (typeof draft !== 'object' || draft === null) return undefined;
  const own = isScale(draft) ? faultOf(draft) : undefined;
  return (
    own ??
    Object.values(draft)
      .map(scaleFault)
      .find((fault) => fault !== undefined)
  );
}
