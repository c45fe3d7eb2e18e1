import type { Rng } from '@planets/practice';
import { voiced, type Voiced } from '../data/voices.ts';

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const be = ({ many }: Voiced) => (many ? 'were' : 'was');

export const active = ({ doer, active: verb, receiver, rest }: Voiced) =>
  `${upperFirst(doer)} ${verb} ${receiver} ${rest}.`;
export const passive = (row: Voiced) =>
  `${upperFirst(row.receiver)} ${be(row)} ${row.participle} by ${row.doer} ${row.rest}.`;

export const why = (row: Voiced) => [
  `The one who does something is "${row.doer}". The action is done to "${row.receiver}".`,
  `Active voice starts with the doer: ${active(row)}`,
  `Passive voice starts with the receiver and uses a form of "be" with the participle ("${be(row)} ${row.participle}"): ${passive(row)}`,
];

/** Ways of turning a sentence around that go wrong. */
export const broken = (row: Voiced) => [
  {
    text: `${upperFirst(row.doer)} ${/s$|children$/.test(row.doer) ? 'were' : 'was'} ${row.participle} by ${row.receiver} ${row.rest}.`,
    why: `Now "${row.receiver}" does it. Doer and receiver have changed places.`,
  },
  {
    text: `${upperFirst(row.receiver)} ${row.participle} by ${row.doer} ${row.rest}.`,
    why: 'The passive needs a form of "be" before the participle.',
  },
  {
    text: `${upperFirst(row.receiver)} ${be(row)} ${row.participle} from ${row.doer} ${row.rest}.`,
    why: 'In the passive, the doer follows another little word.',
  },
];

export const voiceHints = [
  'Ask: who does the action, and what is it done to?',
  'Is the subject the doer? Or is there a form of "be" with a participle, as in "was seen"?',
];

export function sides(rng: Rng) {
  const rows = rng.sample(voiced, 4);
  return { odd: rows[0]!, rest: rows.slice(1) };
}
