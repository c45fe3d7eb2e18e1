import { Disclosure } from '../../../components/disclosure.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { ifAny, isWritten, writtenOrNone, type FieldsProps, type OwnKind } from '../own-kind.ts';
import { PolicyFields, tidyPolicy } from '../policy-fields.tsx';
import { MistakeRows, TextRows } from '../text-rows.tsx';

function Fields({ draft, onChange }: FieldsProps<'text'>) {
  return (
    <>
      <TextField
        label="The right answer"
        description="A word or a few. Capitals, articles and full stops do not matter unless you say so."
        dir="auto"
        value={draft.answer}
        onChange={(answer) => onChange({ ...draft, answer })}
      />
      <TextRows
        legend="Also right"
        one="answer"
        texts={draft.also ?? []}
        onChange={(also) => onChange({ ...draft, also })}
        max={20}
      />
      <Disclosure summary="How words are compared">
        <PolicyFields
          policy={draft.policy ?? {}}
          onChange={(policy) => onChange({ ...draft, policy })}
        />
      </Disclosure>
      <MistakeRows
        placeholder="a wrong word"
        mistakes={(draft.slips ?? []).map(({ text, why }) => ({ what: text, why }))}
        onChange={(mistakes) =>
          onChange({ ...draft, slips: mistakes.map(({ what, why }) => ({ text: what, why })) })
        }
      />
    </>
  );
}

export const textForm: OwnKind<'text'> = {
  name: 'Word',
  about: 'Type a word or a few.',
  blank: { kind: 'text', answer: '' },
  Fields,
  tidy: ({ also, policy, slips, ...draft }) => ({
    ...draft,
    ...ifAny('also', writtenOrNone(also)),
    ...ifAny('policy', tidyPolicy(policy)),
    ...ifAny(
      'slips',
      slips?.filter(({ text, why }) => isWritten(text) || isWritten(why)),
    ),
  }),
  missing: ({ answer, slips = [] }) =>
    !isWritten(answer)
      ? 'Write the right answer.'
      : slips.some(({ text, why }) => !isWritten(text) || !isWritten(why))
        ? 'A known mistake needs both: what is typed, and what to say.'
        : undefined,
};
