/** The forms a number may be asked in, as a list to pick from. */
export const numberForms = [
  { value: 'any', label: 'Any form' },
  { value: 'simplest', label: 'Simplest form' },
  { value: 'fraction', label: 'A fraction' },
  { value: 'mixed', label: 'A mixed number' },
  { value: 'decimal', label: 'A decimal' },
  { value: 'percent', label: 'A percent' },
  { value: 'scientific', label: 'Scientific notation' },
] as const;
