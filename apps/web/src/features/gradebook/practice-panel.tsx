import type { Gradebook, Planet, Session } from '@planets/contract';
import Sparkles from 'lucide-react/icons/sparkles';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlanetArt } from '../../components/planet-art/planet-art.tsx';
import { planetNameIn } from '../../lib/planet-name.ts';
import { FigureRow } from './figure-row.tsx';
import { type GradebookSearch, historyFilters, type SearchChange } from './gradebook-search.ts';
import { History, historyId } from './history.tsx';
import type { LedgerOwner } from './ledger-owner.ts';
import { LedgerPanel, LedgerSection } from './ledger-panel.tsx';
import { PlanetBreakdown } from './planet-breakdown.tsx';
import { practiceFigures } from './practice-working.tsx';
import { ProgressBand } from './progress-band.tsx';
import { ResumeEntry } from './resume-entry.tsx';

interface PracticePanelProps {
  owner: LedgerOwner;
  practice: Gradebook['practice'];
  inProgress: Session | null;
  planets: readonly Planet[];
  search: GradebookSearch;
  onFilter: (change: SearchChange) => void;
  /** What to do where nothing was practised yet. */
  firstStep?: ReactNode;
  /** Before the history: for a teacher, what this practice asks for. */
  note?: ReactNode;
  exportButton?: ReactNode;
  /** Practises what was missed in what the filters show. */
  mistakesButton?: ReactNode;
  now: Date;
}

/** Gold: what the student chose to practise. */
export function PracticePanel(props: PracticePanelProps) {
  const { owner, practice, inProgress, planets, search, onFilter, firstStep, note, now } = props;
  const planetName = (id: string) => planetNameIn(planets, id);
  const showPlanet = (planet: string) => {
    onFilter({ planet, topic: undefined });
    document.getElementById(historyId)?.scrollIntoView({ block: 'start' });
  };
  return (
    <LedgerPanel
      ledger="practice"
      icon={Sparkles}
      title="Self-practice"
      lead="Chosen freely. It never changes a grade."
    >
      {inProgress && <ResumeEntry session={inProgress} planetName={planetName} now={now} />}
      {practice.stats.sessions === 0 ? (
        <EmptyState
          art={<PlanetArt planet="num_forge" light={0} size={112} />}
          title="Nothing practised yet"
          headingLevel={3}
          action={firstStep}
        >
          <p>Every session that is saved is kept here, with each question as it was.</p>
        </EmptyState>
      ) : (
        <>
          <ProgressBand owner={owner} />
          <FigureRow
            ledger="practice"
            label="Self-practice in numbers"
            figures={practiceFigures({ practice, planetName })}
          />
          <LedgerSection title="Planets">
            <PlanetBreakdown
              planets={practice.planets}
              planetName={planetName}
              onOpen={showPlanet}
            />
          </LedgerSection>
          {note}
          <History
            owner={owner}
            filters={historyFilters(search)}
            total={practice.stats.sessions}
            planets={planets}
            planetName={planetName}
            onFilter={onFilter}
            exportButton={props.exportButton}
            mistakesButton={props.mistakesButton}
            now={now}
          />
        </>
      )}
    </LedgerPanel>
  );
}
