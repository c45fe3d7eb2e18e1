import type { Term } from '../../../authoring/vocabulary.ts';

export const INVEST_TERMS: readonly Term[] = [
  {
    term: 'share',
    means: 'a small part of the ownership of a company',
    example: 'Kofi owns one of the 10,000 equal parts into which a bike company is divided.',
    hint: 'Owning one makes you a part owner.',
    also: ['stock', 'shares'],
    near: ['shareholder'],
  },
  {
    term: 'bond',
    means: 'a loan to a company or government that pays interest and is paid back on a set date',
    example:
      'Priya lends a city $1,000 for ten years. She gets interest every year and the $1,000 at the end.',
    hint: 'The holder is a lender and not an owner.',
  },
  {
    term: 'dividend',
    means: 'a part of its profit that a company pays out to its owners',
    example: 'A company made a good profit and pays $0.40 for every share.',
    hint: 'It is paid per share.',
  },
  {
    term: 'shareholder',
    means: 'a person who owns a part of a company',
    example: 'Diego has twenty shares and may vote at the yearly meeting.',
    hint: 'It is a person.',
    near: ['share'],
  },
  {
    term: 'portfolio',
    means: 'all the investments that someone has',
    example:
      'Elif has shares of six companies, two bonds and some cash. She looks at all of it together.',
    hint: 'The word also means a folder with an artist’s works.',
    near: ['diversification'],
  },
  {
    term: 'diversification',
    means: 'spreading money over different investments so that one loss hurts less',
    example:
      'Instead of one company, Tala’s club holds parts of forty companies from ten industries.',
    hint: 'Think of eggs and more than one basket.',
    near: ['portfolio', 'mutual fund', 'index fund'],
  },
  {
    term: 'risk',
    means: 'the chance that an investment loses value or brings less than hoped',
    example: 'Nobody knows whether the new company will do well. The money could be lost.',
    hint: 'Higher possible gains usually come with more of it.',
    near: ['volatility'],
  },
  {
    term: 'liquidity',
    means: 'how quickly something can be turned into cash without losing value',
    example: 'Money in a savings account can be had today. Selling a house can take months.',
    hint: 'Think of water, which flows easily.',
  },
  {
    term: 'volatility',
    means: 'how strongly and how often a price goes up and down',
    example: 'One share moves between $49 and $51 all year, the other between $20 and $80.',
    hint: 'Think of a chart that looks like a calm or a stormy sea.',
    near: ['risk'],
  },
  {
    term: 'mutual fund',
    means: 'a pool of money from many people that managers invest for them',
    example:
      'Ten thousand people pay into one pool, and a manager buys many shares and bonds with it.',
    hint: 'Many investors share one basket.',
    near: ['index fund', 'diversification'],
  },
  {
    term: 'index fund',
    means: 'a fund that simply follows a list of many companies',
    example:
      'The fund holds all 500 companies on a published list, each by its size, and nobody picks favorites.',
    hint: 'It copies a list instead of choosing.',
    near: ['mutual fund', 'diversification'],
  },
  {
    term: 'broker',
    means: 'a person or firm that buys and sells investments for others',
    example:
      'Ravi wants to sell ten shares. A firm passes the order on to the market for a small fee.',
    hint: 'It stands between the buyer and the seller.',
  },
  {
    term: 'stock exchange',
    means: 'a market where shares are bought and sold',
    example: 'Every weekday millions of parts of companies change hands there.',
    hint: 'It is a place, real or electronic.',
    also: ['stock market'],
  },
  {
    term: 'capital gain',
    means: 'a profit from selling something for more than was paid for it',
    example: 'Noor bought a share for $30 and sold it for $42.',
    hint: 'It shows only when something is sold.',
    near: ['return'],
  },
  {
    term: 'bull market',
    means: 'a long period of rising prices',
    example: 'For three years most shares have gone up, and people expect more of it.',
    hint: 'It is named after an animal that thrusts its horns upward.',
  },
  {
    term: 'bear market',
    means: 'a long period of falling prices',
    example: 'In ten months most shares lost a quarter of their price.',
    hint: 'It is named after an animal that swipes its paw down.',
  },
  {
    term: 'market capitalization',
    means: 'the price of one share times the number of all shares of a company',
    example: 'There are 2 million shares, and each costs $15. Together that makes $30 million.',
    hint: 'It tells how large a company is on the market.',
    also: ['market cap'],
  },
  {
    term: 'initial public offering',
    means: 'the first sale of shares of a company to the public',
    example:
      'Until now three friends owned the firm. On Monday anyone can buy a part of it for the first time.',
    hint: 'It is known by three letters.',
    also: ['IPO'],
  },
  {
    term: 'return',
    means: 'the gain or loss of an investment compared with the money put in',
    example: 'From $200 became $210 in a year, so it is 5%.',
    hint: 'It is mostly given in percent.',
    near: ['capital gain', 'dividend', 'yield'],
  },
  {
    term: 'expense ratio',
    means: 'the part of a fund that is taken each year as a fee',
    example: 'For every $1,000 in the fund, $4 a year goes to those who run it.',
    hint: 'A small percent that is charged every year.',
  },
];
