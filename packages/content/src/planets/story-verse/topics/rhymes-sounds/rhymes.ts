import { generator, type Rng } from '@planets/practice';
import { couplets, families, type RhymeFamily } from '../../data/rhyme-families.ts';

/** Easy families in both grades; those with several spellings lead in grade 2. */
function familyFor(rng: Rng, grade: number) {
  const own = families.filter(({ from }) => from === (grade === 1 || rng.chance(1, 4) ? 1 : 2));
  return rng.pick(own);
}

/** Words that do not rhyme with it, one of them with the same first letter where there is one. */
function strangers(rng: Rng, word: string, own: RhymeFamily, count: number): string[] {
  const known = families.filter(({ from }) => from <= own.from);
  const others = rng.shuffle(known.filter(({ sound }) => sound !== own.sound));
  const alike = others.find(({ words }) => words.some((other) => startsLike(word, other)));
  const rest = others.filter(({ sound }) => sound !== alike?.sound);
  return [
    ...(alike === undefined ? [] : [alike.words.find((other) => startsLike(word, other))!]),
    ...rest.map(({ words }) => rng.pick(words)),
  ].slice(0, count);
}

const startsLike = (one: string, other: string) => one.charAt(0) === other.charAt(0);

const whyNot = (word: string, other: string) =>
  startsLike(word, other)
    ? `"${word}" and "${other}" begin alike. A rhyme sounds alike at the end.`
    : `Say "${word}" and "${other}". Do they end with the same sound?`;

const spellings = (word: string, twin: string) =>
  word.slice(-2) === twin.slice(-2)
    ? `"${word}" and "${twin}" sound the same at the end.`
    : `"${word}" and "${twin}" sound the same at the end, although they are spelled in different ways.`;

export const findTheRhyme = generator({
  id: 'find-the-rhyme',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const family = familyFor(rng, grade);
    const { words } = family;
    const [word, twin] = rng.sample(words, 2);
    return {
      prompt: `Which word rhymes with **${word}**?`,
      right: twin!,
      wrong: strangers(rng, word!, family, 3).map((text) => ({ text, why: whyNot(word!, text) })),
      hints: [
        'Say each word aloud. Do not look at the letters, just listen.',
        `Leave off the beginning of "${word}". What is left to hear? Listen for it in the others.`,
      ],
      steps: ['Words rhyme when they end with the same sound.', spellings(word!, twin!)],
      about: `rhyme: ${family.sound}`,
    };
  },
});

export const oddOneOut = generator({
  id: 'does-not-rhyme',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const family = familyFor(rng, grade);
    const { words } = family;
    const rhyming = rng.sample(words, 3);
    const odd = strangers(rng, rhyming[0]!, family, 1)[0]!;
    return {
      prompt: 'Three of these words rhyme. Which one does **not**?',
      right: odd,
      wrong: rhyming.map((text) => ({
        text,
        why: `"${text}" rhymes with "${rhyming.find((other) => other !== text)}".`,
      })),
      hints: ['Say all the words aloud, one after the other.', 'Which end sounds new?'],
      steps: [
        `"${rhyming[0]}", "${rhyming[1]}" and "${rhyming[2]}" end with the same sound.`,
        `"${odd}" ends in another way. So it does not rhyme with them.`,
      ],
      about: `rhyme: ${family.sound}`,
    };
  },
});

export const endTheRhyme = generator({
  id: 'end-the-rhyme',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const [first, second, echo, right, wrong] = rng.pick(couplets);
    return {
      prompt: `Which word ends the rhyme?\n\n${first}\n\n${second}`,
      right,
      wrong: wrong.split(' ').map((text) => ({
        text,
        why: `"${text}" makes sense. But does it rhyme with "${echo}"?`,
      })),
      hints: [
        'All the words make sense. Only one makes a rhyme.',
        `Say "${echo}" aloud. Then try each word after it.`,
      ],
      steps: [
        `The first line ends with "${echo}".`,
        `"${right}" ends with the same sound: ${first} ${second.replace('____', `**${right}**`)}`,
      ],
      about: `couplet: ${first}`,
    };
  },
});

export const pairRhymes = generator({
  id: 'pair-rhymes',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const known = rng.shuffle(families.filter(({ from }) => from <= grade));
    const pairs = known
      .filter(({ sound }, at) => known.findIndex((other) => other.sound === sound) === at)
      .slice(0, grade === 1 ? 3 : 4)
      .map(({ words }) => rng.sample(words, 2))
      .map(([one, other]) => [one!, other!] as const);
    return {
      prompt: 'Match the words that rhyme.',
      pairs,
      hints: [
        'Say a word on the left. Then say each word on the right.',
        'Start with the pair you are most sure about.',
      ],
      steps: pairs.map(([one, other]) => spellings(one, other)),
    };
  },
});

export const pickRhymes = generator({
  id: 'pick-rhymes',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const family = familyFor(rng, grade);
    const { words } = family;
    const [word, ...twins] = rng.sample(words, 3);
    return {
      prompt: `Which words rhyme with **${word}**? Pick all of them.`,
      right: twins,
      wrong: strangers(rng, word!, family, 2),
      hints: [
        'There is more than one. Say each word aloud.',
        'Words can begin alike and still not rhyme. Listen to the end.',
      ],
      steps: twins.map((twin) => spellings(word!, twin)),
      about: `rhyme: ${family.sound}`,
    };
  },
});
