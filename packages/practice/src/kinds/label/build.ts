import type { Rng } from '../../rng.ts';
import { buildBase, optionsOf } from '../base-build.ts';
import type { LabelDraft, LabelQuestion } from './question.ts';

export function buildLabel(draft: LabelDraft, rng: Rng): LabelQuestion {
  const places = draft.places.map(({ at, where }, index) => ({ id: `p${index + 1}`, at, where }));
  const texts = rng.shuffle([...draft.places.map(({ name }) => name), ...(draft.extra ?? [])]);
  const names = optionsOf('n', texts);
  return {
    kind: 'label',
    ...buildBase(draft),
    picture: draft.picture,
    places,
    names,
    key: {
      labels: draft.places.map(({ name }, index) => [
        places[index]!.id,
        names[texts.indexOf(name)]!.id,
      ]),
    },
  };
}
