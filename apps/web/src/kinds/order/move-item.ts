/** The list with the item at `from` put at `to`, the others closing up. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const moved = items.toSpliced(from, 1);
  return moved.toSpliced(to, 0, ...items.slice(from, from + 1));
}
