import type { Rng } from '../../rng.ts';
import { buildBase, optionsOf } from '../base-build.ts';
import type { ChoicesDraft, ChoicesQuestion } from './question.ts';

export function buildChoices(draft: ChoicesDraft, rng: Rng): ChoicesQuestion {
  const entries = rng.shuffle([
    ...draft.right.map((text) => ({ text, right: true })),
    ...draft.wrong.map((text) => ({ text, right: false })),
  ]);
  const choices = optionsOf(
    'c',
    entries.map((entry) => entry.text),
  );
  return {
    kind: 'choices',
    ...buildBase(draft),
    choices,
    key: { choices: choices.filter((_, index) => entries[index]!.right).map(({ id }) => id) },
  };
}
