import { generator, type Rng } from '@planets/practice';

const SOURCE = 'U.S. National Archives, Constitution of the United States; United States Senate';

/** What the Constitution and the law say of the two chambers, as numbers. */
const ROWS = [
  {
    head: 'Members',
    house: 435,
    senate: 100,
    why: 'The House has 435 members, shared out by population. The Senate has two for each of 50 states.',
  },
  {
    head: 'Term in years',
    house: 2,
    senate: 6,
    why: 'House members face the voters every 2 years, senators every 6.',
  },
  {
    head: 'Youngest age',
    house: 25,
    senate: 30,
    why: 'A representative must be at least 25, a senator at least 30.',
  },
  {
    head: 'Years as a citizen',
    house: 7,
    senate: 9,
    why: 'A representative must have been a citizen for 7 years, a senator for 9.',
  },
  {
    head: 'Members per state',
    house: undefined,
    senate: 2,
    why: 'Each state has 2 senators. Its number in the House depends on its population.',
  },
] as const;

export const fillTheChambers = generator({
  id: 'fill-the-chambers',
  kind: 'table',
  difficulty: 3,
  grades: [5, 9],
  make(rng, grade) {
    const rows = rng.sample(ROWS, grade < 8 ? 3 : 4);
    // One cell of each row is asked; the other helps to think.
    const asked = rows.map(({ house }) =>
      house === undefined ? 'senate' : rng.pick(['house', 'senate'] as const),
    );
    return {
      prompt: 'Fill in what is missing about the two chambers of Congress.',
      caption: 'The two chambers of Congress',
      columns: ['', 'House', 'Senate'],
      rows: rows.map(
        ({ head, house, senate }, at) =>
          [
            head,
            asked[at] === 'house'
              ? { answer: house! }
              : house === undefined
                ? 'depends on population'
                : String(house),
            asked[at] === 'senate' ? { answer: senate } : String(senate),
          ] as const,
      ),
      hints: [
        'The Senate is the smaller chamber, with older members and longer terms.',
        'There are 50 states, and each has the same number of senators. The whole House stands for election every second year.',
      ],
      steps: rows.map(({ why }) => why),
      source: SOURCE,
    };
  },
});

/** So many members that halves and thirds come out as the rules mean them. */
function present(rng: Rng, grade: number): { chamber: string; members: number } {
  if (grade < 9 || rng.chance(1, 3))
    return rng.chance(1, 2)
      ? { chamber: 'Senate', members: 100 }
      : { chamber: 'House', members: 435 };
  return rng.chance(1, 2)
    ? { chamber: 'Senate', members: rng.int(25, 33) * 3 }
    : { chamber: 'House', members: rng.int(120, 144) * 3 };
}

export const countForTheOverride = generator({
  id: 'count-for-the-override',
  kind: 'multi-step',
  difficulty: 5,
  grades: [7, 12],
  standards: ['D2.Civ.4.6-8', 'D2.Civ.5.6-8', 'D2.Civ.4.9-12'],
  make(rng, grade) {
    const { chamber, members } = present(rng, grade);
    const majority = Math.floor(members / 2) + 1;
    const twoThirds = Math.ceil((members * 2) / 3);
    const yes = rng.int(majority, twoThirds - 3);
    return {
      prompt: `In the ${chamber}, **${members}** members vote. On the first vote **${yes}** say yes to a bill. Then the president vetoes it. To override a veto, at least **two thirds** of those voting must say yes. All ${members} vote each time.`,
      parts: [
        {
          prompt: 'How many yes votes are the **smallest majority** (more than half)?',
          answer: majority,
          unit: 'votes',
          slips:
            members % 2 === 0
              ? [{ value: members / 2, why: 'That is exactly half. A majority is more than half.' }]
              : [{ value: majority - 1, why: 'That is less than half. Round up.' }],
        },
        {
          prompt: 'How many yes votes are needed to **override** the veto?',
          answer: twoThirds,
          unit: 'votes',
          slips: [
            {
              value: twoThirds - 1,
              why: 'That is a little less than two thirds. At least two thirds are needed.',
            },
          ],
        },
        {
          prompt: `How many members must **change to yes** after the first vote?`,
          answer: twoThirds - yes,
          follows: `b - ${yes}`,
          unit: 'members',
        },
      ],
      hints: [
        `Half of ${members} is ${members / 2}. A majority is more than that.`,
        `A third of ${members} is ${members % 3 === 0 ? members / 3 : `a little more than ${Math.floor(members / 3)}`}. Two thirds are twice as much. Votes are whole, so round up.`,
      ],
      steps: [
        `More than half of ${members}: ${majority} votes. With ${yes}, the bill passed at first.`,
        `Two thirds of ${members} ${members % 3 === 0 ? `are ${twoThirds}` : `are a little more than ${twoThirds - 1}, so at least ${twoThirds}`} votes.`,
        `${twoThirds} − ${yes} = ${twoThirds - yes}: so many more must say yes.`,
      ],
      source: SOURCE,
      about: `override in the ${chamber} with ${members}`,
    };
  },
});
