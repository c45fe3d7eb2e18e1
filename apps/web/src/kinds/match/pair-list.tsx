import ArrowRight from 'lucide-react/icons/arrow-right';
import { Chosen } from '../../components/answer-forms/chosen.tsx';
import type { GivenProps } from '../kind-view.ts';

/** The pairs of a response, one under the other. */
export const PairList = ({ question, response }: GivenProps<'match'>) => (
  <ul className="space-y-1.5">
    {response.pairs.map(([left, right]) => (
      <li key={left}>
        <Chosen options={question.left} id={left} />{' '}
        <ArrowRight
          size={16}
          aria-label="goes with"
          className="inline text-ink-soft rtl:rotate-180"
        />{' '}
        <Chosen options={question.right} id={right} />
      </li>
    ))}
  </ul>
);
