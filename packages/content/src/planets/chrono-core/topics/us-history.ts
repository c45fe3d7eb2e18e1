import { capital } from '../../../authoring/capital.ts';
import { generator, type Topic } from '@planets/practice';
import { matchReasons, putInOrder } from '../ask/arranging.ts';
import { whatInYear, whichYear, whyItMattered } from '../ask/choosing.ts';
import { AMENDMENTS, BRANCHES, POWERS, type Branch } from '../data/civics.ts';
import { FOUNDING } from '../data/founding.ts';
import { ordinal } from '../years.ts';

const SOURCE = 'U.S. National Archives, Constitution of the United States';
const gap = (grade: number): number => (grade < 7 ? 20 : 8);
const branchName = (branch: Branch): string => `the ${branch} branch`;

export const usHistory: Topic = {
  id: 'us_history',
  name: 'U.S. founding and civics',
  about: 'Know how the United States began, how it grew and how its government works.',
  grades: [5, 9],
  keywords: [
    'American history',
    'revolution',
    'constitution',
    'government',
    'civics',
    'amendment',
    'branches',
  ],
  connected: [
    'constitution_government',
    'explorers_inventions',
    'civil_war_era',
    'twentieth_century',
  ],
  prerequisites: ['american_revolution'],
  standards: [
    'D2.His.1.3-5',
    'D2.His.14.3-5',
    'D2.Civ.1.3-5',
    'D2.Civ.3.3-5',
    'D2.His.1.6-8',
    'D2.His.14.6-8',
    'D2.Civ.4.6-8',
    'D2.Civ.5.6-8',
    'D2.His.1.9-12',
    'D2.Civ.4.9-12',
  ],
  items: [
    whichYear(FOUNDING, gap),
    whatInYear(FOUNDING, gap),
    { ...whyItMattered(FOUNDING, gap), difficulty: 3 },
    putInOrder(FOUNDING, gap),
    matchReasons(FOUNDING, gap),
    generator({
      id: 'which-branch',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const [power, branch] = rng.pick(POWERS);
        const others = (Object.keys(BRANCHES) as Branch[]).filter((other) => other !== branch);
        return {
          prompt: `Which branch of the U.S. government ${power}?`,
          right: capital(branchName(branch)),
          wrong: others.map((other) => ({
            text: capital(branchName(other)),
            why: `This branch ${BRANCHES[other].job}. It is ${BRANCHES[other].who}.`,
          })),
          hints: [
            'One branch makes the laws, one carries them out, and one explains them.',
            `It is not ${branchName(others[0]!)}, which ${BRANCHES[others[0]!].job}.`,
          ],
          steps: [
            `${capital(branchName(branch))} ${BRANCHES[branch].job}. It is ${BRANCHES[branch].who}.`,
            `It is also the one that ${power}. Powers are shared out so that no branch becomes too strong.`,
          ],
          source: SOURCE,
          about: power,
        };
      },
    }),
    generator({
      id: 'which-amendment',
      kind: 'choice',
      difficulty: 4,
      make(rng, grade) {
        const pool =
          grade < 7 ? AMENDMENTS.filter(({ number }) => number !== 3 && number !== 16) : AMENDMENTS;
        const right = rng.pick(pool);
        const wrong = rng.sample(
          pool.filter(({ number }) => number !== right.number),
          3,
        );
        return {
          prompt: `Which amendment to the U.S. Constitution ${right.does}?`,
          right: `The ${ordinal(right.number)} Amendment`,
          wrong: wrong.map(({ number, does }) => ({
            text: `The ${ordinal(number)} Amendment`,
            why: `The ${ordinal(number)} Amendment ${does}.`,
          })),
          hints: [
            right.number <= 10
              ? 'It belongs to the first ten, which are called the Bill of Rights.'
              : 'It came after the Bill of Rights, when people saw that the Constitution had to change.',
            `You can rule one out: the ${ordinal(wrong[0]!.number)} Amendment ${wrong[0]!.does}.`,
          ],
          steps: [
            `The ${ordinal(right.number)} Amendment ${right.does}.`,
            `It has to do with ${right.theme}. An amendment changes or adds to the Constitution, so it binds every branch.`,
          ],
          source: SOURCE,
          about: right.does,
        };
      },
    }),
    generator({
      id: 'checks-and-balances',
      kind: 'cloze',
      difficulty: 3,
      make(rng) {
        const powers = (['legislative', 'executive', 'judicial'] as const).map(
          (branch) => rng.pick(POWERS.filter(([, other]) => other === branch))[0],
        );
        const order = rng.sample([0, 1, 2], 2);
        const names: readonly Branch[] = ['legislative', 'executive', 'judicial'];
        const [first, second] = order as [number, number];
        const gapOf = (at: number) => ({
          right: names[at]!,
          wrong: names.filter((_, other) => other !== at),
        });
        return {
          prompt: `In the U.S. government, the [[0]] branch ${powers[first]}. The [[1]] branch ${powers[second]}.`,
          gaps: [gapOf(first), gapOf(second)],
          hints: [
            'Who makes laws, who carries them out, who explains them?',
            `The branch that is not used here is the one that ${BRANCHES[names.find((_, at) => !order.includes(at))!].job}.`,
          ],
          steps: order.map(
            (at) =>
              `The ${names[at]} branch ${BRANCHES[names[at]!].job} (${BRANCHES[names[at]!].who}). So it is the one that ${powers[at]}.`,
          ),
          source: SOURCE,
        };
      },
    }),
  ],
};
