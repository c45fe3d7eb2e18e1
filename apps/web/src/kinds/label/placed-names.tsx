import { Chosen } from '../../components/answer-forms/chosen.tsx';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import type { GivenProps } from '../kind-view.ts';
import { NumberBadge } from './number-badge.tsx';

/** The names of a response by their places; marked, each says whether it is right. */
export function PlacedNames(props: GivenProps<'label'> & { isMarked?: boolean }) {
  const { question, response, isMarked } = props;
  const given = new Map(response.labels);
  const key =
    question.answer?.response.kind === 'label'
      ? new Map(question.answer.response.labels)
      : undefined;
  return (
    <ol className="space-y-1.5">
      {question.places.map(({ id, where }, index) => {
        const isRight = isMarked && key ? key.get(id) === given.get(id) : undefined;
        return (
          <li key={id} className="flex gap-2.5">
            <NumberBadge number={index + 1} />
            <span className="min-w-0">
              <span className="text-ink-soft">
                <span className="sr-only">Place {index + 1}, </span>
                {where}:
              </span>{' '}
              <strong className="font-semibold">
                <Chosen options={question.names} id={given.get(id)} />
              </strong>
            </span>
            {isRight !== undefined && (
              <PartMark isRight={isRight} words={isRight ? 'right' : 'not right'} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
