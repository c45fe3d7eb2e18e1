import { generator } from '@planets/practice';
import { checks, saidFor, type Said } from '../../data/facts-opinions.ts';

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
        'One part does not say how things are, but what somebody thinks of them or wants.',
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
