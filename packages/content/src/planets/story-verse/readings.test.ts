import { expect, test } from 'vitest';
import { persuasions } from './items/arguments.ts';
import { causes } from './items/causes.ts';
import { crafted } from './items/crafted.ts';
import { fables } from './items/fables.ts';
import { deeper } from './items/deeper.ts';
import { factsOpinions } from './items/facts-opinions.ts';
import { firstStories } from './items/first-stories.ts';
import { inferences } from './items/inferences.ts';
import { mainIdeas } from './items/main-ideas.ts';
import { narrators } from './items/narrators.ts';
import { ordered } from './items/ordered.ts';
import { peopleAndPlaces } from './items/people-and-places.ts';
import { plays } from './items/plays.ts';
import { plotted } from './items/plotted.ts';
import { poems } from './items/poems.ts';
import { robots } from './items/robot.ts';
import { sideBySide } from './items/side-by-side.ts';
import { speeches } from './items/speeches.ts';
import { toSumUp } from './items/to-sum-up.ts';
import { verses } from './items/verses.ts';
import { itemsOf, type Reading } from './reading.ts';

/** With the text beside it, where there are two. */
const textOf = ({ text, beside }: Reading) => `${text} ${beside?.text ?? ''}`;

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The passages of a topic and how many words suit its readers. */
const shelves: readonly (readonly [string, readonly Reading[], min: number, max: number])[] = [
  ['first stories', firstStories, 40, 95],
  ['ordered', ordered, 80, 130],
  ['people and places', peopleAndPlaces, 50, 160],
  ['fables', fables, 65, 150],
  ['causes', causes, 85, 190],
  ['facts and opinions', factsOpinions, 85, 160],
  ['robots', robots, 120, 165],
  ['narrators', narrators, 140, 190],
  ['verses', verses, 45, 130],
  ['to sum up', toSumUp, 140, 220],
  ['plotted', plotted, 180, 270],
  ['deeper', deeper, 150, 250],
  ['side by side', sideBySide, 85, 270],
  ['speeches', speeches, 170, 230],
  ['plays', plays, 150, 290],
  ['main ideas', mainIdeas, 80, 155],
  ['inferences', inferences, 115, 230],
  ['arguments', persuasions, 150, 300],
  ['crafted', crafted, 150, 300],
  ['poems', poems, 40, 150],
];

test.each(shelves)(
  '%s: each proof is quoted exactly, and the length suits',
  (_, shelf, min, max) => {
    const faults = shelf.flatMap((reading) => {
      const { id, asks } = reading;
      const text = textOf(reading);
      const words = inOneLine(text).split(' ').length;
      return [
        ...(words < min || words > max ? [`${id} has ${words} words`] : []),
        ...asks
          .flatMap(({ proof }) => proof)
          .filter((proof) => !inOneLine(text).includes(proof))
          .map((proof) => `${id} does not say "${proof}"`),
      ];
    });
    expect(faults).toEqual([]);
  },
);

test.each(shelves)('%s: the right choice does not stand out by its length', (_, shelf) => {
  const faults = shelf.flatMap(({ id, asks }) =>
    asks
      .filter(
        ({ right, wrong }) =>
          right.length > 1.6 * Math.max(...wrong.map(([text]) => text.length)) && right.length > 25,
      )
      .map(({ right }) => `${id}: ${right}`),
  );
  expect(faults).toEqual([]);
});

test.each(shelves)('%s: asks for what is said, for what is meant, and for a word', (_, shelf) => {
  const faults = shelf.flatMap((reading) => {
    const asked = itemsOf(reading).flatMap((item) => ('skill' in item ? [item.skill] : []));
    return (['literal', 'inferential', 'vocabulary'] as const)
      .filter((skill) => !asked.includes(skill))
      .map((skill) => `${reading.id} has no ${skill} question`);
  });
  expect(faults).toEqual([]);
});
