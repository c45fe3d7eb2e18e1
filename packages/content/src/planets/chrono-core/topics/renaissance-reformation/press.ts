import { generator } from '@planets/practice';

/** What printing changed, with numbers of an invented workshop. */
export const scribeAndPress = generator({
  id: 'scribe-and-press',
  kind: 'multi-step',
  difficulty: 4,
  make(rng) {
    const daily = rng.pick([5, 6, 8, 10]);
    const days = rng.int(20, 40);
    const pages = daily * days;
    const copies = rng.pick([100, 150, 200, 300]);
    // In one working day the press prints one page in all the copies, and a few pages besides.
    const pressPages = rng.pick([2, 4, 5]);
    const pressDays = Math.ceil(pages / pressPages);
    return {
      prompt: `Suppose a scribe copies **${daily} pages a day**. A printing shop sets and prints **${pressPages} pages a day**, each in **${copies} copies** at once. A book has **${pages} pages**.`,
      parts: [
        {
          prompt: 'How many days does the scribe need for **one** copy?',
          answer: days,
          unit: 'days',
          slips: [
            {
              value: pages * daily,
              why: 'You multiplied. Divide the pages by the pages of one day.',
            },
          ],
        },
        {
          prompt: `How many days would one scribe need for all **${copies} copies**?`,
          answer: days * copies,
          follows: `a * ${copies}`,
          unit: 'days',
        },
        {
          prompt: `How many days does the shop need for all ${copies} copies? (Count a day that is begun as a whole day.)`,
          answer: pressDays,
          unit: 'days',
          slips: [
            {
              value: pressDays * copies,
              why: `The press prints all ${copies} copies of a page at once. Do not multiply again.`,
            },
          ],
        },
      ],
      hints: [
        'For the scribe: pages divided by pages a day, and then times the number of copies.',
        'For the press only the number of pages counts, because all the copies of a page are made on the same day.',
      ],
      steps: [
        `The scribe: ${pages} ÷ ${daily} = ${days} days for one copy.`,
        `${copies} copies: ${days} × ${copies} = ${days * copies} days, which is about ${Math.round((days * copies) / 300)} working years.`,
        `The press: ${pages} ÷ ${pressPages} = ${Number.isInteger(pages / pressPages) ? pressDays : `a little less than ${pressDays}, so ${pressDays}`} days. That is why books became cheap.`,
      ],
      source: 'Encyclopaedia Britannica, History of publishing (the workshop is invented)',
      about: `press with ${pages} pages`,
    };
  },
});
