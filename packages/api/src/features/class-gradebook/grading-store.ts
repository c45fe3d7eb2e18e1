import type { GradingAnswer } from '@planets/contract';
import { DEFAULT_POLICY, LETTER_SCHEMES, type GradingPolicy } from '@planets/practice';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { assignment, category, schoolClass } from '../../db/schema.ts';
import type { ClassFor } from '../classes/class-access.ts';

/** How the totals of a class are computed, as its teachers see it. */
export function gradingView(
  db: Db,
  { id, gradingPolicy, gradingVersion }: ClassFor<'gradebook.read'> | ClassFor<'grading.change'>,
): GradingAnswer {
  const policy = gradingPolicy ?? DEFAULT_POLICY;
  return {
    policy: { ...policy, letters: policy.letters.map((band) => ({ ...band })) },
    categories: db
      .select({
        id: category.id,
        name: category.name,
        weight: category.weight,
        dropLowest: category.dropLowest,
        assignments: sql<number>`(select count(*) from assignment where category_id = category.id)`,
      })
      .from(category)
      .where(eq(category.classId, id))
      .orderBy(asc(category.place), asc(category.id))
      .all(),
    version: gradingVersion,
    schemes: LETTER_SCHEMES.map((scheme) => ({
      ...scheme,
      letters: scheme.letters.map((band) => ({ ...band })),
    })),
  };
}

export const setPolicy = (
  db: Db,
  classId: number,
  policy: GradingPolicy,
  version: number,
): void => {
  db.update(schoolClass)
    .set({ gradingPolicy: policy, gradingVersion: version })
    .where(eq(schoolClass.id, classId))
    .run();
};

interface CategoryRow {
  readonly name: string;
  readonly weight: number;
  readonly dropLowest: number;
  readonly place: number;
}

export const addCategory = (db: Db, classId: number, row: CategoryRow): void => {
  db.insert(category)
    .values({ classId, ...row })
    .run();
};

export const changeCategory = (db: Db, id: number, row: CategoryRow): void => {
  db.update(category).set(row).where(eq(category.id, id)).run();
};

/** Its assignments stay, in no category; who is editing one of them notices by its version. */
export function deleteCategory(db: Db, classId: number, id: number): void {
  db.update(assignment)
    .set({ categoryId: null, version: sql`${assignment.version} + 1` })
    .where(and(eq(assignment.classId, classId), eq(assignment.categoryId, id)))
    .run();
  db.delete(category).where(eq(category.id, id)).run();
}
