import { Chosen } from '../../components/answer-forms/chosen.tsx';
import { KeyBeside } from '../../components/answer-forms/key-beside.tsx';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import type { GivenProps } from '../kind-view.ts';
import { NumberBadge } from './number-badge.tsx';

/** The names of a response by their places; judged, each says whether it is right, and what is. */
export function PlacedNames(props: GivenProps<'label'> & { isJudged?: boolean }) {
  const { question, response, isJudged } = props;
  const { places, names, answer } = question;
  const given = new Map(response.labels);
  const key = answer?.response.kind === 'label' ? new Map(answer.response.labels) : undefined;
  return (
    <ol className="space-y-2">
      {places.map(({ id, where }, index) => {
        const isRight = isJudged && key ? key.get(id) === given.get(id) : undefined;
        return (
          <li key={id} className="flex gap-2.5">
            <NumberBadge number={index + 1} />
            <span className="min-w-0">
              <span className="text-ink-soft">
                <span className="sr-only">Place {index + 1}, </span>
                {where}:
              </span>{' '}
              <span className="inline-flex items-center gap-1 align-top">
                <strong className="font-semibold">
                  <Chosen options={names} id={given.get(id)} />
                </strong>
                {isRight !== undefined && (
                  <PartMark isRight={isRight} words={isRight ? 'right' : 'not right'} />
                )}
              </span>{' '}
              {isRight === false && (
                <KeyBeside>
                  <Chosen options={names} id={key?.get(id)} />
                </KeyBeside>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
