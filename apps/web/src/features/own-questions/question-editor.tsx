import type { CheckQuestionAnswer, OwnDraft, OwnQuestion } from '@planets/contract';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ApiProblem } from '../../lib/api.ts';
import { newId } from '../../lib/new-id.ts';
import { DraftPreview } from './draft-preview.tsx';
import { FaultList } from './fault-list.tsx';
import { FigureFields } from './figure-fields.tsx';
import { blankOf, formOf, ownKindNames, type OwnKindName } from './forms/forms.ts';
import { useChangeQuestion, useMakeQuestion } from './mutations.ts';
import type { FieldsProps } from './own-kind.ts';
import { TextRows } from './text-rows.tsx';
import { missingFromDraft, tidyDraft } from './tidy-draft.ts';
import { useCheckedDraft } from './use-checked-draft.ts';

interface QuestionEditorProps {
  /** What is changed; a new question where there is none. */
  question?: OwnQuestion;
  onSaved: (question: OwnQuestion) => void;
}

/** The fields of one kind. The cast joins what the map of forms has checked entry by entry. */
function KindFields({ draft, onChange }: { draft: OwnDraft; onChange: (draft: OwnDraft) => void }) {
  const { Fields } = formOf(draft.kind);
  const OwnFields = Fields as unknown as (props: FieldsProps<OwnKindName>) => ReactNode;
  return <OwnFields key={draft.kind} draft={draft} onChange={onChange} />;
}

/** A teacher writes a question and sees it as a student would, with the key graded as it is written. */
export function QuestionEditor({ question, onSaved }: QuestionEditorProps) {
  const [name, setName] = useState(question?.name ?? '');
  const [draft, setDraft] = useState<OwnDraft>(question?.draft ?? blankOf('choice'));
  const [seed, setSeed] = useState(1);
  const [savedAs, setSavedAs] = useState(() => JSON.stringify({ name, draft: tidyDraft(draft) }));
  const [version, setVersion] = useState(question?.version ?? 0);
  const [createId] = useState(newId);
  const formId = useId();
  // A new question goes to its own address with the save itself, before this page was drawn again.
  const isKept = useRef(false);
  const [theirs, setTheirs] = useState<OwnQuestion>();

  const tidy = tidyDraft(draft);
  const missing = missingFromDraft(tidy);
  const { checked, isCurrent, error, retry } = useCheckedDraft(tidy, seed, missing === undefined);
  const make = useMakeQuestion();
  const change = useChangeQuestion(question?.id ?? 0);
  const isNew = question === undefined;
  const saving = isNew ? make : change;

  const isChanged = JSON.stringify({ name, draft: tidy }) !== savedAs;
  const isSound = isCurrent && checked !== undefined && checked.faults.length === 0;
  const canSave = name.trim() !== '' && isSound && isChanged;

  const blocker = useBlocker({
    shouldBlockFn: () => isChanged && !isKept.current,
    enableBeforeUnload: () => isChanged,
    withResolver: true,
  });

  const done = (saved: OwnQuestion) => {
    setSavedAs(JSON.stringify({ name: saved.name, draft: tidy }));
    setVersion(saved.version);
    isKept.current = isNew;
    onSaved(saved);
  };
  const save = (over = version) => {
    const body = { name: name.trim(), draft: tidy };
    const onError = (problem: Error) => {
      if (problem instanceof ApiProblem && problem.problem.code === 'changed_meanwhile')
        setTheirs(problem.problem.current as OwnQuestion);
    };
    if (isNew) make.mutate({ ...body, createId }, { onSuccess: done });
    else change.mutate({ ...body, version: over }, { onSuccess: done, onError });
  };

  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
      <form
        id={formId}
        className="min-w-0 space-y-6"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) save();
        }}
      >
        <TextField
          label="Name"
          description="For you and your colleagues. Students do not see it."
          value={name}
          onChange={setName}
          maxLength={200}
          dir="auto"
        />
        <Select
          label="Kind"
          options={ownKindNames.map((kind) => {
            const { name: called, about } = formOf(kind);
            return { value: kind, label: `${called}: ${about}` };
          })}
          value={draft.kind}
          onChange={(kind) => setDraft(blankOf(kind, draft))}
        />
        <TextArea
          label="The question"
          description="A blank line starts a paragraph. **bold**, _slanted_, and maths between double dollars: $$\frac{1}{2}$$"
          value={draft.prompt}
          onChange={(prompt) => setDraft({ ...draft, prompt })}
          maxLength={2000}
        />
        <FigureFields
          key={draft.figure?.kind}
          figure={draft.figure}
          onChange={(figure) => setDraft({ ...draft, figure })}
        />
        <hr className="border-line" />
        <KindFields draft={draft} onChange={setDraft} />
        <hr className="border-line" />
        <TextRows
          legend="Hints"
          description="From gentle to strong. A hint helps to think and does not tell the answer."
          one="hint"
          texts={draft.hints}
          onChange={(hints) => setDraft({ ...draft, hints })}
          max={6}
          isOrdered
          isLong
        />
        <TextRows
          legend="Explanation, step by step"
          description="Why, not only what. Students see it when you show the answers."
          one="step"
          texts={draft.steps}
          onChange={(steps) => setDraft({ ...draft, steps })}
          max={12}
          isOrdered
          isLong
        />
      </form>
      <aside
        aria-label="As a student meets it"
        className="min-w-0 space-y-4 self-start lg:sticky lg:top-6"
      >
        <h2 className="text-lg font-semibold">As a student meets it</h2>
        <Preview
          missing={missing}
          checked={checked}
          hasError={error !== null}
          onRetry={retry}
          draft={tidy}
          seed={seed}
          onShuffle={() => setSeed(seed + 1)}
        />
        <div className="space-y-3 border-t border-line pt-4">
          {saving.isError && theirs === undefined && (
            <Notice tone="bad">
              {saving.error instanceof ApiProblem
                ? saving.error.problem.detail
                : 'It could not be saved. What you wrote is still here; try again.'}
            </Notice>
          )}
          <Button
            type="submit"
            form={formId}
            variant="primary"
            size="lg"
            className="w-full"
            isDisabled={!canSave}
            isPending={saving.isPending}
          >
            {isNew ? 'Save the question' : 'Save the changes'}
          </Button>
          <p className="text-sm text-ink-soft" aria-live="polite">
            {whySaveWaits({ isChanged, isNew, missing, name, checked, isCurrent })}
          </p>
        </div>
      </aside>
      <Dialog
        title="This question was changed meanwhile"
        isOpen={theirs !== undefined}
        onClose={() => setTheirs(undefined)}
        actions={
          theirs && (
            <>
              <Button
                onPress={() => {
                  setName(theirs.name);
                  setDraft(theirs.draft);
                  setVersion(theirs.version);
                  setSavedAs(JSON.stringify({ name: theirs.name, draft: tidyDraft(theirs.draft) }));
                  setTheirs(undefined);
                }}
              >
                Take what is saved
              </Button>
              <Button
                variant="primary"
                onPress={() => {
                  setVersion(theirs.version);
                  setTheirs(undefined);
                  save(theirs.version);
                }}
              >
                Save mine over it
              </Button>
            </>
          )
        }
      >
        <p>It was saved in another tab or on another device since you opened it here.</p>
      </Dialog>
      <Dialog
        title="Leave without saving?"
        isOpen={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        actions={
          <>
            <Button onPress={() => blocker.proceed?.()}>Leave</Button>
            <Button variant="primary" onPress={() => blocker.reset?.()}>
              Stay here
            </Button>
          </>
        }
      >
        <p>What you wrote since the last save would be lost.</p>
      </Dialog>
    </div>
  );
}

