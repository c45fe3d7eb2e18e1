export const source = 'NOAA';

export const degrees = (value: number) => `${value < 0 ? `−${-value}` : value} °C`;
