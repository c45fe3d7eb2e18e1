import type { Rng } from '../../rng.ts';
import { buildBase, optionsOf } from '../base-build.ts';
import type { ChoiceDraft, ChoiceQuestion } from './question.ts';

const written = (wrong: ChoiceDraft['wrong'][number]) =>
  typeof wrong === 'string' ? { text: wrong, why: undefined } : wrong;

export function buildChoice(draft: ChoiceDraft, rng: Rng): ChoiceQuestion {
  const entries = rng.shuffle([
    { text: draft.right, why: undefined, right: true },
    ...draft.wrong.map((wrong) => ({ ...written(wrong), right: false })),
  ]);
  const choices = optionsOf(
    'c',
    entries.map((entry) => entry.text),
  );
  const idAt = (index: number) => choices[index]!.id;
  return {
    kind: 'choice',
    ...buildBase(draft),
    choices,
    key: { choice: idAt(entries.findIndex((entry) => entry.right)) },
    feedback: Object.fromEntries(
      entries.flatMap((entry, index) =>
        entry.why === undefined ? [] : [[idAt(index), entry.why]],
      ),
    ),
  };
}
