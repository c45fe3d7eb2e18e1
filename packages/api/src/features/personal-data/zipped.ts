import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive, in pieces that are made when they are asked for. */
export interface FileInPieces {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/**
 * Files as a zip archive, piece by piece: no file is in memory whole.
 * @param now UTC milliseconds, for the dates of the files in it.
 */
export function* zipped(files: Iterable<FileInPieces>, now: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = now;
    zip.add(file);
    for (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
