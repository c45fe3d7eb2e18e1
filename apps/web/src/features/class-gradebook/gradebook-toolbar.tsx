import Download from 'lucide-react/icons/download';
import Redo from 'lucide-react/icons/redo-2';
import Undo from 'lucide-react/icons/undo-2';
import Upload from 'lucide-react/icons/upload';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FILTER_WORDS, type GridFilter } from './grid-filter.ts';
import type { GradebookEdits } from './use-gradebook-edits.ts';

interface GradebookToolbarProps {
  mayGrade: boolean;
  filter: GridFilter;
  onFilter: (filter: GridFilter) => void;
  search: string;
  onSearch: (search: string) => void;
  edits: GradebookEdits;
  onImport: () => void;
  onExport: () => void;
}

export function GradebookToolbar(props: GradebookToolbarProps) {
  const { mayGrade, filter, onFilter, search, onSearch, edits, onImport, onExport } = props;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <TextField
        label="Find a student"
        type="search"
        value={search}
        onChange={onSearch}
        className="w-full sm:w-56 [&_input]:min-h-10.5"
      />
      <Select
        label="Show"
        value={filter}
        onChange={onFilter}
        options={Object.entries(FILTER_WORDS).map(([value, label]) => ({
          value: value as GridFilter,
          label,
        }))}
        className="w-full sm:w-48"
      />
      {mayGrade && (
        <div className="flex gap-1">
          <Button
            variant="quiet"
            size="sm"
            aria-label="Take back the last change"
            title="Take back (Ctrl+Z)"
            isDisabled={!edits.canUndo}
            onPress={edits.undo}
            icon={<Undo size={20} aria-hidden="true" />}
          />
          <Button
            variant="quiet"
            size="sm"
            aria-label="Make the change again"
            title="Make again (Ctrl+Y)"
            isDisabled={!edits.canRedo}
            onPress={edits.redo}
            icon={<Redo size={20} aria-hidden="true" />}
          />
        </div>
      )}
      <div className="flex flex-wrap items-start gap-3 md:ms-auto">
        {mayGrade && (
          <Button onPress={onImport} icon={<Upload size={18} aria-hidden="true" />}>
            Import scores
          </Button>
        )}
        <Button onPress={onExport} icon={<Download size={18} aria-hidden="true" />}>
          Export
        </Button>
      </div>
    </div>
  );
}
