import type { Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { INVEST_TERMS } from '../data/invest-terms.ts';
import { dividendTotal, dividendYield, orderYields } from './shares-dividends/dividends.ts';
import { oneFalls, portfolioShare, companySize } from './shares-dividends/portfolio.ts';

const terms = {
  terms: INVEST_TERMS,
  source: 'U.S. Securities and Exchange Commission, Investor.gov glossary',
};

export const sharesDividends: Topic = {
  id: 'shares_dividends',
  name: 'Shares, dividends and diversification',
  about: 'Know the words of investing, and work with dividends, yields and portfolios.',
  grades: [8, 12],
  keywords: [
    'stock',
    'share',
    'dividend',
    'portfolio',
    'bond',
    'fund',
    'risk',
    'yield',
    'diversification',
  ],
  connected: ['growth_inflation'],
  prerequisites: ['percent_returns'],
  standards: ['CCSS.MATH.CONTENT.7.RP.A.3', 'D2.Eco.3.6-8'],
  items: [
    dividendTotal,
    dividendYield,
    orderYields,
    oneFalls,
    portfolioShare,
    companySize,
    termForMeaning(terms),
    termForExample(terms),
    matchTerms(terms),
  ],
};
