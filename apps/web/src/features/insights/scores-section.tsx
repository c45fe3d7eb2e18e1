import type { ClassStatistics } from '@planets/contract';
import { useState } from 'react';
import { Select } from '../../components/select.tsx';
import { Histogram } from './histogram.tsx';
import { InsightSection } from './insight-section.tsx';

/** How totals lie, or the scores of one piece of work. */
export function ScoresSection({ statistics }: { statistics: ClassStatistics }) {
  const { totals, students, assignments } = statistics;
  const [chosen, setChosen] = useState('');
  const piece = assignments.find(({ id }) => String(id) === chosen);
  return (
    <InsightSection
      ledger="assigned"
      title="How scores lie"
      lead="From all grades, shown to students or not. Excused work is left out."
    >
      <Select
        label="Of what"
        value={piece === undefined ? '' : chosen}
        onChange={setChosen}
        className="mb-4 max-w-md"
        options={[
          { value: '', label: 'Totals so far' },
          ...assignments.map(({ id, title, distribution }) => ({
            value: String(id),
            label: distribution === null ? `${title} (no score yet)` : title,
          })),
        ]}
      />
      <div aria-live="polite">
        {piece === undefined ? (
          <Histogram name="Totals so far" figures={totals} students={students} />
        ) : (
          <Histogram
            key={piece.id}
            name={`Scores of ${piece.title}`}
            figures={piece.distribution}
            students={piece.students}
          />
        )}
      </div>
    </InsightSection>
  );
}
