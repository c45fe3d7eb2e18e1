import { generator } from '@planets/practice';
import { capital, listed } from '../../../../authoring/wording.ts';
import { elementsIn, place, source } from './pool.ts';

const families: Readonly<Record<number, string>> = {
  1: 'alkali metals',
  2: 'alkaline earth metals',
  17: 'halogens',
  18: 'noble gases',
};

export const metalOrNot = generator({
  id: 'metal-or-not',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const kind = rng.pick(['metal', 'nonmetal'] as const);
    const clear = rng.shuffle(elementsIn(grade).filter((element) => element.kind !== 'metalloid'));
    const right = clear.filter((element) => element.kind === kind).slice(0, rng.int(2, 4));
    const wrong = clear.filter((element) => element.kind !== kind).slice(0, 6 - right.length);
    return {
      prompt: `Pick **every** ${kind}.`,
      right: right.map(({ name }) => name),
      wrong: wrong.map(({ name }) => name),
      hints: [
        'Metals are shiny and conduct electricity. They fill the left and the middle of the periodic table.',
        `${capital(wrong[0]!.name)} is ${place(wrong[0]!)} and is not one of them.`,
      ],
      steps: [
        'Metals lose electrons easily, which makes them shiny and good conductors; nonmetals, at the upper right of the table (and hydrogen), hold on to theirs.',
        `So the ${kind}s here are ${listed(right.map(({ name }) => name))}.`,
      ],
      source,
    };
  },
});

export const sameFamily = generator({
  id: 'same-family',
  kind: 'choice',
  difficulty: 4,
  grades: [7, 10],
  make(rng, grade) {
    const group = Number(rng.pick(Object.keys(families)));
    const pool = elementsIn(grade).filter((element) => element.group !== undefined);
    const [known, right] = rng.sample(
      pool.filter((element) => element.group === group),
      2,
    );
    const wrong = rng.sample(
      pool.filter((element) => element.group !== group && element.protons > 1),
      3,
    );
    return {
      prompt: `${capital(known!.name)} is one of the ${families[group]}. Which of these elements is in the same group?`,
      right: right!.name,
      wrong: wrong.map(({ name, group: other }) => ({
        text: name,
        why: `${capital(name)} is in group ${other}${families[other!] ? `, the ${families[other!]}` : ''}.`,
      })),
      hints: [
        `The ${families[group]} are group ${group}: one column of the periodic table.`,
        `${capital(wrong[0]!.name)} is in another column, group ${wrong[0]!.group}.`,
      ],
      steps: [
        `Elements of one column have the same number of outer electrons${group === 18 ? ' (helium is the exception: its shell is full with two)' : ''}, so they behave alike.`,
        `${capital(known!.name)} and ${right!.name} are both in group ${group}, the ${families[group]}.`,
      ],
      source,
      about: `${right!.name} family`,
    };
  },
});
