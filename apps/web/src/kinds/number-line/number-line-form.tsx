import { linear } from '../../components/figures/scale.ts';
import type { AnswerFormProps } from '../kind-view.ts';
import { judgedEntry } from '../judged.ts';
import { isPlaced, NOWHERE } from '../placed.ts';
import { JudgedLine } from './judged-line.tsx';
import { LineDrawing } from './line-drawing.tsx';
import { LineMarker } from './line-marker.tsx';
import { LINE_ENDS } from './line-measure.ts';
import { placeWords, stopNear, valueAt } from './line-places.ts';
import { LineSlider } from './line-slider.tsx';
import { StepButtons } from './step-buttons.tsx';
import { tickedLine } from './ticked-line.ts';

/** A line and a marker for it: placed by tap, drag, keys or the two buttons below. */
export function NumberLineForm(props: AnswerFormProps<'number-line'>) {
  const { question, entry, onChange, isLocked } = props;
  const { line } = question;
  if (question.answer)
    return <JudgedLine question={question} judged={judgedEntry(question, entry)} />;
  const ticks = tickedLine(line);
  const stop = isPlaced(entry.value) ? stopNear(line, entry.value) : undefined;
  const words = stop === undefined ? 'not placed yet' : placeWords(line, ticks, entry.value);
  const place = (next: number) => onChange({ kind: 'number-line', value: valueAt(line, next) });
  return (
    <div>
      <LineSlider
        line={line}
        stop={stop}
        words={words}
        isLocked={isLocked}
        onPlace={place}
        onUnplace={() => onChange({ kind: 'number-line', value: NOWHERE })}
      >
        <LineDrawing line={line} ticks={ticks}>
          {stop !== undefined && (
            <LineMarker x={linear([line.min, line.max], LINE_ENDS)(entry.value)} tone="placed" />
          )}
        </LineDrawing>
      </LineSlider>
      {!isLocked && <StepButtons line={line} ticks={ticks} stop={stop} onPlace={place} />}
    </div>
  );
}
