import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';

interface PartMarkProps {
  isRight: boolean;
  /** Said by a screen reader; the icon and its colour say the same. */
  words: string;
}

/** Right or not, by icon, colour and word, beside one part of an answer. */
export function PartMark({ isRight, words }: PartMarkProps) {
  const Icon = isRight ? Check : X;
  return (
    <span className={`inline-flex shrink-0 ${isRight ? 'text-right-text' : 'text-miss-text'}`}>
      <Icon size={22} strokeWidth={2.75} aria-hidden="true" />
      <span className="sr-only">{words}</span>
    </span>
  );
}
