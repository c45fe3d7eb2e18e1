import { Button } from '../../components/button.tsx';

interface SaveRowProps {
  isPending: boolean;
  isDisabled: boolean;
  isSaved: boolean;
}

/** At the foot of each form of the calendar. */
export const SaveRow = ({ isPending, isDisabled, isSaved }: SaveRowProps) => (
  <div className="flex items-center gap-4">
    <Button type="submit" variant="primary" isPending={isPending} isDisabled={isDisabled}>
      Save
    </Button>
    <output className="text-sm text-right-text">{isSaved && 'Saved'}</output>
  </div>
);
