import type { Planet } from '@planets/practice';

export const coinQuest: Planet = {
  id: 'coin_quest',
  name: 'CoinQuest',
  subject: 'Money',
  topics: [],
};
