import Fraction from 'fraction.js';

/** Far more than the parts of any question or the points of any rubric; what is left out is less than its inverse. */
const LARGEST_DENOMINATOR = 1_000_000_000;
const NEAR = 1e-12;

/**
 * The fraction that a stored credit stands for, by its continued fraction: 0.3333333333333333 is 1/3. (What
 * fraction.js does with a double takes a tenth of a second where it lies very near a simple fraction.)
 */
export function fractionOfCredit(credit: number): Fraction {
  let [before, last] = [
    { n: 0, d: 1 },
    { n: 1, d: 0 },
  ];
  let rest = credit;
  for (;;) {
    const whole = Math.floor(rest);
    const next = { n: whole * last.n + before.n, d: whole * last.d + before.d };
    if (next.d > LARGEST_DENOMINATOR) return new Fraction(last.n, last.d);
    if (Math.abs(credit - next.n / next.d) < NEAR) return new Fraction(next.n, next.d);
    [before, last] = [last, next];
    rest = 1 / (rest - whole);
  }
}
