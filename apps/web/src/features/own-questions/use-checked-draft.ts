import type { CheckQuestionAnswer, OwnDraft } from '@planets/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { checkQuestion } from './mutations.ts';
import { missingFromDraft } from './tidy-draft.ts';

/** Long enough that a word is not checked letter by letter. */
const SETTLED_MS = 400;

/** What was written, once the hands rest. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

interface CheckedDraft {
  checked: CheckQuestionAnswer | undefined;
  /** What is shown belongs to what is written. */
  isCurrent: boolean;
  error: Error | null;
  retry: () => void;
}

/** The server's word on a draft that is being written: its faults, and how it looks. */
export function useCheckedDraft(draft: OwnDraft, seed: number, isWhole: boolean): CheckedDraft {
  const written = JSON.stringify({ draft, seed });
  const rested = useRested(written);
  const asked = JSON.parse(rested) as { draft: OwnDraft; seed: number };
  const { data, isPlaceholderData, isFetching, error, refetch } = useQuery({
    queryKey: ['own-questions', 'check', rested],
    queryFn: ({ signal }) => checkQuestion(asked, signal),
    // With the last word the draft is whole at once, and the one that rests is still the one before it.
    enabled: isWhole && missingFromDraft(asked.draft) === undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  });
  return {
    checked: data,
    isCurrent: isWhole && rested === written && !isPlaceholderData && !isFetching,
    error,
    retry: () => void refetch(),
  };
}
