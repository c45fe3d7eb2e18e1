import type { Case, Group } from '../ask/sorting.ts';

export const CYCLE_GROUPS: readonly Group[] = [
  {
    name: 'evaporation',
    sign: 'In evaporation liquid water turns into vapor and goes off into the air.',
  },
  { name: 'condensation', sign: 'In condensation vapor cools down and turns into drops.' },
  { name: 'precipitation', sign: 'In precipitation water falls from the clouds.' },
  { name: 'runoff', sign: 'In runoff water flows over the ground, downhill.' },
  {
    name: 'transpiration',
    sign: 'In transpiration plants give off vapor through their leaves.',
    from: 4,
  },
  { name: 'infiltration', sign: 'In infiltration water seeps down into the ground.', from: 5 },
];

export const CYCLE_SCENES: readonly Case[] = [
  {
    what: 'A puddle on the playground is gone by noon on a sunny day.',
    group: 'evaporation',
    clue: 'Nobody took the water away: it went off into the air.',
  },
  {
    what: 'Wet clothes dry on a line.',
    group: 'evaporation',
    clue: 'The water in the clothes goes off into the air.',
  },
  {
    what: 'The water in a dog’s bowl gets less on a hot day, though no animal drinks.',
    group: 'evaporation',
    clue: 'The warmth turns some of the water into vapor.',
  },
  {
    what: 'Salt makers let sea water stand in shallow ponds until only salt is left.',
    group: 'evaporation',
    clue: 'The water goes off into the air and leaves the salt.',
    from: 3,
  },
  {
    what: 'A salty lake in a desert shrinks in the dry months.',
    group: 'evaporation',
    clue: 'Heat turns the lake water into vapor.',
    from: 4,
  },
  {
    what: 'In the morning there are drops of dew on the grass.',
    group: 'condensation',
    clue: 'The air cooled at night, and vapor in it turned into drops.',
  },
  {
    what: 'The bathroom mirror is covered with mist after a warm shower.',
    group: 'condensation',
    clue: 'Vapor touched the cool mirror and turned into drops.',
  },
  {
    what: 'A cold glass of lemonade gets wet on the outside.',
    group: 'condensation',
    clue: 'Vapor in the warm air touched the cold glass.',
  },
  {
    what: 'On a cold day you can see your breath.',
    group: 'condensation',
    clue: 'Vapor in your breath turns into tiny drops in the cold.',
  },
  {
    what: 'A cloud forms high above a warm sea.',
    group: 'condensation',
    clue: 'Vapor rises, cools and turns into the drops of the cloud.',
  },
  {
    what: 'Fog forms over a lake on a cool evening.',
    group: 'condensation',
    clue: 'Fog is a cloud near the ground: vapor has turned into tiny drops.',
    from: 3,
  },
  {
    what: 'Snow falls on the mountains.',
    group: 'precipitation',
    clue: 'Frozen water comes down from the clouds.',
  },
  {
    what: 'It rains all afternoon.',
    group: 'precipitation',
    clue: 'Drops come down from the clouds.',
  },
  {
    what: 'Hailstones bounce on the roof.',
    group: 'precipitation',
    clue: 'Lumps of ice come down from a storm cloud.',
  },
  {
    what: 'A drizzle makes the street wet.',
    group: 'precipitation',
    clue: 'Very fine drops come down from the clouds.',
  },
  {
    what: 'Sleet, half rain and half snow, blows against the window.',
    group: 'precipitation',
    clue: 'It comes down from the clouds.',
    from: 3,
  },
  {
    what: 'After heavy rain, brown water streams down the street into a drain.',
    group: 'runoff',
    clue: 'The street does not let the water in, so it runs along on top.',
  },
  {
    what: 'Melted snow pours down the hillside into a river.',
    group: 'runoff',
    clue: 'The water flows over the land to the lowest place.',
  },
  {
    what: 'Rainwater flows off a parking lot into a creek.',
    group: 'runoff',
    clue: 'The hard ground does not let the water in, so it flows over it.',
  },
  {
    what: 'A storm washes soil from a bare field into a ditch.',
    group: 'runoff',
    clue: 'Water that flows over the field carries the soil along.',
    from: 3,
  },
  {
    what: 'A plastic bag tied round a leafy branch is full of drops after a sunny day.',
    group: 'transpiration',
    clue: 'The water in the bag came out of the leaves.',
    from: 4,
  },
  {
    what: 'The air over a rainforest is damp because its trees give off so much water.',
    group: 'transpiration',
    clue: 'The water leaves through tiny openings in the leaves.',
    from: 4,
  },
  {
    what: 'A sunflower that gets a liter of water a day sends nearly all of it into the air.',
    group: 'transpiration',
    clue: 'The vapor goes out through the leaves.',
    from: 4,
  },
  {
    what: 'After a shower the water sinks into the garden soil.',
    group: 'infiltration',
    clue: 'The soil has small gaps, and water trickles down through them.',
    from: 5,
  },
  {
    what: 'Rain on sandy ground soon reaches the water table below.',
    group: 'infiltration',
    clue: 'Water trickles down between the grains of sand.',
    from: 5,
  },
  {
    what: 'A city builds streets of stones with gaps, so that rain can fill up the wells.',
    group: 'infiltration',
    clue: 'Through the gaps water gets down into the ground.',
    from: 5,
  },
];

