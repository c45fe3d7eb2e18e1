import { generator } from '@planets/practice';
import {
  argued,
  argumentParts,
  situations,
  type Argued,
  type Situation,
} from '../../data/rhetoric.ts';

const parts = Object.keys(argumentParts) as (keyof Argued)[];

/** Both say why a claim should hold, so that one is never offered beside the other. */
const TWINS: readonly (keyof Argued)[] = ['reason', 'assumption'];

const otherParts = (part: keyof Argued) =>
  parts.filter((other) => other !== part && !(TWINS.includes(part) && TWINS.includes(other)));

/** In the order in which a speaker would bring them. */
const spoken = (row: Argued) => parts.map((part) => row[part]);

export const partOfArgument = generator({
  id: 'part-of-an-argument',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const row = rng.pick(argued);
    const part = rng.pick(parts);
    const { name, does } = argumentParts[part];
    return {
      prompt: `Which part of the argument is the sentence in bold?\n\n${spoken(row)
        .map((text) => (text === row[part] ? `**${text}**` : text))
        .join(' ')}`,
      right: name,
      wrong: rng.sample(otherParts(part), 3).map((other) => ({
        text: argumentParts[other].name,
        why: `That part ${argumentParts[other].does}: “${row[other]}”`,
      })),
      hints: [
        'First find what the speaker wants in the end. All the rest of the argument serves that.',
        'Then ask what the bold sentence does for it: does it give a reason, prove, link, object or reply?',
      ],
      steps: [`The claim is: ${row.claim}`, `The bold sentence ${does}. It is the ${name}.`],
      about: `argument: ${row.claim}`,
    };
  },
});

export const findPart = generator({
  id: 'find-a-part',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const row = rng.pick(argued);
    const part = rng.pick(parts);
    const { name, does } = argumentParts[part];
    return {
      prompt: `Which sentence of this argument is the **${name}**?\n\n_${spoken(row).join(' ')}_`,
      right: row[part],
      wrong: rng.sample(otherParts(part), 3).map((other) => ({
        text: row[other],
        why: `That one ${argumentParts[other].does}: ${argumentParts[other].name}.`,
      })),
      hints: [
        `Say what a ${name} is for.`,
        'Try each sentence in that role. Only one of them does this job.',
      ],
      steps: [`“${row[part]}”`, `It ${does}. So it is the ${name}.`],
      about: `argument: ${row.claim}`,
    };
  },
});

export const matchParts = generator({
  id: 'match-argument-parts',
  kind: 'match',
  difficulty: 4,
  make(rng) {
    const row = rng.pick(argued);
    const twin = rng.pick(TWINS);
    const chosen = rng.sample(
      parts.filter((part) => part !== twin),
      4,
    );
    return {
      prompt: 'These sentences belong to one argument. Match each with its part.',
      pairs: chosen.map((part) => [row[part], argumentParts[part].name]),
      hints: [
        'Which sentence says what ought to be done or believed?',
        'Numbers and observations are evidence. An answer to the other side is a rebuttal.',
      ],
      steps: chosen.map(
        (part) => `“${row[part]}” It ${argumentParts[part].does}: ${argumentParts[part].name}.`,
      ),
      about: `argument: ${row.claim}`,
    };
  },
});

export const weakerReply = generator({
  id: 'reply-to-an-objection',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const [row, ...rest] = rng.sample(argued, 3);
    return {
      prompt: `Claim: ${row!.claim}\n\nObjection: ${row!.objection}\n\nWhich would be the best **rebuttal** of this objection?`,
      right: row!.reply,
      wrong: [
        {
          text: row!.evidence,
          why: 'That supports the claim, but it does not answer the objection.',
        },
        { text: rest[0]!.reply, why: 'That answers another objection, in another matter.' },
        {
          text: `Whoever says that has never thought about it: ${row!.reason.charAt(0).toLowerCase()}${row!.reason.slice(1)}`,
          why: 'That attacks the person and only repeats the reason.',
        },
      ],
      hints: [
        'A rebuttal takes up the very point of the objection.',
        'Leave out what is only repeated, and what is about somebody else.',
      ],
      steps: [`The objection says: ${row!.objection}`, `This meets it: ${row!.reply}`],
      about: `argument: ${row!.claim}`,
    };
  },
});

const ASKED = {
  speaker: 'Who is most likely speaking?',
  audience: 'Who is most likely the audience?',
  occasion: 'What is most likely the occasion?',
  purpose: 'What is most likely the purpose?',
} as const satisfies Partial<Record<keyof Situation, string>>;

const asked = Object.keys(ASKED) as (keyof typeof ASKED)[];

export const rhetoricalSituation = generator({
  id: 'rhetorical-situation',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [row, ...others] = rng.sample(situations, 4);
    const what = rng.pick(asked);
    return {
      prompt: `${row!.text}\n\n**${ASKED[what]}**`,
      right: row![what],
      wrong: others.map((other) => ({
        text: other[what],
        why: `That would go with other words, such as: ${other.text}`,
      })),
      hints: [
        'Collect what the words give away: things, numbers, titles, relations.',
        'Ask who could say this to whom, and what should happen after it.',
      ],
      steps: [
        `Speaker: ${row!.speaker}. Audience: ${row!.audience}.`,
        `Occasion: ${row!.occasion}. Purpose: ${row!.purpose}.`,
      ],
      about: `situation: ${row!.text}`,
    };
  },
});
