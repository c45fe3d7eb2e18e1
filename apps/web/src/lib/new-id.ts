/**
 * An id made once by this client. `crypto.randomUUID` is missing on plain http, where some schools
 * run; random bytes are there too.
 */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
