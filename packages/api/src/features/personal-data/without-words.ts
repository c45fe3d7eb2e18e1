import type { Response, SessionLog, Verdict } from '@planets/practice';

/** A response of the same kind that says nothing. */
export function emptyResponse({ kind }: Response): Response {
  switch (kind) {
    case 'choice':
      return { kind, choice: '' };
    case 'choices':
      return { kind, choices: [] };
    case 'order':
      return { kind, order: [] };
    case 'match':
      return { kind, pairs: [] };
    case 'label':
      return { kind, labels: [] };
    case 'cloze':
      return { kind, blanks: [] };
    case 'table':
      return { kind, cells: [] };
    case 'multi-step':
      return { kind, parts: [] };
    case 'point':
      return { kind, x: 0, y: 0 };
    case 'number-line':
      return { kind, value: 0 };
    case 'numeric':
    case 'text':
    case 'expression':
    case 'open':
      return { kind, text: '' };
  }
}

/** What a verdict counts, without what it says: messages may repeat what was typed. */
function figuresOf(verdict: Verdict): Verdict {
  switch (verdict.kind) {
    case 'awaiting':
      return { kind: 'awaiting' };
    case 'ungradable':
      return { kind: 'ungradable', message: '' };
    case 'graded': {
      const { kind, correct, partsRight, parts, marks } = verdict;
      return { kind, correct, partsRight, parts, ...(marks === undefined ? {} : { marks }) };
    }
  }
}

/** A log that gives every question the credit it had, and has no word of who wrote it. */
export const withoutWords = (log: SessionLog): SessionLog =>
  log.map((entry, index) =>
    entry.type === 'hint'
      ? { type: 'hint', position: entry.position, at: entry.at }
      : {
          type: 'response',
          answerId: `erased-${index}`,
          position: entry.position,
          response: emptyResponse(entry.response),
          verdict: figuresOf(entry.verdict),
          activeSeconds: entry.activeSeconds,
          at: entry.at,
        },
  );
