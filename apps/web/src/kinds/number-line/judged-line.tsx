import type { QuestionOf } from '@planets/contract';
import { linear } from '../../components/figures/scale.ts';
import { plainText } from '../../components/rich-text/plain-text.ts';
import { JudgedList } from '../judged-list.tsx';
import type { Judged } from '../judged.ts';
import { LineDrawing } from './line-drawing.tsx';
import { LineMarker } from './line-marker.tsx';
import { LINE_ENDS } from './line-measure.ts';
import { numberName } from './line-places.ts';
import { tickedLine } from './ticked-line.ts';

interface JudgedLineProps {
  question: QuestionOf<'number-line'>;
  judged: readonly Judged<'number-line'>[];
}

/** Whether the key is written as a fraction, so that other places are named in the same way. */
export const isAboutFractions = ({ answer }: QuestionOf<'number-line'>): boolean =>
  /\/| over /.test(plainText(answer?.text ?? []));

/** The line with where the marker was put and where it belongs, said in words below it. */
export function JudgedLine({ question, judged }: JudgedLineProps) {
  const { line } = question;
  const x = linear([line.min, line.max], LINE_ENDS);
  const asFraction = isAboutFractions(question);
  return (
    <div>
      <LineDrawing line={line} ticks={tickedLine(line)}>
        {/* The key stands higher, so that a near miss does not hide it. */}
        {judged.map(({ response, isRight, words }) => (
          <LineMarker
            key={words}
            x={x(response.value)}
            tone={isRight ? 'right' : 'missed'}
            isRaised={isRight}
          />
        ))}
      </LineDrawing>
      {judged.length > 0 && (
        <JudgedList
          rows={judged.map(({ response, ...row }) => ({
            ...row,
            place: numberName(response.value, asFraction),
          }))}
        />
      )}
    </div>
  );
}
