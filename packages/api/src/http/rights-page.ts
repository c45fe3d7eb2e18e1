import { RIGHTS, type Reach, type Right } from './rights.ts';

const REACH: Readonly<Record<Reach, string>> = { none: '', own: 'own', any: 'any' };

const rowOf = (name: string, right: Right): string =>
  `| ${right.allows} | ${REACH[right.student]} | ${REACH[right.teacher]} | ${REACH[right.administrator]} | ${right.changes ? 'refused' : 'allowed'} | \`${name}\` |`;

/** docs/rights.md, from the table that the code asks. */
export const rightsPage = (): string => `# Who may do what

Written by \`pnpm docs:rights\` from \`packages/api/src/http/rights.ts\`, the table that every route of classes and assigned work
asks; a test fails when this page is older than the table.

**own**: for a teacher the classes they teach at this moment, and what is in them; for a student the classes they are enrolled in
at this moment, and their own work. **any**: everything in the school. An empty cell: refused with 403, whatever it is about. What
is not in somebody's reach answers 404, as if it were not there. The question is asked inside the transaction that acts, so that a
co-teacher who was taken off a minute ago can do nothing more.

| to | student | teacher | administrator | in an archived class | right |
|---|---|---|---|---|---|
${Object.entries(RIGHTS)
  .map(([name, right]) => rowOf(name, right))
  .join('\n')}

## What is not a matter of the table
- A student sees a grade only once it is released; \`excused\` is a status and is seen at once.
- An account there is comes into a class by its own student with the join code, by a teacher who teaches that student already, or
  by an administrator. A teacher cannot take over a stranger's account by typing a username.
- A teacher gives new passwords to the students of their classes, an administrator to the staff. A new password ends all sign-ins.
- A class keeps at least one teacher. A student who left a class is nobody's in it; their work is kept and returns with them.
- A student's practice is seen by the student, by those who teach them now, and by administrators. It never counts in a grade.
`;
