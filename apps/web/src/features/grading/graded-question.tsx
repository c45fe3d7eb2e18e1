import type { RichText as RichTextData, SubmittedQuestion } from '@planets/contract';
import Check from 'lucide-react/icons/check';
import type { ReactNode, Ref } from 'react';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { RichText } from '../../components/rich-text/rich-text.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Given, keyIsSeen, Offered, RightAnswer } from '../../kinds/kinds.tsx';
import { formatDayAndTime, formatDayAndTimeInside } from '../../lib/format.ts';
import { formatPoints, pointsInWords } from '../../lib/points.ts';
import { tryName } from '../../lib/try-name.ts';
import {
  commentIn,
  creditIn,
  isChanged,
  needsReason,
  rubricIn,
  type QuestionDraft,
} from './question-draft.ts';
import { RubricRows } from './rubric-rows.tsx';
import { VerdictMark } from './verdict-mark.tsx';

export interface GradedQuestionProps {
  item: SubmittedQuestion;
  draft: QuestionDraft;
  onDraft: (draft: QuestionDraft) => void;
  onSave: () => void;
  isSaving: boolean;
  /** It was saved here, and nothing was entered since. */
  isSaved: boolean;
  /** What keeps it from being saved. */
  error: string | undefined;
  /** It can be read, and not changed: not handed in yet, or the class is archived. */
  isLocked: boolean;
  /** The row of its rubric that takes a digit. */
  activeRow: number | null;
  onFocusRow: (row: number) => void;
  commentRef?: Ref<HTMLDivElement>;
}

/** One question of one student: what was asked, what was answered, what is given for it. */
export function GradedQuestion(props: GradedQuestionProps) {
  const { item, draft } = props;
  const { question, position } = item;
  const heading = `graded-question-${position}`;
  return (
    <article aria-labelledby={heading} className="border-t border-line py-6 first:border-t-0">
      <header className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={heading} className="text-lg font-semibold">
          Question {position + 1}
          <span className="ms-2 font-read text-sm font-normal text-ink-soft" dir="auto">
            {item.name}
          </span>
        </h3>
        <p className="text-sm tabular-nums">{creditWords(item)}</p>
      </header>
      <div className="space-y-4">
        <RichText content={question.prompt} />
        {question.kind !== 'open' && <Offered question={question} />}
        <Responses item={item} />
        {question.kind === 'open' ? <ReadByTeacher {...props} /> : <GradedByKey {...props} />}
        {isChanged(item, draft) ? (
          <SaveBar onSave={props.onSave} isSaving={props.isSaving} error={props.error} />
        ) : (
          props.isSaved && (
            <p className="flex items-center gap-1.5 text-sm text-right-text">
              <Check size={18} aria-hidden="true" />
              Saved
            </p>
          )
        )}
      </div>
    </article>
  );
}

function creditWords({ credit, points, responses, draft }: SubmittedQuestion): string {
  if (credit !== null)
    return `${formatPoints(Math.round(credit * points * 1000) / 1000)} of ${pointsInWords(points)}`;
  const asked = `worth ${pointsInWords(points)}`;
  return responses.length === 0 && draft !== null ? asked : `To grade, ${asked}`;
}

/** Whether what was chosen is marked among what was offered, so that it need not be said again. */
const isMarkedAbove = ({ question }: SubmittedQuestion): boolean =>
  keyIsSeen(question) === 'with-offered' || keyIsSeen(question) === 'with-tries';

function Responses({ item }: { item: SubmittedQuestion }) {
  const { question, responses, draft, hintsShown } = item;
  return (
    <Part title={responses.length > 1 ? 'Answers, the last one last' : 'Answer'}>
      {responses.length === 0 && draft === null && (
        <p className="text-ink-soft">Nothing was entered.</p>
      )}
      <ol className="space-y-3">
        {responses.map(({ response, verdict, at, message }, index) => (
          // A log: nothing moves in it.
          <li key={index}>
            <p className="mb-1 flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
              {responses.length > 1 && <span>{tryName(index)}</span>}
              <VerdictMark verdict={verdict} isRead={item.credit !== null} />
              <time dateTime={at}>{formatDayAndTime(at)}</time>
            </p>
            {(!isMarkedAbove(item) || verdict === 'unreadable') && (
              <div className="wrap-anywhere whitespace-pre-wrap">
                <Given question={question} response={response} />
              </div>
            )}
            {message !== undefined && <p className="text-sm text-ink-soft">{message}</p>}
          </li>
        ))}
      </ol>
      {draft !== null && (
        <div className="mt-3 border-s-4 border-dashed border-edge ps-3">
          <p className="text-sm text-ink-soft">
            Typed {formatDayAndTimeInside(draft.at)} and not handed in
          </p>
          <div className="wrap-anywhere whitespace-pre-wrap">
            <Given question={question} response={draft.response} />
          </div>
        </div>
      )}
      {hintsShown > 0 && (
        <p className="mt-2 text-sm text-ink-soft">
          {hintsShown === 1 ? '1 hint was taken.' : `${hintsShown} hints were taken.`}
        </p>
      )}
    </Part>
  );
}

