const LINE_FEED = 0x0a;

/** The line feeds in a piece of a file. UTF-8 has this byte nowhere else. */
export function countLines(piece: Uint8Array): number {
  let lines = 0;
  for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, at + 1))
    lines += 1;
  return lines;
}
