import type { AddStudentBody, RosterOutcome } from '@planets/contract';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { requireClass } from './class-access.ts';
import { addToRoster } from './import-roster.ts';
import { rowFault } from './row-fault.ts';

/**
 * Adds one student by hand: a list of one.
 * @throws ProblemError invalid, and as `requireClass`
 */
export async function addStudent(
  deps: Deps,
  actor: Actor,
  classId: number,
  { name, username = '', password = '', createId }: AddStudentBody,
): Promise<RosterOutcome> {
  requireClass(deps.db, actor, classId, 'roster.change');
  const row = {
    line: 1,
    name: name.replaceAll(/\s+/g, ' '),
    username: username.toLowerCase(),
    password,
    group: '',
  };
  // The name by itself first, so that the refusal names the right field.
  const nameFault = rowFault({ ...row, username: '', password: '' });
  if (nameFault !== undefined) throw invalid('name', nameFault);
  const passwordFault = rowFault({ ...row, username: '' });
  if (passwordFault !== undefined) throw invalid('password', passwordFault);
  const [student] = await addToRoster(deps, actor, classId, [row], {
    importId: createId,
    leaveOutWrong: true,
  });
  if (student!.does === 'wrong') throw invalid('username', student!.says);
  return student!;
}
