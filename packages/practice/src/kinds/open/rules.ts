import { rich } from '../../rich-text/parse.ts';
import { plain } from '../../rich-text/plain.ts';
import { buildBase } from '../base-build.ts';
import type { KindRules } from '../rules.ts';
import { gradeOpen } from './grade.ts';

export const openRules: KindRules<'open'> = {
  asksFor: 'a text in your own words',
  gradedByTeacher: true,
  build: (draft) => ({
    kind: 'open',
    ...buildBase(draft),
    words: { min: draft.words?.min ?? 1, max: draft.words?.max ?? 300 },
    rubric: draft.rubric,
    key: { sample: rich(draft.sample) },
  }),
  grade: gradeOpen,
  answer: ({ key }) => ({ kind: 'open', text: plain(key.sample) }),
  answerText: ({ key }) => key.sample,
  meaning: (_, { text }) => text,
  view: ({ kind, words, rubric }) => ({ kind, words, rubric }),
  offered: () => [],
  texts: ({ rubric, key }) => [
    ...rubric.flatMap(({ name, full }) => [rich(name), rich(full)]),
    key.sample,
  ],
  miss: ({ words }) => ({ kind: 'open', text: Array(words.min).fill('word').join(' ') }),
};
