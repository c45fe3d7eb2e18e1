import type { CategoryInTotal, PieceInTotal, Total } from '@planets/contract';
import { useId, type ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';
import { formatPercent } from '../../lib/format.ts';
import { formatPoints } from '../../lib/points.ts';
import {
  categoryInWords,
  penaltyInWords,
  pieceInWords,
  ruleInWords,
  sumInWords,
  weightInWords,
} from './total-words.ts';

interface TotalWorkingProps {
  total: Total;
  /** The title of an assignment, where the total does not bring it. */
  titleOf?: (assignmentId: number) => string;
}

/**
 * A total of a class, opened down to what it was computed from: the rule, each category with its pieces, the
 * sum. Whoever has a pocket calculator can do it again.
 */
export function TotalWorking({ total, titleOf }: TotalWorkingProps) {
  const name = (piece: PieceInTotal) =>
    piece.title ?? titleOf?.(piece.assignmentId) ?? `Assignment ${piece.assignmentId}`;
  const inNone = total.pieces.filter(
    ({ categoryId }) => !total.categories.some((category) => category.categoryId === categoryId),
  );
  return (
    <div className="space-y-4 text-sm">
      <p>{ruleInWords(total)}</p>
      {total.categories.map((category) => (
        <CategoryWorking
          key={category.categoryId ?? 'none'}
          category={category}
          isOnly={total.categories.length === 1 && category.categoryId === null}
          pieces={total.pieces.filter(({ categoryId }) => categoryId === category.categoryId)}
          name={name}
        />
      ))}
      {inNone.length > 0 && <Pieces caption="Work in no sum" pieces={inNone} name={name} />}
      <p className="font-medium">{sumInWords(total)}</p>
    </div>
  );
}

interface CategoryWorkingProps {
  category: CategoryInTotal;
  /** The class has no categories, so nothing needs telling apart. */
  isOnly: boolean;
  pieces: readonly PieceInTotal[];
  name: (piece: PieceInTotal) => string;
}

function CategoryWorking({ category, isOnly, pieces, name }: CategoryWorkingProps) {
  const id = useId();
  const title = category.name ?? 'In no category';
  const weight = weightInWords(category);
  if (isOnly) return <Pieces caption="What the total is made of" pieces={pieces} name={name} />;
  return (
    <section aria-labelledby={id}>
      <p id={id} className="font-head font-medium">
        <bdi>{title}</bdi>
        {category.extraCredit && (
          <span className="font-read font-normal text-ink-soft"> · extra credit</span>
        )}
      </p>
      <p>{categoryInWords(category)}</p>
      {weight !== '' && <p>{weight}</p>}
      {pieces.length > 0 && <Pieces caption={`Pieces of ${title}`} pieces={pieces} name={name} />}
    </section>
  );
}

interface PiecesProps {
  caption: string;
  pieces: readonly PieceInTotal[];
  name: (piece: PieceInTotal) => string;
}

const isInSum = ({ status }: PieceInTotal) =>
  status === 'counted' || status === 'extra' || status === 'as_zero';

function Pieces({ caption, pieces, name }: PiecesProps) {
  return (
    <table className="mt-1 w-full border-collapse tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-ink-soft">
          <th scope="col" className="py-1.5 pe-3 text-start font-medium">
            Piece
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-medium">
            Counts
          </th>
          <th scope="col" className="py-1.5 ps-3 text-end font-medium">
            Percent
          </th>
        </tr>
      </thead>
      <tbody>
        {pieces.map((piece) => (
          <tr key={piece.assignmentId} className="border-b border-line align-baseline">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal">
              <bdi className="wrap-anywhere">{name(piece)}</bdi>
              <PieceNote piece={piece} />
            </th>
            <td className="py-1.5 ps-3 text-end">
              <Struck off={piece.status === 'dropped'}>
                {piece.counted === null ? '–' : formatPoints(piece.counted)}
                {piece.counted !== null && (
                  <span className="text-ink-soft"> of {formatPoints(piece.points)}</span>
                )}
              </Struck>
            </td>
            <td className="py-1.5 ps-3 text-end">
              <Struck off={piece.status === 'dropped'}>
                {isInSum(piece) || piece.status === 'dropped'
                  ? formatPercent(piece.percent ?? (piece.status === 'as_zero' ? 0 : null))
                  : '–'}
              </Struck>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PieceNote({ piece }: { piece: PieceInTotal }) {
  const words = pieceInWords(piece);
  return (
    <>
      {words !== null && <span className="block text-ink-soft">{words}</span>}
      {piece.penalty !== null && (
        <span className="block text-ink-soft">
          Graded {formatPoints(piece.raw ?? 0)}. {penaltyInWords(piece.penalty, piece.points)}
        </span>
      )}
      {piece.neverDrop && <span className="block text-ink-soft">Never dropped</span>}
    </>
  );
}

/** Struck through for the eye; the note beside it says the same in words. */
function Struck({ off, children }: { off: boolean; children: ReactNode }) {
  return (
    <bdi className={classes('whitespace-nowrap', off && 'text-ink-soft line-through')}>
      {children}
    </bdi>
  );
}
