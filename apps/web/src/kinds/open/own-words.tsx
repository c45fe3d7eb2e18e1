import { Nothing } from '../../components/answer-forms/nothing.tsx';

/** A text as it was written, with its line breaks. */
export const OwnWords = ({ text }: { text: string }) =>
  text.trim() === '' ? (
    <Nothing />
  ) : (
    <blockquote className="border-s-4 border-line ps-4 whitespace-pre-wrap">{text}</blockquote>
  );
