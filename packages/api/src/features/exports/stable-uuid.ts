import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The namespace of names that are URLs (RFC 9562, 6.6). */
export const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** A UUID that the same name always gets, version 5 (RFC 9562, 5.5). */
export function stableUuid(namespace: string, name: string): string {
  const bytes = sha1
    .create()
    .update(hexToBytes(namespace.replaceAll('-', '')))
    .update(utf8ToBytes(name))
    .digest()
    .slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
