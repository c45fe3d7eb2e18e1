import { generator, type Rng } from '@planets/practice';
import { an, capital } from '../../../../authoring/wording.ts';
import { HABITS, OLD_THINGS, SCENES, type Habit, type OldThing } from '../../data/past-life.ts';

const SOURCE = 'Smithsonian Institution, National Museum of American History';

export const whatYouSee = generator({
  id: 'what-you-see',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const scene = rng.pick(SCENES);
    const right = rng.pick(scene.past);
    const wrong = rng.sample(scene.today, 3);
    return {
      prompt: `It is the year 1850. You are ${scene.where}. What could you see there?`,
      right: capital(right),
      wrong: wrong.map(([thing, why]) => ({ text: capital(thing), why })),
      hints: [
        'In 1850 there was no electricity at home, and there were no cars and no plastic.',
        `It is not ${wrong[0]![0]}. ${wrong[0]![1]}`,
      ],
      steps: [
        `In 1850 you could see ${right}.`,
        `The others came later. What about ${wrong[1]![0]}? ${wrong[1]![1]}`,
      ],
      source: SOURCE,
      about: right,
    };
  },
});

function different(rng: Rng, count: number): OldThing[] {
  const found: OldThing[] = [];
  for (const one of rng.shuffle(OLD_THINGS))
    if (found.length < count && !(one.kind && found.some(({ kind }) => kind === one.kind)))
      found.push(one);
  return found;
}

export const oldThingUse = generator({
  id: 'old-thing-use',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [right, ...others] = different(rng, 4) as [OldThing, ...OldThing[]];
    return {
      prompt: `**${capital(an(right.name))}** is ${right.looks}. What did people use it for?`,
      right: `To ${right.use}`,
      wrong: others.map(({ name, use }) => ({
        text: `To ${use}`,
        why: `For that they used ${an(name)}.`,
      })),
      hints: [
        'Picture it in your mind. What could you do with it?',
        `It was not used to ${others[0]!.use}. For that, people had ${an(others[0]!.name)}.`,
      ],
      steps: [`People used ${an(right.name)} to ${right.use}.`, right.today],
      source: SOURCE,
      about: right.name,
    };
  },
});

export const matchOldThings = generator({
  id: 'match-old-things',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const picked = different(rng, grade === 1 ? 3 : 4);
    return {
      prompt: 'Match each old thing with what people did with it.',
      pairs: picked.map(({ name, use }) => [capital(an(name)), capital(use)] as const),
      hints: [
        `${capital(an(picked[0]!.name))} is ${picked[0]!.looks}.`,
        `${capital(an(picked[1]!.name))} is ${picked[1]!.looks}.`,
      ],
      steps: picked.map(({ name, use, today }) => `People used ${an(name)} to ${use}. ${today}`),
      source: SOURCE,
    };
  },
});

export const fillThenNow = generator({
  id: 'fill-then-now',
  kind: 'cloze',
  difficulty: 1,
  make(rng) {
    const one = rng.pick(HABITS);
    const other: Habit = rng.pick(
      HABITS.filter(({ need, kind }) => need !== one.need && (!kind || kind !== one.kind)),
    );
    return {
      prompt: `People need ${one.need}. Long ago many people [[0]]. Today many people [[1]].`,
      gaps: [
        { right: one.past, wrong: [one.today, other.past] },
        { right: one.today, wrong: [one.past, other.today] },
      ],
      hints: [
        `Both gaps are about ${one.need}.`,
        'Which way takes more work with your hands? That was long ago.',
      ],
      steps: [
        `For ${one.need}, long ago many people ${one.past}.`,
        `Today many people ${one.today}. The need is the same, the way is new.`,
      ],
      source: SOURCE,
      about: one.need,
    };
  },
});
