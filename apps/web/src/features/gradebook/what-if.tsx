import type { Assignment, SchoolClass } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import FlaskConical from 'lucide-react/icons/flask-conical';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatPoints } from '../../lib/points.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { totalInWords } from './class-total-figures.tsx';
import { inOrder } from './assignment-order.ts';
import { whatIfQuery } from './queries.ts';
import { canBeTried, readPoints, triedBody, type TriedScores } from './tried-scores.ts';

interface WhatIfProps {
  schoolClass: SchoolClass;
  assignments: readonly Assignment[];
  onClose: () => void;
}

/**
 * Scores to try out. Striped, framed and named, so that nobody takes it for a grade; the server computes it by
 * the same rules as the real totals, and stores nothing.
 */
export function WhatIf({ schoolClass, assignments, onClose }: WhatIfProps) {
  const { id: classId, name, totals } = schoolClass;
  const id = useId();
  const [tried, setTried] = useState<TriedScores>({});
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened this is gone, and a keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);
  const pieces = inOrder(assignments).filter(canBeTried);
  const body = useSettled(triedBody(classId, pieces, tried), 300);
  const { data, isError, refetch } = useQuery({
    ...whatIfQuery(body),
    enabled: body.scores.length > 0,
  });
  const asIf = body.scores.length === 0 ? totals : (data?.totals ?? totals);
  return (
    <section
      aria-labelledby={id}
      className="mt-3 rounded-md border-2 border-dashed border-edge bg-[repeating-linear-gradient(45deg,var(--line)_0_3px,transparent_3px_11px)] p-3"
    >
      <div className="rounded-sm bg-surface p-3">
        <h5
          ref={heading}
          id={id}
          tabIndex={-1}
          className="flex items-center gap-2 font-head font-semibold"
        >
          <FlaskConical size={20} aria-hidden="true" className="shrink-0" />
          What if… in {name}
        </h5>
        <p className="mt-1 text-sm">
          These numbers are <strong>not real</strong>. Only you see them, and nothing is saved.
        </p>
        <div
          aria-live="polite"
          className="sticky top-0 z-10 -mx-3 mt-2 border-b border-line bg-surface px-3 py-2 text-sm tabular-nums"
        >
          {isError ? (
            <p className="flex flex-wrap items-center gap-3">
              What it would be did not arrive.
              <Button size="sm" onPress={() => void refetch()}>
                Try again
              </Button>
            </p>
          ) : (
            <dl className="space-y-2">
              <AsIf
                label="So far"
                asIf={totalInWords(asIf.soFar)}
                really={totalInWords(totals.soFar)}
              />
              <AsIf
                label="If nothing more is handed in"
                asIf={totalInWords(asIf.ifNothingMore)}
                really={totalInWords(totals.ifNothingMore)}
              />
            </dl>
          )}
        </div>
        <ul className="divide-y divide-line border-b border-line [&_input]:scroll-mt-44">
          {pieces.map((piece) => (
            <TriedPiece
              key={piece.id}
              piece={piece}
              text={tried[piece.id]}
              onChange={(text) => setTried((before) => ({ ...before, [piece.id]: text }))}
            />
          ))}
        </ul>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button
            size="sm"
            isDisabled={Object.keys(tried).length === 0}
            onPress={() => setTried({})}
          >
            Start again
          </Button>
          <Button size="sm" variant="primary" onPress={onClose}>
            Back to the real numbers
          </Button>
        </div>
      </div>
    </section>
  );
}

interface AsIfProps {
  label: string;
  asIf: string;
  really: string;
}

function AsIf({ label, asIf, really }: AsIfProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-3">
        <bdi className="font-head text-lg font-semibold italic">{asIf}</bdi>
        <span className="text-ink-soft">
          really <bdi>{really}</bdi>
        </span>
      </dd>
    </div>
  );
}

interface TriedPieceProps {
  piece: Assignment;
  text: string | undefined;
  onChange: (text: string) => void;
}

function TriedPiece({ piece, text, onChange }: TriedPieceProps) {
  const { title, points, earned } = piece;
  const real = earned === null ? '' : String(earned);
  const isWrong = text !== undefined && readPoints(text) === undefined;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
      <p className="min-w-0 flex-1 basis-40">
        <bdi className="wrap-anywhere">{title}</bdi>
        <span className="block text-ink-soft">
          Really: {earned === null ? 'no grade yet' : formatPoints(earned)}
        </span>
      </p>
      <div className="flex items-center gap-2">
        <TextField
          label={`What if: points for ${title}`}
          hideLabel
          inputMode="decimal"
          autoComplete="off"
          value={text ?? real}
          onChange={onChange}
          errorMessage={isWrong ? 'Points, such as 7.5' : undefined}
          className="w-24"
        />
        <span className="min-w-10 whitespace-nowrap tabular-nums">of {formatPoints(points)}</span>
      </div>
    </li>
  );
}
