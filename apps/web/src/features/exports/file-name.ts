/** The name that a server gave to a file (RFC 6266): the true one where there is one, else the plain one. */
export function fileNameIn(disposition: string | null, otherwise: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '') ?? [];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      // Not percent-encoded UTF-8: the plain name is still good.
    }
  }
  const [, plain] = /filename="([^"]+)"/i.exec(disposition ?? '') ?? [];
  return plain ?? otherwise;
}
