import { useId } from 'react';

interface PassageProps {
  title: string;
  paragraphs: readonly string[];
}

/** A text to read before answering, set off by a rule and not by a box. Poems keep their line breaks. */
export function Passage({ title, paragraphs }: PassageProps) {
  const titleId = useId();
  return (
    // No region: a past session shows the same passage once for each question on it.
    <article
      aria-labelledby={titleId}
      className="border-s-4 border-line ps-4 text-[0.95em] leading-relaxed"
    >
      <h3 id={titleId} className="mb-2 font-head text-[0.95em] font-semibold">
        {title}
      </h3>
      <div className="space-y-3">
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </article>
  );
}
