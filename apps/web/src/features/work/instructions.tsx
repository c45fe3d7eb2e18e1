/** What the teacher wrote, with its line breaks. */
export const Instructions = ({ text }: { text: string }) =>
  text.trim() === '' ? null : (
    <div className="mb-6 border-s-4 border-assigned-line ps-4">
      <h2 className="sr-only">Instructions</h2>
      <p className="text-lg whitespace-pre-wrap">
        <bdi>{text}</bdi>
      </p>
    </div>
  );
