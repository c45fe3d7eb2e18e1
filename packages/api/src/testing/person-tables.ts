import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '../db/schema.ts';

/** Columns that are a person's id whether the database knows it or not. */
const PERSON = /^(?:user|student|teacher|owner|by|graded_by)_?(?:id)?$/;

export interface PersonTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table with a column that is somebody's id: by its foreign keys, and by its name. */
export const personTables = (): PersonTable[] =>
  Object.values(schema)
    .filter((one) => is(one, SQLiteTable))
    .map((table) => {
      const { name, columns, foreignKeys } = getTableConfig(table);
      const toUser = foreignKeys
        .map((key) => key.reference())
        .filter(({ foreignTable }) => foreignTable === schema.user)
        .flatMap((key) => key.columns.map((column) => column.name));
      const named = columns.map((column) => column.name).filter((column) => PERSON.test(column));
      return { name, columns: [...new Set([...toUser, ...named])] };
    })
    .filter(({ name, columns }) => columns.length > 0 || name === 'user');
