import type { GradingAnswer } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ApiProblem } from '../../lib/api.ts';
import { formatCount } from '../../lib/format.ts';
import { newId } from '../../lib/new-id.ts';
import {
  bodyOf,
  draftOf,
  typedNumber,
  type CategoryDraft,
  type GradingDraft,
} from './grading-draft.ts';
import { useSaveGrading } from './mutations.ts';
import { gradingQuery } from './queries.ts';

interface GradingSettingsProps {
  classId: number;
  /** Administrators and archived classes read it. */
  isReadOnly?: boolean;
}

/** How a class's totals are computed: categories and weights, late and missing work, letters. */
export function GradingSettings({ classId, isReadOnly = false }: GradingSettingsProps) {
  const { data, isPending, isError, error, refetch } = useQuery(gradingQuery(classId));
  return (
    <>
      {isPending && <Loading label="Loading the rules" />}
      {isError && !data && (
        <ProblemState error={error} onRetry={() => void refetch()} headingLevel={3} />
      )}
      {data && (
        <GradingForm key={classId} classId={classId} grading={data} isReadOnly={isReadOnly} />
      )}
    </>
  );
}

interface GradingFormProps {
  classId: number;
  grading: GradingAnswer;
  isReadOnly: boolean;
}

function GradingForm({ classId, grading, isReadOnly }: GradingFormProps) {
  const [draft, setDraft] = useState(() => draftOf(grading));
  const [version, setVersion] = useState(grading.version);
  const [isTouched, setTouched] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const save = useSaveGrading(classId);
  // What others saved is taken up while nothing is typed; otherwise it is told when this is saved.
  if (!isTouched && grading.version !== version) {
    setDraft(draftOf(grading));
    setVersion(grading.version);
  }
  const set = (change: Partial<GradingDraft>) => {
    setTouched(true);
    setWrong(null);
    save.reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  const theirs =
    save.error instanceof ApiProblem && save.error.code === 'changed_meanwhile'
      ? (save.error.problem.current as GradingAnswer)
      : null;
  const send = (sent = draft, overVersion = version) => {
    const made = bodyOf(sent, overVersion);
    if ('wrong' in made) setWrong(made.wrong);
    else save.mutate(made.body, { onSuccess: () => setTouched(false) });
  };
  /** Mine over theirs: a category that they deleted is made again. */
  const sendOver = ({ categories, version: overVersion }: GradingAnswer) => {
    const known = new Set(categories.map(({ id }) => id));
    const mine = {
      ...draft,
      categories: draft.categories.map((one) =>
        one.id === null || known.has(one.id) ? one : { ...one, id: null },
      ),
    };
    setDraft(mine);
    setVersion(overVersion);
    send(mine, overVersion);
  };

  return (
    <form
      className="max-w-3xl space-y-7"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset disabled={isReadOnly} className="space-y-7">
        <Segmented
          label="Totals go by"
          value={draft.weighting}
          onChange={(weighting) => set({ weighting })}
          options={[
            { value: 'points', label: 'Points: each point counts the same' },
            { value: 'categories', label: 'Categories with weights' },
          ]}
        />
        <Categories
          categories={draft.categories}
          hasWeights={draft.weighting === 'categories'}
          onChange={(categories) => set({ categories })}
        />
        <Segmented
          label="Missing work, once it is past due"
          value={draft.missing}
          onChange={(missing) => set({ missing })}
          options={[
            { value: 'left_out', label: 'Is left out until it is scored' },
            { value: 'zero', label: 'Counts 0' },
          ]}
        />
        <div>
          <Segmented
            label="Late work"
            value={draft.late}
            onChange={(late) => set({ late })}
            options={[
              { value: 'none', label: 'Loses nothing' },
              { value: 'day', label: 'Loses something each day' },
              { value: 'hour', label: 'Loses something each hour' },
            ]}
          />
          {draft.late !== 'none' && (
            <div className="mt-3 flex flex-wrap gap-4">
              <TextField
                label={`Percent of the points, each ${draft.late}`}
                inputMode="decimal"
                value={draft.latePercent}
                onChange={(latePercent) => set({ latePercent })}
                className="w-full sm:w-72"
              />
              <TextField
                label="It never goes below, in percent"
                inputMode="decimal"
                value={draft.lateFloor}
                onChange={(lateFloor) => set({ lateFloor })}
                className="w-full sm:w-72"
              />
            </div>
          )}
        </div>
        <Letters draft={draft} schemes={grading.schemes} onChange={set} />
      </fieldset>

      {wrong !== null && (
        <Notice tone="bad" title="Not saved">
          <p>{wrong}</p>
        </Notice>
      )}
      {save.error && !theirs && (
        <Notice tone="bad" title="Not saved">
          <p>{save.error.message}</p>
        </Notice>
      )}
      {theirs && (
        <Notice
          tone="bad"
          title="Another teacher changed these rules meanwhile"
          action={
            <div className="flex flex-wrap gap-2">
              <Button
                onPress={() => {
                  setDraft(draftOf(theirs));
                  setVersion(theirs.version);
                  save.reset();
                }}
              >
                Take theirs
              </Button>
              <Button onPress={() => sendOver(theirs)}>Save mine</Button>
            </div>
          }
        >
          <p>
            Theirs goes by {theirs.policy.weighting === 'points' ? 'points' : 'categories'}, with{' '}
            {theirs.categories.length === 0
              ? 'no categories'
              : theirs.categories.map(({ name, weight }) => `${name} (${weight})`).join(', ')}
            . Yours is still in the form.
          </p>
        </Notice>
      )}
      {save.isSuccess && !isTouched && (
        <Notice tone="good" live>
          <p>Saved. All totals follow these rules now.</p>
        </Notice>
      )}
      {!isReadOnly && (
        <Button type="submit" variant="primary" isPending={save.isPending}>
          Save the rules
        </Button>
      )}
    </form>
  );
}

interface CategoriesProps {
  categories: readonly CategoryDraft[];
  hasWeights: boolean;
  onChange: (categories: readonly CategoryDraft[]) => void;
}

function Categories({ categories, hasWeights, onChange }: CategoriesProps) {
  const set = (key: string, change: Partial<CategoryDraft>) =>
    onChange(categories.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const sum = categories.reduce((all, { weight }) => all + (typedNumber(weight) || 0), 0);
  return (
    <fieldset>
      <legend className="font-head font-medium">Categories</legend>
      <p className="text-sm text-ink-soft">
        {hasWeights
          ? 'Weights are compared with each other. While a category is empty, the others share its weight.'
          : 'They group the work and can drop the lowest scores. Weights count once totals go by categories.'}{' '}
        When one is deleted, its work stays, in no category.
      </p>
      <ol className="mt-2 divide-y divide-line">
        {categories.map((category, index) => (
          <li key={category.key} className="flex flex-wrap items-end gap-3 py-3">
            <TextField
              label="Name"
              maxLength={60}
              value={category.name}
              onChange={(name) => set(category.key, { name })}
              className="min-w-40 flex-1"
            />
            {hasWeights && (
              <TextField
                label="Weight"
                inputMode="decimal"
                value={category.weight}
                onChange={(weight) => set(category.key, { weight })}
                className="w-24"
              />
            )}
            <TextField
              label="Drop lowest"
              inputMode="numeric"
              value={category.dropLowest}
              onChange={(dropLowest) => set(category.key, { dropLowest })}
              className="w-28"
            />
            <span className="flex">
              <Button
                variant="quiet"
                size="sm"
                aria-label={`Move ${category.name || 'this category'} up`}
                isDisabled={index === 0}
                onPress={() =>
                  onChange(
                    categories.map((one, at) =>
                      at === index - 1 ? category : at === index ? categories[index - 1]! : one,
                    ),
                  )
                }
                icon={<ArrowUp size={18} aria-hidden="true" />}
              />
              <Button
                variant="quiet"
                size="sm"
                aria-label={`Delete ${category.name || 'this category'}`}
                onPress={() => onChange(categories.filter(({ key }) => key !== category.key))}
                icon={<Trash size={18} aria-hidden="true" />}
              />
            </span>
            <span className="w-full text-sm text-ink-soft">
              {formatCount(category.assignments, 'assignment')}
              {hasWeights &&
                sum > 0 &&
                !Number.isNaN(typedNumber(category.weight)) &&
                `, ${Math.round((typedNumber(category.weight) / sum) * 1000) / 10}% of the total`}
            </span>
          </li>
        ))}
      </ol>
      <Button
        className="mt-3"
        icon={<Plus size={18} aria-hidden="true" />}
        isDisabled={categories.length >= 20}
        onPress={() =>
          onChange([
            ...categories,
            { key: newId(), id: null, name: '', weight: '10', dropLowest: '0', assignments: 0 },
          ])
        }
      >
        Add a category
      </Button>
    </fieldset>
  );
}

interface LettersProps {
  draft: GradingDraft;
  schemes: GradingAnswer['schemes'];
  onChange: (change: Partial<GradingDraft>) => void;
}

function Letters({ draft, schemes, onChange }: LettersProps) {
  const { scheme, letters } = draft;
  return (
    <fieldset>
      <Select
        label="Letters or marks"
        className="w-full sm:w-80"
        value={scheme}
        onChange={(chosen) => {
          const found = schemes.find(({ id }) => id === chosen);
          onChange({
            scheme: chosen,
            ...(chosen === 'none' && { letters: [] }),
            ...(found && {
              letters: found.letters.map(({ letter, from }) => ({ letter, from: String(from) })),
            }),
          });
        }}
        options={[
          { value: 'none', label: 'None: percent alone' },
          ...schemes.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'own', label: 'Our own' },
        ]}
      />
      {scheme !== 'none' && (
        <>
          <p className="mt-2 text-sm text-ink-soft">
            A letter holds from its percent on, as the percent is shown.
          </p>
          <ol className="mt-2 space-y-2">
            {letters.map(({ letter, from }, index) => (
              <li key={index} className="flex items-end gap-3">
                <TextField
                  label={`Letter ${index + 1}`}
                  hideLabel
                  maxLength={12}
                  value={letter}
                  onChange={(value) =>
                    onChange({
                      scheme: 'own',
                      letters: letters.map((one, at) =>
                        at === index ? { ...one, letter: value } : one,
                      ),
                    })
                  }
                  className="w-28"
                />
                <TextField
                  label={`Letter ${index + 1}, from percent`}
                  hideLabel
                  inputMode="decimal"
                  value={from}
                  end={<span className="pe-3 text-ink-soft">%</span>}
                  onChange={(value) =>
                    onChange({
                      scheme: 'own',
                      letters: letters.map((one, at) =>
                        at === index ? { ...one, from: value } : one,
                      ),
                    })
                  }
                  className="w-28"
                />
                <Button
                  variant="quiet"
                  size="sm"
                  aria-label={`Delete letter ${letter || index + 1}`}
                  onPress={() =>
                    onChange({ scheme: 'own', letters: letters.filter((_, at) => at !== index) })
                  }
                  icon={<Trash size={18} aria-hidden="true" />}
                />
              </li>
            ))}
          </ol>
          <Button
            className="mt-3"
            icon={<Plus size={18} aria-hidden="true" />}
            isDisabled={letters.length >= 20}
            onPress={() =>
              onChange({ scheme: 'own', letters: [...letters, { letter: '', from: '' }] })
            }
          >
            Add a letter
          </Button>
        </>
      )}
    </fieldset>
  );
}
