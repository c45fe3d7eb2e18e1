/** Where the words and ideas of economics on this planet are explained. */
export const SOURCE = 'Federal Reserve Bank of St. Louis, Economic Education';
