import { variantOf, type Item, type Planet, type Question, type Topic } from '@planets/practice';

/** A question as a student of this grade may meet it, with where it comes from. */
export interface Sample {
  readonly planet: Planet;
  readonly topic: Topic;
  readonly item: Item;
  readonly gradeLevel: number;
  readonly seed: number;
  readonly question: Question;
}

/** Something wrong with the content, and where. */
export interface Finding {
  readonly at: string;
  readonly fault: string;
}

/** All grades from the first to the last. */
export const gradesBetween = ([min, max]: readonly [number, number]): number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);

/** The first `seeds` variants of each item in each grade it suits; of an authored item one is enough. */
export function samplesOf(planet: Planet, topic: Topic, seeds: number): Sample[] {
  return topic.items.flatMap((item) => {
    const grades = gradesBetween(item.grades ?? topic.grades);
    const asked = item.type === 'authored' ? grades.slice(0, 1) : grades;
    const count = item.type === 'authored' ? 1 : seeds;
    return asked.flatMap((gradeLevel) =>
      Array.from({ length: count }, (_, index): Sample => {
        const { question } = variantOf(item, topic.id, gradeLevel, index + 1);
        return { planet, topic, item, gradeLevel, seed: index + 1, question };
      }),
    );
  });
}

export const placeOf = ({ planet, topic, item }: Pick<Sample, 'planet' | 'topic' | 'item'>) =>
  `${planet.id}/${topic.id}/${item.id}`;
