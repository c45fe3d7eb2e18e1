import type { OwnQuestionSummary } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import { formatCount, formatDay } from '../../lib/format.ts';
import { formOf, ownKindNames, type OwnKindName } from './forms/forms.ts';

/** What a kind is called; one that this page does not know yet by its own word. */
export const kindWords = (kind: string): string =>
  ownKindNames.includes(kind as OwnKindName) ? formOf(kind as OwnKindName).name : kind;

/** A teacher's own questions, as links to where they are written. */
export function QuestionList({ questions }: { questions: readonly OwnQuestionSummary[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {questions.map(({ id, name, kind, updatedAt, usedIn }) => (
        <li key={id}>
          <Link
            to="/teacher/questions/$questionId"
            params={{ questionId: String(id) }}
            className="grid min-h-14 gap-x-6 gap-y-0.5 py-3 hover:bg-action-wash sm:grid-cols-[1fr_auto] sm:items-baseline sm:px-3"
          >
            <span className="min-w-0 font-medium break-words">
              <bdi>{name}</bdi>
            </span>
            <span className="text-sm text-ink-soft">
              {kindWords(kind)}
              {' · '}
              {usedIn === 0 ? 'not asked yet' : `in ${formatCount(usedIn, 'assignment')}`}
              {' · '}
              {formatDay(updatedAt)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
