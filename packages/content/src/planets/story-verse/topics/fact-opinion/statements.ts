import { generator } from '@planets/practice';
import {
  checks,
  falseClaims,
  firstSaid,
  laterSaid,
  mixed,
  supported,
  type Said,
} from '../../data/facts-opinions.ts';

const saidFor = (grade: number) => (grade < 4 ? firstSaid : laterSaid);

const asFact = ({ fact, check }: Said) =>
  `“${fact}” can be checked. ${checks[check]} It is a fact.`;
const asOpinion = ({ opinion, tell }: Said) =>
  `“${opinion}” tells what someone thinks or feels. Look at “${tell}”. It is an opinion.`;

export const findFact = generator({
  id: 'find-the-fact',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const [row, ...others] = rng.sample(saidFor(grade), 4);
    return {
      prompt: 'Which of these is a **fact**?',
      right: row!.fact,
      wrong: others.map(({ opinion, tell }) => ({
        text: opinion,
        why: `That is what someone thinks. Look at “${tell}”. Another person may not agree.`,
      })),
      hints: [
        'A fact can be checked. An opinion is what someone thinks or feels.',
        'For each sentence ask: could I measure it, count it or look it up?',
      ],
      steps: [asFact(row!), ...others.slice(0, 1).map(asOpinion)],
      about: `said: ${row!.fact}`,
    };
  },
});

export const findOpinion = generator({
  id: 'find-the-opinion',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const [row, ...others] = rng.sample(saidFor(grade), 4);
    return {
      prompt: 'Which of these is an **opinion**?',
      right: row!.opinion,
      wrong: others.map(({ fact, check }) => ({
        text: fact,
        why: `That can be checked. ${checks[check]}`,
      })),
      hints: [
        'An opinion tells what someone thinks or feels. Others may not agree.',
        'Look for words that judge: good, bad, best, worst, should, too much.',
      ],
      steps: [asOpinion(row!), ...others.slice(0, 1).map(asFact)],
      about: `said: ${row!.fact}`,
    };
  },
});

export const tellingWord = generator({
  id: 'word-that-judges',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(
      saidFor(grade).filter(({ opinion, tell }) => partsBeside(opinion, tell).length > 2),
    );
    const parts = partsBeside(row.opinion, row.tell);
    return {
      prompt: `This is an opinion. Which part of it gives that away?\n\n_${row.opinion}_`,
      right: row.tell,
      wrong: rng.sample(parts, 3 > parts.length ? parts.length : 3).map((text) => ({
        text,
        why: `“${text}” does not judge anything. It could stand in a fact, too.`,
      })),
      hints: [
        'One part says how good or bad it is, or what should be.',
        'Ask of each part: would everybody have to agree with it?',
      ],
      steps: [asOpinion(row), `Without “${row.tell}”, nobody would be judging.`],
      about: `said: ${row.fact}`,
    };
  },
});

/** The other words of the sentence, single. */
function partsBeside(sentence: string, tell: string): string[] {
  const rest = sentence.replace(tell, '|').replace(/[.,]/g, '');
  const words = rest
    .split(/[\s|]+/)
    .filter((word) => word.length > 2 && !/^(?:the|and|for|are|has|have)$/i.test(word));
  return [...new Set(words)];
}

export const sortThem = generator({
  id: 'name-each',
  kind: 'cloze',
  difficulty: 2,
  make(rng, grade) {
    const rows = rng.sample(saidFor(grade), 3);
    const kinds = rng.shuffle(['fact', 'opinion', rng.pick(['fact', 'opinion'] as const)] as const);
    const other = { fact: 'opinion', opinion: 'fact' } as const;
    return {
      prompt: `Is it a fact or an opinion?\n\n${rows
        .map((row, at) => `${row[kinds[at]!]} — [[${at}]]`)
        .join('\n\n')}`,
      gaps: kinds.map((kind) => ({ right: kind, wrong: [other[kind]] })),
      hints: [
        'Could you check it? Then it is a fact. Does it say what someone thinks? Then it is an opinion.',
        'A fact need not be exciting, and an opinion need not be wrong.',
      ],
      steps: rows.map((row, at) => (kinds[at] === 'fact' ? asFact(row) : asOpinion(row))),
    };
  },
});

export const pickOpinions = generator({
  id: 'pick-opinions',
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const rows = rng.sample(saidFor(grade), 4);
    const many = rng.int(1, 3);
    const asked = rng.pick(['facts', 'opinions'] as const);
    const wanted = rows.slice(0, many).map((row) => (asked === 'facts' ? row.fact : row.opinion));
    const rest = rows.slice(many).map((row) => (asked === 'facts' ? row.opinion : row.fact));
    return {
      prompt: `Which of these are **${asked}**? There can be one or more. Pick all of them.`,
      right: wanted,
      wrong: rest,
      hints: [
        'Take them one at a time.',
        'Ask of each: can it be checked, or could two people disagree about it?',
      ],
      steps: rows.map((row, at) =>
        at < many === (asked === 'facts') ? asFact(row) : asOpinion(row),
      ),
    };
  },
});

export const howToCheck = generator({
  id: 'how-to-check',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const shuffled = rng.shuffle(saidFor(grade));
    const rows = shuffled
      .filter(({ check }, at) => shuffled.findIndex((other) => other.check === check) === at)
      .filter(({ check }, _, all) => check !== 'nature' || all.length < 4)
      .slice(0, grade < 4 ? 3 : 4);
    return {
      prompt: 'A fact can be checked. Match each fact with the best way to check it.',
      pairs: rows.map(({ fact, check }) => [fact, checks[check]]),
      hints: [
        'Is it about a number, a weight, a length, a place or a time?',
        'Start with the fact that has only one way to be checked.',
      ],
      steps: rows.map(({ fact, check }) => `“${fact}” ${checks[check]}`),
    };
  },
});

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
