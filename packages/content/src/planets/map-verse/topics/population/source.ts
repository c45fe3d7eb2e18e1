export const source = 'U.S. Census Bureau';
