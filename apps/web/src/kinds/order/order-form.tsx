import { useLayoutEffect, useRef } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { plainText } from '../../components/rich-text/plain-text.ts';
import type { AnswerFormProps } from '../kind-view.ts';
import { moveItem } from './move-item.ts';
import { OrderRow } from './order-row.tsx';
import { outcomeOf } from '../../components/answer-forms/question-outcome.ts';
import { useDragOrder } from './use-drag-order.ts';

/** A list to put in order: by buttons and arrow keys, or by dragging. */
export function OrderForm({ question, entry, onChange, isLocked }: AnswerFormProps<'order'>) {
  const list = useRef<HTMLOListElement>(null);
  const announce = useAnnounce();
  /** The button that has to have the focus again after its row has moved in the page. */
  const focusAfter = useRef<HTMLButtonElement>(null);
  const items = new Map(question.items.map((item) => [item.id, item.content]));
  const { order } = entry;

  const move = (from: number, to: number) => {
    const id = order[from];
    if (isLocked || id === undefined || to < 0 || to >= order.length) return;
    onChange({ kind: 'order', order: moveItem(order, from, to) });
    announce(`${plainText(items.get(id) ?? [])}: now ${to + 1} of ${order.length}`);
  };
  const drag = useDragOrder(list, move);

  // After every render: only a move has set it.
  useLayoutEffect(() => {
    focusAfter.current?.focus();
    focusAfter.current = null;
  });

  return (
    <ol
      ref={list}
      aria-label="Put in order, the first one on top"
      className="grid grid-cols-1 gap-2.5"
    >
      {order.map((id, index) => (
        <OrderRow
          key={id}
          content={items.get(id) ?? []}
          place={index + 1}
          total={order.length}
          isLocked={isLocked}
          isRight={outcomeOf(question)}
          isDragged={drag.draggedIndex === index}
          shift={drag.shiftOf(index)}
          onDragStart={(event) => drag.start(index, event)}
          onMove={(by, button) => {
            focusAfter.current = button;
            move(index, index + by);
          }}
        />
      ))}
    </ol>
  );
}
