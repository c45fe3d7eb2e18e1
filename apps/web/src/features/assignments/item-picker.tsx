import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../../components/disclosure.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { RichText } from '../../components/rich-text/rich-text.tsx';
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
        {data.map(({ item, varies, byHand, example }, place) => (
          <li key={item} className="px-3 py-2">
            <CheckRow
              label={`Question ${place + 1}`}
              line={`${varies ? 'With other numbers or words each time' : 'Always this question'}${byHand ? ' · you grade it' : ''}`}
              isChecked={picked.includes(item)}
              onChange={(isPicked) =>
                onChange(isPicked ? [...picked, item] : picked.filter((one) => one !== item))
              }
            />
            <div className="ms-8">
              <RichText content={example.question.prompt} />
              <Disclosure summary={`Try question ${place + 1} and see its answer`}>
                <PreviewedQuestion previewed={example} isKeyShown hidePrompt />
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
