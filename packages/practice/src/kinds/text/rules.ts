import { rich } from '../../rich-text/parse.ts';
import { NO_IDEA } from '../miss.ts';
import type { KindRules } from '../rules.ts';
import { answerOfText } from './answer.ts';
import { buildText } from './build.ts';
import { gradeText } from './grade.ts';
import { normaliseText } from './normalise.ts';

/** Policies that forgive more, and practise nothing by it. */
const FORGIVING = new Set(['spelling', 'not']);

export const textRules: KindRules<'text'> = {
  asksFor: 'a word or a few words',
  build: buildText,
  grade: gradeText,
  answer: answerOfText,
  answerText: ({ key }) => rich(key.accepted[0]!),
  meaning: ({ policy }, { text }) => normaliseText(text, policy),
  view: ({ kind }) => ({ kind }),
  offered: () => [],
  slips: ({ slips }) => slips.map(({ text }) => ({ kind: 'text', text })),
  feedback: ({ slips }) => slips.map(({ why }) => why),
  // Where the wording itself is practised, the prompt shows the words in another form.
  tellingWords: ({ key, policy }) =>
    Object.keys(policy).some((name) => !FORGIVING.has(name)) ? [] : key.accepted,
  miss: ({ policy, key }) => ({
    kind: 'text',
    text: policy.timeOfDay
      ? ['11:59', '10:58'].find((time) => !key.accepted.includes(time))!
      : NO_IDEA.word,
  }),
};
