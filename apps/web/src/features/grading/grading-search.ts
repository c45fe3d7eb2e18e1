/** What the address of the grading page says: whose work, and which questions of it. */
export interface GradingSearch {
  /** The key of a student in the queue. */
  student?: string;
  /** Grade by question: only those of this group, student after student. */
  only?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;

export function readGradingSearch(search: Record<string, unknown>): GradingSearch {
  const [student, only] = [text(search['student']), text(search['only'])];
  return { ...(student !== undefined && { student }), ...(only !== undefined && { only }) };
}
