const keyOf = (userId: string) => `grade:${userId}`;

/** The grade this student practised last in this browser; the middle of school where it is not known. */
export function lastGrade(userId: string): number {
  try {
    const kept = Number(localStorage.getItem(keyOf(userId)));
    return Number.isInteger(kept) && kept >= 1 && kept <= 12 ? kept : 5;
  } catch {
    return 5;
  }
}

export function rememberGrade(userId: string, grade: number): void {
  try {
    localStorage.setItem(keyOf(userId), String(grade));
  } catch {
    // Asked again next time.
  }
}
