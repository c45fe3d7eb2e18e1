/** What a student types who does not know: read as a word or a number, and the key of no question. */
export const NO_IDEA = { word: 'no idea yet', number: '987654' } as const;
