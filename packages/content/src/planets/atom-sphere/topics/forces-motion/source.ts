export const source = 'NIST Guide to the SI';
