import { inAnyOrder } from '../meaning.ts';
import { contentOf, type KindRules } from '../rules.ts';
import { answerOfChoices } from './answer.ts';
import { buildChoices } from './build.ts';
import { gradeChoices } from './grade.ts';

export const choicesRules: KindRules<'choices'> = {
  asksFor: 'one or more choices',
  build: buildChoices,
  grade: gradeChoices,
  answer: answerOfChoices,
  answerText: ({ choices, key }) => key.choices.flatMap((id) => contentOf(choices, id)),
  meaning: (_, { choices }) => inAnyOrder(choices),
  view: ({ kind, choices }) => ({ kind, choices }),
  offered: ({ choices }) => [choices],
  miss: ({ choices, key }, rng) => ({
    kind: 'choices',
    choices: [rng.pick(choices.filter(({ id }) => !key.choices.includes(id))).id],
  }),
};
