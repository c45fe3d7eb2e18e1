import { useEffect, useRef, useState } from 'react';
import { Button, type ButtonProps } from './button.tsx';

interface ConfirmButtonProps extends Pick<ButtonProps, 'size' | 'variant' | 'isPending'> {
  children: string;
  /** Names it where its words alone do not say whom it is about. */
  label?: string;
  /** What the second press says: "Yes, archive this class". */
  confirm: string;
  onConfirm: () => void;
}

/** A press that asks once more, in place. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { size, variant, isPending, children, label, confirm, onConfirm } = props;
  const [isAsked, setIsAsked] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked) yes.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);

  if (!isAsked)
    return (
      <Button
        ref={first}
        aria-label={label}
        onPress={() => setIsAsked(true)}
        {...(size && { size })}
        {...(variant && { variant })}
        className="self-start"
      >
        {children}
      </Button>
    );
  return (
    <span
      className="flex flex-wrap gap-3"
      // The second press of a double click on the question is no answer to it.
      onClickCapture={(event) => {
        if (event.detail > 1) event.stopPropagation();
      }}
    >
      <Button
        ref={yes}
        variant="primary"
        onPress={onConfirm}
        isPending={isPending ?? false}
        {...(size && { size })}
      >
        {confirm}
      </Button>
      <Button onPress={() => setIsAsked(false)} {...(size && { size })}>
        No
      </Button>
    </span>
  );
}
