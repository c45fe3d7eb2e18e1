import type { Session } from '@planets/contract';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { ApiProblem, NetworkFault } from '../../lib/api.ts';
import { leaveWords } from './leave-words.ts';
import { useSavePracticeSession } from './mutations.ts';

interface LeaveDialogProps {
  session: Session;
  unsent: number;
  unsentSeconds: () => number;
  isOpen: boolean;
  onClose: () => void;
  onRefused: (error: unknown) => void;
}

/** What leaving keeps, and the two ways to leave: for a while, or for good. */
export function LeaveDialog(props: LeaveDialogProps) {
  const { session, unsent, unsentSeconds, isOpen, onClose, onRefused } = props;
  const navigate = useNavigate();
  const save = useSavePracticeSession();
  const words = leaveWords(session, unsent);
  const isNothingAnswered = session.questionsAnswered === 0;

  const leaveForGood = () =>
    save.mutate(
      {
        session_id: session.id,
        time_spent_seconds: Math.round(session.timeSpentSeconds + unsentSeconds()),
      },
      {
        onError: (error) => {
          // Refused because there is nothing to keep: that is what was asked for.
          if (isNothingAnswered && error instanceof ApiProblem && error.status === 400)
            void navigate({ to: '/planets/$planetId', params: { planetId: session.planet } });
          else onRefused(error);
        },
      },
    );

  const isFault =
    save.error instanceof NetworkFault ||
    (save.error instanceof ApiProblem && save.error.status >= 500);
  return (
    <Dialog
      title="Leave this session?"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          {unsent === 0 && (
            <Button isPending={save.isPending} onPress={leaveForGood}>
              {isNothingAnswered ? 'End it' : 'End and save'}
            </Button>
          )}
          <Button variant="primary" onPress={() => void navigate({ to: '/' })}>
            Take a break
          </Button>
        </>
      }
    >
      <ul className="space-y-3">
        {words.map(({ title, text }) => (
          <li key={title}>
            <strong className="font-semibold">{title}</strong> {text}
          </li>
        ))}
      </ul>
      {isFault && (
        <Notice tone="bad" title="It could not be ended just now" className="mt-4">
          What you answered is safe. Try again, or take a break and end it later.
        </Notice>
      )}
    </Dialog>
  );
}
