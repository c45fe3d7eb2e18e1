import { generator, type Topic } from '@planets/practice';
import { BODY_ORDERS, BODY_TERMS, SYSTEMS } from '../data/body.ts';
import { findMarked, labelParts } from '../ask/parts.ts';
import { ANIMAL_CELL, PLANT_CELL } from '../diagrams/cells.ts';
import { termQuestions } from '../../../authoring/term-questions.ts';
import { capital, count, listed } from '../../../authoring/wording.ts';

const source = 'Encyclopaedia Britannica';
const cells = () => [ANIMAL_CELL, PLANT_CELL];
const has = (part: string) =>
  /s$|bronchi/.test(part) && !/biceps|triceps|esophagus/.test(part) ? 'belong' : 'belongs';

export const bodyCells: Topic = {
  id: 'body_cells',
  name: 'The human body and cells',
  about: 'Know the organs and systems of the body and the parts of cells, and what each one does.',
  grades: [5, 8],
  keywords: [
    'organ',
    'heart',
    'lungs',
    'digestion',
    'blood',
    'cell',
    'nucleus',
    'microscope',
    'biology',
  ],
  connected: ['food_chains', 'adaptation_evolution'],
  prerequisites: ['human_body'],
  standards: ['MS-LS1-1', 'MS-LS1-2', 'MS-LS1-3'],
  items: [
    ...termQuestions(BODY_TERMS, source),
    generator({
      id: 'which-system',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const [right, ...others] = rng.sample(SYSTEMS, 4);
        const part = rng.pick(right!.parts);
        return {
          prompt: `To which system of the body ${has(part) === 'belong' ? 'do' : 'does'} the **${part}** belong?`,
          right: right!.name,
          wrong: others.map(({ name, job, parts }) => ({
            text: name,
            why: `The ${name} ${job}. Its parts are, for example, the ${parts[0]} and the ${parts[1]}.`,
          })),
          hints: [
            `What ${has(part) === 'belong' ? 'do' : 'does'} the ${part} help the body to do?`,
            `The system in question ${right!.job}.`,
          ],
          steps: [
            `The ${right!.name} ${right!.job}.`,
            `The ${part} ${has(part)} to it, together with the ${listed(right!.parts.filter((other) => other !== part))}.`,
          ],
          source,
          about: part,
        };
      },
    }),
    generator({
      id: 'pair-systems',
      kind: 'match',
      difficulty: 2,
      make(rng) {
        const some = rng.sample(SYSTEMS, 4);
        const chosen = some.map((system) => ({ ...system, part: rng.pick(system.parts) }));
        return {
          prompt: 'Pair each part of the body with its system.',
          pairs: chosen.map(({ part, name }) => [part, name] as const),
          hints: [
            'What does each part do: move, hold up, carry, filter, sense, digest or breathe?',
            `The ${chosen[0]!.part} help the system that ${chosen[0]!.job}.`.replace(
              / help /,
              has(chosen[0]!.part) === 'belong' ? ' help ' : ' helps ',
            ),
          ],
          steps: chosen.map(
            ({ part, name, job }) => `The ${part} ${has(part)} to the ${name}, which ${job}.`,
          ),
          source,
        };
      },
    }),
    generator({
      id: 'order-path',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const { task, items, hint, why } = rng.pick(
          BODY_ORDERS.filter(({ from }) => from <= grade),
        );
        return {
          prompt: task,
          inOrder: items.map(capital),
          hints: [hint, `The last is this: ${items.at(-1)}.`],
          steps: [`The order is: ${listed(items)}.`, why],
          source,
          about: `order ${items.join(' ')}`,
        };
      },
    }),
    generator({
      id: 'pulse',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const seconds = rng.pick(grade < 7 ? [30, 15] : [20, 15, 10]);
        const times = 60 / seconds;
        const beats = rng.int(Math.ceil(60 / times), Math.floor(150 / times));
        const who = rng.pick(['Amina', 'Mateo', 'Yuki', 'Kofi', 'Lena', 'Ravi', 'Sofia', 'Tane']);
        const rate = beats * times;
        return {
          prompt: `${who} counts ${beats} heartbeats in ${seconds} seconds. How many beats is that per minute?`,
          answer: rate,
          unit: 'beats',
          hints: [
            'A minute has 60 seconds.',
            `How many times do ${seconds} seconds fit into a minute?`,
          ],
          steps: [
            `${seconds} seconds fit ${times === 2 ? 'twice' : `${times} times`} into the 60 seconds of a minute, and the heart goes on at the same rate.`,
            `${beats} × ${times} = ${count(rate, 'beat')} per minute.`,
          ],
          source,
        };
      },
    }),
    generator({
      id: 'magnification',
      kind: 'numeric',
      difficulty: 4,
      grades: [6, 8],
      make(rng, grade) {
        const eyepiece = rng.pick([5, 10, 15]);
        const objective = rng.pick([4, 10, 20, 40]);
        const total = eyepiece * objective;
        const inverse = grade > 6 && rng.chance(1, 2);
        return {
          prompt: inverse
            ? `A microscope makes a cell look ${total} times as large. Its eyepiece magnifies ${eyepiece} times. How many times does the objective lens magnify?`
            : `The eyepiece of a microscope magnifies ${eyepiece} times, the objective lens ${objective} times. How many times as large does a cell look?`,
          answer: inverse ? objective : total,
          unit: 'times',
          hints: [
            'The eyepiece magnifies again what the objective lens has magnified.',
            inverse ? `${eyepiece} times what is ${total}?` : 'Multiply; do not add.',
          ],
          steps: [
            'The image of the objective lens is magnified once more by the eyepiece, so the magnifications multiply.',
            inverse
              ? `${total} ÷ ${eyepiece} = ${objective}.`
              : `${eyepiece} × ${objective} = ${total}.`,
          ],
          source,
        };
      },
    }),
    labelParts({
      id: 'label-cell',
      difficulty: 3,
      grades: [6, 8],
      standards: ['MS-LS1-2'],
      pictures: cells,
      places: (grade) => (grade === 6 ? 4 : 5),
      ask: 'Put each name at its place in the picture of the cell.',
      source,
    }),
    findMarked({
      id: 'find-cell-part',
      difficulty: 3,
      grades: [6, 8],
      standards: ['MS-LS1-2'],
      pictures: cells,
      source,
    }),
  ],
};
