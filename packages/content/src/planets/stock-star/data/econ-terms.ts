import type { Term } from '../../../authoring/vocabulary.ts';

export const ECON_TERMS: readonly Term[] = [
  {
    term: 'opportunity cost',
    means: 'the value of the best thing that you give up when you choose',
    example:
      'Mei spends Saturday at a job fair. The next best use of the day was a paid shift for $60.',
    hint: 'Ask what the chooser goes without.',
    near: ['trade-off'],
  },
  {
    term: 'scarcity',
    means: 'not having enough to meet all that people want',
    example: 'There is not enough water in the valley for all the farms that would like to use it.',
    hint: 'It is the basic problem that makes people choose.',
    near: ['shortage'],
  },
  {
    term: 'trade-off',
    means: 'giving up some of one thing to get more of another',
    example: 'The city uses more land for parks and so has less land for parking.',
    hint: 'Think of a scale: one side goes up and the other goes down.',
    near: ['opportunity cost'],
  },
  {
    term: 'incentive',
    means: 'something that encourages people to act in a certain way',
    example: 'Bottles can be returned for 10 cents each, so more people bring them back.',
    hint: 'Think of a reward or a penalty.',
    near: ['subsidy'],
  },
  {
    term: 'shortage',
    means: 'a situation in which buyers want more of a product than sellers offer at the price',
    example: 'Tickets cost $10. At that price 800 people want one, but only 500 are offered.',
    hint: 'Compare what is wanted with what is offered.',
    near: ['scarcity'],
  },
  {
    term: 'surplus',
    means: 'a situation in which sellers offer more of a product than buyers want at the price',
    example: 'At $6 a basket, growers bring 900 baskets of plums, but buyers take only 600.',
    hint: 'Compare what is wanted with what is offered.',
  },
  {
    term: 'competition',
    means: 'several sellers trying to win the same buyers',
    example:
      'A second bakery opens across the street. Both lower prices and try new kinds of bread.',
    hint: 'Think of rivals.',
  },
  {
    term: 'monopoly',
    means: 'a market with only one seller',
    example: 'Only one company can bring electricity to the island, and no other is allowed to.',
    hint: 'The first part of the word means “one”.',
  },
  {
    term: 'profit',
    means: 'what is left of the money from sales after all costs are paid',
    example: 'A stand takes in $80. Lemons, sugar and cups cost $35, so $45 stays.',
    hint: 'Subtract one amount from another.',
    near: ['revenue'],
  },
  {
    term: 'revenue',
    means: 'all the money that a business takes in from sales',
    example: 'A shop sells 40 mugs at $8, so $320 comes in, before anything is paid.',
    hint: 'Multiply the price by the number sold.',
    near: ['profit'],
  },
  {
    term: 'specialization',
    means: 'doing one kind of work instead of everything oneself',
    example:
      'In the workshop Wei cuts wood, Noor sands it and Omar paints, and they finish far more chairs than before.',
    hint: 'Think of a doctor who treats only eyes.',
    near: ['productivity'],
  },
  {
    term: 'entrepreneur',
    means: 'a person who takes a risk to start a business',
    example:
      'Zofia uses her savings to open a repair shop for bicycles. Nobody knows whether it will pay.',
    hint: 'The word comes from French and means one who undertakes something.',
  },
  {
    term: 'import',
    means: 'a good or service bought from another country',
    example: 'A store in Ohio sells coffee that was grown in Colombia.',
    hint: 'Think of the direction: does it come in or go out?',
  },
  {
    term: 'export',
    means: 'a good or service sold to another country',
    example: 'A farm in Iowa sells soybeans to a buyer in Japan.',
    hint: 'Think of the direction: does it come in or go out?',
  },
  {
    term: 'tariff',
    means: 'a tax on goods that come from another country',
    example:
      'For each crate of shoes that enters the country, the importer pays the government 10% of its value.',
    hint: 'It is paid at the border.',
    near: ['import'],
  },
  {
    term: 'subsidy',
    means: 'money that a government pays to support a producer or an activity',
    example: 'The government pays farmers $50 for each acre on which they plant trees.',
    hint: 'It works like a tax the other way around.',
    near: ['incentive'],
  },
  {
    term: 'inflation',
    means: 'a general rise of prices over time',
    example:
      'A basket of groceries that cost $50 five years ago costs $60 now. Rent and clothes went up too.',
    hint: 'Think of what happens to the value of a dollar.',
    near: ['recession'],
  },
  {
    term: 'recession',
    means: 'a period of months in which the whole economy shrinks',
    example: 'For most of a year, businesses sell less, produce less and let workers go.',
    hint: 'The word is related to “going back”.',
    near: ['unemployment'],
  },
  {
    term: 'unemployment',
    means: 'being without a job while looking for one',
    example: 'Two thousand people in the county want a job and apply for jobs, but have none.',
    hint: 'It is measured as a rate, in percent of the labor force.',
    near: ['recession'],
  },
  {
    term: 'GDP',
    means: 'the value of all final goods and services that a country produces in a year',
    example:
      'Economists add up all the cars, haircuts, houses and lessons that a country produced in 2020.',
    hint: 'It is known by three letters.',
    also: ['gross domestic product'],
  },
  {
    term: 'productivity',
    means: 'how much is produced with a given amount of work',
    example: 'With a new oven, one baker makes 60 loaves an hour instead of 40.',
    hint: 'Think of output for each hour.',
    near: ['specialization'],
  },
  {
    term: 'fixed cost',
    means: 'a cost that stays the same however much is produced',
    example: 'A studio pays $900 rent a month, whether it makes ten pots or none.',
    hint: 'Ask whether it changes when more is made.',
  },
];
