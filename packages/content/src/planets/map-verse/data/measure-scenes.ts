// Sources: World Bank, UN Development Programme.
import type { Idea } from '../ask/cases.ts';

export const MEASURE_SCENES: readonly Idea[] = [
  {
    name: 'an average hides differences',
    means: 'One average says nothing about how values are spread among people or places.',
    hint: 'Could two very different groups have this same number?',
    scenes: [
      {
        text: 'Two regions have the same mean income. In one all earn alike, in the other a few earn most of it.',
        why: 'The mean is the same, and the lives are not.',
      },
      {
        text: 'The mean income of a town doubles when one very rich person moves in.',
        why: 'One value has pulled up the mean; the others earn what they did.',
      },
      {
        text: 'A country has a high literacy rate, but in its mountain villages few people can read.',
        why: 'The one number hides the villages.',
      },
    ],
  },
  {
    name: 'the number of people matters',
    means: 'A total has to be divided by the number of people before places can be compared.',
    hint: 'Is it a total or a number for each person?',
    scenes: [
      {
        text: 'One country makes twice as much as another, but it has four times as many people.',
        why: 'For each person it makes only half as much.',
      },
      {
        text: 'A large country has more doctors than a small one, but each doctor has more patients.',
        why: 'Doctors have to be counted per person.',
      },
      {
        text: 'A city uses more water than a village, although each of its people uses less.',
        why: 'The total is large because many people live there.',
      },
    ],
  },
  {
    name: 'a link is not a cause',
    means: 'Two measures can rise together without one being the cause of the other.',
    hint: 'Could a third thing be behind both?',
    scenes: [
      {
        text: 'Countries with more telephones have a longer life expectancy. Would more telephones make people live longer?',
        why: 'Income may be behind both: it pays for telephones and for doctors.',
      },
      {
        text: 'In a region sales of umbrellas and yields of rice rise in the same years.',
        why: 'Rain is behind both.',
      },
      {
        text: 'Towns with more libraries have more coffee shops. Do books make people thirsty?',
        why: 'Both are more common where more people live.',
      },
    ],
  },
  {
    name: 'not everything is counted',
    means: 'Official numbers miss work and goods that are not sold or registered.',
    hint: 'Is there something of value that no office writes down?',
    scenes: [
      {
        text: 'A family grows most of its own food, and none of it appears in the GDP.',
        why: 'Food that is not sold is not counted.',
      },
      {
        text: 'A grandfather looks after three children all day without pay.',
        why: 'Care without pay is not in the statistics.',
      },
      {
        text: 'Many stalls at the roadside sell lunch and keep no books.',
        why: 'Their sales are not registered.',
      },
    ],
  },
  {
    name: 'prices differ from place to place',
    means: 'The same income buys more where things cost less.',
    hint: 'What can be bought with the money?',
    scenes: [
      {
        text: 'A room costs 900 dollars a month in one city and 300 in another, and two cooks earn the same.',
        why: 'The cook in the second city can buy more.',
      },
      {
        text: 'With the same wage Ana can buy 40 meals at home, but only 15 where she studies.',
        why: 'A meal costs more where she studies.',
      },
      {
        text: 'Measured in dollars an income looks low, but bread, rent and bus cost very little there.',
        why: 'Low prices make the income worth more.',
      },
    ],
  },
];
