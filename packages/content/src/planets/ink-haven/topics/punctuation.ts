import { generator, type Topic } from '@planets/practice';
import { commaRules } from '../data/comma-sentences.ts';
import {
  forGrade,
  right,
  bare,
  clean,
  misplaced,
  wrongPlaces,
  mistakes,
  rulesFor,
  falseRules,
  withoutEndMark,
} from '../wording/commas.ts';

export const punctuation: Topic = {
  id: 'punctuation',
  name: 'Commas in their places',
  about: 'Put commas where a sentence needs them, and say which rule asks for them.',
  grades: [4, 8],
  keywords: ['comma', 'punctuation', 'list', 'quotation', 'pause', 'marks'],
  connected: ['agreement', 'homophones'],
  prerequisites: ['sentence_kinds', 'parts_of_speech'],
  standards: [
    'CCSS.ELA-LITERACY.L.4.2.C',
    'CCSS.ELA-LITERACY.L.5.2.A',
    'CCSS.ELA-LITERACY.L.5.2.B',
    'CCSS.ELA-LITERACY.L.5.2.C',
    'CCSS.ELA-LITERACY.L.6.2.A',
    'CCSS.ELA-LITERACY.L.7.2.A',
  ],
  items: [
    generator({
      id: 'which-comma-is-right',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(forGrade(grade));
        return {
          prompt: 'Which sentence has every comma that it needs, and no other?',
          right: right(row),
          wrong: mistakes(rng, row),
          hints: [
            'Read each one aloud with a short pause at each comma.',
            commaRules[row.rule].hint,
          ],
          steps: [commaRules[row.rule].why, `So it is written like this: ${right(row)}`],
          about: `comma: ${bare(row)}`,
        };
      },
    }),
    generator({
      id: 'which-rule',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(forGrade(grade));
        const others = rng.sample(falseRules(row, grade), 3);
        const plural = right(row).split(',').length > 2;
        return {
          prompt: `What is the job of the ${plural ? 'commas' : 'comma'} in this sentence?\n\n${right(row)}`,
          right: commaRules[row.rule].name,
          wrong: others.map((rule) => ({
            text: commaRules[rule].name,
            why: `A comma can do that, but look at the words around this one. ${commaRules[rule].hint}`,
          })),
          hints: [
            'Look at the words before and after the comma.',
            'Try the sentence without the part that the comma cuts off. What was that part doing?',
          ],
          steps: [commaRules[row.rule].why, `That is what happens in "${right(row)}"`],
          about: `comma: ${bare(row)}`,
        };
      },
    }),
    generator({
      id: 'after-which-word',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const row = rng.pick(
          forGrade(grade).filter(
            (candidate) => candidate.marked.split('^').length === 2 && wrongPlaces(candidate) > 0,
          ),
        );
        const words = row.marked.replaceAll('"', '').split(' ');
        const target = words.find((word) => word.endsWith('^'))!;
        const rest = [...new Set(words.slice(0, -1).map(clean))].filter(
          (word) => word !== clean(target),
        );
        const tempting = words.filter((word) => word.endsWith('~')).map(clean);
        const wrong = [...tempting, ...rest.filter((word) => !tempting.includes(word))].slice(0, 3);
        return {
          prompt: `This sentence lacks one comma. After which word does it belong?\n\n${bare(row)}`,
          right: clean(target),
          wrong: wrong.map((text) => ({
            text,
            why: `A pause after "${text}" would cut words apart that belong together.`,
          })),
          hints: ['Read it aloud. Where do you take a breath?', commaRules[row.rule].hint],
          steps: [
            commaRules[row.rule].why,
            `So the comma comes after "${clean(target)}": ${right(row)}`,
          ],
          about: `comma: ${bare(row)}`,
        };
      },
    }),
    generator({
      id: 'type-it-with-commas',
      kind: 'text',
      difficulty: 4,
      make(rng, grade) {
        const row = rng.pick(
          forGrade(grade).filter(({ marked, rule }) => rule !== 'quote' && marked.length < 75),
        );
        const full = right(row);
        return {
          prompt: `Type this sentence with the commas it needs.\n\n${bare(row)}`,
          answer: full,
          also: withoutEndMark(
            row.rule === 'list' ? [full, full.replace(', and', ' and')] : [full],
          ),
          policy: { keepPunctuation: true, keepArticles: true },
          slips: [{ text: bare(row), why: 'Read it aloud. Where do you hear a short pause?' }],
          hints: ['Read it aloud and listen for the pause.', commaRules[row.rule].hint],
          steps: [commaRules[row.rule].why, `So it is written like this: ${full}`],
          about: `comma: ${bare(row)}`,
        };
      },
    }),
    generator({
      id: 'match-comma-and-job',
      kind: 'match',
      difficulty: 3,
      make(rng, grade) {
        const rules = rng.sample(rulesFor(grade), 3);
        const rows = rules.map((rule) =>
          rng.pick(forGrade(grade).filter((row) => row.rule === rule)),
        );
        return {
          prompt: 'Match each sentence with the job of its commas.',
          pairs: rows.map((row) => [right(row), commaRules[row.rule].name]),
          hints: [
            'Look at the words before and after each comma.',
            'Start with the sentence you are most sure about.',
          ],
          steps: rows.map((row) => `"${right(row)}" ${commaRules[row.rule].why}`),
        };
      },
    }),
    generator({
      id: 'comma-or-not',
      kind: 'cloze',
      difficulty: 3,
      make(rng, grade) {
        const row = rng.pick(
          forGrade(grade).filter(
            ({ marked }) => /\^/.test(marked) && /~/.test(marked) && !marked.includes('"'),
          ),
        );
        const words = row.marked.split(' ');
        const places = ['^', '~']
          .map((sign) => words.findIndex((word) => word.includes(sign)))
          .toSorted((a, b) => a - b);
        const prompt = words
          .map((word, at) =>
            places.includes(at)
              ? `[[${places.indexOf(at)}]]`
              : word.replace('^', ',').replace('~', ''),
          )
          .join(' ');
        return {
          prompt: `Comma or no comma? Choose for each gap.\n\n${prompt}`,
          gaps: places.map((at) => {
            const word = words[at]!.replaceAll(/[~^]/g, '');
            const comma = `${word},`;
            return words[at]!.includes('^')
              ? { right: comma, wrong: [word] }
              : { right: word, wrong: [comma] };
          }),
          hints: ['Read it aloud both ways.', commaRules[row.rule].hint],
          steps: [commaRules[row.rule].why, `So it is written like this: ${right(row)}`],
          about: `comma: ${bare(row)}`,
        };
      },
    }),
    generator({
      id: 'pick-the-right-ones',
      kind: 'choices',
      difficulty: 4,
      make(rng, grade) {
        const rows = rng.sample(forGrade(grade), 4);
        const good = rows.slice(0, 2);
        const bad = rows.slice(2);
        return {
          prompt:
            'Which sentences have every comma that they need, and no other? Pick all of them.',
          right: good.map(right),
          wrong: bad.map((row) => misplaced(row, 0)),
          hints: [
            'Read each one aloud with a pause at each comma.',
            'A single comma never comes between a subject and its verb.',
          ],
          steps: [
            ...good.map((row) => `"${right(row)}" ${commaRules[row.rule].why}`),
            ...bad.map(
              (row) => `The comma is misplaced in one sentence. It should be: ${right(row)}`,
            ),
          ],
        };
      },
    }),
  ],
};
