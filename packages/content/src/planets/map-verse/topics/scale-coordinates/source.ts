export const source = 'USGS';
