import type { Question } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { summaryHeadline, unfinishedWords, wentWell } from './summary-words.ts';

const saved = { status: 'saved', completed: true, endedBy: 'completion' } as const;
const early = { status: 'saved', completed: false, endedBy: 'exit' } as const;
const timedOut = { status: 'saved', completed: false, endedBy: 'time' } as const;

const worked = (status: Question['status'], tries = 1, hints = 0) => ({
  status,
  tried: Array.from<Question['tried'][number]>({ length: tries }),
  hints: Array.from<Question['hints'][number]>({ length: hints }),
});

describe('the summary in words', () => {
  it('is warm without claiming more than there is', () => {
    expect(summaryHeadline({ ...saved, scorePercent: 95 })).toBe('That shone');
    expect(summaryHeadline({ ...saved, scorePercent: 0 })).toBe('You stayed with it');
    expect(summaryHeadline({ ...early, scorePercent: 40 })).toBe('Finished early');
    expect(summaryHeadline({ ...timedOut, scorePercent: 40 })).toBe('Time is up');
  });

  it('says how much of an unfinished session was answered', () => {
    const counts = { questionsAnswered: 4, totalQuestions: 10 };
    expect(unfinishedWords({ ...early, ...counts })).toBe('4 of 10 answered');
    expect(unfinishedWords({ ...timedOut, ...counts })).toBe('4 of 10 answered');
    expect(unfinishedWords({ ...saved, ...counts })).toBeUndefined();
  });

  it('tells first tries from second looks', () => {
    expect(
      wentWell([worked('right'), worked('right', 2), worked('right', 1, 1), worked('wrong', 2)]),
    ).toEqual([
      '1\u00A0question right at the first try.',
      '2\u00A0questions right after a hint or a second look. That is how it grows.',
    ]);
    expect(wentWell([worked('right'), worked('right')])).toEqual(['All of it, at the first try.']);
    expect(wentWell([worked('wrong')])).toEqual([]);
  });
});
