import type { SubmittedQuestion } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { bodyOf, isChanged, needsReason, readCredit } from './question-draft.ts';

const paragraph = [{ type: 'paragraph' as const, content: [] }];

const question = (more: Partial<SubmittedQuestion> = {}): SubmittedQuestion => ({
  position: 0,
  ref: 'own:1',
  name: 'Why',
  weight: 1,
  points: 4,
  question: {
    position: 0,
    prompt: paragraph,
    status: 'skipped',
    triesLeft: 0,
    hints: [],
    hintsLeft: 0,
    tried: [],
    earned: 0,
    kind: 'text',
  },
  rubric: [],
  hintsShown: 0,
  responses: [],
  draft: null,
  computed: null,
  credit: null,
  given: null,
  ...more,
});

describe('a credit as it is typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['50', 0.5],
    ['50 %', 0.5],
    ['33.333', 0.33333],
    ['12,5', 0.125],
    ['0', 0],
    ['100', 1],
  ])('%j is %j', (typed, credit) => {
    expect(readCredit(typed)).toBe(credit);
  });

  it.each(['101', '-1', 'half', '1e2', '33.3333', '5 of 10'])('%j is told to be none', (typed) => {
    expect(readCredit(typed)).toMatch(/percent/);
  });
});

describe('what is sent', () => {
  it('is what differs from what is saved, and nothing else', () => {
    const given = { credit: 0.5, rubric: null, comment: 'Good.' };
    const saved = question({ given });
    expect(bodyOf(saved, { credit: '75', comment: 'Good.' }, 3)).toEqual({
      version: 3,
      credit: 0.75,
    });
    expect(bodyOf(saved, { comment: '  ' }, 3)).toEqual({ version: 3, comment: null });
    expect(bodyOf(saved, { credit: '' }, 3)).toEqual({ version: 3, credit: null });
    expect(isChanged(saved, { credit: '50', comment: 'Good. ' })).toBe(false);
  });

  it('needs a reason where the key gave a credit, and not to give that one back', () => {
    const keyed = question({ computed: 0, given: { credit: 0.5, rubric: null, comment: null } });
    expect(needsReason(keyed, { credit: '75' })).toBe(true);
    expect(bodyOf(keyed, { credit: '75' }, 1)).toMatch(/Say why/);
    expect(bodyOf(keyed, { credit: '75', why: 'Blurred.' }, 1)).toEqual({
      version: 1,
      credit: 0.75,
      why: 'Blurred.',
    });
    expect(needsReason(keyed, { credit: '' })).toBe(false);
    expect(needsReason(question(), { credit: '75' })).toBe(false);
  });

  it('has the whole rubric, with the rows that are not given', () => {
    const row = { name: 'Reason', full: 'Names one.', points: 3 };
    const open = question({ rubric: [row, row] });
    expect(bodyOf(open, { rubric: [2, null] }, 0)).toEqual({ version: 0, rubric: [2, null] });
    expect(isChanged(open, { rubric: [null, null] })).toBe(false);
  });
});
