import { useAnnounce } from '../../components/announcer.tsx';
import type { AnswerFormProps } from '../kind-view.ts';
import { judgedEntry } from '../judged.ts';
import { CoordinateField } from './coordinate-field.tsx';
import { crossingByKey } from './crossing-by-key.ts';
import { JudgedPlane } from './judged-plane.tsx';
import { Plane } from './plane.tsx';
import { pointName } from './point-name.ts';

/** A point to put on a plane: by tap, drag or arrow keys, or by typing its two numbers. */
export function PointForm({ question, entry, onChange, isLocked }: AnswerFormProps<'point'>) {
  const announce = useAnnounce();
  const { grid, answer } = question;
  if (answer) return <JudgedPlane question={question} judged={judgedEntry(question, entry)} />;
  const place = (x: number, y: number) => !isLocked && onChange({ kind: 'point', x, y });
  return (
    <div>
      <Plane
        question={question}
        entry={entry}
        isLocked={isLocked}
        onPlace={place}
        onKey={(key) => {
          const next = crossingByKey(key, entry, grid);
          if (!next) return false;
          place(next.x, next.y);
          announce(pointName(next));
          return true;
        }}
      />
      <fieldset className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3">
        <legend className="sr-only">The two numbers of the point</legend>
        <CoordinateField
          name={grid.x.name ?? 'x'}
          value={entry.x}
          isLocked={isLocked}
          onChange={(x) => place(x, entry.y)}
        />
        <CoordinateField
          name={grid.y.name ?? 'y'}
          value={entry.y}
          isLocked={isLocked}
          onChange={(y) => place(entry.x, y)}
        />
      </fieldset>
    </div>
  );
}
