import type { ChoiceDraft, ChoiceQuestion, ChoiceResponse, ChoiceView } from './choice/question.ts';
import type {
  ChoicesDraft,
  ChoicesQuestion,
  ChoicesResponse,
  ChoicesView,
} from './choices/question.ts';
import type { ClozeDraft, ClozeQuestion, ClozeResponse, ClozeView } from './cloze/question.ts';
import type {
  ExpressionDraft,
  ExpressionQuestion,
  ExpressionResponse,
  ExpressionView,
} from './expression/question.ts';
import type { LabelDraft, LabelQuestion, LabelResponse, LabelView } from './label/question.ts';
import type { MatchDraft, MatchQuestion, MatchResponse, MatchView } from './match/question.ts';
import type {
  MultiStepDraft,
  MultiStepQuestion,
  MultiStepResponse,
  MultiStepView,
} from './multi-step/question.ts';
import type {
  NumberLineDraft,
  NumberLineQuestion,
  NumberLineResponse,
  NumberLineView,
} from './number-line/question.ts';
import type {
  NumericDraft,
  NumericQuestion,
  NumericResponse,
  NumericView,
} from './numeric/question.ts';
import type { OpenDraft, OpenQuestion, OpenResponse, OpenView } from './open/question.ts';
import type { OrderDraft, OrderQuestion, OrderResponse, OrderView } from './order/question.ts';
import type { PointDraft, PointQuestion, PointResponse, PointView } from './point/question.ts';
import type { TableDraft, TableQuestion, TableResponse, TableView } from './table/question.ts';
import type { TextDraft, TextQuestion, TextResponse, TextView } from './text/question.ts';

/** A kind: what the author writes, the question with its key, what a student sends, what a student sees. */
interface KindTypes {
  choice: [ChoiceDraft, ChoiceQuestion, ChoiceResponse, ChoiceView];
  choices: [ChoicesDraft, ChoicesQuestion, ChoicesResponse, ChoicesView];
  numeric: [NumericDraft, NumericQuestion, NumericResponse, NumericView];
  text: [TextDraft, TextQuestion, TextResponse, TextView];
  order: [OrderDraft, OrderQuestion, OrderResponse, OrderView];
  match: [MatchDraft, MatchQuestion, MatchResponse, MatchView];
  cloze: [ClozeDraft, ClozeQuestion, ClozeResponse, ClozeView];
  expression: [ExpressionDraft, ExpressionQuestion, ExpressionResponse, ExpressionView];
  point: [PointDraft, PointQuestion, PointResponse, PointView];
  'number-line': [NumberLineDraft, NumberLineQuestion, NumberLineResponse, NumberLineView];
  label: [LabelDraft, LabelQuestion, LabelResponse, LabelView];
  table: [TableDraft, TableQuestion, TableResponse, TableView];
  'multi-step': [MultiStepDraft, MultiStepQuestion, MultiStepResponse, MultiStepView];
  open: [OpenDraft, OpenQuestion, OpenResponse, OpenView];
}

export type Kind = keyof KindTypes;
export type DraftOf<K extends Kind> = KindTypes[K][0];
export type QuestionOf<K extends Kind> = KindTypes[K][1];
export type ResponseOf<K extends Kind> = KindTypes[K][2];
export type ViewOf<K extends Kind> = KindTypes[K][3];

/** What an author or a generator writes. */
export type Draft = DraftOf<Kind>;
/** A question with its key, as it is stored in a session. Never sent before the verdict. */
export type Question = QuestionOf<Kind>;
/** What a student sends. */
export type Response = ResponseOf<Kind>;
