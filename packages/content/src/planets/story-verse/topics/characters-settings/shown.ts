import { generator, type Difficulty, type Generator, type Rng } from '@planets/practice';
import {
  firstFeelings,
  firstTraits,
  laterFeelings,
  laterTraits,
  type Shown,
} from '../../data/characters.ts';
import { traitWords } from '../../data/trait-words.ts';
import { firstPlaces, firstTimes, laterPlaces, laterTimes } from '../../data/settings.ts';

const traitsFor = (grade: number) => (grade < 3 ? firstTraits : laterTraits);
const feelingsFor = (grade: number) => (grade < 3 ? firstFeelings : laterFeelings);

interface Asking {
  readonly id: string;
  readonly difficulty: Difficulty;
  readonly rows: (grade: number) => readonly Shown[];
  readonly ask: string;
  readonly firstHint: string;
  /** Before the answer in the explanation. */
  readonly so: string;
}

/** Speaks to the meaning of the wrong word where it is a word for a person. */
const whyNot = (wrong: string, { clue }: Shown) =>
  traitWords[wrong] === undefined
    ? `Would that go together with “${clue}”?`
    : `Someone who is ${wrong} ${traitWords[wrong]}. Does “${clue}” show that?`;

/** What does a small scene show? */
const whatItShows = ({ id, difficulty, rows, ask, firstHint, so }: Asking): Generator =>
  generator({
    id,
    kind: 'choice',
    difficulty,
    make(rng, grade) {
      const row = rng.pick(rows(grade));
      return {
        prompt: `${ask}\n\n_${row.text}_`,
        right: row.shows,
        wrong: row.wrong.map((text) => ({
          text,
          why: whyNot(text, row),
        })),
        hints: [firstHint, `Think about these words: “${row.clue}”.`],
        steps: [`The text does not say it, but it shows it: “${row.clue}”.`, `${so} ${row.shows}.`],
        about: `scene: ${row.text}`,
      };
    },
  });

export const traitOfScene = whatItShows({
  id: 'trait-of-a-scene',
  difficulty: 2,
  rows: traitsFor,
  ask: 'Which word tells best what this person or animal is like?',
  firstHint: 'What someone does and says tells what they are like.',
  so: 'Someone who acts like that is',
});

export const feelingOfScene = whatItShows({
  id: 'feeling-of-a-scene',
  difficulty: 1,
  rows: feelingsFor,
  ask: 'How does this person feel?',
  firstHint: 'See the face and the body in your mind. When do you do the same?',
  so: 'People do that when they feel',
});

export const placeOfScene = whatItShows({
  id: 'place-of-a-scene',
  difficulty: 2,
  rows: (grade) => (grade < 3 ? firstPlaces : laterPlaces),
  ask: 'Where does this take place?',
  firstHint: 'What could you see, hear or smell there?',
  so: 'So it takes place',
});

export const timeOfScene = whatItShows({
  id: 'time-of-a-scene',
  difficulty: 3,
  rows: (grade) => (grade < 3 ? firstTimes : laterTimes),
  ask: 'When does this take place?',
  firstHint: 'Look for light, weather, clothes, work, tools. They tell about time.',
  so: 'So it takes place',
});

/** One scene each of three or four camps. */
function apart(rng: Rng, rows: readonly Shown[], count: number): Shown[] {
  const shuffled = rng.shuffle(rows);
  return shuffled
    .filter(({ camp }, at) => shuffled.findIndex((other) => other.camp === camp) === at)
    .slice(0, count);
}

export const sceneForTrait = generator({
  id: 'scene-for-a-trait',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [row, ...others] = apart(rng, traitsFor(grade), 4);
    return {
      prompt: `In which of these is someone **${row!.shows}**?`,
      right: row!.text,
      wrong: others.map(({ text, shows }) => ({
        text,
        why: `What is done here is not ${row!.shows}. It is ${shows}.`,
      })),
      hints: [
        `Say in your own words what someone does who is ${row!.shows}.`,
        'Read each scene, and look only at what is done in it.',
      ],
      steps: [`Look at “${row!.clue}”.`, `Someone who acts like that is ${row!.shows}.`],
      about: `scene: ${row!.text}`,
    };
  },
});

export const matchTraits = generator({
  id: 'match-traits',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const rows = apart(rng, traitsFor(grade), grade < 3 ? 3 : 4);
    return {
      prompt: 'Match each scene with the word for what someone is like.',
      pairs: rows.map(({ text, shows }) => [text, shows]),
      hints: [
        'What someone does tells what they are like.',
        `In one of them, look at “${rows[0]!.clue}”.`,
      ],
      steps: rows.map(({ clue, shows }) => `“${clue}”: that is ${shows}.`),
    };
  },
});

export const traitAndFeeling = generator({
  id: 'feelings-in-two-scenes',
  kind: 'cloze',
  difficulty: 3,
  make(rng, grade) {
    const rows = apart(rng, feelingsFor(grade), 2);
    return {
      prompt: `What do they feel?\n\n${rows
        .map(({ text }, at) => `${text} The feeling is: [[${at}]].`)
        .join('\n\n')}`,
      gaps: rows.map(({ shows, wrong }) => ({ right: shows, wrong })),
      hints: [
        'Take one scene at a time. See the face in your mind.',
        `In the first, look at “${rows[0]!.clue}”.`,
      ],
      steps: rows.map(({ clue, shows }) => `“${clue}” shows the feeling: ${shows}.`),
    };
  },
});
