import { practiceExport, PRACTICE_EXPORT_SCHEMA } from '@planets/contract';
import { z } from 'zod';
import { columnsOf } from './practice-table.ts';
import { ACTIVITY_TYPES, BASE, VERBS } from './xapi-statement.ts';

const columnRows = columnsOf('class').map(({ name, about }) => `| ${name} | ${about} |`);
const verbRows = Object.values(VERBS).map(({ id }) => `\`${id}\``);

/** docs/exports.md, from the columns and schemas that the files are written with. */
export const exportsPage = (): string => `# Exports of practice

The tables and the schema on this page are written from the code; \`exports-page.test.ts\` fails when the page is older than it
(\`pnpm test --project api exports-page -u\` writes it anew).

| route | for |
|---|---|
| \`GET /api/gradebook/practice/export\` | the signed-in student |
| \`GET /api/students/{studentId}/gradebook/practice/export\` | who teaches the student now, and administrators |
| \`GET /api/classes/{id}/practice/export\` | who teaches the class, and administrators: the students who are in it now |

\`format=csv|json|xlsx|xapi\`, and the filters of the history: \`planet\`, \`topic\`, \`mode\`, \`completed\`, \`from\`, \`to\` (UTC days or
instants of the saving). \`fromDate\` and \`toDate\` filter by the student's own calendar; sessions from before days were kept have
none and are left out by them. Only saved sessions are exported, the oldest first.

A file is made while it is sent: access is proven before its first byte, then pages of 500 sessions (50 with their questions) are
read when the client has taken the page before. 100,000 sessions take no more memory than 10,000
(\`pnpm exec node --expose-gc apps/server/bench/exports.ts\`). What is saved after the request came is not in it, and nothing is in it twice,
whatever changes meanwhile. \`x-total-rows\` tells how many sessions are to come. Where the server fails in the middle, the
connection breaks, so that half a file is never taken for a whole one.

## CSV and XLSX
One line for each session.

| column | what it is |
|---|---|
${columnRows.join('\n')}

**CSV** is UTF-8 by RFC 4180, with commas between cells, points in numbers, instants by ISO 8601 in UTC. \`bom=true\` puts a byte order
mark in front, which Excel wants. What a spreadsheet would take for a formula begins with an apostrophe, as in the gradebook of a class.

**XLSX** has numbers as numbers and days and instants as dates (instants in UTC, since a workbook knows no zones). The names stay in
sight. Text is an inline string and never a formula. Behind 1,048,575 sessions another sheet begins.
Libraries that write workbooks hold all rows until the end (write-excel-file, which the gradebook of a class uses) or need Node's own
streams (exceljs, xlsx-write-stream), which the page's host has not. So \`sheet-xml.ts\` has the little XML there is to it, and fflate,
which zips as it goes, was here already.

## xAPI
An array of xAPI 1.0.3 statements as \`POST statements\` of a record store takes them, with the header
\`X-Experience-API-Version: 1.0.3\` and in parts of what size the store allows.

| statement | object | result |
|---|---|---|
| initialized | the topic (\`${ACTIVITY_TYPES.topic}\`) | |
| answered, one for each question with a try | the question (\`${ACTIVITY_TYPES.question}\`) | the last response verbatim, the credit from 0 to 1, right or not, active time; tries, hints and difficulty as extensions |
| completed, or exited where questions were left | the topic | the score from 0 to 100, active time; wall seconds and counts as extensions |

- Verbs and types of activities are ADL's: ${verbRows.join(', ')}.
- All other names are below \`${BASE}\`. No host is the same in every school, a name below a stranger's would claim theirs, and
  \`.invalid\` belongs to nobody for ever (RFC 6761). The specification asks that such names are IRIs and stay the same, and only
  recommends that there is a page behind them.
- \`context.registration\` is a UUID (version 5) of student and session, and the id of a statement one of registration and what it says.
  An export made twice, or two that overlap, are the same statements: a record store keeps each once.
- The actor is an account: the name space of above and the id of the account here. No name and no address is in any statement; a topic
  has its own name and not the one a student gave it.
- Responses have the delimiters of the specification: \`[,]\` between parts, \`[.]\` inside a pair. Numbers are \`fill-in\`, because what is
  typed may be a fraction.
- Sessions of the earlier system have no \`answered\`, and the topic \`unknown\`.

## JSON
One document: \`${PRACTICE_EXPORT_SCHEMA}\`. Questions have what their student may see of them after the session: the key of
those that were tried, and none of those that were not. Text is plain, with maths in words. \`/api/openapi.json\` has the schema too.

\`\`\`json
${JSON.stringify(z.toJSONSchema(practiceExport), null, 2)}
\`\`\`
`;
