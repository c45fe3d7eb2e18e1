// Sources: NOAA, National Geographic.

export const SAYINGS = {
  weather: [
    'It is raining this afternoon.',
    'Tomorrow will be sunny.',
    'Last night there was a thunderstorm.',
    'The wind is strong today.',
    'It snowed yesterday.',
    'This morning it was foggy.',
    'The next three days will be cool.',
  ],
  climate: [
    'Summers here are usually hot and dry.',
    'The tundra is cold for most of the year.',
    'On average 250 mm of rain fall here in a year.',
    'Rainforests are warm and wet all year.',
    'Winters on this coast are usually mild.',
    'In India most of the rain falls from June to September.',
    'Over thirty years the mean July temperature was 24 °C.',
  ],
} as const;

export const CLIMATE_SORTS: readonly {
  readonly name: string;
  readonly sign: string;
  readonly clues: readonly string[];
}[] = [
  {
    name: 'tropical rainforest',
    sign: 'A tropical rainforest is hot all year and has much rain in every month.',
    clues: [
      'Every month has about 26 °C and more than 150 mm of rain.',
      'Tall trees, vines and orchids grow here, and it rains almost every day.',
      'Parrots, monkeys and tree frogs live here in warm, wet air all year.',
    ],
  },
  {
    name: 'savanna',
    sign: 'A savanna is warm all year and has a wet and a dry season.',
    clues: [
      'It is warm all year; half of the year it rains, half of the year it is dry. Grass grows between scattered trees.',
      'Herds of zebras follow the rain over grass with a few acacia trees.',
      'Every month is warm, but from May to September there is hardly any rain.',
    ],
  },
  {
    name: 'desert',
    sign: 'A desert has less than about 250 mm of rain or snow in a year.',
    clues: [
      'Only 60 mm of rain fall in a year, and plants with thick stems store water.',
      'There are almost no clouds: hot days, cool nights and sand.',
      'Camels live here, and wells are far apart.',
    ],
  },
  {
    name: 'tundra',
    sign: 'The tundra is so cold that the ground below is always frozen and trees cannot grow.',
    clues: [
      'Even July has only 8 °C, the ground is frozen below, and there are mosses but no trees.',
      'Reindeer eat lichens on treeless land near the Arctic Ocean.',
      'Winter lasts most of the year, and the short summer thaws only the top of the soil.',
    ],
  },
  {
    name: 'taiga',
    sign: 'The taiga is a forest of needle trees with long, cold winters.',
    clues: [
      'Spruces and firs cover the land, and the average of January is −20 °C.',
      'Moose and wolves live in a northern forest of needle trees.',
      'Winters are long and snowy, summers short; the trees are cone-shaped and evergreen.',
    ],
  },
  {
    name: 'deciduous forest',
    sign: 'A deciduous forest has four seasons and trees that drop their leaves in autumn.',
    clues: [
      'Oaks and maples turn red and yellow and drop their leaves before a cool winter.',
      'There are four clear seasons, with 800 mm of rain spread over the year, and beech trees.',
      'In spring flowers bloom on the ground before the trees have new leaves.',
    ],
  },
  {
    name: 'temperate grassland',
    sign: 'A temperate grassland has hot summers, cold winters and too little rain for trees.',
    clues: [
      'Hot summers, cold winters and about 400 mm of rain: grass as far as one can see, hardly a tree.',
      'Bison once grazed here in great herds on the prairie.',
      'The soil under the steppe is deep and dark, and much wheat is grown on it now.',
    ],
  },
];
