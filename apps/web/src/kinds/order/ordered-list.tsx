import { Chosen } from '../../components/answer-forms/chosen.tsx';
import type { GivenProps } from '../kind-view.ts';

/** The items in the order of a response. */
export const OrderedList = ({ question, response }: GivenProps<'order'>) => (
  <ol className="list-decimal space-y-1.5 ps-6">
    {response.order.map((id) => (
      <li key={id}>
        <Chosen options={question.items} id={id} />
      </li>
    ))}
  </ol>
);
