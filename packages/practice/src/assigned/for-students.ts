/** With fewer students in it, a figure of a class would tell one about another. */
export const FLOOR_STUDENTS = 5;

/** A figure of a class as a student may see it: null when fewer than `FLOOR_STUDENTS` students are in it. */
export const forStudents = <Figure>(figure: Figure, students: number): Figure | null =>
  students < FLOOR_STUDENTS ? null : figure;
