import { Chosen } from '../../components/answer-forms/chosen.tsx';
import { Nothing } from '../../components/answer-forms/nothing.tsx';
import type { GivenProps } from '../kind-view.ts';

export function ChoicesGiven({ question, response }: GivenProps<'choices'>) {
  if (response.choices.length === 0) return <Nothing />;
  return (
    <ul className="list-disc space-y-1.5 ps-5">
      {response.choices.map((id) => (
        <li key={id}>
          <Chosen options={question.choices} id={id} />
        </li>
      ))}
    </ul>
  );
}
