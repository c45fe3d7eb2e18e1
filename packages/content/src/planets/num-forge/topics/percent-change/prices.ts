import { generator, math } from '@planets/practice';
import { dollars } from '../../../../authoring/money.ts';
import { decimal } from '../../decimal.ts';
import { mistakes, slips } from '../../mistakes.ts';

export const twoChanges = generator({
  id: 'two-changes',
  kind: 'choice',
  difficulty: 5,
  grades: [7, 8],
  make(rng, grade) {
    const [first, second] = [rng.pick([10, 20, 25, 30, 40, 50]), rng.pick([10, 20, 25, 50])];
    const signs = rng.pick(
      grade === 7
        ? ([
            [1, -1],
            [-1, 1],
          ] as const)
        : ([
            [1, -1],
            [-1, 1],
            [1, 1],
            [-1, -1],
          ] as const),
    );
    const factors = [100 + signs[0] * first, 100 + signs[1] * second];
    // In ten thousandths, exact.
    const together = factors[0]! * factors[1]!;
    const net = together - 10_000;
    const says = (tenThousandths: number) =>
      tenThousandths === 0
        ? 'It is the same as before.'
        : `It is ${decimal(Math.abs(tenThousandths), 2)}% ${tenThousandths > 0 ? 'more' : 'less'} than before.`;
    const way = (sign: number) => (sign > 0 ? 'up' : 'down');
    return {
      prompt: `The price of a bicycle goes ${way(signs[0])} by ${first}%. A month later the new price goes ${way(signs[1])} by ${second}%. How does the price compare with the first one?`,
      right: says(net),
      wrong: mistakes(says(net), [
        [
          says((signs[0] * first + signs[1] * second) * 100),
          'The two percents belong to different prices, so they cannot simply be added or taken away.',
        ],
        [says(-net), 'The size is right. Did it become more or less?'],
        [says(signs[0] * first * 100), 'That is only the first change.'],
        [says(signs[1] * second * 100), 'That is only the second change.'],
      ]),
      hints: [
        'Begin with a price of $100 and do both changes, one after the other.',
        'The second percent is taken of the new price, not of the first one.',
      ],
      steps: [
        `Begin with $100. After the first change it is ${dollars(factors[0]! * 100)}.`,
        `The second change is ${second}% of ${dollars(factors[0]! * 100)}, which is ${dollars(factors[0]! * second)}. Now it is ${dollars(together)}.`,
        `Compared with $100: ${says(net)} The second percent belonged to another price than the first.`,
      ],
    };
  },
});

export const saleStory = generator({
  id: 'sale-and-tax',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const thing = rng.pick(['backpack', 'skateboard', 'tent', 'guitar', 'lamp', 'jacket']);
    const price = rng.int(2, grade === 6 ? 10 : 16) * 20;
    const off = rng.pick(grade === 6 ? [10, 20, 25, 50] : [10, 15, 20, 25, 30, 40]);
    const tax = rng.pick(grade === 6 ? [5, 10] : [5, 6, 8]);
    const saved = (price * off) / 100;
    const sale = price - saved;
    const taxCents = Math.round(sale * tax);
    return {
      prompt: `A ${thing} costs $${price}. It is on sale for ${off}% off. At the checkout, ${tax}% sales tax is added to the sale price.`,
      parts: [
        {
          prompt: 'How many dollars are taken off?',
          answer: saved,
          unit: '$',
          slips: slips(saved, [[off, `${off}% of the price are meant, not ${off} dollars.`]]),
        },
        {
          prompt: 'What is the sale price?',
          answer: sale,
          unit: '$',
          follows: `${price} - a`,
          slips: slips(sale, [
            [price - off, `${off}% of the price are meant, not ${off} dollars.`],
          ]),
        },
        {
          prompt: 'What has to be paid with the tax?',
          answer: decimal(sale * 100 + taxCents, 2),
          unit: '$',
          follows: `b * ${decimal(100 + tax, 2)}`,
          slips: [
            { value: decimal(taxCents, 2), why: 'That is the tax alone.' },
            {
              value: decimal(sale * 100 + price * tax, 2),
              why: 'The tax is on the sale price, not on the old price.',
            },
          ],
        },
      ],
      hints: [
        off === 10
          ? '10% is one tenth. To find a tenth of the price, divide it by 10.'
          : `10% of $${price} is $${price / 10}. Use that to find ${off}%.`,
        'The tax is a percent of the sale price, and it comes on top.',
      ],
      steps: [
        `Off: ${math(`${decimal(off, 2)} \\times ${price} = ${saved}`)} dollars.`,
        `Sale price: ${math(`${price} - ${saved} = ${sale}`)} dollars.`,
        `Tax: ${tax}% of $${sale} is ${dollars(taxCents)}. Together that is ${dollars(sale * 100 + taxCents)}.`,
      ],
    };
  },
});
