/** The greatest number that divides both. */
export const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

/** The least number that both divide. */
export const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;
