import type { Question, TriedResponse } from '@planets/contract';
import {
  progressOfAll,
  rulesOfMode,
  type ResponseEntry,
  type SessionQuestion,
} from '@planets/practice';
import { questionView } from '../sessions/question-view.ts';
import type { SessionRow } from './practice-pages.ts';

/** A question of a saved session as its student may see it, with when each try was made. */
export interface QuestionDetail {
  /** Of what is stored only where it came from and how hard it was: all else is in the view, which keeps keys back. */
  readonly about: Pick<SessionQuestion, 'difficulty'> & { planet: string; topic: string };
  readonly view: Question;
  readonly tries: readonly {
    shown: TriedResponse;
    entry: Pick<ResponseEntry, 'at' | 'activeSeconds'>;
  }[];
  /** Seconds of active time over all that was sent, slips of format included. */
  readonly activeSeconds: number;
}

/** All questions of a saved session. None of the earlier system, whose questions have another shape. */
export function questionDetails(row: SessionRow): QuestionDetail[] {
  if (row.topicId === null) return [];
  const rules = rulesOfMode(row.mode);
  const progress = progressOfAll(row.practiceData.length, row.answers, rules);
  return row.practiceData.map((stored, position) => {
    const own = progress[position]!;
    const view = questionView(stored, position, own, rules, true);
    const graded = own.responses.filter(({ verdict }) => verdict.kind === 'graded');
    return {
      about: {
        planet: stored.planet ?? row.subject,
        topic: stored.origin.topic,
        ...(stored.difficulty === undefined ? {} : { difficulty: stored.difficulty }),
      },
      view,
      tries: view.tried.map((shown, index) => ({ shown, entry: graded[index]! })),
      activeSeconds: own.responses.reduce((sum, entry) => sum + entry.activeSeconds, 0),
    };
  });
}
