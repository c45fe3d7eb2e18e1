import type { Option } from '../kinds/base.ts';
import type { Question } from '../kinds/question.ts';
import { plain } from '../rich-text/plain.ts';

type Ids = ReadonlyMap<string, string>;

/**
 * What the options of a mended question are called, by what the same options were called before: matched by
 * what they say, and one that was reworded by being the only one left. A new option gets a new id.
 * Undefined where an old one has no counterpart, so that a response may name what is no longer there.
 */
function idsLike(old: readonly Option[], mended: readonly Option[]): Ids | undefined {
  const ids = new Map<string, string>();
  const left = [...old];
  for (const { id, content } of mended) {
    const at = left.findIndex((option) => plain(option.content) === plain(content));
    if (at === -1) continue;
    ids.set(id, left[at]!.id);
    left.splice(at, 1);
  }
  const fresh = mended.filter(({ id }) => !ids.has(id));
  if (left.length === 1 && fresh.length === 1) ids.set(fresh[0]!.id, left.pop()!.id);
  if (left.length > 0) return undefined;
  for (const { id } of mended) if (!ids.has(id)) ids.set(id, `new-${id}`);
  return ids;
}

/** The options under their old names and in their old order; new ones last. */
function optionsLike(old: readonly Option[], mended: readonly Option[], ids: Ids): Option[] {
  const place = (id: string) => {
    const at = old.findIndex((option) => option.id === id);
    return at === -1 ? old.length : at;
  };
  return mended
    .map((option) => ({ ...option, id: ids.get(option.id)! }))
    .toSorted((a, b) => place(a.id) - place(b.id));
}

const renamed = (ids: Ids, id: string): string => ids.get(id)!;

const pairsRenamed = (
  pairs: readonly (readonly [string, string])[],
  left: Ids,
  right: Ids,
): [string, string][] => pairs.map(([a, b]) => [renamed(left, a), renamed(right, b)]);

type Like<K extends Question['kind']> = Extract<Question, { readonly kind: K }>;

function choiceLike(old: Like<'choice'>, mended: Like<'choice'>): Question | undefined {
  const ids = idsLike(old.choices, mended.choices);
  return (
    ids && {
      ...mended,
      choices: optionsLike(old.choices, mended.choices, ids),
      key: { choice: renamed(ids, mended.key.choice) },
      feedback: Object.fromEntries(
        Object.entries(mended.feedback).map(([id, words]) => [renamed(ids, id), words]),
      ),
    }
  );
}

function choicesLike(old: Like<'choices'>, mended: Like<'choices'>): Question | undefined {
  const ids = idsLike(old.choices, mended.choices);
  return (
    ids && {
      ...mended,
      choices: optionsLike(old.choices, mended.choices, ids),
      key: { choices: mended.key.choices.map((id) => renamed(ids, id)) },
    }
  );
}

function orderLike(old: Like<'order'>, mended: Like<'order'>): Question | undefined {
  const ids = idsLike(old.items, mended.items);
  // A response is a whole order: with other items to order it is of another question.
  if (!ids || old.items.length !== mended.items.length) return undefined;
  return {
    ...mended,
    items: optionsLike(old.items, mended.items, ids),
    key: { order: mended.key.order.map((id) => renamed(ids, id)) },
  };
}

function matchLike(old: Like<'match'>, mended: Like<'match'>): Question | undefined {
  const [left, right] = [idsLike(old.left, mended.left), idsLike(old.right, mended.right)];
  if (!left || !right || old.left.length !== mended.left.length) return undefined;
  return {
    ...mended,
    left: optionsLike(old.left, mended.left, left),
    right: optionsLike(old.right, mended.right, right),
    key: { pairs: pairsRenamed(mended.key.pairs, left, right) },
  };
}

function labelLike(old: Like<'label'>, mended: Like<'label'>): Question | undefined {
  const names = idsLike(old.names, mended.names);
  const isSamePicture =
    old.places.length === mended.places.length &&
    old.places.every(({ id }, index) => id === mended.places[index]!.id);
  if (!names || !isSamePicture) return undefined;
  const places = new Map(mended.places.map(({ id }) => [id, id]));
  return {
    ...mended,
    names: optionsLike(old.names, mended.names, names),
    key: { labels: pairsRenamed(mended.key.labels, places, names) },
  };
}

function clozeLike(old: Like<'cloze'>, mended: Like<'cloze'>): Question | undefined {
  if (old.blanks.length !== mended.blanks.length) return undefined;
  const blanks: Like<'cloze'>['blanks'][number][] = [];
  const key: (readonly string[])[] = [];
  for (const [index, blank] of mended.blanks.entries()) {
    const before = old.blanks[index]!;
    const right = mended.key.blanks[index]!;
    if (before.type !== blank.type) return undefined;
    if (before.type === 'typed' || blank.type === 'typed') {
      blanks.push(blank);
      key.push(right);
      continue;
    }
    const ids = idsLike(before.options, blank.options);
    if (!ids) return undefined;
    blanks.push({ ...blank, options: optionsLike(before.options, blank.options, ids) });
    key.push(right.map((id) => renamed(ids, id)));
  }
  return { ...mended, blanks, key: { blanks: key } };
}

/** Whether as many parts or cells are asked for, so that what was entered still stands in its place. */
function asksAlike(old: Question, mended: Question): boolean {
  if (old.kind === 'multi-step' && mended.kind === 'multi-step')
    return old.parts.length === mended.parts.length;
  if (old.kind === 'table' && mended.kind === 'table')
    return JSON.stringify(shapeOf(old)) === JSON.stringify(shapeOf(mended));
  return true;
}

const shapeOf = ({ rows }: Like<'table'>) => rows.map((row) => row.map(({ type }) => type));

/**
 * The mended question in the terms of the one that was given: its options keep the names and the order under
 * which the student met them, so that responses stay word for word what they were and can be judged by the
 * new key. Undefined where it became another question: another kind, other parts, an option gone.
 */
export function mendedLike(old: Question, mended: Question): Question | undefined {
  if (old.kind === 'choice' && mended.kind === 'choice') return choiceLike(old, mended);
  if (old.kind === 'choices' && mended.kind === 'choices') return choicesLike(old, mended);
  if (old.kind === 'order' && mended.kind === 'order') return orderLike(old, mended);
  if (old.kind === 'match' && mended.kind === 'match') return matchLike(old, mended);
  if (old.kind === 'label' && mended.kind === 'label') return labelLike(old, mended);
  if (old.kind === 'cloze' && mended.kind === 'cloze') return clozeLike(old, mended);
  return old.kind === mended.kind && asksAlike(old, mended) ? mended : undefined;
}
