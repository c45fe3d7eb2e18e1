import type { RichText as RichTextData } from '@planets/contract';
import { LabelText } from '../rich-text/label-text.tsx';
import { RichText } from '../rich-text/rich-text.tsx';

/** The key in words; a list where it has several. */
export function AnswerInWords({ text }: { text: RichTextData }) {
  if (text.length <= 1) return <RichText content={text} />;
  return (
    <ul className="list-disc space-y-0.5 ps-5">
      {text.map((block, index) => (
        // The key never changes, so a place is an identity.
        <li key={index}>
          <LabelText content={[block]} />
        </li>
      ))}
    </ul>
  );
}
