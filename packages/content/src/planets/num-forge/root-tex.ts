/** 72 as [6, 2]: its square root is 6 times the root of 2, and nothing more can be taken out. */
export function takenOut(inside: number, order = 2): readonly [out: number, left: number] {
  let [out, left] = [1, inside];
  for (let by = 2; by ** order <= left; by += 1)
    while (left % by ** order === 0) {
      out *= by;
      left /= by ** order;
    }
  return [out, left];
}

/** "6\sqrt{2}", "-\sqrt{3}", "4": a multiple of a root as TeX. */
export function rootTex(times: number, inside: number, order = 2): string {
  if (inside === 1 || times === 0) return String(times);
  const front = times === 1 ? '' : times === -1 ? '-' : String(times);
  return `${front}\\sqrt${order === 2 ? '' : `[${order}]`}{${inside}}`;
}

/** The same as it is typed: "6sqrt(2)". */
export const rootText = (times: number, inside: number): string =>
  inside === 1 ? String(times) : `${times === 1 ? '' : times === -1 ? '-' : times}sqrt(${inside})`;
