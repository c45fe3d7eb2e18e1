import { isWritten, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { TextRows } from '../text-rows.tsx';

function Fields({ draft, onChange }: FieldsProps<'order'>) {
  return (
    <TextRows
      legend="In the right order"
      description="Students get them shuffled."
      one="item"
      texts={draft.inOrder}
      onChange={(inOrder) => onChange({ ...draft, inOrder })}
      min={2}
      max={10}
      isOrdered
    />
  );
}

export const orderForm: OwnKind<'order'> = {
  name: 'Order',
  about: 'Put things in order.',
  blank: { kind: 'order', inOrder: ['', '', ''] },
  Fields,
  tidy: (draft) => ({ ...draft, inOrder: draft.inOrder.filter(isWritten) }),
  missing: ({ inOrder }) =>
    inOrder.length < 2 ? 'Write at least two things to put in order.' : undefined,
};
