import type { QuestionOf, RichText } from '@planets/contract';
import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { plainText } from '../../components/rich-text/plain-text.ts';
import { classes } from '../../lib/classes.ts';
import { NumberBadge } from './number-badge.tsx';

interface PictureMarkerProps {
  /** From 1. */
  number: number;
  place: QuestionOf<'label'>['places'][number];
  name: RichText | undefined;
  isCurrent: boolean;
  isLocked: boolean;
  isRight: boolean | undefined;
  onChoose: () => void;
}

/** A place in the picture. Its row does the same, so the keyboard need not come by here. */
export function PictureMarker(props: PictureMarkerProps) {
  const { number, place, name, isCurrent, isLocked, isRight, onChoose } = props;
  const Icon = isRight ? Check : X;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`Marker ${number}, ${place.where}${name ? `: ${plainText(name)}` : ''}`}
      aria-pressed={isLocked ? undefined : isCurrent}
      aria-disabled={isLocked}
      onClick={() => !isLocked && onChoose()}
      className={classes(
        'relative flex size-11 items-center justify-center rounded-full',
        !isLocked && 'cursor-pointer',
      )}
    >
      <NumberBadge
        number={number}
        isCurrent={isCurrent}
        isNamed={name !== undefined}
        isRight={isRight}
      />
      {isRight !== undefined && (
        <span
          className={classes(
            'absolute end-0 top-0 rounded-full text-ground',
            isRight ? 'bg-right-mark' : 'bg-miss-mark',
          )}
        >
          <Icon size={16} strokeWidth={3} aria-hidden="true" />
        </span>
      )}
    </button>
  );
}
