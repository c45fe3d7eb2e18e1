export { averagePercent, scorePercentOf } from './assigned/average.ts';
export { classFigures, classTotals } from './assigned/class-totals.ts';
export { countedScore, type CountedScore, type PenaltyTaken } from './assigned/counted-score.ts';
export { distribution, type Bin, type Distribution } from './assigned/distribution.ts';
export type { Moment } from './assigned/entry.ts';
export type { Exact } from './assigned/exact.ts';
export { FLOOR_STUDENTS, forStudents } from './assigned/for-students.ts';
export { GRACE_SECONDS, isLate, isPastDue, latenessOf } from './assigned/lateness.ts';
export { LETTER_SCHEMES, letterFor } from './assigned/letters.ts';
export type { Category, Piece } from './assigned/piece.ts';
export { MAX_POINTS } from './assigned/points.ts';
export {
  DEFAULT_POLICY,
  type GradingPolicy,
  type LatePenalty,
  type LetterBand,
} from './assigned/policy.ts';
export {
  questionDifficulty,
  type QuestionCredit,
  type QuestionDifficulty,
} from './assigned/question-difficulty.ts';
export { scoreFromCredits } from './assigned/score-from-credits.ts';
export { standingOf, type Standing } from './assigned/standing.ts';
export {
  assignmentState,
  isShown,
  type AssignmentFacts,
  type AssignmentState,
} from './assigned/state.ts';
export type {
  CategoryInTotal,
  ClassFigures,
  ClassTotals,
  PieceInTotal,
  PieceReason,
  PieceStatus,
  Total,
  TotalRule,
} from './assigned/total.ts';
export {
  NEEDS_HELP_BELOW,
  topicsThatNeedHelp,
  type TopicCredit,
  type TopicInNeed,
} from './assigned/topics-that-need-help.ts';
export { withWhatIf } from './assigned/what-if.ts';
export { describeFigure, coinName } from './figures/describe.ts';
export type { Diagram, Fill, Shape } from './figures/diagram.ts';
export { figure, type Figure, type FigureOf, type MapArea } from './figures/figure.ts';
export type { Axis, Grid } from './figures/grid.ts';
export { authored, generator } from './items/author.ts';
export { checkDraft, questionOf } from './items/check-draft.ts';
export type { Fault } from './items/question-faults.ts';
export {
  suits,
  type AuthoredItem,
  type Difficulty,
  type Generator,
  type Item,
  type Planet,
  type ReadingSkill,
  type Topic,
} from './items/item.ts';
export { relatedTopics } from './items/related.ts';
export { variantOf, type Origin, type Variant } from './items/variant.ts';
export type { Option } from './kinds/base.ts';
export {
  answerTextOf,
  answerTo,
  buildQuestion,
  feedbackIn,
  grade,
  isGradedByTeacher,
  kindNames,
  missOf,
  offeredIn,
  publicQuestion,
  slipsOf,
  tellingWordsOf,
  textsIn,
  type PublicQuestion,
} from './kinds/kinds.ts';

