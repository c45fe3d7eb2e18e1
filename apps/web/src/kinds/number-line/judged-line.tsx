import type { QuestionOf } from '@planets/contract';
import { linear } from '../../components/figures/scale.ts';
import { LabelText } from '../../components/rich-text/label-text.tsx';
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
  const { line, answer } = question;
  const x = linear([line.min, line.max], LINE_ENDS);
  const asFraction = isAboutFractions(question);
  return (
    <div className="max-w-xl">
      <LineDrawing line={line} ticks={tickedLine(line)} isTall={judged.some(({ isKey }) => isKey)}>
        {/* The key stands higher, so that a near miss does not hide it. */}
        {judged.map(({ response, isRight, isKey, words }) => (
          <LineMarker
            key={words}
            x={x(response.value)}
            tone={isRight ? 'right' : 'missed'}
            isRaised={isKey}
          />
        ))}
      </LineDrawing>
      {judged.length > 0 && (
        <JudgedList
          rows={judged.map(({ response, words, isRight, isKey }) => ({
            words,
            isRight,
            // The key as it is written, which is not always as one would name its place.
            place:
              isKey && answer ? (
                <LabelText content={answer.text} />
              ) : (
                numberName(response.value, asFraction)
              ),
          }))}
        />
      )}
    </div>
  );
}
