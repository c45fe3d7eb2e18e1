import { Tick } from './tick.tsx';
import type { OwnDraftOf } from './own-kind.ts';

type Policy = NonNullable<OwnDraftOf<'text'>['policy']>;

const RULES = [
  ['caseSensitive', 'Capitals count'],
  ['keepArticles', '“a”, “an” and “the” count'],
  ['keepPunctuation', 'Full stops and commas count'],
  ['timeOfDay', 'It is a time of day: 7:05, 07.05 and 7-05 are the same'],
] as const;

/** How a typed word is compared with the right one. */
export function PolicyFields({
  policy,
  onChange,
}: {
  policy: Policy;
  onChange: (policy: Policy) => void;
}) {
  return (
    <div className="space-y-1">
      {RULES.map(([rule, label]) => (
        <Tick
          key={rule}
          label={label}
          isOn={policy[rule] === true}
          onChange={(isOn) => onChange({ ...policy, [rule]: isOn })}
        />
      ))}
      <Tick
        label="Small slips of spelling are forgiven"
        isOn={policy.spelling === 'close'}
        onChange={(isOn) => {
          const { spelling: _, ...rest } = policy;
          onChange(isOn ? { ...rest, spelling: 'close' } : rest);
        }}
      />
    </div>
  );
}

/** Only what is switched on; nothing where all is usual. */
export function tidyPolicy(policy: Policy | undefined): Policy | undefined {
  const on = Object.entries(policy ?? {}).filter(([, value]) => value !== false);
  return on.length === 0 ? undefined : (Object.fromEntries(on) as Policy);
}
