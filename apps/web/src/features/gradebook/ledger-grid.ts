/** Side by side where there is room. Gold is wider: its history is a table of eight columns. */
export const ledgerGrid = 'grid gap-6 min-[68.75rem]:grid-cols-[minmax(0,3fr)_minmax(0,5fr)]';
