import Fraction from 'fraction.js';
import { exactly } from './grade.ts';
import { roundedFor } from './precision.ts';
import type { NumericQuestion, NumericResponse } from './question.ts';

/** 0.5 to two places is 0.50, 1234 to two figures 1200. */
function written(value: Fraction, figures: number | undefined, places: number | undefined): string {
  if (places !== undefined) return decimal(value, places);
  const magnitude = value.equals(0) ? 0 : Math.floor(Math.log10(value.abs().valueOf()) + 1e-9);
  return decimal(value, Math.max(0, (figures ?? 1) - 1 - magnitude));
}

function decimal(value: Fraction, places: number): string {
  const steps = value.abs().mul(new Fraction(10).pow(places)).round().n.toString();
  const padded = steps.padStart(places + 1, '0');
  const sign = value.compare(0) < 0 ? '-' : '';
  return places === 0
    ? sign + padded
    : `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** The key as a student would have typed it: rounded where that is asked for, with its unit where it has to be. */
export function answerOfNumeric({
  key,
  figures,
  places,
  units,
  unit,
}: NumericQuestion): NumericResponse {
  const text =
    figures === undefined && places === undefined
      ? key.value
      : written(roundedFor(exactly(key.value), { figures, places }), figures, places);
  return { kind: 'numeric', text: units === 'required' ? `${text} ${unit}` : text };
}
