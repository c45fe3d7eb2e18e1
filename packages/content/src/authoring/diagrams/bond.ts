import { disc, drawing, label, line, type Drawing } from './drawing.ts';

/** A whole above its two parts. What is not known is a question mark. */
export function numberBond(
  whole: number | '?',
  first: number | '?',
  second: number | '?',
): Drawing {
  const said = (part: number | '?') => (part === '?' ? 'a question mark' : String(part));
  return drawing(
    160,
    118,
    [
      line([
        [80, 28],
        [34, 90],
      ]),
      line([
        [80, 28],
        [126, 90],
      ]),
      disc(80, 28, 25, { fill: 'soft' }),
      disc(34, 90, 25, { fill: 'soft' }),
      disc(126, 90, 25, { fill: 'soft' }),
      label(80, 28, String(whole)),
      label(34, 90, String(first)),
      label(126, 90, String(second)),
    ],
    `A number bond. The whole is ${said(whole)}. The parts are ${said(first)} and ${said(second)}.`,
  );
}
