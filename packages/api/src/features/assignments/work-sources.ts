import { findTopic } from '@planets/content';
import type { WorkSources } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import { storedDraft } from '../own-questions/build-own.ts';
import { draftOf } from '../own-questions/draft-of.ts';
import { draftIn } from '../own-questions/own-question-store.ts';

/** Where the parts of an assignment are found: topics in the content, teachers' questions in the database. */
export const workSources = (db: Db): WorkSources => ({
  topic: (planet, topic) => findTopic(planet, topic)?.topic,
  own: (question) => {
    const stored = storedDraft(db, question);
    return stored && { draft: draftOf(draftIn(stored)), version: stored.version };
  },
});
