import { inTransaction } from '../db/database.ts';
import { school } from '../db/schema.ts';
import { addPerson } from './people.ts';
import type { Scenario } from './scenario.ts';

/** The first morning: `nova`, `vega` and `polaris` can sign in, and nothing has happened yet. */
export const firstDay: Scenario = (parts) => {
  inTransaction(parts.db, () => {
    parts.db.insert(school).values({ name: 'name', value: 'Observatory School' }).run();
    addPerson(parts, 'nova', 'Nova Adeyemi', 'student');
    addPerson(parts, 'vega', 'Vega Marchetti', 'teacher');
    addPerson(parts, 'polaris', 'Polaris Lund', 'administrator');
  });
};
