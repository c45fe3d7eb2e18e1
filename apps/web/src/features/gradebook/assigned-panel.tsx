import type { Gradebook } from '@planets/contract';
import School from 'lucide-react/icons/school';
import { EmptyState } from '../../components/empty-state.tsx';
import { AssignmentList } from './assignment-list.tsx';
import { assignedFigures } from './assigned-working.tsx';
import { ArchivedClasses } from './archived-classes.tsx';
import { ClassList } from './class-list.tsx';
import { FigureRow } from './figure-row.tsx';
import type { GradebookSearch, SearchChange } from './gradebook-search.ts';
import type { LedgerOwner } from './ledger-owner.ts';
import { LedgerPanel, LedgerSection } from './ledger-panel.tsx';
import { isPlotted, releasedGrades } from './released.ts';
import { SubjectPlot } from './subject-plot.tsx';
import { TrendPlot } from './trend-plot.tsx';

export const assignedWorkId = 'assigned-work';

interface AssignedPanelProps {
  assigned: Gradebook['assigned'];
  owner: LedgerOwner;
  planetName: (id: string) => string;
  filters: Pick<GradebookSearch, 'class' | 'state'>;
  onFilter: (change: SearchChange) => void;
  now: Date;
}

/** Blue: what teachers set, and what they made of it. */
export function AssignedPanel(props: AssignedPanelProps) {
  const { assigned, owner, planetName, filters, onFilter, now } = props;
  const { classes, assignments, stats } = assigned;
  const grades = releasedGrades(assignments);
  const plotted = grades.filter(isPlotted);
  const showWork = (change: SearchChange) => {
    onFilter({ class: undefined, state: undefined, ...change });
    document.getElementById(assignedWorkId)?.scrollIntoView({ block: 'start' });
  };
  return (
    <LedgerPanel
      ledger="assigned"
      icon={School}
      title="Teacher-assigned work"
      lead="Set by teachers. Only grades they have released are counted."
    >
      {assignments.length === 0 ? (
        <EmptyState title="Nothing is assigned yet" headingLevel={3}>
          <p>Work that a teacher sets for a class appears here, with its due date.</p>
        </EmptyState>
      ) : (
        <FigureRow
          ledger="assigned"
          label="Assigned work in numbers"
          figures={assignedFigures(assigned)}
        />
      )}
      {classes.length > 0 && (
        <LedgerSection title="Classes">
          <ClassList
            classes={classes}
            assignments={assignments}
            owner={owner}
            onFilter={showWork}
          />
        </LedgerSection>
      )}
      {plotted.length > 0 && (
        <LedgerSection title="Grades over time">
          <TrendPlot grades={plotted} average={stats.averagePercent} now={now} />
        </LedgerSection>
      )}
      {grades.length > 0 && (
        <LedgerSection title="Subjects">
          <SubjectPlot grades={grades} planetName={planetName} />
        </LedgerSection>
      )}
      {assignments.length > 0 && (
        <LedgerSection title="Assigned work" id={assignedWorkId}>
          <AssignmentList
            assigned={assigned}
            owner={owner}
            filters={filters}
            onFilter={onFilter}
            now={now}
          />
        </LedgerSection>
      )}
      {assigned.archived.classes.length > 0 && (
        <ArchivedClasses archived={assigned.archived} owner={owner} now={now} />
      )}
    </LedgerPanel>
  );
}
