import { grouped } from '../../authoring/number-text.ts';

/** 4582 as TeX: "4{,}582". Without the braces TeX sets a space behind the comma, as in a list. */
export const groupedTex = (value: number): string => grouped(value).replaceAll(',', '{,}');
