/** What a link to the editor fills in: a student and the topic that they need. */
export interface NewSearch {
  student?: string;
  planet?: string;
  topic?: string;
  grade?: number;
}

const word = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, longest) : undefined;

/** Reads what it can: a link with a slip opens an empty editor. */
export function readNewSearch(search: Record<string, unknown>): NewSearch {
  const student = word(search['student'], 64);
  const planet = word(search['planet'], 40);
  const topic = word(search['topic'], 60);
  const grade = Number(search['grade']);
  return {
    ...(student && { student }),
    ...(planet && { planet }),
    ...(topic && { topic }),
    ...(Number.isInteger(grade) && grade >= 1 && grade <= 12 && { grade }),
  };
}
