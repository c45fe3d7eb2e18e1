import type { Term } from '../../../authoring/vocabulary.ts';

export const TAX_TERMS: readonly Term[] = [
  {
    term: 'sales tax',
    means: 'a tax that is added to the price of what is bought',
    example: 'The tag says $20, but at the register Ingrid pays $21.40.',
    hint: 'You meet it at the register.',
    near: ['excise tax'],
  },
  {
    term: 'income tax',
    means: 'a tax on what a person earns in a year',
    example: 'The more Omar earns at his job, the more of this tax he owes in April.',
    hint: 'It depends on earnings.',
    near: ['payroll tax', 'withholding', 'progressive tax'],
  },
  {
    term: 'property tax',
    means: 'a tax on the value of land and buildings',
    example:
      'Each year the owners of houses in a town pay a part of what their houses are worth. Much of it goes to schools.',
    hint: 'It depends on what is owned, not on what is earned.',
  },
  {
    term: 'payroll tax',
    means: 'a tax on wages that pays for Social Security and Medicare',
    example:
      'Worker and employer each pay a part of it with every paycheck, for pensions and health care in old age.',
    hint: 'It is tied to work and to old age.',
    near: ['income tax', 'withholding'],
  },
  {
    term: 'excise tax',
    means: 'a tax on one certain product, such as gasoline',
    example: 'Of each gallon of gasoline sold, a fixed number of cents goes to build roads.',
    hint: 'It is laid on a few goods only.',
    near: ['sales tax'],
  },
  {
    term: 'taxable income',
    means: 'the part of earnings on which the tax is worked out',
    example: 'Elif earned $42,000. After a deduction of $14,000, the tax is worked out on $28,000.',
    hint: 'It is less than all that was earned.',
    near: ['deduction'],
  },
  {
    term: 'deduction',
    means: 'an amount taken off earnings before the tax is worked out',
    example: 'Before working out the tax, Jamal may leave out $14,000 of what he earned.',
    hint: 'It makes smaller what the tax is worked out on.',
    near: ['tax credit', 'taxable income'],
  },
  {
    term: 'tax credit',
    means: 'an amount taken off the tax itself',
    example: 'Nadia’s tax was $2,300. For her course fees $500 come off, so she owes $1,800.',
    hint: 'It is subtracted at the very end.',
    near: ['deduction'],
  },
  {
    term: 'tax bracket',
    means: 'a range of income with a rate of its own',
    example: 'The first $10,000 is taxed at 10%, and what is above that, up to $40,000, at 15%.',
    hint: 'Think of steps of a staircase.',
    near: ['progressive tax', 'marginal rate'],
  },
  {
    term: 'marginal rate',
    means: 'the rate on the last dollar earned',
    example:
      'Kwame’s next dollar would fall into the 22% range, though most of his income is taxed at less.',
    hint: 'Ask what would happen to one dollar more.',
    near: ['effective rate', 'tax bracket'],
  },
  {
    term: 'effective rate',
    means: 'all the tax as a percent of all the income',
    example: 'Sofia earned $50,000 and paid $6,000 in tax. That is 12% of it.',
    hint: 'It is an average over the whole.',
    near: ['marginal rate'],
  },
  {
    term: 'progressive tax',
    means: 'a tax that takes a larger percent of larger incomes',
    example: 'Someone with $20,000 pays 8% of it, someone with $200,000 pays 24% of it.',
    hint: 'Watch how the percent changes as income grows.',
    near: ['tax bracket', 'income tax', 'regressive tax', 'flat tax'],
  },
  {
    term: 'regressive tax',
    means: 'a tax that takes a larger percent of smaller incomes',
    example:
      'A fee of $300 for everyone is 3% of an income of $10,000, but 0.3% of one of $100,000.',
    hint: 'Watch for whom the percent is the larger one.',
    near: ['progressive tax', 'flat tax'],
    grades: [9, 12],
  },
  {
    term: 'flat tax',
    means: 'a tax with the same percent for every income',
    example: 'Everyone pays 15% of what they earn, much or little.',
    hint: 'The percent never changes.',
    near: ['progressive tax', 'regressive tax'],
    grades: [9, 12],
  },
  {
    term: 'withholding',
    means: 'tax that an employer takes out of each paycheck and sends to the government',
    example:
      'Minh never sees a part of his pay: his employer pays it as tax for him, week by week.',
    hint: 'It is tax paid in advance.',
    near: ['payroll tax', 'income tax'],
  },
  {
    term: 'tax return',
    means: 'the form on which people work out their tax for the year',
    example:
      'In spring Leilani writes down her earnings and what she has paid already, and sends the form in.',
    hint: 'It is a form, not money.',
    near: ['refund'],
  },
  {
    term: 'refund',
    means: 'what the government pays back when too much tax was paid during the year',
    example:
      'Priya owed $1,900 for the year, but $2,250 had been taken out of her pay. She gets $350.',
    hint: 'The money comes back.',
    near: ['tax return'],
  },
];
