import { OptionList } from '../../components/answer-forms/option-list.tsx';
import type { KindView } from '../kind-view.ts';
import { OrderForm } from './order-form.tsx';
import { OrderedList } from './ordered-list.tsx';

export const orderView: KindView<'order'> = {
  Form: OrderForm,
  isPromptInForm: false,
  Offered: ({ question }) => <OptionList label="To put in order" options={question.items} />,
  Given: OrderedList,
  RightAnswer: OrderedList,
  keyIsSeen: 'in-right-try',
  emptyEntry: ({ items }) => ({ kind: 'order', order: items.map(({ id }) => id) }),
  // There is always some order.
  missing: () => undefined,
  nearness(right, parts, isLast) {
    if (isLast) return undefined;
    const off = parts - right;
    return off === 1 ? 'Only one of them has to move.' : `${off} of them have to move.`;
  },
};
