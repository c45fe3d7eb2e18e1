import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/** With more than so many, going through an index once is as quick as looking each up. */
const FEW = 20;

/**
 * Membership in a list of any length. A few are bound one by one: SQLite then knows that they are few and
 * looks them up by a key. More are one parameter, whatever their number.
 */
export const among = (column: SQLWrapper, ids: readonly (string | number)[]): SQL =>
  ids.length > 0 && ids.length <= FEW
    ? sql`${column} in ${[...ids]}`
    : sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;