interface PreviewProps {
  missing: string | undefined;
  checked: CheckQuestionAnswer | undefined;
  hasError: boolean;
  onRetry: () => void;
  draft: OwnDraft;
  seed: number;
  onShuffle: () => void;
}

function Preview({ missing, checked, hasError, onRetry, draft, seed, onShuffle }: PreviewProps) {
  if (missing !== undefined) return <p className="text-ink-soft">{missing}</p>;
  if (hasError)
    return (
      <Notice tone="bad" action={<Button onPress={onRetry}>Try again</Button>}>
        The preview could not be made.
      </Notice>
    );
  if (checked === undefined) return <p className="text-ink-soft">One moment …</p>;
  return (
    <>
      {checked.faults.length > 0 && <FaultList faults={checked.faults} />}
      {checked.preview && (
        <DraftPreview draft={draft} seed={seed} preview={checked.preview} onShuffle={onShuffle} />
      )}
    </>
  );
}

interface Waiting extends Pick<PreviewProps, 'missing' | 'checked'> {
  isChanged: boolean;
  name: string;
  isCurrent: boolean;
  isNew: boolean;
}

function whySaveWaits(waiting: Waiting): string {
  const { isChanged, isNew, missing, name, checked, isCurrent } = waiting;
  if (!isChanged) return isNew ? '' : 'All changes are saved.';
  if (missing !== undefined) return missing;
  if (name.trim() === '') return 'Give it a name.';
  if (!isCurrent) return 'It is being checked …';
  return (checked?.faults.length ?? 0) > 0
    ? 'Mend what stands above first: a question is only saved when its own answer is graded right.'
    : '';
}
