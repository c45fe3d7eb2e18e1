/** What no file system or header takes, and what turns the direction of a name around. */
const UNFIT = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** RFC 8187: what `encodeURIComponent` leaves alone and a header may not have. */
const REST = /['()*]/g;

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** The header that makes an answer a file: letters and digits for every client, the true name beside them (RFC 6266). */
export function attachment(name: string, ending: string): string {
  const fit = name.toWellFormed().replaceAll(UNFIT, ' ').replaceAll(/\s+/g, ' ').trim();
  const whole = `${fit} practice.${ending}`.trim();
  return `attachment; filename="practice.${ending}"; filename*=UTF-8''${encodeURIComponent(whole).replaceAll(REST, percent)}`;
}
