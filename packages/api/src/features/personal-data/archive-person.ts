import type { Db } from '../../db/database.ts';
import type { Services } from '../../services.ts';
import { exportStream } from '../exports/export-stream.ts';
import { instantView } from '../sessions/session-view.ts';
import type { PersonFor } from './access.ts';
import {
  accountPart,
  classesPart,
  ownQuestionsPart,
  signInsPart,
  taughtPart,
} from './account-parts.ts';
import { filesOf, type ArchivePart } from './archive-part.ts';
import { assignedPart } from './assigned-part.ts';
import { practiceParts } from './practice-parts.ts';
import { readme } from './readme.ts';
import { zipped, type FileInPieces } from './zipped.ts';

/** For the person, or for the school on their behalf. */
export type ArchiveReader = 'oneself' | 'school';

/** Everything that is held about a person, in the order of README.txt. */
export function partsOf(
  db: Db,
  { id, role }: Pick<PersonFor<'personal.read'>, 'id' | 'role'>,
  reader: ArchiveReader,
  now: number,
): ArchivePart[] {
  const account = [accountPart(db, id), signInsPart(db, id)];
  return role === 'student'
    ? [
        ...account,
        classesPart(db, id, reader),
        ...practiceParts(db, id),
        assignedPart(db, id, reader, now),
      ]
    : [...account, taughtPart(db, id), ownQuestionsPart(db, id)];
}

function* archiveFiles(parts: readonly ArchivePart[], about: string): Generator<FileInPieces> {
  yield { name: 'README.txt', pieces: [about] };
  for (const part of parts) yield* filesOf(part);
}

/** An archive that is made while it is sent: its body and headers. Its name tells nobody whose it is. */
export function archivePerson(
  { db, now, log }: Pick<Services, 'db' | 'now' | 'log'>,
  person: PersonFor<'personal.read'>,
  reader: ArchiveReader,
) {
  const at = now();
  const parts = partsOf(db, person, reader, at);
  const about = readme(parts, {
    reader,
    isStudent: person.role === 'student',
    madeAt: instantView(at),
  });
  return {
    body: exportStream(zipped(archiveFiles(parts, about), at), (error) =>
      log({ level: 'error', event: 'archive failed', facts: { error: String(error) } }),
    ),
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="learning-planets.zip"',
    },
  };
}
