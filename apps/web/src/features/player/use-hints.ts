import type { Question } from '@planets/contract';
import { useState } from 'react';
import { ApiProblem } from '../../lib/api.ts';
import { useRequestHint } from './mutations.ts';
import { playerId } from './player-id.ts';
import { useFirstHintTold } from './use-first-hint-told.ts';

interface UseHints {
  sessionId: number;
  userId: string;
  question: Question;
  onRefused: (error: unknown) => void;
}

export interface Hints {
  /** How many more there are. */
  left: number;
  isPending: boolean;
  /** What a hint costs, to be confirmed before the first one. */
  isAsking: boolean;
  problem: string | undefined;
  ask: () => void;
  confirm: () => void;
  decline: () => void;
}

/** The hint ladder of the question on the screen. Before the first hint its price is told, once. */
export function useHints({ sessionId, userId, question, onRefused }: UseHints): Hints {
  const { mutate, isPending } = useRequestHint(sessionId);
  const [isTold, setTold] = useFirstHintTold(userId, sessionId);
  const [askingAt, setAskingAt] = useState<number>();
  const [problem, setProblem] = useState<string>();

  const request = async () => {
    const count = question.hints.length + 1;
    setProblem(undefined);
    // Named by how many are to be shown, so that sending it twice shows no more.
    const body = { position: question.position, count, player: await playerId() };
    mutate(body, {
      onError: (error) => {
        onRefused(error);
        const isRefusal = error instanceof ApiProblem && error.status < 500;
        setProblem(
          isRefusal ? undefined : 'The hint could not be fetched. Nothing is lost; try again.',
        );
      },
    });
  };

  return {
    left: question.hintsLeft,
    isPending,
    isAsking: askingAt === question.position,
    problem,
    ask() {
      // After a try the question earns half already, so there is nothing to warn of.
      if (isTold || question.hints.length > 0 || question.tried.length > 0) void request();
      else setAskingAt(question.position);
    },
    confirm() {
      setAskingAt(undefined);
      setTold();
      void request();
    },
    decline: () => setAskingAt(undefined),
  };
}