export type {
  Draft,
  DraftOf,
  Kind,
  Question,
  QuestionOf,
  Response,
  ResponseOf,
} from './kinds/question.ts';
export { exactly } from './kinds/numeric/grade.ts';
export { readNumber } from './kinds/numeric/read-number.ts';
export { normaliseText } from './kinds/text/normalise.ts';
export { knownNow } from './mastery/known-now.ts';
export { MASTERY_LEVELS, masteryLevel, type MasteryLevel } from './mastery/level.ts';
export { masteryAfter, type MasteryStep } from './mastery/mastery-after.ts';
export {
  MASTERY_PARAMETERS,
  masteryParametersOf,
  type MasteryParameters,
} from './mastery/parameters.ts';
export { MASTERY_MODEL, type MasteryState } from './mastery/state.ts';
export { practisedOf } from './progress/practised-of.ts';
export type {
  Recommendation,
  RecommendationReason,
  TopicStanding,
} from './recommend/recommendation.ts';
export { recommend } from './recommend/recommend.ts';
export type { ReviewCard } from './review/card.ts';
export { dueOrder } from './review/due.ts';
export { remembered } from './review/review-after.ts';
export { answeredOn, type AnsweredToday } from './rewards/answered-today.ts';
export { BADGE_FAMILIES, type BadgeFamily } from './rewards/badge-families.ts';
export { NO_COUNTERS, type RewardCounters } from './rewards/counters.ts';
export { isFinished, isTooFast } from './rewards/is-finished.ts';
export { levelName, levelOf, type Level } from './rewards/level.ts';
export type { TopicKey } from './rewards/topic-of.ts';
export { XP_WHATS, xpKeyOf, type XpGuard, type XpWorking } from './rewards/xp.ts';
export { FULL_A_DAY, HALF_A_DAY, READING_SECONDS, XP_RULES } from './rewards/xp-rules.ts';
export { math, passage, poem, rich } from './rich-text/parse.ts';
export { plain } from './rich-text/plain.ts';
export type { Authored, Block, Inline, RichText } from './rich-text/rich-text.ts';
export { speak } from './rich-text/speak.ts';
export { typeset, type MathNode } from './rich-text/typeset.ts';
export { deriveSeed, rngFrom, type Rng } from './rng.ts';
export {
  composeSession,
  TooFewQuestions,
  type SessionPlan,
  type SessionQuestion,
} from './sessions/compose.ts';
export { answeredInOrder, type AnsweredQuestion } from './progress/answered-in-order.ts';
export { wholeMedian } from './progress/median.ts';
export { bucketFor, periodOf, type Bucket, type Period } from './progress/period.ts';
export type { LocalDate, Practised } from './progress/practised.ts';
export { progressAfter, type CardKey, type SessionCount } from './progress/progress-after.ts';
export { NO_PROGRESS, type StudentProgress } from './progress/student-progress.ts';
export { WEAK_BELOW } from './progress/weak-topic.ts';
export { averageScore } from './sessions/average-score.ts';
export { composeReview, type ToAskAgain } from './sessions/compose-review.ts';
export { judge, sameResponse } from './sessions/judge.ts';
export {
  withEntry,
  type HintEntry,
  type LogEntry,
  type ResponseEntry,
  type SessionLog,
} from './sessions/log.ts';
export { MODES, modeNames, rulesOfMode, type Mode } from './sessions/mode.ts';
export { fingerprint } from './sessions/pick.ts';
export {
  progressOf,
  progressOfAll,
  type QuestionProgress,
  type TryRules,
} from './sessions/progress.ts';
export { tallyOf, toOneDecimal, type Tally } from './sessions/tally.ts';
export { NO_STREAK, type StreakState } from './streaks/advance-streak.ts';
export {
  makesDayCount,
  practiceDays,
  QUESTIONS_FOR_A_DAY,
  towardsDay,
  type DaySession,
} from './streaks/counted-day.ts';
export { DAYS_FOR_A_FREEZE, MAX_FREEZES } from './streaks/run.ts';
export { calendarAt, type KnownCalendar, type SchoolCalendar } from './streaks/school-calendar.ts';
export {
  streakNow,
  streakOf,
  type Streak,
  type StreakDay,
  type Today,
} from './streaks/streak-of.ts';
export {
  AWAITING,
  gradedParts,
  gradedWhole,
  ungradable,
  type Awaiting,
  type Graded,
  type Ungradable,
  type Verdict,
} from './verdict.ts';
export type { AssignmentPart, ItemPart, OwnPart, TopicPart } from './work/part.ts';
export {
  composeWork,
  questionsAsked,
  seedFor,
  type WorkPlan,
  type WorkSources,
} from './work/compose.ts';
export {
  datesFor,
  endsAtOf,
  isClosed,
  minutesFor,
  type OwnDates,
  type WorkDates,
} from './work/dates.ts';
export { handedIn, unreadyIn, type HandingIn, type Unready } from './work/hand-in.ts';
export { isEmptyResponse } from './work/is-empty-response.ts';
export { judgedAgain } from './work/judged-again.ts';
export { mendedLike } from './work/mended-question.ts';
export { creditOfRubric } from './work/rubric-credit.ts';
export { workScore, type QuestionGrade, type WorkScore } from './work/score.ts';
export { rulesOfWork, type WorkSettings } from './work/work-rules.ts';
export {
  isOwn,
  type OwnOrigin,
  type WorkDraft,
  type WorkDrafts,
  type WorkQuestion,
} from './work/work-question.ts';
export { localDateAt } from './zones/local-date-at.ts';
export { dateOfDay, dayNumber, daysBetween, isoWeekday } from './zones/local-date.ts';
