// Sources: U.S. Environmental Protection Agency, FEMA, National Geographic.
import type { Idea } from '../ask/cases.ts';

export const ENVIRONMENT_SCENES: readonly Idea[] = [
  {
    name: 'adapting to a place',
    means: 'People who adapt change how they live to suit the place.',
    hint: 'Do the people change the land, or how they themselves live?',
    scenes: [
      {
        text: 'Houses on a flooding river stand on tall stilts.',
        why: 'The houses suit the river, which stays as it is.',
      },
      {
        text: 'In a hot, dry town people close their shops at midday and open them in the cool evening.',
        why: 'The day of the people suits the heat.',
      },
      {
        text: 'Roofs in a snowy valley are steep so that the snow slides off.',
        why: 'The roofs suit the snow.',
      },
      {
        text: 'Herders move with their animals to the hills in summer and to the valley in winter.',
        why: 'They follow the seasons and do not change the land.',
      },
      {
        text: 'Thick clay walls keep homes in a desert cool by day and warm by night.',
        why: 'The walls suit the heat and the cold.',
        from: 7,
      },
    ],
  },
  {
    name: 'changing the land',
    means: 'People who modify a place change the land or the water itself.',
    hint: 'Is the land or the water different afterward?',
    scenes: [
      {
        text: 'Workers cut flat steps into a steep slope to grow rice.',
        why: 'The slope has a new shape.',
      },
      {
        text: 'A canal brings river water to fields in a dry valley.',
        why: 'Water now flows where there was none.',
      },
      {
        text: 'A low hill is made flat so that a school can stand on it.',
        why: 'The hill has become flat ground.',
      },
      {
        text: 'A tunnel for trains is dug through a mountain.',
        why: 'There is now a way through the rock.',
      },
      {
        text: 'Dikes and pumps have turned shallow sea into farmland in the Netherlands.',
        why: 'Sea has become land.',
        from: 6,
      },
    ],
  },
  {
    name: 'protecting nature',
    means: 'People who protect nature use less, clean up or leave a place as it is.',
    hint: 'Is something saved, cleaned or left alone?',
    scenes: [
      {
        text: 'A town makes a wetland a park in which nothing may be built.',
        why: 'The wetland is left as it is.',
      },
      { text: 'For every tree that is cut, the foresters plant two.', why: 'The forest stays.' },
      {
        text: 'A fishing fleet stays in port for a season so that the fish can breed.',
        why: 'The fish are left alone to breed.',
      },
      {
        text: 'Neighbors pick up litter along a stream, and a filter is built for the drain.',
        why: 'The stream gets cleaner.',
      },
      {
        text: 'A factory cleans and reuses its water instead of taking new water from the river.',
        why: 'Less is taken from the river.',
        from: 7,
      },
    ],
  },
  {
    name: 'harming nature',
    means: 'Harm is done when people use up or spoil air, water, soil or living things.',
    hint: 'Is something spoiled or used up?',
    scenes: [
      {
        text: 'Oil leaks from a ship and covers the beach.',
        why: 'The oil spoils water and beach.',
      },
      {
        text: 'A hillside is cleared of trees, and the rain washes the soil away.',
        why: 'The soil is lost.',
      },
      {
        text: 'Smoke from many chimneys makes the air of a valley hard to breathe.',
        why: 'The smoke spoils the air.',
      },
      {
        text: 'So much water is pumped for fields that the wells of the next village run dry.',
        why: 'The water is used up.',
      },
      {
        text: 'Plastic bags drift down the river into the sea, and turtles take them for food.',
        why: 'The plastic harms the animals.',
        from: 6,
      },
    ],
  },
  {
    name: 'preparing for hazards',
    means: 'People who prepare make sure that a storm, flood or quake does little harm.',
    hint: 'What could happen one day, and what is done before?',
    scenes: [
      {
        text: 'Each school has a drill: drop, cover and hold on.',
        why: 'Everybody knows what to do before the quake comes.',
      },
      {
        text: 'Sirens along the coast warn of very large waves.',
        why: 'The warning gives time to reach high ground.',
      },
      {
        text: 'Families keep water, food and a flashlight in a box for the storm season.',
        why: 'They are ready before the storm.',
      },
      {
        text: 'New tall buildings stand on rubber pads that let the ground shake under them.',
        why: 'The buildings are made for a quake that may come.',
      },
      {
        text: 'Dry brush around homes is cleared before the fire season.',
        why: 'A fire then finds nothing to burn close to the homes.',
        from: 6,
      },
    ],
  },
];
