import type { ProgressPlots } from '@planets/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { formatNumber, formatPercent } from '../../lib/format.ts';
import { BarList } from './bar-list.tsx';
import { PlotSection } from './plot-section.tsx';
import { difficultyName, difficultySentence, shareOf } from './plot-words.ts';

/** How many questions were right at once, from easy to hard. */
export function DifficultyPlot({ plots }: { plots: ProgressPlots }) {
  const rows = plots.difficulty.map(({ difficulty, tried, rightAtOnce }) => ({
    id: String(difficulty),
    name: difficultyName(difficulty),
    tried: formatNumber(tried),
    rightAtOnce: formatNumber(rightAtOnce),
    percent: shareOf(rightAtOnce, tried),
  }));
  return (
    <PlotSection
      title="Right at once, by difficulty"
      sentence={
        <>
          {difficultySentence(plots)}
          <span className="text-ink-soft"> At once is at the first try and without a hint.</span>
        </>
      }
    >
      <BarList
        label="Right at once, from easy to hard"
        bars={rows.map(({ id, name, tried, rightAtOnce, percent }) => ({
          id,
          name,
          value: formatPercent(percent),
          note: `${rightAtOnce} of ${tried} questions`,
          percent,
        }))}
      />
      <Disclosure summary="Difficulty as a table">
        <NumberTable
          caption="Questions right at once, by difficulty"
          columns={['Difficulty', 'Tried', 'Right at once', 'Share']}
          rows={rows.map(({ id, name, tried, rightAtOnce, percent }) => ({
            id,
            cells: [name, tried, rightAtOnce, formatPercent(percent)],
          }))}
        />
      </Disclosure>
    </PlotSection>
  );
}
