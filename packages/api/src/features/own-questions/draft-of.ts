import type { OwnDraft } from '@planets/contract';
import { figure, type Authored, type Draft, type Figure } from '@planets/practice';

/** A map to label starts without marks: its places are the marks. */
const pictureOf = (picture: Extract<OwnDraft, { kind: 'label' }>['picture']): Figure =>
  (picture.kind === 'map' ? { ...picture, marks: [] } : picture) as unknown as Figure;

/**
 * The draft that the domain builds a question from. The wire's is the same data, with the picture apart and
 * every size limited; a test builds a question of every kind from it. (By way of `unknown`: to compare two
 * unions of fourteen deep types member by member takes the compiler gigabytes.)
 */
export function draftOf(own: OwnDraft): Draft {
  const { figure: picture, prompt } = own;
  const authored: Authored =
    picture === null ? prompt : [figure(picture as unknown as Figure), prompt];
  const more = own.kind === 'label' ? { picture: pictureOf(own.picture) } : {};
  const draft: Record<string, unknown> = Object.assign({}, own, more, { prompt: authored });
  delete draft['figure'];
  return draft as unknown as Draft;
}
