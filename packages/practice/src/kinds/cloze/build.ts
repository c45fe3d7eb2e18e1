import type { Rng } from '../../rng.ts';
import { buildBase, optionsOf } from '../base-build.ts';
import type { Blank, ClozeDraft, ClozeQuestion, GapDraft } from './question.ts';

function buildGap(gap: GapDraft, rng: Rng): { blank: Blank; key: string[] } {
  if ('answer' in gap)
    return {
      blank: { type: 'typed', policy: gap.policy ?? {} },
      key: [gap.answer, ...(gap.also ?? [])],
    };
  const texts = rng.shuffle([gap.right, ...gap.wrong]);
  const options = optionsOf('o', texts);
  return {
    blank: { type: 'picked', options },
    key: [options[texts.indexOf(gap.right)]!.id],
  };
}

export function buildCloze(draft: ClozeDraft, rng: Rng): ClozeQuestion {
  const gaps = draft.gaps.map((gap) => buildGap(gap, rng));
  return {
    kind: 'cloze',
    ...buildBase(draft),
    blanks: gaps.map(({ blank }) => blank),
    key: { blanks: gaps.map(({ key }) => key) },
  };
}