function Key({ item: { question, position } }: { item: SubmittedQuestion }) {
  return (
    <Disclosure
      summary={
        question.kind === 'open'
          ? `What a good answer to question ${position + 1} may say`
          : `Key of question ${position + 1}, and why`
      }
    >
      <RightAnswer question={question} />
      {question.explanation && question.explanation.length > 0 && (
        <Steps steps={question.explanation} />
      )}
    </Disclosure>
  );
}

/** A text: what a good one may say, the rubric or a credit, and a comment. */
function ReadByTeacher(props: GradedQuestionProps) {
  const { item, draft, onDraft, activeRow, onFocusRow, isSaving, isLocked } = props;
  return (
    <>
      <Key item={item} />
      {item.rubric.length > 0 ? (
        <RubricRows
          rows={item.rubric}
          given={rubricIn(item, draft)}
          active={activeRow}
          onFocusRow={onFocusRow}
          isDisabled={isSaving || isLocked}
          onGive={(row, points) =>
            onDraft({
              ...draft,
              rubric: rubricIn(item, draft).map((before, index) =>
                index === row ? points : before,
              ),
            })
          }
        />
      ) : (
        !isLocked && <CreditField item={item} draft={draft} onDraft={onDraft} />
      )}
      <Comment {...props} />
    </>
  );
}

/** A question with a key: the key, and out of the way a credit by hand and a comment. */
function GradedByKey(props: GradedQuestionProps) {
  const { item, draft, onDraft, isLocked } = props;
  const isUsed = creditIn(item, draft) !== '' || commentIn(item, draft) !== '';
  return (
    <div>
      <Key item={item} />
      {isLocked ? (
        <Comment {...props} />
      ) : (
        <Disclosure
          summary={`Comment, or another credit than the key gave for question ${item.position + 1}`}
          isOpenAtFirst={isUsed}
        >
          <div className="space-y-4">
            <CreditField item={item} draft={draft} onDraft={onDraft} />
            <Comment {...props} />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function Comment({ item, draft, onDraft, isLocked, commentRef }: GradedQuestionProps) {
  if (!isLocked)
    return (
      <div ref={commentRef}>
        <TextArea
          label={`Comment on question ${item.position + 1}`}
          value={commentIn(item, draft)}
          maxLength={5000}
          onChange={(comment) => onDraft({ ...draft, comment })}
        />
      </div>
    );
  if (!item.given?.comment) return null;
  return (
    <Part title="Comment">
      <p className="whitespace-pre-wrap" dir="auto">
        {item.given.comment}
      </p>
    </Part>
  );
}

const QUICK = ['0', '50', '100'] as const;

/** A credit by hand, for a text without a rubric or in place of what the key gave. */
function CreditField({
  item,
  draft,
  onDraft,
}: Pick<GradedQuestionProps, 'item' | 'draft' | 'onDraft'>) {
  const value = creditIn(item, draft);
  const isComputed = item.computed !== null;
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label={`Credit for question ${item.position + 1}, in percent`}
          inputMode="decimal"
          placeholder={isComputed ? formatPoints(item.computed! * 100) : ''}
          value={value}
          onChange={(credit) => onDraft({ ...draft, credit })}
          className="w-40"
        />
        {QUICK.map((credit) => (
          <Button
            key={credit}
            size="sm"
            aria-pressed={value === credit}
            onPress={() => onDraft({ ...draft, credit })}
          >
            {credit === '0' ? 'None' : credit === '50' ? 'Half' : 'All'}
          </Button>
        ))}
        {value !== '' && (
          <Button size="sm" variant="quiet" onPress={() => onDraft({ ...draft, credit: '' })}>
            {isComputed ? 'As the key says' : 'Clear'}
          </Button>
        )}
      </div>
      {needsReason(item, draft) && (
        <TextField
          label="Why it differs from the key"
          description="It stands in the log of the grade."
          value={draft.why ?? ''}
          maxLength={500}
          onChange={(why) => onDraft({ ...draft, why })}
        />
      )}
    </div>
  );
}

function SaveBar({
  onSave,
  isSaving,
  error,
}: Pick<GradedQuestionProps, 'onSave' | 'isSaving' | 'error'>) {
  return (
    <>
      {error !== undefined && <Notice tone="bad">{error}</Notice>}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" size="sm" isPending={isSaving} onPress={onSave}>
          Save
        </Button>
        <p className="text-sm text-ink-soft">Not saved yet; kept in this tab.</p>
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="mb-1 text-base font-semibold">{title}</h4>
      {children}
    </section>
  );
}

function Steps({ steps }: { steps: readonly RichTextData[] }) {
  return (
    <ol className="mt-2 list-decimal space-y-1 ps-6">
      {steps.map((step, index) => (
        // Steps are read in their order and never move.
        <li key={index}>
          <RichText content={step} />
        </li>
      ))}
    </ol>
  );
}
