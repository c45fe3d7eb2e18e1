import type { Planet } from '@planets/practice';
import { banking } from './topics/banking.ts';
import { billsAndWords } from './topics/bills-and-words.ts';
import { countingCoins } from './topics/counting-coins.ts';
import { creditLoans } from './topics/credit-loans.ts';
import { interest } from './topics/interest.ts';
import { makingChange } from './topics/making-change.ts';
import { moneyStories } from './topics/money-stories.ts';
import { needsWants } from './topics/needs-wants.ts';
import { payWages } from './topics/pay-wages.ts';
import { percentMoney } from './topics/percent-money.ts';
import { savingBudgeting } from './topics/saving-budgeting.ts';
import { startingBusiness } from './topics/starting-business.ts';
import { taxes } from './topics/taxes.ts';
import { unitPrice } from './topics/unit-price.ts';

export const coinQuest: Planet = {
  id: 'coin_quest',
  name: 'CoinQuest',
  subject: 'Money',
  topics: [
    countingCoins,
    billsAndWords,
    needsWants,
    makingChange,
    moneyStories,
    unitPrice,
    banking,
    savingBudgeting,
    startingBusiness,
    percentMoney,
    taxes,
    payWages,
    interest,
    creditLoans,
  ],
};
