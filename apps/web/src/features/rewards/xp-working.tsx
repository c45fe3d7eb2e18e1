import type { SessionEarned } from '@planets/contract';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../lib/format.ts';
import { useWayBackState } from '../../lib/way-back.ts';
import { questionAnchor } from '../../question/question-anchor.ts';
import { gained, roundedFrom, xpWhats } from './xp-words.ts';

interface XpWorkingProps {
  sessionId: number;
  line: SessionEarned['lines'][number];
}

/** What each question gave to a line of the ledger; each leads to the question as it was. */
export function XpWorking({ sessionId, line: { what, amount, working } }: XpWorkingProps) {
  const here = useWayBackState();
  const from = roundedFrom(amount, working);
  return (
    <>
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="sr-only">{xpWhats[what]}: XP of each question</caption>
        <thead>
          <tr className="border-b border-line text-ink-soft">
            <th scope="col" className="py-1.5 pe-2 text-start font-medium">
              Question
            </th>
            <th scope="col" className="px-2 py-1.5 text-end font-medium">
              Difficulty
            </th>
            <th scope="col" className="py-1.5 ps-2 text-end font-medium">
              XP
            </th>
          </tr>
        </thead>
        <tbody>
          {working.map(({ position, difficulty, amount: part, why }, index) => (
            <tr key={position ?? `part ${index}`} className="border-b border-line align-baseline">
              <th scope="row" className="py-1 pe-2 text-start font-normal">
                {position === null ? (
                  'The session'
                ) : (
                  <Link
                    to="/sessions/$sessionId/review"
                    params={{ sessionId }}
                    hash={questionAnchor(position)}
                    state={here}
                    className="inline-flex min-h-11 items-center underline decoration-practice-mark underline-offset-4 hover:text-practice-text"
                  >
                    Question {position + 1}
                  </Link>
                )}
                {why !== null && <span className="block pb-1.5 text-ink-soft">{why}</span>}
              </th>
              <td className="px-2 py-1 text-end">
                {difficulty === null ? '–' : formatNumber(difficulty)}
              </td>
              <td className="py-1 ps-2 text-end">{gained(part)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" colSpan={2} className="py-2 pe-2 text-start">
              Together
            </th>
            <td className="py-2 ps-2 text-end">{gained(amount)}</td>
          </tr>
        </tfoot>
      </table>
      {from !== undefined && (
        <p className="text-sm text-ink-soft">{from}, rounded to a whole number once.</p>
      )}
    </>
  );
}
