import { PASSWORD_MAX, STUDENT_PASSWORD_MIN } from '@planets/contract';
import { USERNAME, USERNAME_RULE } from '../people/username-from-name.ts';
import type { RosterRow } from './read-roster-csv.ts';

const NAME_MAX = 80;
const GROUP_MAX = 60;

/** What a spreadsheet would run when the list is opened there again. */
const isFormula = (text: string): boolean => /^[=+\-@\t]/.test(text);
const hasControl = (text: string): boolean => /[\p{Cc}\u2028\u2029\uFFFD]/u.test(text);

/** What is wrong with one student by itself, in a sentence that repeats nothing of it; or undefined. */
export function rowFault({ name, username, password, group }: RosterRow): string | undefined {
  if (name === '') return 'There is no name.';
  if (isFormula(name)) return 'A name cannot begin with =, +, - or @: spreadsheets run it.';
  if (hasControl(name))
    return 'The name has characters that cannot be read. Save the list as UTF-8.';
  if (name.length > NAME_MAX) return `A name has at most ${NAME_MAX} characters.`;
  if (username !== '' && !USERNAME.test(username)) return USERNAME_RULE;
  if (password !== '' && password.length < STUDENT_PASSWORD_MIN)
    return `A password has at least ${STUDENT_PASSWORD_MIN} characters. Leave it out, and one is made.`;
  if (password.length > PASSWORD_MAX) return `A password has at most ${PASSWORD_MAX} characters.`;
  if (isFormula(group)) return 'A group cannot begin with =, +, - or @: spreadsheets run it.';
  if (hasControl(group)) return 'The group has characters that cannot be read.';
  if (group.length > GROUP_MAX) return `A group’s name has at most ${GROUP_MAX} characters.`;
  return undefined;
}
