import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { OwnPickerProps } from '../../features/assignments/questions-section.tsx';
import { OwnQuestionPicker } from '../../features/own-questions/own-question-picker.tsx';

/** The teacher's own questions, to be asked in an assignment. */
export const OwnPickerDialog = ({ asked, onPick, onClose }: OwnPickerProps) => (
  <Dialog
    title="Add your own questions"
    isOpen
    onClose={onClose}
    actions={
      <>
        <ButtonLink
          to="/teacher/questions/$questionId"
          params={{ questionId: 'new' }}
          target="_blank"
        >
          Write a new one
          <span className="sr-only"> in another tab</span>
        </ButtonLink>
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </>
    }
  >
    <OwnQuestionPicker chosen={asked} onPick={onPick} />
  </Dialog>
);
