import type { Term } from '../../../authoring/vocabulary.ts';

export const PAY_TERMS: readonly Term[] = [
  {
    term: 'gross pay',
    means: 'what a job pays before anything is taken out',
    example:
      'Amara worked 20 hours at $15 an hour. Her payslip shows $300 at the top, before any taxes.',
    hint: 'It is the larger of the two totals on a payslip.',
    near: ['salary', 'wage'],
  },
  {
    term: 'net pay',
    means: 'what is left of the pay after everything is taken out',
    example:
      'After taxes and insurance, $412 of Diego’s $500 arrive in his bank account. The payslip has a name for the $412.',
    hint: 'People also call it take-home pay.',
    also: ['take-home pay', 'take home pay'],
  },
  {
    term: 'deduction',
    means: 'an amount taken out of pay, such as a tax or an insurance payment',
    example: 'A line on Mei’s payslip takes away $24 for health insurance.',
    hint: 'The word is related to “to subtract”.',
    near: ['payroll tax', 'income tax'],
  },
  {
    term: 'overtime',
    means: 'hours worked beyond the usual full week, often paid at a higher rate',
    example:
      'Kofi’s normal week is 40 hours. This week he worked 44, and the last 4 were paid at one and a half times the rate.',
    hint: 'Think of what happens after the 40th hour.',
  },
  {
    term: 'salary',
    means: 'a fixed amount of pay for a year of work, paid in parts',
    example:
      'Ingrid’s contract says $54,000 a year. She gets the same amount each month, however many hours she works.',
    hint: 'It does not depend on the number of hours.',
    near: ['gross pay', 'wage'],
  },
  {
    term: 'wage',
    means: 'pay that is counted by the hour',
    example: 'Ravi is paid $16 for each hour in the garden center: more hours, more pay.',
    hint: 'Multiply it by the hours to get the pay.',
    near: ['salary', 'gross pay', 'minimum wage'],
    also: ['hourly wage', 'wages'],
  },
  {
    term: 'minimum wage',
    means: 'the lowest hourly pay that the law allows',
    example: 'A law says that no covered worker may be paid less than a certain amount an hour.',
    hint: 'Think of the smallest amount that is still legal.',
    near: ['wage'],
  },
  {
    term: 'commission',
    means: 'pay that is a percent of what a worker sells',
    example: 'For every sofa she sells, Noor gets 4% of the price.',
    hint: 'Salespeople often get it.',
    near: ['bonus'],
  },
  {
    term: 'income tax',
    means: 'money that people pay to the government out of what they earn',
    example:
      'Part of what Tomás earns is withheld for the government. After the end of the year he files a return to see whether it was the right amount.',
    hint: 'The government uses it to pay for public services.',
    near: ['deduction', 'payroll tax'],
  },
  {
    term: 'payroll tax',
    means: 'money withheld from pay for Social Security and Medicare',
    example: 'A line on Zofia’s payslip says FICA. It goes to Social Security and Medicare.',
    hint: 'On a payslip it is often labeled FICA.',
    near: ['deduction', 'income tax'],
  },
  {
    term: 'tip',
    means: 'extra money that a customer gives for service',
    example: 'After a haircut, a customer gives the hairdresser $5 on top of the price.',
    hint: 'Customers give it, not the employer.',
    near: ['bonus'],
  },
  {
    term: 'bonus',
    means: 'an extra payment from an employer for good work or a good year',
    example: 'The bakery had its best year. In December the owner pays every baker an extra $400.',
    hint: 'The employer gives it on top of normal pay.',
    near: ['commission', 'tip'],
  },
  {
    term: 'benefits',
    means: 'things of value besides pay, such as health insurance or paid vacation',
    example:
      'Two jobs pay the same, but one also gives health insurance and two weeks of paid vacation.',
    hint: 'They come with a job but are not cash.',
  },
  {
    term: 'direct deposit',
    means: 'pay sent straight into a bank account',
    example: 'Nobody hands Yuki a check. On payday the money is simply in her bank account.',
    hint: 'The money goes from one account to another.',
  },
  {
    term: 'pay period',
    means: 'the days that one paycheck covers',
    example: 'Elif’s payslip says “June 1 to June 14”. The next one will cover June 15 to June 28.',
    hint: 'It has a first and a last date.',
  },
  {
    term: 'W-4',
    means: 'the form a new worker fills in so that the right tax is withheld',
    example:
      'On the first day at work, Leilani fills in a federal form that tells the employer how much income tax to withhold.',
    hint: 'It is named with a letter and a number, and it comes at the start of a job.',
    near: ['W-2'],
  },
  {
    term: 'W-2',
    means: 'the form that tells a worker what was earned and withheld in the past year',
    example:
      'In January, Omar’s employer sends him a form with all that he earned and the tax that was withheld last year.',
    hint: 'It is named with a letter and a number, and it comes after the end of a year.',
    near: ['W-4'],
  },
  {
    term: 'freelancer',
    means: 'someone who works for many clients and is nobody’s employee',
    example:
      'Anaya designs websites for a bakery this month and for a museum the next. Nobody employs her.',
    hint: 'The person sends bills to clients.',
  },
];
