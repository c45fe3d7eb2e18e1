// Sizes in millions of square kilometers. Sources: National Geographic, NOAA (oceans), USGS.

export interface Region {
  readonly name: string;
  readonly size: number;
  /** Each completes "Which continent …?" or "Which ocean …?" and is true of this one alone. */
  readonly facts: readonly { readonly fact: string; readonly from: number }[];
  /** A hint that leads to it. */
  readonly hint: string;
}

export const CONTINENTS: readonly Region[] = [
  {
    name: 'Africa',
    size: 30.4,
    hint: 'It is crossed by the equator and lies south of Europe.',
    facts: [
      { fact: 'has the Sahara Desert', from: 1 },
      { fact: 'has the pyramids of Giza', from: 1 },
      { fact: 'has wild zebras and giraffes', from: 1 },
      { fact: 'has the Nile River', from: 1 },
      { fact: 'has Mount Kilimanjaro', from: 3 },
      { fact: 'has more countries than any other', from: 3 },
      { fact: 'has Victoria Falls', from: 3 },
      { fact: 'has the island of Madagascar off its coast', from: 4 },
    ],
  },
  {
    name: 'Antarctica',
    size: 14.2,
    hint: 'It is at the bottom of most globes.',
    facts: [
      { fact: 'is almost all covered by ice', from: 1 },
      { fact: 'is around the South Pole', from: 1 },
      { fact: 'is the coldest', from: 1 },
      { fact: 'has scientists at its stations but no cities', from: 1 },
      { fact: 'has emperor penguins', from: 1 },
      { fact: 'has no countries', from: 3 },
    ],
  },
  {
    name: 'Asia',
    size: 44.6,
    hint: 'It lies east of Europe and reaches to the Pacific Ocean.',
    facts: [
      { fact: 'is the largest', from: 1 },
      { fact: 'has Mount Everest, the highest mountain above the sea', from: 1 },
      { fact: 'has wild tigers and giant pandas', from: 1 },
      { fact: 'has more people than any other', from: 1 },
      { fact: 'has the Great Wall, more than 2000 years old in parts', from: 2 },
      { fact: 'has the Himalayas', from: 3 },
      { fact: 'has the Taj Mahal', from: 3 },
      { fact: 'has Lake Baikal, the deepest lake', from: 4 },
    ],
  },
  {
    name: 'Australia',
    size: 7.7,
    hint: 'It lies between the Indian and the Pacific Ocean, and kangaroos live there.',
    facts: [
      { fact: 'is the smallest', from: 1 },
      { fact: 'has wild koalas', from: 1 },
      { fact: 'is also one single country', from: 1 },
      { fact: 'has the Great Barrier Reef off its coast', from: 2 },
      { fact: 'has the red rock Uluru', from: 3 },
      { fact: 'has the city of Sydney', from: 3 },
    ],
  },
  {
    name: 'Europe',
    size: 10.2,
    hint: 'It lies north of Africa and west of Asia.',
    facts: [
      { fact: 'has the Eiffel Tower', from: 1 },
      { fact: 'has France, Italy and Spain', from: 1 },
      { fact: 'has the Alps', from: 2 },
      { fact: 'has the Colosseum of ancient Rome', from: 2 },
      { fact: 'has the Danube River', from: 3 },
      { fact: 'has the city of London', from: 2 },
      { fact: 'has the smallest country, Vatican City', from: 3 },
    ],
  },
  {
    name: 'North America',
    size: 24.7,
    hint: 'It lies between the Atlantic and the Pacific Ocean, all of it north of the equator.',
    facts: [
      { fact: 'has the United States and Canada', from: 1 },
      { fact: 'has the Statue of Liberty', from: 1 },
      { fact: 'has the Grand Canyon', from: 1 },
      { fact: 'has the Mississippi River', from: 2 },
      { fact: 'has the five Great Lakes', from: 2 },
      { fact: 'has Mexico', from: 1 },
      { fact: 'has Niagara Falls', from: 3 },
      { fact: 'has the Panama Canal', from: 4 },
    ],
  },
  {
    name: 'South America',
    size: 17.8,
    hint: 'It is joined to Panama in the north and reaches far to the south.',
    facts: [
      { fact: 'has the Amazon rainforest', from: 1 },
      { fact: 'has Brazil', from: 1 },
      { fact: 'has the Andes Mountains', from: 2 },
      { fact: 'has the old Inca town of Machu Picchu', from: 3 },
      { fact: 'has Angel Falls, the tallest waterfall', from: 3 },
      { fact: 'has Argentina and Chile', from: 2 },
    ],
  },
];

export const OCEANS: readonly Region[] = [
  {
    name: 'Pacific Ocean',
    size: 165,
    hint: 'It touches California, Japan and Chile.',
    facts: [
      { fact: 'is the largest', from: 1 },
      { fact: 'lies between Asia and the Americas', from: 1 },
      { fact: 'has the islands of Hawaii', from: 2 },
      { fact: 'has the Mariana Trench, the deepest place of the sea', from: 3 },
    ],
  },
  {
    name: 'Atlantic Ocean',
    size: 85,
    hint: 'It touches New York, Portugal and Brazil.',
    facts: [
      { fact: 'lies between the Americas on one side and Europe and Africa on the other', from: 1 },
      { fact: 'is the second largest', from: 1 },
      { fact: 'was crossed by Columbus in 1492', from: 3 },
    ],
  },
  {
    name: 'Indian Ocean',
    size: 71,
    hint: 'A country in Asia gave it its name.',
    facts: [
      { fact: 'lies between Africa and Australia, south of Asia', from: 1 },
      { fact: 'is the third largest', from: 1 },
      { fact: 'has the island of Madagascar', from: 3 },
    ],
  },
  {
    name: 'Southern Ocean',
    size: 22,
    hint: 'Its name tells on which side of Earth it lies.',
    facts: [
      { fact: 'lies all around Antarctica', from: 1 },
      { fact: 'is the farthest south', from: 1 },
    ],
  },
  {
    name: 'Arctic Ocean',
    size: 15.5,
    hint: 'Polar bears live on its ice.',
    facts: [
      { fact: 'is the smallest', from: 1 },
      { fact: 'is around the North Pole', from: 1 },
      { fact: 'has ice all year near its middle', from: 2 },
    ],
  },
];
