import { generator, type Topic } from '@planets/practice';
import { adverbs, tagged, type Tagged, type WordKind } from '../data/tagged-sentences.ts';

const JOB: Record<
  WordKind,
  { readonly what: string; readonly test: string; readonly label: string }
> = {
  noun: {
    what: 'names a person, an animal, a place or a thing',
    test: 'Can you put "a" or "the" before it and point at it?',
    label: 'a noun',
  },
  verb: {
    what: 'tells what somebody or something does',
    test: 'Can you act it out?',
    label: 'a verb',
  },
  adjective: {
    what: 'tells what somebody or something is like',
    test: 'Does it describe a noun right after it?',
    label: 'an adjective',
  },
  adverb: {
    what: 'tells how something is done',
    test: 'Does it answer the question "how"?',
    label: 'an adverb',
  },
};

/** Grades 2 and 3 meet three kinds of words, grades 4 and 5 four. */
const kindsFor = (grade: number): readonly WordKind[] =>
  grade < 4 ? ['noun', 'verb', 'adjective'] : ['noun', 'verb', 'adjective', 'adverb'];

/** Younger readers get the sentence without its adverb. */
const textFor = ({ text, adverb }: Tagged, grade: number) =>
  grade < 4 ? text.replace(` ${adverb}`, '') : text;
const littleWord = ({ text }: Tagged) => text.split(' ').at(-3)!;
const explain = (word: string, kind: WordKind) =>
  `"${word}" ${JOB[kind].what}, so it is ${JOB[kind].label}.`;

export const partsOfSpeech: Topic = {
  id: 'parts_of_speech',
  name: 'Nouns, verbs and describing words',
  about: 'Find the nouns, verbs, adjectives and adverbs in a sentence and say what each one does.',
  grades: [2, 5],
  keywords: ['noun', 'verb', 'adjective', 'adverb', 'word class', 'describing words'],
  connected: ['plurals_past'],
  prerequisites: ['capitals_end_marks'],
  standards: [
    'CCSS.ELA-LITERACY.L.1.1.B',
    'CCSS.ELA-LITERACY.L.1.1.F',
    'CCSS.ELA-LITERACY.L.2.1.E',
    'CCSS.ELA-LITERACY.L.3.1.A',
  ],
  items: [
    generator({
      id: 'find-the-kind',
      kind: 'choice',
      version: 2,
      difficulty: 1,
      make(rng, grade) {
        const row = rng.pick(tagged);
        const kinds = kindsFor(grade);
        const kind = rng.pick(kinds);
        const others = kinds.filter((other) => other !== kind);
        return {
          prompt: `Which word in this sentence is ${JOB[kind].label}?\n\n**${textFor(row, grade)}**`,
          right: row[kind],
          wrong: [
            ...others.map((other) => ({
              text: row[other],
              why: `"${row[other]}" ${JOB[other].what}. That is ${JOB[other].label}.`,
            })),
            ...(grade < 4
              ? [{ text: littleWord(row), why: 'That is a little word that links others.' }]
              : []),
          ],
          hints: [`Look for the word that ${JOB[kind].what}.`, JOB[kind].test],
          steps: [explain(row[kind], kind), ...others.map((other) => explain(row[other], other))],
          about: `kinds: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'what-kind-of-word',
      kind: 'choice',
      version: 2,
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(tagged);
        const kind = rng.pick(kindsFor(grade));
        const others = (['noun', 'verb', 'adjective', 'adverb'] as const).filter(
          (other) => other !== kind && (grade >= 4 || other !== 'adverb'),
        );
        return {
          prompt: `What kind of word is **${row[kind]}** in this sentence?\n\n${textFor(row, grade)}`,
          right: JOB[kind].label,
          wrong: others.map((other) => ({
            text: JOB[other].label,
            why: `${JOB[other].label.replace(/^a/, 'A')} ${JOB[other].what}. Does "${row[kind]}" do that?`,
          })),
          hints: [`What does "${row[kind]}" do in the sentence?`, JOB[kind].test],
          steps: [
            `Look at what the word does in this sentence: ${textFor(row, grade)}`,
            explain(row[kind], kind),
          ],
          about: `kinds: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'match-words-and-kinds',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(tagged);
        const kinds = kindsFor(grade);
        return {
          prompt: `Match each word of the sentence with its kind.\n\n**${textFor(row, grade)}**`,
          pairs: kinds.map((kind) => [row[kind], JOB[kind].label]),
          hints: [
            'Find the word that tells what is done. That is the verb.',
            'The adjective stands right before the noun that it describes.',
          ],
          steps: kinds.map((kind) => explain(row[kind], kind)),
          about: `kinds: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'pick-all-nouns',
      kind: 'choices',
      difficulty: 3,
      make(rng, grade) {
        const row = rng.pick(tagged);
        return {
          prompt: `Which words in this sentence are nouns? Pick all of them.\n\n**${textFor(row, grade)}**`,
          right: [row.noun, ...row.more],
          wrong: [row.verb, row.adjective, ...(grade < 4 ? [] : [row.adverb])],
          hints: [
            'Nouns name people, animals, places and things.',
            'Which words can follow "a" or "the" by themselves?',
          ],
          steps: [
            ...[row.noun, ...row.more].map((word) => explain(word, 'noun')),
            explain(row.verb, 'verb'),
            explain(row.adjective, 'adjective'),
          ],
          about: `kinds: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'name-two-words',
      kind: 'cloze',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(tagged);
        const kinds = kindsFor(grade);
        const asked = rng.sample(kinds, 2);
        return {
          prompt: `**${textFor(row, grade)}**\n\nIn this sentence, "${row[asked[0]!]}" is [[0]] and "${row[asked[1]!]}" is [[1]].`,
          gaps: asked.map((kind) => ({
            right: JOB[kind].label,
            wrong: kinds.filter((other) => other !== kind).map((other) => JOB[other].label),
          })),
          hints: ['What does each of the two words do in the sentence?', JOB[asked[0]!].test],
          steps: asked.map((kind) => explain(row[kind], kind)),
          about: `kinds: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'type-the-adverb',
      kind: 'text',
      difficulty: 3,
      grades: [4, 5],
      make(rng) {
        const [adjective, adverb, rule] = rng.pick(adverbs);
        return {
          prompt: `Turn the adjective **${adjective}** into an adverb, the word that tells how something is done.`,
          answer: adverb,
          slips: [`${adjective}ly`, `${adjective}y`]
            .filter((text) => text !== adverb)
            .map((text) => ({ text, why: 'Nearly. Look at the ending once more.' })),
          hints: [
            'Most adverbs of this kind end in the same two letters.',
            `Look at how "${adjective}" ends. Does something have to change?`,
          ],
          steps: [rule, `So "${adjective}" becomes "${adverb}".`],
          about: `adverb: ${adjective}`,
        };
      },
    }),
  ],
};
