export const SOURCE = 'Consumer Financial Protection Bureau, youth financial education';
