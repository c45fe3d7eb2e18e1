/** Fixed sizes, so that nothing jumps and the virtual grid never has to measure. In pixels. */
export const ROW = 44;
export const NAMES = 208;
export const BAND = 32;
export const HEAD = 92;
/** The frozen lines at the top: the band of the ledgers, and the names of the columns. */
export const TOP = BAND + HEAD;
