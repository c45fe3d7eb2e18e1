import { useState } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { PairPartner } from '../../components/answer-forms/pair-partner.tsx';
import { PairSlot } from '../../components/answer-forms/pair-slot.tsx';
import { useNumberKeys } from '../../components/answer-forms/use-number-keys.ts';
import { LabelText } from '../../components/rich-text/label-text.tsx';
import { plainText } from '../../components/rich-text/plain-text.ts';
import type { AnswerFormProps } from '../kind-view.ts';

const EMPTY = ['choose a partner', 'no partner yet'] as const;

/**
 * Pairs: choose a row on the left, then its partner. After a pair the next row without one is chosen,
 * so that a run of taps on the partners pairs them all; the keys 1 to 9 do the same.
 */
export function MatchForm({ question, entry, onChange, isLocked }: AnswerFormProps<'match'>) {
  const announce = useAnnounce();
  const { left, right, answer } = question;
  const paired = new Map(entry.pairs);
  const firstOpen = left.find(({ id }) => !paired.has(id))?.id;
  const [chosen, setChosen] = useState<string>();
  const current = isLocked ? undefined : (chosen ?? firstOpen);
  const textOf = (options: typeof left, id: string | undefined) =>
    plainText(options.find((option) => option.id === id)?.content ?? []);

  const pair = (partner: string) => {
    const row = current ?? left[0]?.id;
    if (row === undefined) return;
    // Each partner once: taking it from another row leaves that row without.
    const next = new Map([...paired].filter(([, other]) => other !== partner)).set(row, partner);
    const pairs = left.flatMap(({ id }) => {
      const other = next.get(id);
      return other === undefined ? [] : [[id, other] as [string, string]];
    });
    setChosen(undefined);
    onChange({ kind: 'match', pairs });
    const open = left.find(({ id }) => !next.has(id))?.id;
    announce(
      `${textOf(left, row)}: ${textOf(right, partner)}. ${open === undefined ? 'All are paired.' : `Now ${textOf(left, open)}.`}`,
    );
  };

  const part = (row: string) => {
    onChange({ kind: 'match', pairs: entry.pairs.filter(([id]) => id !== row) });
    setChosen(row);
    announce(`${textOf(left, row)}: no partner now.`);
  };

  useNumberKeys(right.length, !isLocked, (index) => {
    const option = right[index];
    if (option) pair(option.id);
  });

  const key = answer?.response.kind === 'match' ? new Map(answer.response.pairs) : undefined;
  const used = new Map([...paired].map(([row, partner]) => [partner, row]));

  return (
    <div className={isLocked ? undefined : 'grid gap-x-8 gap-y-5 md:grid-cols-[3fr_2fr]'}>
      <fieldset aria-label="To pair" className="grid content-start gap-2.5">
        {left.map((row) => {
          const partner = right.find(({ id }) => id === paired.get(row.id));
          return (
            <PairSlot
              key={row.id}
              content={<LabelText content={row.content} />}
              name={plainText(row.content)}
              emptyWords={EMPTY}
              partner={partner?.content}
              isCurrent={row.id === current}
              isLocked={isLocked}
              isRight={key && key.get(row.id) === partner?.id}
              onChoose={() => setChosen(row.id)}
              onPart={() => part(row.id)}
            />
          );
        })}
      </fieldset>
      {!isLocked && (
        <fieldset
          aria-label={current === undefined ? 'Partners' : `Partners for ${textOf(left, current)}`}
          className="flex flex-wrap content-start gap-2.5 md:flex-col md:flex-nowrap"
        >
          {right.map((option, index) => (
            <PairPartner
              key={option.id}
              number={index + 1}
              content={option.content}
              usedBy={used.has(option.id) ? textOf(left, used.get(option.id)) : undefined}
              onChoose={() => pair(option.id)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
