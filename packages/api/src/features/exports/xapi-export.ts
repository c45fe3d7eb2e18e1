import type { PageOf, SessionRow } from './practice-pages.ts';
import { sessionStatements } from './session-statements.ts';

/** An array of xAPI 1.0.3 statements, page by page, as `POST statements` of a record store takes them. */
export function* xapiExport(pages: Iterable<PageOf<SessionRow>>): Generator<string> {
  yield '[';
  let isFirst = true;
  for (const { rows } of pages) {
    const texts = rows.flatMap(sessionStatements).map((statement) => JSON.stringify(statement));
    yield (isFirst ? '\n' : ',\n') + texts.join(',\n');
    isFirst = false;
  }
  yield '\n]\n';
}
