import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { type ReactNode, useRef } from 'react';
import { Button } from '../../components/button.tsx';

interface RowListProps<T> {
  /** Above the rows. */
  legend: string;
  description?: ReactNode;
  /** One of them, as buttons name it: "hint". */
  one: string;
  rows: readonly T[];
  onChange: (rows: T[]) => void;
  blank: () => T;
  max: number;
  min?: number;
  /** Their order is part of what is written. */
  isOrdered?: boolean;
  children: (row: T, change: (row: T) => void, name: string, index: number) => ReactNode;
}

/** Rows to write into: one more, one less, one up, one down. */
export function RowList<T>(props: RowListProps<T>) {
  const { legend, description, one, rows, onChange, blank, max, min = 0, isOrdered } = props;
  const list = useRef<HTMLOListElement>(null);
  const focusRow = (index: number) =>
    requestAnimationFrame(() => {
      const row = list.current?.children[Math.max(0, index)];
      row?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    });
  const swap = (index: number, other: number) => {
    const next = [...rows];
    [next[index], next[other]] = [next[other]!, next[index]!];
    onChange(next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-head font-medium">{legend}</legend>
      {description !== undefined && <p className="mb-2 text-sm text-ink-soft">{description}</p>}
      <ol ref={list} className="space-y-2">
        {rows.map((row, index) => {
          const name = `${one} ${index + 1}`;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no identity of their own: a place is what they are told apart by
            <li key={index} className="flex items-start gap-1">
              <div className="min-w-0 flex-1">
                {props.children(
                  row,
                  (changed) => onChange(rows.map((kept, at) => (at === index ? changed : kept))),
                  name[0]!.toUpperCase() + name.slice(1),
                  index,
                )}
              </div>
              {isOrdered && (
                <>
                  <Button
                    variant="quiet"
                    size="sm"
                    isDisabled={index === 0}
                    aria-label={`Move ${name} up`}
                    icon={<ArrowUp size={18} />}
                    onPress={() => swap(index, index - 1)}
                  />
                  <Button
                    variant="quiet"
                    size="sm"
                    isDisabled={index === rows.length - 1}
                    aria-label={`Move ${name} down`}
                    icon={<ArrowDown size={18} />}
                    onPress={() => swap(index, index + 1)}
                  />
                </>
              )}
              <Button
                variant="quiet"
                size="sm"
                isDisabled={rows.length <= min}
                aria-label={`Remove ${name}`}
                icon={<X size={18} />}
                onPress={() => {
                  onChange(rows.filter((_, at) => at !== index));
                  focusRow(index - 1);
                }}
              />
            </li>
          );
        })}
      </ol>
      {rows.length < max && (
        <Button
          variant="quiet"
          size="sm"
          className="-ms-3 mt-1"
          icon={<Plus size={18} aria-hidden="true" />}
          onPress={() => {
            onChange([...rows, blank()]);
            focusRow(rows.length);
          }}
        >
          Add {/^[aeiou]/.test(one) ? 'an' : 'a'} {one}
        </Button>
      )}
    </fieldset>
  );
}
