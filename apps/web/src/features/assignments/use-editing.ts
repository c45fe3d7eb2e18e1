import type { AssignmentSettings } from '@planets/contract';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api.ts';
import { isSameDraft, settingsFrom, type Faults, type SettingsDraft } from './settings-draft.ts';

/** What the API found wrong, at the fields of the form; everything else under `form`. */
export function faultsIn(error: unknown): Faults {
  if (!(error instanceof ApiProblem)) return { form: 'It could not be sent. Check the network.' };
  const { errors } = error.problem;
  if (!errors || errors.length === 0) return { form: error.message };
  return Object.fromEntries(
    errors.map(({ path, message }) => [
      path.startsWith('settings.') ? path.slice('settings.'.length) : 'form',
      message,
    ]),
  );
}

/** The draft of a form: what is typed, what is wrong with it, and whether anything is unsaved. */
export function useEditing(first: SettingsDraft, zone: string) {
  const [saved, setSaved] = useState(first);
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<Faults>({});
  return {
    draft,
    faults,
    isChanged: !isSameDraft(saved, draft),
    change: (changed: Partial<SettingsDraft>) => {
      setDraft((before) => ({ ...before, ...changed }));
      // What is being mended is no longer told; the rest stays until the next try.
      setFaults((before) =>
        Object.fromEntries(
          Object.entries(before).filter(
            ([path]) => path !== 'form' && !Object.hasOwn(changed, path.split('.')[0]!),
          ),
        ),
      );
    },
    /** What would be sent; undefined, and told at the fields, where something is wrong. */
    read: (stored: AssignmentSettings | null): AssignmentSettings | undefined => {
      const made = settingsFrom(draft, zone, stored);
      setFaults('faults' in made ? made.faults : {});
      return 'settings' in made ? made.settings : undefined;
    },
    refuse: (error: unknown) => setFaults(faultsIn(error)),
    /** As it was stored: nothing is unsaved any more. */
    settle: (stored: SettingsDraft) => {
      setSaved(stored);
      setDraft(stored);
      setFaults({});
    },
  };
}

export type Editing = ReturnType<typeof useEditing>;
