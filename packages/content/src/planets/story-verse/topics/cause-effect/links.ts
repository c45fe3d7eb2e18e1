import { generator, type Rng } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { farApart, farFrom } from '../../camps.ts';
import { coincidences, firstLinks, ifNot, laterLinks, type Link } from '../../data/causes.ts';

const linksFor = (grade: number) => (grade < 4 ? firstLinks : laterLinks);

const sentence = (clause: string) => `${capital(clause)}.`;

/** The link in one sentence, and the words that join it. */
function joined(rng: Rng, { cause, effect }: Link, grade: number): readonly [string, string] {
  const ways: readonly (readonly [string, string])[] = [
    [`Because ${cause}, ${effect}.`, 'Because'],
    [`${capital(effect)} because ${cause}.`, 'because'],
    [`${capital(cause)}, so ${effect}.`, 'so'],
    ...(grade < 4
      ? []
      : ([
          [`Since ${cause}, ${effect}.`, 'Since'],
          [`${capital(cause)}. As a result, ${effect}.`, 'As a result'],
          [`${capital(cause)}; therefore, ${effect}.`, 'therefore'],
          [`${capital(cause)}. That is why ${effect}.`, 'That is why'],
        ] as const)),
  ];
  return rng.pick(ways);
}

const because = ({ cause, effect }: Link) =>
  `Put them together: ${capital(effect)} because ${cause}.`;

export const effectOf = generator({
  id: 'effect-of-a-cause',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const row = rng.pick(linksFor(grade));
    return {
      prompt: `What is the most likely effect of this?\n\n_${sentence(row.cause)}_`,
      right: sentence(row.effect),
      wrong: farFrom(rng, row, linksFor(grade), 3).map((other) => ({
        text: sentence(other.effect),
        why: `That would need another cause, such as: ${other.cause}.`,
      })),
      hints: [
        'The cause comes first. What comes of it is called the effect.',
        'Say the sentence, then “so”, then each choice. Which makes sense?',
      ],
      steps: [because(row), 'What happens is the effect. Why it happens is the cause.'],
      about: `cause: ${row.cause}`,
    };
  },
});

export const causeOf = generator({
  id: 'cause-of-an-effect',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const row = rng.pick(linksFor(grade));
    return {
      prompt: `What is the most likely cause of this?\n\n_${sentence(row.effect)}_`,
      right: sentence(row.cause),
      wrong: farFrom(rng, row, linksFor(grade), 3).map((other) => ({
        text: sentence(other.cause),
        why: `That would lead to something else, such as: ${other.effect}.`,
      })),
      hints: [
        'Ask “Why?”. The answer is the cause.',
        'Say the sentence, then “because”, then each choice. Which makes sense?',
      ],
      steps: [because(row), 'Why something happens is its cause.'],
      about: `cause: ${row.cause}`,
    };
  },
});

export const partOfSentence = generator({
  id: 'cause-or-effect',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const row = rng.pick(linksFor(grade));
    const [text, word] = joined(rng, row, grade);
    const asked = rng.pick(['cause', 'effect'] as const);
    const other = asked === 'cause' ? 'effect' : 'cause';
    return {
      prompt: `Which part of this sentence tells the **${asked}**?\n\n_${text}_`,
      right: row[asked],
      wrong: [
        {
          text: row[other],
          why: `That part tells the ${other}. Look at “${word}”.`,
        },
        {
          text: `the ${word.includes(' ') ? 'words' : 'word'} “${word}”`,
          why: 'That only joins the two parts.',
        },
        { text: 'both parts', why: 'One part tells why, the other tells what happened.' },
      ],
      hints: [
        'What stands first in the sentence is not always what came first.',
        `Find the word that joins the parts. What does “${word}” stand in front of: a reason or a result?`,
      ],
      steps: [
        `Look at what joins the parts: “${word}”.`,
        `${capital(row.cause)}: that came first, and it is the cause. It led to the effect: ${row.effect}.`,
      ],
      about: `cause: ${row.cause}`,
    };
  },
});

export const matchLinks = generator({
  id: 'match-causes',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const rows = farApart(rng, linksFor(grade), grade < 4 ? 3 : 4);
    return {
      prompt: 'Match each cause with its effect.',
      pairs: rows.map(({ cause, effect }) => [sentence(cause), sentence(effect)]),
      hints: [
        'Say a cause, then “so”, then each effect.',
        'Start with the pair you are most sure about.',
      ],
      steps: rows.map(because),
    };
  },
});

export const joinThem = generator({
  id: 'join-cause-and-effect',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const [one, other] = farApart(rng, linksFor(grade), 2);
    const words = grade < 4 ? ['because', 'so', 'but'] : ['because', 'and therefore', 'although'];
    const gap = (right: string) => ({ right, wrong: words.filter((word) => word !== right) });
    const forward = grade < 4 ? 'so' : 'and therefore';
    return {
      prompt: `Choose the word that joins the parts.\n\n${capital(one!.effect)} [[0]] ${one!.cause}.\n\n${capital(other!.cause)}, [[1]] ${other!.effect}.`,
      gaps: [gap('because'), gap(forward)],
      hints: [
        'Which part of each sentence came first?',
        `“Because” stands in front of a reason. “${capital(forward)}” stands in front of what came of it.`,
      ],
      steps: [
        `In the first, the reason is: ${one!.cause}. In front of a reason stands “because”.`,
        `In the second, the reason comes first: ${other!.cause}. Then “${forward}” leads on to the effect.`,
      ],
    };
  },
});

export const whatIf = generator({
  id: 'what-if',
  kind: 'choice',
  difficulty: 4,
  grades: [4, 6],
  make(rng) {
    const [told, change, right, ...wrong] = rng.pick(ifNot);
    return {
      prompt: `${told}\n\nWhat would most likely be different **if ${change}**?`,
      right,
      wrong: wrong.map((text) => ({
        text,
        why: 'Take away the cause. Would that come of it? Only its own effect falls away.',
      })),
      hints: [
        'Find the cause and the effect in the first part.',
        'Without the cause, the effect does not come. What is then the case?',
      ],
      steps: [
        `What is told is this: ${told}`,
        `Take the cause away, and its effect goes, too. So: ${right}`,
      ],
      about: `if: ${change}`,
    };
  },
});

export const noRealCause = generator({
  id: 'no-real-cause',
  kind: 'choice',
  difficulty: 5,
  grades: [4, 6],
  make(rng, grade) {
    const right = rng.pick(coincidences);
    const rows = rng.sample(linksFor(grade), 3);
    return {
      prompt:
        'Three of these tell of a real cause. In which one does the first thing **not** bring about the second?',
      right,
      wrong: rows.map((row) => ({
        text: joined(rng, row, grade)[0],
        why: `Here one thing does lead to the other: ${row.effect}, because ${row.cause}.`,
      })),
      hints: [
        'Words such as “so” and “because” can be used for things that have nothing to do with each other.',
        'Ask of each: how would the first thing bring about the second?',
      ],
      steps: [
        `Look at this one: ${right}`,
        'Both things happened, but the first does not bring about the second. Without it, the second could have come just the same.',
      ],
      about: `chance: ${right}`,
    };
  },
});
