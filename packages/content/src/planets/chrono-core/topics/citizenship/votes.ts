import { figure, generator, type Rng } from '@planets/practice';
import { capital } from '../../../../authoring/capital.ts';
import { mistakes } from '../../../../authoring/mistakes.ts';

/** Choices that a class may vote on: nothing costs money, nobody is left out. */
const BALLOTS = [
  { what: 'a game for recess', options: ['soccer', 'tag', 'hopscotch', 'jump rope', 'kickball'] },
  {
    what: 'a plant for the class garden',
    options: ['beans', 'carrots', 'tomatoes', 'peas', 'mint'],
  },
  {
    what: 'a topic for the class book',
    options: ['whales', 'planets', 'foxes', 'robots', 'volcanoes'],
  },
  { what: 'a name for the class fish', options: ['Bubbles', 'Comet', 'Sunny', 'Pepper', 'Splash'] },
  {
    what: 'an animal for the class poster',
    options: ['owl', 'bear', 'turtle', 'dolphin', 'eagle'],
  },
  {
    what: 'a color for the class banner',
    options: ['blue', 'green', 'orange', 'purple', 'yellow'],
  },
] as const;

interface Vote {
  readonly what: string;
  readonly votes: readonly { readonly label: string; readonly value: number }[];
  readonly total: number;
}

/** Votes of which no two are equal, the most votes first. */
function vote(rng: Rng, grade: number, options: number): Vote {
  const ballot = rng.pick(BALLOTS);
  const most = grade < 3 ? 9 : 14;
  const values = rng
    .sample(
      Array.from({ length: most - 1 }, (_, at) => at + 2),
      options,
    )
    .toSorted((a, b) => b - a);
  const names = rng.sample(ballot.options, options);
  return {
    what: ballot.what,
    votes: names.map((name, at) => ({ label: capital(name), value: values[at]! })),
    total: values.reduce((sum, value) => sum + value, 0),
  };
}

const chart = (rng: Rng, { what, votes }: Vote) =>
  figure({ kind: 'bar-chart', title: `Vote on ${what}`, unit: 'votes', bars: rng.shuffle(votes) });

const SOURCE = 'National Archives, Center for Legislative Archives, educator resources';

export const whoWon = generator({
  id: 'who-won',
  kind: 'choice',
  difficulty: 1,
  grades: [1, 2],
  make(rng, grade) {
    const one = vote(rng, grade, 4);
    const [winner, ...others] = one.votes as [Vote['votes'][0], ...Vote['votes']];
    return {
      prompt: [
        chart(rng, one),
        `A class voted on ${one.what}. Each child had one vote. Which choice **won**?`,
      ],
      right: winner.label,
      wrong: others.map(({ label, value }) => ({
        text: label,
        why: `${label} got ${value} votes. Another choice got more.`,
      })),
      hints: [
        'The choice with the most votes wins.',
        `Find the longest bar. ${others[1]!.label} has ${others[1]!.value} votes.`,
      ],
      steps: [
        'Each bar shows how many children voted for a choice.',
        `${winner.label} got ${winner.value} votes. That is the most, so it won.`,
      ],
      source: SOURCE,
    };
  },
});

export const countTheVotes = generator({
  id: 'majority-or-not',
  kind: 'choice',
  difficulty: 4,
  grades: [3, 4],
  make(rng, grade) {
    const one = vote(rng, grade, 3);
    const [winner, second] = one.votes as [Vote['votes'][0], Vote['votes'][0]];
    const half = one.total / 2;
    const halfText = Number.isInteger(half) ? String(half) : `${Math.floor(half)} and a half`;
    const isMajority = winner.value > half;
    const right = isMajority
      ? `${winner.label} won, with more than half of the votes.`
      : `${winner.label} won, but without a majority.`;
    return {
      prompt: [
        chart(rng, one),
        `A class voted on ${one.what}. The most votes win. A **majority** is more than half of all votes. What is true?`,
      ],
      right,
      wrong: mistakes(right, [
        isMajority
          ? {
              text: `${winner.label} won, but without a majority.`,
              why: `Add up all the votes. Is ${winner.value} more than half of them?`,
            }
          : {
              text: `${winner.label} won, with more than half of the votes.`,
              why: `There were ${one.total} votes. Half of them is ${halfText}, and ${winner.value} is not more than that.`,
            },
        {
          text: `${second.label} won, with more than half of the votes.`,
          why: `${second.label} got ${second.value} votes, and ${winner.label} got more.`,
        },
        {
          text: `Nobody won, because the votes were equal.`,
          why: 'No two choices got the same number of votes.',
        },
      ]),
      hints: [
        'First find who got the most votes. Then find how many votes there were in all.',
        `There were ${one.total} votes in all. What is half of that?`,
      ],
      steps: [
        `${winner.label} got the most votes: ${winner.value}.`,
        `In all there were ${one.votes.map(({ value }) => value).join(' + ')} = ${one.total} votes, and half of that is ${halfText}. ${winner.value} is ${isMajority ? 'more than half: a majority' : 'not more than half: no majority'}.`,
      ],
      source: SOURCE,
    };
  },
});

export const fillTheTally = generator({
  id: 'fill-the-tally',
  kind: 'table',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const one = vote(rng, grade, 3);
    const [first, second, third] = rng.shuffle(one.votes) as [
      Vote['votes'][0],
      Vote['votes'][0],
      Vote['votes'][0],
    ];
    const winner = one.votes[0]!;
    const runnerUp = one.votes[1]!;
    return {
      prompt: `${one.total} children voted on ${one.what}. Each had one vote. Fill in the missing numbers.`,
      caption: `Vote on ${one.what}`,
      columns: ['Choice', 'Votes'],
      rows: [
        [first.label, String(first.value)],
        [second.label, String(second.value)],
        [third.label, { answer: third.value }],
        ['All votes', String(one.total)],
        ['How many more the winner got than the second', { answer: winner.value - runnerUp.value }],
      ] as const,
      hints: [
        `All votes together make ${one.total}. How many are already in the table?`,
        `${first.value} + ${second.value} = ${first.value + second.value}. How many more make ${one.total}?`,
      ],
      steps: [
        `${one.total} − ${first.value} − ${second.value} = ${third.value}, so ${third.label} got ${third.value} votes.`,
        `${winner.label} won with ${winner.value}. ${runnerUp.label} had ${runnerUp.value}, so the difference is ${winner.value - runnerUp.value}.`,
      ],
      source: SOURCE,
    };
  },
});
