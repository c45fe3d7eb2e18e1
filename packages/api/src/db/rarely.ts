import { sql, type SQL } from 'drizzle-orm';

/**
 * A condition that few of a student's rows meet. SQLite cannot know that where nobody has run ANALYZE, which no
 * school does: it then reads all rows of the student by the table's own key and leaves the index for them alone.
 */
export const rarely = (condition: SQL): SQL => sql`likelihood(${condition}, 0.001)`;
