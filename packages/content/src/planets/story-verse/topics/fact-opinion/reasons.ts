import { generator } from '@planets/practice';
import { falseClaims, mixed, saidFor, supported } from '../../data/facts-opinions.ts';

export const opinionInside = generator({
  id: 'opinion-inside',
  kind: 'choice',
  difficulty: 4,
  grades: [4, 6],
  make(rng) {
    const [sentence, fact, opinion] = rng.pick(mixed);
    const asked = rng.pick(['fact', 'opinion'] as const);
    const [right, other] = asked === 'fact' ? [fact, opinion] : [opinion, fact];
    return {
      prompt: `This sentence holds a fact and an opinion. Which part is the **${asked}**?\n\n_${sentence}_`,
      right,
      wrong: [
        {
          text: other,
          why:
            asked === 'fact'
              ? 'That part judges. Another person could disagree.'
              : 'That part can be checked, so it is the fact.',
        },
        { text: 'the whole sentence', why: 'One part of it can be checked, the other cannot.' },
        { text: 'no part of it', why: 'It has both. Take the sentence apart.' },
      ],
      hints: [
        'Take the sentence apart into what can be checked and what judges.',
        'Look for a number, a date or a material, and for a word that praises or blames.',
      ],
      steps: [
        `This can be checked: ${fact}. It is the fact.`,
        `This is a judgment: ${opinion}. It is the opinion.`,
      ],
      about: `mixed: ${sentence}`,
    };
  },
});

export const bestReason = generator({
  id: 'best-reason',
  kind: 'choice',
  difficulty: 4,
  grades: [4, 6],
  make(rng) {
    const [opinion, reason, ...empty] = rng.pick(supported);
    return {
      prompt: `An opinion can have good reasons. Which reason for this one can be **checked**?\n\n_${opinion}_`,
      right: reason,
      wrong: empty.map((text) => ({
        text,
        why: 'That is only another opinion. How would you check it?',
      })),
      hints: [
        'A strong reason is a fact.',
        'Look for something that was counted, measured, asked or tried out.',
      ],
      steps: [
        `“${reason}” can be checked, and it supports the opinion.`,
        'The others only say again what someone feels.',
      ],
      about: `opinion: ${opinion}`,
    };
  },
});

export const wrongButNoOpinion = generator({
  id: 'wrong-but-no-opinion',
  kind: 'choice',
  difficulty: 5,
  grades: [4, 6],
  make(rng, grade) {
    const [claim, truth] = rng.pick(falseClaims);
    const [one, two, three] = rng.sample(saidFor(grade), 3);
    return {
      prompt: 'Which of these is **not** an opinion, but **not true** either?',
      right: claim,
      wrong: [
        { text: one!.opinion, why: `That is an opinion. Look at “${one!.tell}”.` },
        { text: two!.opinion, why: `That is an opinion. Look at “${two!.tell}”.` },
        { text: three!.fact, why: 'That is true, and it can be checked. It is a fact.' },
      ],
      hints: [
        'First strike out what only says how someone feels.',
        'Then check what is left. Is it right?',
      ],
      steps: [
        `“${claim}” can be checked, so it is not an opinion.`,
        `The check shows that it is wrong: ${truth} It is a false statement.`,
      ],
      about: `false: ${claim}`,
    };
  },
});
