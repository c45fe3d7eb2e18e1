import type { Item, Topic } from '../items/item.ts';
import { faultsOf, templateFaults } from '../items/question-faults.ts';
import { variantOf } from '../items/variant.ts';
import { publicQuestion } from '../kinds/kinds.ts';
import type { Question } from '../kinds/question.ts';

/** Fields of a question that a student may see only after the verdict, or never. */
const HIDDEN = ['key', 'hints', 'steps', 'feedback', 'slips', 'policy', 'source'];

/** The names of all fields, however deep. */
function fieldsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const inner of value) fieldsIn(inner, found);
  else if (value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) fieldsIn(inner, found.add(name));
  return found;
}

function questionFaults(question: Question): string[] {
  return [
    ...(question.hints.length === 0 ? ['no hint'] : []),
    ...(question.steps.length === 0 ? ['no explanation'] : []),
    ...(question.kind === 'choice' && question.choices.length < 3
      ? ['fewer than three choices']
      : []),
    ...faultsOf(question).map(({ at, message }) => `${at}: ${message}`),
    ...templateFaults(question),
  ];
}

/** Variants that are made a second time, and whose fields are looked through: neither depends on the seed. */
const REPEATED = 4;

const isGivenAgain = (
  item: Item,
  topic: Topic,
  gradeLevel: number,
  seed: number,
  question: Question,
): boolean =>
  JSON.stringify(variantOf(item, topic.id, gradeLevel, seed).question) === JSON.stringify(question);

/** What depends on the kind of a question and not on its numbers. */
function onceFaults(question: Question): string[] {
  const shown = fieldsIn(publicQuestion(question));
  return HIDDEN.filter((hidden) => shown.has(hidden)).map(
    (hidden) => `the public view has a field ${hidden}`,
  );
}

/**
 * What is wrong with an item over `seeds` seeds in each grade it suits; an empty list when nothing is:
 * the key grades right, the public view and the prompt do not contain it, distractors differ and are
 * wrong, the text is well-formed, maths typesets, and a seed always gives the same question.
 */
export function checkItem(item: Item, topic: Topic, seeds: number): string[] {
  const [min, max] = item.grades ?? topic.grades;
  const faults = new Set<string>();
  const perGrade = item.type === 'authored' ? 5 : Math.ceil(seeds / (max - min + 1));
  for (let gradeLevel = min; gradeLevel <= max; gradeLevel += 1)
    for (let seed = 1; seed <= perGrade; seed += 1) {
      const at = `grade ${gradeLevel} seed ${seed}: `;
      try {
        const { question } = variantOf(item, topic.id, gradeLevel, seed);
        if (question.kind !== item.kind) faults.add(`${at}is of kind ${question.kind}`);
        for (const fault of questionFaults(question)) faults.add(at + fault);
        if (seed <= REPEATED) for (const fault of onceFaults(question)) faults.add(at + fault);
        if (seed <= REPEATED && !isGivenAgain(item, topic, gradeLevel, seed, question))
          faults.add(`${at}the same seed gave another question`);
      } catch (error) {
        faults.add(`${at}threw ${String(error)}`);
      }
      if (faults.size > 5) return [...faults];
    }
  return [...faults];
}
