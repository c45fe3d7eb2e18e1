import { Segmented } from '../../../components/segmented.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { ifAny, isWritten, writtenOrNone, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { RowList } from '../row-list.tsx';
import { TextRows } from '../text-rows.tsx';

type Gap = FieldsProps<'cloze'>['draft']['gaps'][number];

const isPicked = (gap: Gap): gap is Extract<Gap, { right: string }> => 'right' in gap;
const wordOf = (gap: Gap): string => (isPicked(gap) ? gap.right : gap.answer);

function GapFields({ gap, change, name }: { gap: Gap; change: (gap: Gap) => void; name: string }) {
  return (
    <div className="space-y-3 border-s-2 border-line ps-4">
      <Segmented
        label={`${name}: how it is filled`}
        hideLabel
        options={[
          { value: 'typed', label: 'Typed' },
          { value: 'picked', label: 'Picked from a list' },
        ]}
        value={isPicked(gap) ? 'picked' : 'typed'}
        onChange={(way) =>
          change(
            way === 'picked' ? { right: wordOf(gap), wrong: ['', ''] } : { answer: wordOf(gap) },
          )
        }
      />
      <TextField
        label={`${name}: the right word`}
        dir="auto"
        value={wordOf(gap)}
        onChange={(word) =>
          change(isPicked(gap) ? { ...gap, right: word } : { ...gap, answer: word })
        }
      />
      {isPicked(gap) ? (
        <TextRows
          legend={`${name}: wrong words in the list`}
          one="wrong word"
          texts={gap.wrong}
          onChange={(wrong) => change({ ...gap, wrong })}
          min={1}
          max={8}
        />
      ) : (
        <TextRows
          legend={`${name}: also right`}
          one="word"
          texts={gap.also ?? []}
          onChange={(also) => change({ ...gap, also })}
          max={10}
        />
      )}
    </div>
  );
}

function Fields({ draft, onChange }: FieldsProps<'cloze'>) {
  return (
    <RowList
      legend="Gaps"
      description="In the text above, [[0]] stands for the first gap, [[1]] for the second, and so on."
      one="gap"
      rows={draft.gaps}
      onChange={(gaps) => onChange({ ...draft, gaps })}
      blank={(): Gap => ({ answer: '' })}
      min={1}
      max={12}
    >
      {(gap, change, name) => <GapFields gap={gap} change={change} name={name} />}
    </RowList>
  );
}

const tidyGap = (gap: Gap): Gap => {
  if (isPicked(gap)) return { ...gap, wrong: gap.wrong.filter(isWritten) };
  const { also, ...rest } = gap;
  return { ...rest, ...ifAny('also', writtenOrNone(also)) };
};

export const clozeForm: OwnKind<'cloze'> = {
  name: 'Gaps in a text',
  about: 'Fill the gaps of a text.',
  blank: { kind: 'cloze', gaps: [{ answer: '' }] },
  Fields,
  tidy: (draft) => ({ ...draft, gaps: draft.gaps.map(tidyGap) }),
  missing: ({ gaps }) =>
    gaps.some((gap) => !isWritten(wordOf(gap)))
      ? 'Write the right word of each gap.'
      : gaps.some((gap) => isPicked(gap) && gap.wrong.length === 0)
        ? 'A list to pick from needs at least one wrong word.'
        : undefined,
};
