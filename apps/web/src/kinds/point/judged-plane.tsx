import type { QuestionOf } from '@planets/contract';
import { GridFigure } from '../../components/figures/grid.tsx';
import { JudgedList } from '../judged-list.tsx';
import type { Judged } from '../judged.ts';
import { PlaneMarker } from './plane-marker.tsx';
import { pointName } from './point-name.ts';

interface JudgedPlaneProps {
  question: QuestionOf<'point'>;
  judged: readonly Judged<'point'>[];
}

/** The plane with where the point was put and where it belongs, said in words below it. */
export const JudgedPlane = ({ question, judged }: JudgedPlaneProps) => (
  <div>
    <GridFigure {...question.grid} alt={question.alt}>
      {(view) =>
        judged.map(({ response: { x, y }, isRight, words }) => (
          <PlaneMarker key={words} view={view} x={x} y={y} tone={isRight ? 'right' : 'missed'} />
        ))
      }
    </GridFigure>
    {judged.length > 0 && (
      <JudgedList
        rows={judged.map(({ response, ...row }) => ({ ...row, place: pointName(response) }))}
      />
    )}
  </div>
);
