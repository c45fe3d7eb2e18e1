const language = globalThis.navigator?.language?.startsWith('en') ? navigator.language : 'en';
const threeDecimals = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
const fourDecimals = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });

/** Points as teachers write them: 17 or 17.5, never 17.500000000000002. */
export const formatPoints = (points: number): string => threeDecimals.format(points);

/** "20 points", "1 point". */
export const pointsInWords = (points: number): string =>
  `${formatPoints(points)}\u00A0${points === 1 ? 'point' : 'points'}`;

/** "17 of 20 points". */
export const pointsOfPossible = (earned: number, possible: number): string =>
  `${formatPoints(earned)} of ${pointsInWords(possible)}`;

/** A percent on its way into a sum, with the decimals that a pocket calculator shows. */
export const formatExactPercent = (percent: number): string => `${fourDecimals.format(percent)}%`;