export const WEATHER_TOOLS: readonly Group[] = [
  { name: 'a thermometer', sign: 'A thermometer shows how warm or cold it is.' },
  { name: 'a rain gauge', sign: 'A rain gauge is a tube with a scale that collects rain.' },
  { name: 'a wind vane', sign: 'A wind vane turns and points to where the wind comes from.' },
  { name: 'an anemometer', sign: 'An anemometer has cups that spin faster in stronger wind.' },
  { name: 'a barometer', sign: 'A barometer shows how strongly the air presses.', from: 4 },
  { name: 'a hygrometer', sign: 'A hygrometer shows how much vapor there is in the air.', from: 5 },
];

export const TOOL_QUESTIONS: readonly Case[] = [
  {
    what: 'Is it warm enough to swim outside?',
    group: 'a thermometer',
    clue: 'The question is about warm and cold.',
  },
  {
    what: 'Did the temperature drop below freezing last night?',
    group: 'a thermometer',
    clue: 'The question is about temperature.',
  },
  {
    what: 'How many degrees is it at noon?',
    group: 'a thermometer',
    clue: 'Degrees tell how warm it is.',
  },
  {
    what: 'How much rain fell last night?',
    group: 'a rain gauge',
    clue: 'The question is about an amount of rain.',
  },
  {
    what: 'Did the storm bring more than 20 millimeters of rain?',
    group: 'a rain gauge',
    clue: 'Millimeters tell how high the rain would stand.',
  },
  {
    what: 'Has the garden had enough rain this week?',
    group: 'a rain gauge',
    clue: 'The question is about an amount of rain.',
  },
  {
    what: 'Does the wind come from the west or from the north?',
    group: 'a wind vane',
    clue: 'The question is about a direction.',
  },
  {
    what: 'In which direction should a small plane take off today?',
    group: 'a wind vane',
    clue: 'Planes take off into the wind, so its direction matters.',
  },
  {
    what: 'Will the wind blow the smoke of the campfire toward the tents?',
    group: 'a wind vane',
    clue: 'The question is about a direction.',
  },
  { what: 'How fast is the wind?', group: 'an anemometer', clue: 'The question is about speed.' },
  {
    what: 'Is the wind too strong for the sailing race?',
    group: 'an anemometer',
    clue: 'The strength of wind is its speed.',
  },
  {
    what: 'Does the wind reach 100 kilometers per hour?',
    group: 'an anemometer',
    clue: 'Kilometers per hour tell a speed.',
    from: 3,
  },
  {
    what: 'Is the pressure of the air falling, so that a storm may come?',
    group: 'a barometer',
    clue: 'The question is about the pressure of the air.',
    from: 4,
  },
  {
    what: 'How strongly does the air press up here on the mountain?',
    group: 'a barometer',
    clue: 'Higher up there is less air above, so it presses less.',
    from: 4,
  },
  {
    what: 'Did the pressure rise, so that the sky may clear?',
    group: 'a barometer',
    clue: 'High pressure often brings clear weather.',
    from: 4,
  },
  {
    what: 'Is the air in the museum too damp for old paintings?',
    group: 'a hygrometer',
    clue: 'Damp air holds much vapor.',
    from: 5,
  },
  {
    what: 'How humid is it today, in percent?',
    group: 'a hygrometer',
    clue: 'Humidity is the amount of vapor in the air.',
    from: 5,
  },
];

export const WEATHER_CLIMATE: readonly Group[] = [
  { name: 'weather', sign: 'Weather is what the air does at one place over hours or days.' },
  { name: 'climate', sign: 'Climate is what the weather of a place is like over many years.' },
];

export const SAYINGS: readonly Case[] = [
  {
    what: 'It will rain tomorrow afternoon.',
    group: 'weather',
    clue: 'Tomorrow afternoon is a few hours at one place.',
  },
  {
    what: 'Last Tuesday a storm broke off a branch.',
    group: 'weather',
    clue: 'It tells of one day.',
  },
  {
    what: 'It is foggy at the airport this morning.',
    group: 'weather',
    clue: 'It tells of one morning.',
  },
  {
    what: 'The temperature fell by ten degrees overnight.',
    group: 'weather',
    clue: 'It tells of one night.',
  },
  { what: 'Snow is expected on Friday.', group: 'weather', clue: 'It tells of one day.' },
  {
    what: 'The wind is blowing from the north right now.',
    group: 'weather',
    clue: 'It tells of this moment.',
  },
  { what: 'This weekend will be sunny.', group: 'weather', clue: 'It tells of two days.' },
  { what: 'Hail damaged the roof yesterday.', group: 'weather', clue: 'It tells of one day.' },
  {
    what: 'Deserts get less than 25 centimeters of rain a year.',
    group: 'climate',
    clue: 'It tells what is usual, year after year.',
  },
  {
    what: 'Winters in the far north are long and cold.',
    group: 'climate',
    clue: 'It tells what winters are usually like there.',
  },
  {
    what: 'The coast has mild, rainy winters and dry summers.',
    group: 'climate',
    clue: 'It tells of a pattern that comes back every year.',
  },
  {
    what: 'Near the equator it is warm all year round.',
    group: 'climate',
    clue: 'It tells what is usual in every year.',
  },
  {
    what: 'Over thirty years, July here averaged 24 degrees.',
    group: 'climate',
    clue: 'It is an average over many years.',
  },
  {
    what: 'The rainy season usually begins in June.',
    group: 'climate',
    clue: '“Usually” tells of many years.',
  },
  {
    what: 'In the mountains it is generally cooler than in the valley.',
    group: 'climate',
    clue: '“Generally” tells of what is usual.',
  },
  {
    what: 'On average, the city has 120 rainy days a year.',
    group: 'climate',
    clue: 'It is an average over many years.',
  },
];
