import type { Figure as FigureData } from '@planets/contract';
import { AngleFigure } from './angle.tsx';
import { BarChart } from './bar-chart.tsx';
import { Clock } from './clock.tsx';
import { Coins } from './coins.tsx';
import { DataTable } from './data-table.tsx';
import { DiagramFigure } from './diagram.tsx';
import { FractionBar } from './fraction-bar.tsx';
import { GridFigure } from './grid.tsx';
import { LineChart } from './line-chart.tsx';
import { MapFigure } from './map.tsx';
import { NumberLine } from './number-line.tsx';
import { RectangleFigure } from './rectangle.tsx';
import { TimelineFigure } from './timeline.tsx';

interface FigureProps {
  figure: FigureData;
  /** All that can be read off the picture, in words. */
  alt: string;
}

/** A picture drawn from data. Ink and the action colour only: blue and gold belong to the ledgers. */
export function Figure({ figure, alt }: FigureProps) {
  switch (figure.kind) {
    case 'clock':
      return <Clock {...figure} alt={alt} />;
    case 'fraction-bar':
      return <FractionBar {...figure} alt={alt} />;
    case 'number-line':
      return <NumberLine {...figure} alt={alt} />;
    case 'bar-chart':
      return <BarChart {...figure} alt={alt} />;
    case 'line-chart':
      return <LineChart {...figure} alt={alt} />;
    case 'data-table':
      return <DataTable {...figure} />;
    case 'coins':
      return <Coins {...figure} alt={alt} />;
    case 'rectangle':
      return <RectangleFigure {...figure} alt={alt} />;
    case 'angle':
      return <AngleFigure {...figure} alt={alt} />;
    case 'grid':
      return <GridFigure {...figure} alt={alt} />;
    case 'diagram':
      return <DiagramFigure {...figure} alt={alt} />;
    case 'timeline':
      return <TimelineFigure {...figure} alt={alt} />;
    case 'map':
      return <MapFigure {...figure} alt={alt} />;
  }
}
