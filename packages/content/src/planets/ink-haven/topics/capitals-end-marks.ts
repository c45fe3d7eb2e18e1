import { generator, type Topic } from '@planets/practice';
import {
  broken,
  commonWords,
  firstNames,
  named,
  properWords,
  unmarked,
} from '../data/first-sentences.ts';
import {
  readable,
  MARKS,
  marks,
  COMMA,
  markSteps,
  lowerFirst,
  upperFirst,
  nameRule,
  sentenceWithName,
} from '../wording/end-marks.ts';

export const capitalsEndMarks: Topic = {
  id: 'capitals_end_marks',
  name: 'Capital letters and end marks',
  about:
    'Begin a sentence with a capital letter, give names a capital and choose the right end mark.',
  grades: [1, 3],
  keywords: ['capital', 'uppercase', 'period', 'question mark', 'exclamation', 'sentence', 'names'],
  connected: ['plurals_past'],
  items: [
    generator({
      id: 'which-end-mark',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const { text, mark } = rng.pick(readable(unmarked, grade));
        return {
          prompt: `Which mark should end this sentence?\n\n**${text}**`,
          right: MARKS[mark].name,
          wrong: [
            ...marks
              .filter((other) => other !== mark)
              .map((other) => ({ text: MARKS[other].name, why: MARKS[other].miss })),
            COMMA,
          ],
          hints: [
            'Read it aloud. Listen to your voice at the end.',
            'Does the sentence tell, ask, or show a strong feeling?',
          ],
          steps: markSteps(text, mark),
          about: `end mark: ${text}`,
        };
      },
    }),
    generator({
      id: 'which-is-written-right',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const { text, name, what, without, common } = sentenceWithName(rng, grade);
        const plainWord = common[0]!;
        return {
          prompt: 'Which sentence has all its capital letters in the right places?',
          right: text,
          wrong: [
            { text: without, why: `Look at "${lowerFirst(name)}". It is the name of ${what}.` },
            { text: lowerFirst(text), why: 'Look at the very first letter of the sentence.' },
            {
              text: text.replace(` ${plainWord}`, ` ${upperFirst(plainWord)}`),
              why: `"${plainWord}" is an everyday word, not a name, so it stays small.`,
            },
          ],
          hints: [
            'Check the first letter of each sentence.',
            'Then look for names. Everyday words stay small.',
          ],
          steps: [
            `The first word has a capital letter because a sentence starts with one: "${text.split(' ')[0]}".`,
            nameRule(name, what),
            `"${plainWord}" is an everyday word and stays small.`,
          ],
          about: `capitals: ${text}`,
        };
      },
    }),
    generator({
      id: 'which-word-needs-a-capital',
      kind: 'choice',
      difficulty: 1,
      make(rng, grade) {
        const { name, what, without, text, common } = sentenceWithName(rng, grade);
        return {
          prompt: `One word is missing its capital letter. Which one?\n\n**${without}**`,
          right: lowerFirst(name),
          wrong: common.map((word) => ({
            text: word,
            why: `"${word}" is an everyday word. It is not the name of a person, day, month or place.`,
          })),
          hints: [
            'The first word is fine already. Look at the others.',
            'Which word is the name of one special person, place, day, month or pet?',
          ],
          steps: [nameRule(name, what), `So we write: ${text}`],
          about: `capitals: ${text}`,
        };
      },
    }),
    generator({
      id: 'type-the-name',
      kind: 'text',
      difficulty: 1,
      grades: [1, 2],
      make(rng) {
        const name = rng.pick(firstNames);
        return {
          prompt: `This name is written all in small letters: **${lowerFirst(name)}**. Type it the right way.`,
          answer: name,
          policy: { caseSensitive: true },
          slips: [
            { text: lowerFirst(name), why: 'Nearly. How should a name begin?' },
            { text: name.toUpperCase(), why: 'Only the first letter of a name is big.' },
          ],
          hints: ['One letter has to change.', 'Look at the letter that the name starts with.'],
          steps: [`${name} is a name, and a name starts with one capital letter: ${name}.`],
          about: `name: ${name}`,
        };
      },
    }),
    generator({
      id: 'write-the-sentence',
      kind: 'text',
      difficulty: 3,
      grades: [2, 3],
      make(rng, grade) {
        const row = rng.pick(readable(named, grade).filter(({ text }) => text.endsWith('.')));
        const small = row.text.slice(0, -1).toLowerCase();
        return {
          prompt: `This telling sentence lost its capital letters and its end mark. Type it the right way.\n\n**${small}**`,
          answer: row.text,
          policy: { caseSensitive: true, keepPunctuation: true, keepArticles: true },
          slips: [
            {
              text: row.text.slice(0, -1),
              why: 'Your capital letters are right. Now add the end mark.',
            },
            {
              text: `${upperFirst(small)}.`,
              why: 'Good start and good end. Is there a name inside?',
            },
            { text: lowerFirst(row.text), why: 'The name is right. Now look at the first word.' },
          ],
          hints: [
            'Three things to check: the first word, the names, the end.',
            'A telling sentence ends with a period.',
          ],
          steps: [
            'The first word of a sentence starts with a capital letter.',
            ...row.names.map(([word, what]) => nameRule(word, what)),
            `It tells something, so it ends with a period: ${row.text}`,
          ],
          about: `capitals: ${row.text}`,
        };
      },
    }),
    generator({
      id: 'build-the-sentence',
      kind: 'order',
      difficulty: 2,
      make(rng, grade) {
        const { pieces } = rng.pick(readable(broken, grade));
        const last = pieces.at(-1)!;
        return {
          prompt: 'Put the pieces in order to make a sentence.',
          inOrder: pieces,
          hints: ['Which piece starts with a capital letter?', 'Which piece has the end mark?'],
          steps: [
            `"${pieces[0]}" has the capital letter, so it comes first.`,
            `"${last}" has the end mark, so it comes last.`,
            `The sentence is: ${pieces.join(' ')}`,
          ],
          about: `build: ${pieces.join(' ')}`,
        };
      },
    }),
    generator({
      id: 'match-end-marks',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const rows = readable(unmarked, grade);
        const chosen = marks.map((mark) => rng.pick(rows.filter((row) => row.mark === mark)));
        return {
          prompt: 'Match each sentence with its end mark.',
          pairs: chosen.map(({ text, mark }) => [text, MARKS[mark].name]),
          hints: [
            'Read each sentence aloud.',
            'Find the one that asks first. Then find the one with a strong feeling.',
          ],
          steps: chosen.map(
            ({ text, mark }) =>
              `"${text}" ${MARKS[mark].job}, so it ends with ${MARKS[mark].name}.`,
          ),
        };
      },
    }),
    generator({
      id: 'pick-the-names',
      kind: 'choices',
      difficulty: 2,
      make(rng, grade) {
        const names = rng.sample(properWords, grade === 1 ? 2 : 3);
        return {
          prompt: 'Which of these words need a capital letter? Pick all of them.',
          right: names.map(([word]) => lowerFirst(word)),
          wrong: rng.sample(commonWords, grade === 1 ? 2 : 3),
          hints: [
            'Look for names of people, places, days and months.',
            'A word for any one of many things is not a name.',
          ],
          steps: [
            ...names.map(([word, what]) => nameRule(word, what)),
            'The other words could mean any one of many. They stay small.',
          ],
        };
      },
    }),
    generator({
      id: 'finish-the-sentence',
      kind: 'cloze',
      difficulty: 2,
      make(rng, grade) {
        const { text, name, what } = sentenceWithName(rng, grade);
        const mark = text.at(-1)!;
        const first = text.split(' ')[0]!;
        const rest = text.slice(first.length, -1).replace(name, '[[1]]');
        return {
          prompt: `Choose the right word for each gap.\n\n[[0]]${rest}${mark}`,
          gaps: [
            { right: first, wrong: [lowerFirst(first)] },
            { right: name, wrong: [lowerFirst(name)] },
          ],
          hints: [
            'Where does the sentence start?',
            'Is the second word the name of somebody or something?',
          ],
          steps: [
            `The first gap starts the sentence, so it has a capital letter: ${first}.`,
            nameRule(name, what),
          ],
          about: `capitals: ${text}`,
        };
      },
    }),
  ],
};
