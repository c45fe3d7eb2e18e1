import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatCount } from '../../lib/format.ts';
import { newId } from '../../lib/new-id.ts';
import { typedNumber, type CategoryDraft } from './grading-draft.ts';

interface CategoryFieldsProps {
  categories: readonly CategoryDraft[];
  hasWeights: boolean;
  onChange: (categories: readonly CategoryDraft[]) => void;
}

/** The categories of a class in their order: names, weights, and how many lowest scores are dropped. */
export function CategoryFields({ categories, hasWeights, onChange }: CategoryFieldsProps) {
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
