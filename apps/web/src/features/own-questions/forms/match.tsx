import { TextField } from '../../../components/text-field.tsx';
import { ifAny, isWritten, writtenOrNone, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { RowList } from '../row-list.tsx';
import { TextRows } from '../text-rows.tsx';

function Fields({ draft, onChange }: FieldsProps<'match'>) {
  return (
    <>
      <RowList
        legend="What belongs together"
        one="pair"
        rows={draft.pairs}
        onChange={(pairs) => onChange({ ...draft, pairs })}
        blank={(): [string, string] => ['', '']}
        min={2}
        max={10}
      >
        {([left, right], change, name) => (
          <div className="grid grid-cols-2 gap-2">
            <TextField
              label={`${name}, left`}
              hideLabel
              dir="auto"
              value={left}
              onChange={(text) => change([text, right])}
            />
            <TextField
              label={`${name}, right`}
              hideLabel
              dir="auto"
              value={right}
              onChange={(text) => change([left, text])}
            />
          </div>
        )}
      </RowList>
      <TextRows
        legend="Partners that belong to nothing"
        one="extra partner"
        texts={draft.extra ?? []}
        onChange={(extra) => onChange({ ...draft, extra })}
        max={5}
      />
    </>
  );
}

export const matchForm: OwnKind<'match'> = {
  name: 'Pairs',
  about: 'Match what belongs together.',
  blank: {
    kind: 'match',
    pairs: [
      ['', ''],
      ['', ''],
      ['', ''],
    ],
  },
  Fields,
  tidy: ({ extra, ...draft }) => ({
    ...draft,
    pairs: draft.pairs.filter(([left, right]) => isWritten(left) || isWritten(right)),
    ...ifAny('extra', writtenOrNone(extra)),
  }),
  missing: ({ pairs }) =>
    pairs.length < 2
      ? 'Write at least two pairs.'
      : pairs.some(([left, right]) => !isWritten(left) || !isWritten(right))
        ? 'Each pair needs both its sides.'
        : undefined,
};
