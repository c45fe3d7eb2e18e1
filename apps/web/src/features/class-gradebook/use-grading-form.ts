import type { GradingAnswer } from '@planets/contract';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api.ts';
import { bodyOf, draftOf, type GradingDraft } from './grading-draft.ts';
import { useSaveGrading } from './mutations.ts';

/** The rules of grading as they are typed, saved, and chosen where another teacher changed them too. */
export function useGradingForm(classId: number, grading: GradingAnswer) {
  const [draft, setDraft] = useState(() => draftOf(grading));
  const [version, setVersion] = useState(grading.version);
  const [isTouched, setTouched] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const save = useSaveGrading(classId);
  // What others saved is taken up while nothing is typed; otherwise it is told when this is saved.
  if (!isTouched && grading.version !== version) {
    setDraft(draftOf(grading));
    setVersion(grading.version);
  }
  const set = (change: Partial<GradingDraft>) => {
    setTouched(true);
    setWrong(null);
    save.reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  /** What another teacher saved meanwhile. */
  const theirs =
    save.error instanceof ApiProblem && save.error.code === 'changed_meanwhile'
      ? (save.error.problem.current as GradingAnswer)
      : null;
  const send = (sent = draft, overVersion = version) => {
    const made = bodyOf(sent, overVersion);
    if ('wrong' in made) setWrong(made.wrong);
    else save.mutate(made.body, { onSuccess: () => setTouched(false) });
  };
  const takeTheirs = () => {
    if (!theirs) return;
    setDraft(draftOf(theirs));
    setVersion(theirs.version);
    save.reset();
  };
  /** Mine over theirs: a category that they deleted is made again. */
  const saveMine = () => {
    if (!theirs) return;
    const known = new Set(theirs.categories.map(({ id }) => id));
    const mine = {
      ...draft,
      categories: draft.categories.map((one) =>
        one.id === null || known.has(one.id) ? one : { ...one, id: null },
      ),
    };
    setDraft(mine);
    setVersion(theirs.version);
    send(mine, theirs.version);
  };
  return {
    draft,
    set,
    send: () => send(),
    /** What is wrong with what was typed, in words. */
    wrong,
    theirs,
    takeTheirs,
    saveMine,
    refusal: theirs ? null : save.error,
    isSending: save.isPending,
    isSaved: save.isSuccess && !isTouched,
  };
}
