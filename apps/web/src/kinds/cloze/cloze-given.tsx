import { Chosen } from '../../components/answer-forms/chosen.tsx';
import { Typed } from '../../components/answer-forms/typed.tsx';
import type { GivenProps } from '../kind-view.ts';

/** What was entered in each gap. */
export const ClozeGiven = ({ question, response }: GivenProps<'cloze'>) => (
  <ol>
    {response.blanks.map((given, index) => {
      const options = question.blanks[index]?.options;
      return (
        // Gaps never move, so their place is their identity.
        <li key={index}>
          {response.blanks.length > 1 && <span className="text-ink-soft">Gap {index + 1}: </span>}
          {options ? <Chosen options={options} id={given} /> : <Typed text={given} />}
        </li>
      );
    })}
  </ol>
);
