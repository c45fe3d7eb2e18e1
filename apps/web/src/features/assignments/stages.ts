/** Where an assignment is on its way, for who looks over a list of them, in the order of that list. */
export const stages = ['open', 'coming', 'scheduled', 'draft', 'over', 'withdrawn'] as const;
export type Stage = (typeof stages)[number];
