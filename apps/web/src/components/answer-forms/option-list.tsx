import type { Option } from '@planets/contract';
import { LabelText } from '../rich-text/label-text.tsx';

/** What was offered, in the order it was given. */
export function OptionList({ label, options }: { label: string; options: readonly Option[] }) {
  return (
    <div>
      <p className="text-sm text-ink-soft">{label}</p>
      <ul className="mt-1 list-disc space-y-1.5 ps-5">
        {options.map(({ id, content }) => (
          <li key={id}>
            <LabelText content={content} />
          </li>
        ))}
      </ul>
    </div>
  );
}
