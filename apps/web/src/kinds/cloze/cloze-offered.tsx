import { OptionList } from '../../components/answer-forms/option-list.tsx';
import type { QuestionProps } from '../kind-view.ts';

/** What the gaps with a list could be filled with. */
export function ClozeOffered({ question: { blanks } }: QuestionProps<'cloze'>) {
  return blanks.map(
    ({ options }, index) =>
      options && (
        <OptionList
          // Gaps never move, so their place is their identity.
          key={index}
          label={blanks.length > 1 ? `Words for gap ${index + 1}` : 'Words to choose from'}
          options={options}
        />
      ),
  );
}
