import { describe, expect, test } from 'vitest';
import { questionDifficulty } from './question-difficulty.ts';
import { topicsThatNeedHelp } from './topics-that-need-help.ts';

/** One row of credits for each student, one column for each question. */
const rowsOf = (credits: readonly (readonly (number | null)[])[]) =>
  credits.flatMap((row, student) =>
    row.map((credit, question) => ({ student: `student-${student}`, question, credit })),
  );

describe('how hard questions were', () => {
  test('hardest first, by mean credit', () => {
    const rows = rowsOf([
      [1, 0, 1],
      [1, 1 / 3, 0.5],
      [0.5, 0, 0],
    ]);
    expect(questionDifficulty(rows)).toEqual([
      { question: 1, n: 3, percent: 11.1, discrimination: null },
      { question: 2, n: 3, percent: 50, discrimination: null },
      { question: 0, n: 3, percent: 83.3, discrimination: null },
    ]);
  });

  test('credits not known and excused students are in no figure', () => {
    const rows = [
      { student: 'a', question: 'x', credit: 1 },
      { student: 'b', question: 'x', credit: null },
      { student: 'c', question: 'x', credit: 0, excused: true },
    ];
    expect(questionDifficulty(rows)).toEqual([
      { question: 'x', n: 1, percent: 100, discrimination: null },
    ]);
    expect(questionDifficulty([])).toEqual([]);
  });

  test('tells the question that the strong miss from the one that the weak miss', () => {
    // Ten students; five get the first three questions, and the others get the last one.
    const rows = rowsOf(
      Array.from({ length: 10 }, (_, student) => (student < 5 ? [1, 1, 1, 0] : [0, 0, 0, 1])),
    );
    const found = new Map(
      questionDifficulty(rows).map((figure) => [figure.question, figure.discrimination]),
    );
    // With itself out of the sum, a good question still goes with the two others like it.
    expect(found).toEqual(
      new Map([
        [0, 1],
        [1, 1],
        [2, 1],
        [3, -1],
      ]),
    );
  });

  test('is Pearson’s r between the credit and the mean of the others', () => {
    // By hand, question 0: credits 1 1 1 1 1 1 0 0 0 0 with rests 1 1 1 1 .5 .5 .5 .5 0 0.
    // Sxy = 1.4, Sxx = 2.4, Syy = 1.4 → 1.4 / √3.36 = 0.7638.
    const rests = [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ];
    const rows = rowsOf(rests.map((rest, student) => [student < 6 ? 1 : 0, ...rest]));
    const first = questionDifficulty(rows).find(({ question }) => question === 0);
    expect(first).toEqual({ question: 0, n: 10, percent: 60, discrimination: 0.76 });
  });

  test.each([
    ['nine students', 9, (student: number) => [student % 2, student % 2]],
    ['all right', 12, (student: number) => [1, student % 2]],
    ['a third each: equal up to a rounding error', 12, (student: number) => [1 / 3, student % 2]],
    ['nothing else asked', 12, (student: number) => [student % 2]],
  ])('says nothing with %s', (_, students, credits) => {
    const rows = rowsOf(Array.from({ length: students }, (__, student) => credits(student)));
    const figure = questionDifficulty(rows).find(({ question }) => question === 0);
    expect(figure?.discrimination).toBeNull();
  });
});

describe('topics that need help', () => {
  const answers = (topic: string, student: string, ...credits: (number | null)[]) =>
    credits.map((credit) => ({ topic, student, credit }));

  test('are those below 60 percent, lowest first; each student weighs the same', () => {
    const rows = [
      // 100% in one answer and 20% in five: 60%, not a third.
      ...answers('fractions', 'a', 1),
      ...answers('fractions', 'b', 1, 0, 0, 0, 0),
      ...answers('angles', 'a', 0.5),
      ...answers('angles', 'b', 0.5, 0.5),
      ...answers('angles', 'c', 0.75),
      ...answers('area', 'a', 0, 0),
    ];
    expect(topicsThatNeedHelp(rows)).toEqual([
      { topic: 'area', n: 1, answers: 2, percent: 0, struggling: 1 },
      { topic: 'angles', n: 3, answers: 4, percent: 58.3, struggling: 2 },
    ]);
  });

  test('leave out what is not known and who is excused', () => {
    const rows = [
      ...answers('area', 'a', null),
      ...answers('area', 'b', 0).map((row) => ({ ...row, excused: true })),
    ];
    expect(topicsThatNeedHelp(rows)).toEqual([]);
  });

  test('the line can be drawn elsewhere', () => {
    const rows = answers('area', 'a', 0.7);
    expect(topicsThatNeedHelp(rows)).toEqual([]);
    expect(topicsThatNeedHelp(rows, 80)).toMatchObject([{ topic: 'area', struggling: 1 }]);
  });
});
