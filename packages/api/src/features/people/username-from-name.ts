import anyAscii from 'any-ascii';

/** What people sign in with. */
export const USERNAME = /^[a-z0-9][a-z0-9._-]{2,29}$/;
export const USERNAME_RULE =
  'A username has 3 to 30 small letters, digits, dots, dashes or underscores, and begins with a letter or digit.';

/** Room for a number at the end. */
const LONGEST = 24;

const plain = (word: string): string =>
  anyAscii(word.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/**
 * A username for a name in any script: the first word and the initial of the last one, "nova.a", short enough
 * for a child to type, with the first number from 2 that makes it free.
 */
export function usernameFromName(name: string, isTaken: (username: string) => boolean): string {
  const words = name
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  const first = (words[0] ?? 'student').slice(0, LONGEST);
  const initial = words.length > 1 ? words.at(-1)![0]! : '';
  const short = initial === '' ? first : `${first}.${initial}`;
  const base = short.length < 3 ? `${short}.student` : short;
  for (let number = 1; ; number += 1) {
    const username = number === 1 ? base : `${base}${number}`;
    if (!isTaken(username)) return username;
  }
}
