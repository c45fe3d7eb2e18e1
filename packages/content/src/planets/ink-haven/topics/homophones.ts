import { generator, type Rng, type Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import { homophoneSets, type HomophoneSet } from '../data/homophones.ts';

interface Gap {
  readonly set: HomophoneSet;
  readonly word: string;
  readonly sentence: string;
}

const gaps: readonly Gap[] = homophoneSets.flatMap((set) =>
  Object.entries(set.gaps).flatMap(([word, sentences]) =>
    sentences.map((sentence) => ({ set, word, sentence })),
  ),
);

/** Grade 3 meets the first sets; from grade 6 the hard ones join those that people mix up for life. */
const suits = ({ from, id }: HomophoneSet, grade: number): boolean =>
  from <= grade && (grade < 6 || from > 3 || ['there', 'its', 'your', 'to'].includes(id));

const forGrade = (grade: number) => gaps.filter(({ set }) => suits(set, grade));
const setsFor = (grade: number) => homophoneSets.filter((set) => suits(set, grade));

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const withWord = (sentence: string, word: string) =>
  sentence.startsWith('____')
    ? upperFirst(sentence.replace('____', word))
    : sentence.replace('____', word);

const meaning = ({ set, word }: Gap) => `"${word}" means: ${set.words[word]}`;
const othersOf = ({ set, word }: Gap) => Object.keys(set.words).filter((other) => other !== word);

const proof = (gap: Gap) => [
  `${meaning(gap)}.`,
  `That is what this sentence needs: ${withWord(gap.sentence, `**${gap.word}**`)}`,
];

/** Sentences of different sets, so that none helps with another. */
function differentSets(rng: Rng, grade: number, count: number): Gap[] {
  const all = forGrade(grade);
  return rng
    .sample(setsFor(grade), count)
    .map((set) => rng.pick(all.filter((gap) => gap.set === set)));
}

function spoiled(rng: Rng, gap: Gap) {
  const other = rng.pick(othersOf(gap));
  return {
    text: withWord(gap.sentence, other),
    why: `"${other}" means: ${gap.set.words[other]}. Does that fit here?`,
    step: `"${withWord(gap.sentence, other)}" needs "${gap.word}" (${gap.set.words[gap.word]}).`,
  };
}

const compareHints = [
  'Look in each sentence for a word that sounds like another word.',
  'Say what that word means, and ask whether the meaning fits the sentence.',
];

export const homophones: Topic = {
  id: 'homophones',
  name: 'Words that sound alike',
  about: 'Choose the right spelling of words that sound the same, such as "their" and "there".',
  grades: [3, 7],
  keywords: ['their', 'there', "they're", 'its', 'your', 'spelling', 'homophone', 'confused words'],
  connected: ['punctuation'],
  prerequisites: ['contractions_possessives'],
  standards: ['CCSS.ELA-LITERACY.L.4.1.G'],
  mastery: FACTS,
  items: [
    generator({
      id: 'fill-the-gap',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const gap = rng.pick(forGrade(grade));
        return {
          prompt: `Which word belongs in the gap?\n\n${gap.sentence}`,
          right: gap.word,
          wrong: [
            ...othersOf(gap).map((text) => ({
              text,
              why: `"${text}" sounds right, but it means: ${gap.set.words[text]}.`,
            })),
            ...gap.set.decoys.map(([text, why]) => ({ text, why })),
          ],
          hints: ['They sound alike, so think about the meaning.', gap.set.test],
          steps: proof(gap),
          about: `homophone: ${gap.sentence}`,
        };
      },
    }),
    generator({
      id: 'which-sentence-is-right',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const [good, ...rest] = differentSets(rng, grade, 4);
        const bad = rest.map((gap) => spoiled(rng, gap));
        return {
          prompt: 'Which sentence has no spelling mistake?',
          right: withWord(good!.sentence, good!.word),
          wrong: bad.map(({ text, why }) => ({ text, why })),
          hints: compareHints,
          steps: [...proof(good!), ...bad.map(({ step }) => step)],
          about: `homophone: ${good!.sentence}`,
        };
      },
    }),
    generator({
      id: 'which-sentence-is-wrong',
      kind: 'choice',
      difficulty: 3,
      grades: [4, 7],
      make(rng, grade) {
        const [odd, ...rest] = differentSets(rng, grade, 4);
        const bad = spoiled(rng, odd!);
        return {
          prompt: 'Which sentence has a spelling mistake that a computer might miss?',
          right: bad.text,
          wrong: rest.map((gap) => ({
            text: withWord(gap.sentence, gap.word),
            why: `That one is right. ${meaning(gap)}.`,
          })),
          hints: compareHints,
          steps: [
            bad.step,
            ...rest.map(
              (gap) => `"${gap.word}" is right in its sentence: ${gap.set.words[gap.word]}.`,
            ),
          ],
          about: `homophone: ${odd!.sentence}`,
        };
      },
    }),
    generator({
      id: 'type-the-twin',
      kind: 'text',
      difficulty: 3,
      make(rng, grade) {
        const gap = rng.pick(
          forGrade(grade).filter(
            ({ set }) => !Object.keys(set.words).some((word) => word.includes("'")),
          ),
        );
        const twin = othersOf(gap)[0]!;
        return {
          prompt: `Type the missing word. It sounds like **${twin}** but is spelled in another way.\n\n${gap.sentence}`,
          answer: gap.word,
          slips: othersOf(gap).map((text) => ({
            text,
            why: `"${text}" means: ${gap.set.words[text]}. We need the other spelling.`,
          })),
          hints: [gap.set.test, `The word you need means: ${gap.set.words[gap.word]}.`],
          steps: proof(gap),
          about: `homophone: ${gap.sentence}`,
        };
      },
    }),
    generator({
      id: 'match-meanings',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const sets = rng.sample(setsFor(grade), 2);
        const pairs = sets.flatMap((set) => rng.sample(Object.entries(set.words), 2));
        return {
          prompt: 'Match each word with what it means.',
          pairs,
          hints: [
            'Say a sentence with each word.',
            'An apostrophe stands for letters that were left out.',
          ],
          steps: pairs.map(([word, what]) => `"${word}" means: ${what}.`),
        };
      },
    }),
    generator({
      id: 'both-in-place',
      kind: 'cloze',
      difficulty: 2,
      make(rng, grade) {
        const set = rng.pick(setsFor(grade));
        const words = rng.sample(Object.keys(set.words), 2);
        const lines = words.map((word) => ({ set, word, sentence: rng.pick(set.gaps[word]!) }));
        const options = Object.keys(set.words);
        return {
          prompt: `Choose the right word for each gap.\n\n${lines
            .map(({ sentence }, index) => sentence.replace('____', `[[${index}]]`))
            .join('\n\n')}`,
          gaps: lines.map(({ word }) => ({
            right: word,
            wrong: options.filter((other) => other !== word),
          })),
          hints: ['The words sound alike, so think about the meaning.', set.test],
          steps: lines.flatMap(proof),
        };
      },
    }),
    generator({
      id: 'pick-the-right-sentences',
      kind: 'choices',
      difficulty: 4,
      grades: [4, 7],
      make(rng, grade) {
        const picked = differentSets(rng, grade, 4);
        const good = picked.slice(0, 2);
        const bad = picked.slice(2).map((gap) => spoiled(rng, gap));
        return {
          prompt: 'Which sentences use the right word? Pick all of them.',
          right: good.map((gap) => withWord(gap.sentence, gap.word)),
          wrong: bad.map(({ text }) => text),
          hints: compareHints,
          steps: [
            ...good.map((gap) => `${meaning(gap)}, and that fits.`),
            ...bad.map(({ step }) => step),
          ],
        };
      },
    }),
  ],
};
