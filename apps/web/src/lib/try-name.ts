const ordinals = ['First', 'Second', 'Third', 'Fourth'];

/** "First try" for 0. */
export function tryName(index: number): string {
  return ordinals[index] === undefined ? `Try ${index + 1}` : `${ordinals[index]} try`;
}
