import type { ProgressPlots } from '@planets/contract';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import { wholeMinutes } from './whole-minutes.ts';

/** The figures of a range, each with its name under it. */
export function ReportFigures({ plots: { total, days } }: { plots: ProgressPlots }) {
  const figures = [
    [formatNumber(days.length), 'Days practised'],
    [formatNumber(total.sessions), 'Sessions'],
    [wholeMinutes(total.activeSeconds), 'Active time'],
    [formatNumber(total.questionsAnswered), 'Questions answered'],
    [formatNumber(total.questionsCorrect), 'Right in the end'],
    [formatPercent(total.averageScorePercent), 'Average score'],
  ];
  return (
    <dl className="report-figures">
      {figures.map(([value, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
