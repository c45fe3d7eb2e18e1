import type { ChoiceDraft, ChoiceQuestion, ChoiceResponse } from './choice/question.ts';
import type { ChoicesDraft, ChoicesQuestion, ChoicesResponse } from './choices/question.ts';
import type { ClozeDraft, ClozeQuestion, ClozeResponse } from './cloze/question.ts';
import type { ExpressionDraft, ExpressionQuestion, ExpressionResponse } from './expression/question.ts';
import type { LabelDraft, LabelQuestion, LabelResponse } from './label/question.ts';
import type { MatchDraft, MatchQuestion, MatchResponse } from './match/question.ts';
import type { MultiStepDraft, MultiStepQuestion, MultiStepResponse } from './multi-step/question.ts';
import type { NumberLineDraft, NumberLineQuestion, NumberLineResponse } from './number-line/question.ts';
import type { NumericDraft, NumericQuestion, NumericResponse } from './numeric/question.ts';
import type { OpenDraft, OpenQuestion, OpenResponse } from './open/question.ts';
import type { OrderDraft, OrderQuestion, OrderResponse } from './order/question.ts';
import type { PointDraft, PointQuestion, PointResponse } from './point/question.ts';
import type { TableDraft, TableQuestion, TableResponse } from './table/question.ts';
import type { TextDraft, TextQuestion, TextResponse } from './text/question.ts';

/** A question kind: what the author writes, the question with its key, and what a student sends. */
interface KindTypes {
  choice: [ChoiceDraft, ChoiceQuestion, ChoiceResponse];
  choices: [ChoicesDraft, ChoicesQuestion, ChoicesResponse];
  numeric: [NumericDraft, NumericQuestion, NumericResponse];
  text: [TextDraft, TextQuestion, TextResponse];
  order: [OrderDraft, OrderQuestion, OrderResponse];
  match: [MatchDraft, MatchQuestion, MatchResponse];
  cloze: [ClozeDraft, ClozeQuestion, ClozeResponse];
  expression: [ExpressionDraft, ExpressionQuestion, ExpressionResponse];
  point: [PointDraft, PointQuestion, PointResponse];
  'number-line': [NumberLineDraft, NumberLineQuestion, NumberLineResponse];
  label: [LabelDraft, LabelQuestion, LabelResponse];
  table: [TableDraft, TableQuestion, TableResponse];
  'multi-step': [MultiStepDraft, MultiStepQuestion, MultiStepResponse];
  open: [OpenDraft, OpenQuestion, OpenResponse];
}

export type Kind = keyof KindTypes;
export type DraftOf<K extends Kind> = KindTypes[K][0];
export type QuestionOf<K extends Kind> = KindTypes[K][1];
export type ResponseOf<K extends Kind> = KindTypes[K][2];

/** What an author or a generator writes. */
export type Draft = DraftOf<Kind>;
/** A question with its key, as it is stored in a session. Never sent before the verdict. */
export type Question = QuestionOf<Kind>;
/** What a student sends. */
export type Response = ResponseOf<Kind>;
