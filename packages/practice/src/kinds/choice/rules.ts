import { contentOf, type KindRules } from '../rules.ts';
import { answerOfChoice } from './answer.ts';
import { buildChoice } from './build.ts';
import { gradeChoice } from './grade.ts';

export const choiceRules: KindRules<'choice'> = {
  asksFor: 'one choice',
  build: buildChoice,
  grade: gradeChoice,
  answer: answerOfChoice,
  answerText: ({ choices, key }) => contentOf(choices, key.choice),
  meaning: (_, { choice }) => choice,
  view: ({ kind, choices }) => ({ kind, choices }),
  offered: ({ choices }) => [choices],
  slips: ({ choices, key }) =>
    choices.filter(({ id }) => id !== key.choice).map(({ id }) => ({ kind: 'choice', choice: id })),
  feedback: ({ feedback }) => Object.values(feedback),
  miss: ({ choices, key }, rng) => ({
    kind: 'choice',
    choice: rng.pick(choices.filter(({ id }) => id !== key.choice)).id,
  }),
};
