import { describe, expect, test } from 'vitest';
import { buildQuestion, kindNames } from '../kinds/kinds.ts';
import type { Draft, Response } from '../kinds/question.ts';
import { rngFrom } from '../rng.ts';
import { draftParts } from '../testing/draft-parts.ts';
import type { ResponseEntry, SessionLog } from '../sessions/log.ts';
import type { TryRules } from '../sessions/progress.ts';
import { handedIn, unreadyIn } from './hand-in.ts';
import { isEmptyResponse } from './is-empty-response.ts';
import type { WorkDrafts, WorkQuestion } from './work-question.ts';

const made = (draft: Draft): WorkQuestion => ({
  origin: { own: 1, version: 1, seed: 1 },
  question: buildQuestion(draft, rngFrom(1)),
  weight: 1,
});

const questions = [
  made({ kind: 'numeric', ...draftParts, prompt: 'Half of 14?', answer: 7 }),
  made({ kind: 'text', ...draftParts, prompt: 'Capital of Peru?', answer: 'Lima' }),
  made({
    kind: 'open',
    ...draftParts,
    prompt: 'Why?',
    sample: 'because',
    rubric: [{ name: 'Why', full: 'Says why.', points: 2 }],
    words: { min: 3, max: 20 },
  }),
];

const draftsOf = (...responses: (Response | undefined)[]): WorkDrafts =>
  Object.fromEntries(
    responses.flatMap((response, position) =>
      response ? [[position, { response, at: 1, sequence: 1 }]] : [],
    ),
  );
const number = (text: string): Response => ({ kind: 'numeric', text });
const words = (text: string): Response => ({ kind: 'text', text });
const open = (text: string): Response => ({ kind: 'open', text });

const WHOLE: TryRules = { tries: 3, hints: false, missesAreFree: true };
const AT_ONCE: TryRules = { tries: 1, hints: false, missesAreFree: false };

const handIn = (drafts: WorkDrafts, log: SessionLog = [], rules = WHOLE, at = 10) =>
  handedIn(questions, drafts, log, rules, { submitId: `submit-${at}`, at });
const verdicts = (log: SessionLog) =>
  log.map((entry) => {
    const { position, verdict } = entry as ResponseEntry;
    return [position, verdict.kind === 'graded' ? verdict.correct : verdict.kind];
  });

describe('handing in', () => {
  test('gives each entry its verdict, and nothing to what is empty', () => {
    expect(verdicts(handIn(draftsOf(number('7'), words('  '), open('It just is so.'))))).toEqual([
      [0, true],
      [2, 'awaiting'],
    ]);
  });
  test('keeps what cannot be read, word for word', () => {
    const log = handIn(draftsOf(number('seven-ish'), words('Cusco')));
    expect(verdicts(log)).toEqual([
      [0, 'ungradable'],
      [1, false],
    ]);
    expect((log[0] as ResponseEntry).response).toEqual(number('seven-ish'));
  });
  test('takes a text of any length for the teacher to read', () => {
    expect(verdicts(handIn(draftsOf(undefined, undefined, open('So.'))))).toEqual([
      [2, 'awaiting'],
    ]);
  });
  test('again: what was not changed is no new try, and no new text to read', () => {
    const drafts = draftsOf(number('6'), words('Lima'), open('It just is so.'));
    const first = handIn(drafts);
    expect(handIn(drafts, first, WHOLE, 20)).toBe(first);
    const second = handIn(draftsOf(number('7'), words('Lima')), first, WHOLE, 20);
    expect(verdicts(second.slice(first.length))).toEqual([[0, true]]);
  });
  test('where verdicts came at once, what is resolved stays as it is', () => {
    const first = handIn(draftsOf(number('6')), [], AT_ONCE);
    expect(handIn(draftsOf(number('7')), first, AT_ONCE, 20)).toBe(first);
  });
});

describe('before handing in', () => {
  test('it says what is empty, cannot be read, or is off in its length', () => {
    expect(unreadyIn(questions, draftsOf(undefined, words(' '), open('So.')), [], WHOLE)).toEqual([
      { position: 0, reason: 'empty', message: '' },
      { position: 1, reason: 'empty', message: '' },
      { position: 2, reason: 'length', message: expect.stringContaining('at least 3') },
    ]);
    expect(
      unreadyIn(questions, draftsOf(number('six'), words('x'), open('a b c')), [], WHOLE),
    ).toMatchObject([{ position: 0, reason: 'unreadable' }]);
  });
  test('it says nothing of right or wrong', () => {
    const unready = (text: string) =>
      unreadyIn(questions, draftsOf(number(text), words('Lima'), open('a b c')), [], WHOLE);
    expect(unready('7')).toEqual(unready('8'));
  });
});

describe('an empty response', () => {
  const EMPTY: readonly Response[] = [
    { kind: 'choice', choice: '' },
    { kind: 'choices', choices: [] },
    number(' '),
    words(''),
    { kind: 'order', order: [] },
    { kind: 'match', pairs: [] },
    { kind: 'cloze', blanks: ['', ' '] },
    { kind: 'expression', text: '' },
    { kind: 'label', labels: [] },
    { kind: 'table', cells: ['', ''] },
    { kind: 'multi-step', parts: ['', ''] },
    open('\n'),
  ];
  test.each(EMPTY.map((response) => [response.kind, response] as const))('%s', (_, response) => {
    expect(isEmptyResponse(response)).toBe(true);
  });
  test.each<[string, Response]>([
    ['a place at zero', { kind: 'point', x: 0, y: 0 }],
    ['a number at zero', { kind: 'number-line', value: 0 }],
    ['the digit zero', number('0')],
    ['one gap of two', { kind: 'cloze', blanks: ['', 'x'] }],
  ])('%s is none', (_, response) => {
    expect(isEmptyResponse(response)).toBe(false);
  });
  test('is known for every kind', () => {
    const placed = ['point', 'number-line'];
    expect([...EMPTY.map(({ kind }) => kind), ...placed].toSorted()).toEqual(
      [...kindNames].toSorted(),
    );
  });
});
