// Sources: National Geographic, NOAA.
import type { Idea } from '../ask/cases.ts';

export const ZONE_SCENES: readonly Idea[] = [
  {
    name: 'the tropics, near the equator',
    means: 'Near the equator the Sun stands high all year, so every month is warm.',
    hint: 'How warm is the coldest month, and how high does the Sun stand?',
    scenes: [
      {
        text: 'At this sea-level town it is warm in every month of the year.',
        why: 'Without a cold month at sea level, it has to be where the Sun is high all year.',
      },
      {
        text: 'On some days at noon the Sun is straight above and poles cast no shadow.',
        why: 'The Sun can be straight above only between the two tropic lines.',
      },
      {
        text: 'Day and night are about 12 hours long here all year.',
        why: 'The length of the day changes least near the middle of Earth.',
      },
      {
        text: 'A farmer at sea level here picks cacao and bananas outdoors all year.',
        why: 'Those plants cannot live through frost, so no month may be cold.',
      },
    ],
  },
  {
    name: 'the northern temperate zone',
    means:
      'North of the tropics there are four seasons, and it is summer in June, July and August.',
    hint: 'Is there a summer and a winter, and in which months?',
    scenes: [
      {
        text: 'Leaves turn red in October, and children build snowmen in January.',
        why: 'It is fall in October and winter in January, so it is north of the tropics.',
      },
      {
        text: 'School is out for the warm summer in July, and apples ripen in September.',
        why: 'A warm July and a harvest in September belong to the northern half of Earth.',
      },
      {
        text: 'Farmers here sow in April when the soil gets warm, and harvest in August.',
        why: 'Spring in April and a harvest in August belong to the northern half.',
      },
      {
        text: 'The longest day of the year is in June, and every night gets dark.',
        why: 'A longest day in June is north of the equator; dark nights rule out the polar zone.',
      },
    ],
  },
  {
    name: 'the southern temperate zone',
    means: 'South of the tropics there are four seasons, and it is summer in December and January.',
    hint: 'In which months is it summer there?',
    scenes: [
      {
        text: 'People swim at the beach in January, and it snows in the hills in July.',
        why: 'Summer in January and winter in July belong to the southern half of Earth.',
      },
      {
        text: 'The leaves of the trees turn yellow in April.',
        why: 'It is fall in April only south of the equator.',
      },
      {
        text: 'Sheep are shorn in October, when spring has begun.',
        why: 'It is spring in October only south of the equator.',
      },
      {
        text: 'The longest day of the year is in December, and every night gets dark.',
        why: 'A longest day in December is south of the equator; dark nights rule out the polar zone.',
      },
    ],
  },
  {
    name: 'the northern polar zone',
    means: 'Around the North Pole there is an ocean with ice, and polar bears hunt on it.',
    hint: 'Which animals live there, and when does the Sun not set?',
    scenes: [
      {
        text: 'In June the Sun does not set at all, and polar bears walk on the sea ice.',
        why: 'Polar bears live only in the far north, and the midnight Sun in June is there as well.',
      },
      {
        text: 'People here hunt and herd reindeer, and in December the Sun does not rise.',
        why: 'A December without sunrise is in the far north.',
      },
      {
        text: 'A ship with a strong bow breaks through ice on the way to the northernmost point.',
        why: 'The northernmost point of Earth lies in an ocean with ice on it.',
      },
    ],
  },
  {
    name: 'the southern polar zone',
    means:
      'Around the South Pole there is a continent under thick ice, with penguins on its coast.',
    hint: 'Is there land or sea at the pole, and which birds live there?',
    scenes: [
      {
        text: 'In December the Sun does not set at all, and penguins feed their chicks near the ice.',
        why: 'A midnight Sun in December and penguins on the ice belong to the far south.',
      },
      {
        text: 'Scientists live at a station on thick ice, and there is no city on the whole continent.',
        why: 'Only Antarctica, around the South Pole, has no cities.',
      },
      {
        text: 'In June it is dark all day, and the ice on the land is over a mile thick.',
        why: 'A dark June and very thick ice on land belong to the far south.',
      },
    ],
  },
];
