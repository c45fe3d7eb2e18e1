/** Ideas and short scenes that show them: which idea, which scene, all scenes of an idea, pairs. */
import { generator, type Difficulty, type Generator, type Rng } from '@planets/practice';
import { capital } from '../../../authoring/wording.ts';

export interface Scene {
  /** A whole sentence, without the name of its idea. It fits no other idea of its table. */
  readonly text: string;
  /** A whole sentence: what in the scene shows the idea. */
  readonly why: string;
  /** The first grade in which it is asked. */
  readonly from?: number;
  readonly until?: number;
}

export interface Idea {
  readonly name: string;
  /** A whole sentence that says what it is. */
  readonly means: string;
  /** A whole sentence that helps to find it and does not name it. */
  readonly hint: string;
  readonly scenes: readonly Scene[];
  readonly from?: number;
}

interface Asks {
  /** "What does this show?" */
  readonly which: string;
  /** "Which of these shows …?" The name of the idea stands for `*`. */
  readonly scene: string;
  readonly pairs: string;
  /** Difficulty of the first; the others follow. */
  readonly difficulty: Difficulty;
  /** A prefix for the ids, where a topic has two tables. */
  readonly id?: string;
  readonly source: string;
}

const known = (ideas: readonly Idea[], grade: number) =>
  ideas
    .filter(({ from = 1 }) => grade >= from)
    .map((idea) => ({
      ...idea,
      scenes: idea.scenes.filter(({ from = 1, until = 12 }) => grade >= from && grade <= until),
    }))
    .filter(({ scenes }) => scenes.length > 0);

const harder = (difficulty: Difficulty): Difficulty => Math.min(5, difficulty + 1) as Difficulty;

const pickOthers = (rng: Rng, ideas: readonly Idea[], right: Idea, count: number) =>
  rng.sample(
    ideas.filter(({ name }) => name !== right.name),
    Math.min(count, ideas.length - 1),
  );

/** At least four ideas in each grade. */
export function caseQuestions(table: readonly Idea[], asks: Asks): Generator[] {
  const { source, difficulty, id = '' } = asks;
  return [
    generator({
      id: `${id}which-idea`,
      kind: 'choice',
      difficulty,
      make(rng, grade) {
        const ideas = known(table, grade);
        const right = rng.pick(ideas);
        const scene = rng.pick(right.scenes);
        const others = pickOthers(rng, ideas, right, 3);
        return {
          prompt: `${scene.text}\n\n${asks.which}`,
          right: capital(right.name),
          wrong: others.map(({ name, means }) => ({
            text: capital(name),
            why: `Not quite. ${means}`,
          })),
          hints: [right.hint, `One that does not fit is “${others[0]!.name}”. ${others[0]!.means}`],
          steps: [scene.why, right.means],
          source,
          about: scene.text,
        };
      },
    }),
    generator({
      id: `${id}which-scene`,
      kind: 'choice',
      difficulty: harder(difficulty),
      make(rng, grade) {
        const ideas = known(table, grade);
        const right = rng.pick(ideas);
        const scene = rng.pick(right.scenes);
        const others = pickOthers(rng, ideas, right, 3).map((idea) => ({
          idea,
          scene: rng.pick(idea.scenes),
        }));
        return {
          prompt: asks.scene.replace('*', `**${right.name}**`),
          right: scene.text,
          wrong: others.map(({ idea, scene: other }) => ({
            text: other.text,
            why: `That fits “${idea.name}”. ${other.why}`,
          })),
          hints: [right.means, `One to rule out: “${others[0]!.scene.text.replace(/\.$/, '')}”.`],
          steps: [right.means, scene.why],
          source,
          about: scene.text,
        };
      },
    }),
    generator({
      id: `${id}match-scenes`,
      kind: 'match',
      difficulty: harder(difficulty),
      make(rng, grade) {
        const ideas = rng.sample(known(table, grade), grade < 5 ? 3 : 4);
        const scenes = ideas.map((idea) => rng.pick(idea.scenes));
        return {
          prompt: asks.pairs,
          pairs: ideas.map(({ name }, at) => [scenes[at]!.text, capital(name)] as const),
          hints: [
            'Begin with the one you are surest about.',
            `What “${ideas[0]!.name}” stands for: ${ideas[0]!.means}`,
          ],
          steps: ideas.map(({ name }, at) => `${capital(name)}: ${scenes[at]!.why}`),
          source,
        };
      },
    }),
  ];
}
