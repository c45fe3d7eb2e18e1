import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';

interface HeldElsewhereProps {
  isTakingOver: boolean;
  onTakeOver: () => void;
}

/** The session goes on in another tab or on another device, and can be had here. */
export function HeldElsewhere({ isTakingOver, onTakeOver }: HeldElsewhereProps) {
  return (
    <main id="main" className="flex flex-1 flex-col justify-center">
      <EmptyState
        headingLevel={1}
        art={<MonitorSmartphone size={64} strokeWidth={1.25} className="text-action" />}
        title="This session is open in another tab or on another device"
        action={
          <div className="flex flex-wrap justify-center gap-3">
            <Button variant="primary" size="lg" isPending={isTakingOver} onPress={onTakeOver}>
              Take over here
            </Button>
            <ButtonLink to="/" size="lg">
              Back to planets
            </ButtonLink>
          </div>
        }
      >
        <p>
          Go on there, or take it over: you start here at the same question, and what you entered is
          kept. The other one then shows this page.
        </p>
      </EmptyState>
    </main>
  );
}
