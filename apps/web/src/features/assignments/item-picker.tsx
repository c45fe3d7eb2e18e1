import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../../components/disclosure.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { plainText } from '../../components/rich-text/plain-text.ts';
import { CheckRow } from './check-row.tsx';
import { PreviewedQuestion } from './previewed-question.tsx';
import { topicItemsQuery } from './queries.ts';

interface ItemPickerProps {
  planet: string;
  topic: string;
  gradeLevel: number;
  picked: readonly string[];
  onChange: (picked: string[]) => void;
}

/** The questions of a topic, each with an example to look at before it is picked. */
export function ItemPicker({ planet, topic, gradeLevel, picked, onChange }: ItemPickerProps) {
  const { data, isPending, isError, error, refetch } = useQuery(
    topicItemsQuery(planet, topic, gradeLevel),
  );
  if (isPending) return <Loading label="Fetching the questions" />;
  if (isError) return <ProblemState error={error} onRetry={() => void refetch()} />;
  return (
    <fieldset>
      <legend className="mb-1.5 font-head font-medium">
        Questions, {picked.length} of {data.length} picked
      </legend>
      <ul className="divide-y divide-line rounded-md border border-line">
        {data.map(({ item, varies, byHand, example }) => (
          <li key={item} className="px-3 py-2">
            <CheckRow
              label={<span className="line-clamp-3">{plainText(example.question.prompt)}</span>}
              line={`${varies ? 'With other numbers or words each time' : 'Always this question'}${byHand ? ' · you grade it' : ''}`}
              isChecked={picked.includes(item)}
              onChange={(isPicked) =>
                onChange(isPicked ? [...picked, item] : picked.filter((one) => one !== item))
              }
            />
            <Disclosure summary="Look at it, with its answer" className="ms-8">
              <PreviewedQuestion previewed={example} isKeyShown />
            </Disclosure>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
