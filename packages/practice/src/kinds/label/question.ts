import type { Figure } from '../../figures/figure.ts';
import type { DraftBase, Option, QuestionBase } from '../base.ts';

/** A picture that has coordinates to put a marker at. */
export type LabelPicture = Extract<Figure, { readonly kind: 'diagram' | 'map' | 'grid' }>;

/** Put each name at its place in a picture. */
export interface LabelDraft extends DraftBase {
  readonly kind: 'label';
  readonly picture: LabelPicture;
  readonly places: readonly {
    /** In the picture's own coordinates; on a map longitude and latitude. */
    readonly at: readonly [x: number, y: number];
    readonly name: string;
    /** Where it is and what it looks like, for who does not see the picture. It must not give the name away. */
    readonly where: string;
  }[];
  /** Names that belong to no place. */
  readonly extra?: readonly string[];
}

export interface LabelPlace {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
  readonly where: string;
}

export interface LabelQuestion extends QuestionBase {
  readonly kind: 'label';
  readonly picture: LabelPicture;
  readonly places: readonly LabelPlace[];
  readonly names: readonly Option[];
  readonly key: { readonly labels: readonly (readonly [place: string, name: string])[] };
}

export interface LabelResponse {
  readonly kind: 'label';
  readonly labels: readonly (readonly [place: string, name: string])[];
}

/** What a student needs to answer it. */
export type LabelView = Pick<LabelQuestion, 'kind' | 'picture' | 'places' | 'names'>;
