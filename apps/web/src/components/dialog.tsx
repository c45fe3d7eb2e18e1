import X from 'lucide-react/icons/x';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classes } from '../lib/classes.ts';
import { Button } from './button.tsx';

/** The second press of a double click on what opened a dialog falls beside it, and does not close it. */
const DOUBLE_CLICK_MS = 500;

interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Escape, the close button, or a press outside. */
  onClose: () => void;
  /** It must be answered: no close button, no Escape, no press outside. */
  isRequired?: boolean;
  /** As large as the screen: to be read from afar. */
  isFullScreen?: boolean;
  /** At its foot, the primary one last. */
  actions?: ReactNode;
  children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, isRequired, isFullScreen, actions, children } = props;
  const shownAt = useRef(0);
  useLayoutEffect(() => {
    if (isOpen) shownAt.current = performance.now();
  }, [isOpen]);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={!isRequired}
      shouldCloseOnInteractOutside={() => performance.now() - shownAt.current > DOUBLE_CLICK_MS}
      isKeyboardDismissDisabled={isRequired ?? false}
      className="fixed inset-0 z-50 flex animate-appear items-end justify-center bg-[rgb(10_6_30/0.6)] sm:items-center sm:p-6"
    >
      <Modal
        className={classes(
          'w-full animate-rise overflow-y-auto bg-surface shadow-raised sm:rounded-xl',
          isFullScreen ? 'h-full' : 'max-h-[92dvh] rounded-t-xl sm:max-w-lg',
        )}
      >
        <AriaDialog className="p-5 outline-none sm:p-7">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="min-w-0 font-head text-xl font-semibold wrap-anywhere">
              {title}
            </Heading>
            {!isRequired && (
              <Button
                variant="quiet"
                size="sm"
                aria-label="Close"
                onPress={onClose}
                icon={<X size={22} />}
                className="-mt-1.5 -me-2"
              />
            )}
          </div>
          <div className="mt-3">{children}</div>
          {actions !== undefined && (
            <div className="mt-6 flex flex-wrap justify-end gap-3 print:hidden">{actions}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
