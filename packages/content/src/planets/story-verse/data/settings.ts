import type { Shown } from './characters.ts';

const s = (shows: string, wrong: string, text: string, clue: string): Shown => ({
  shows,
  text,
  clue,
  camp: shows,
  wrong: wrong.split(', '),
});

/** Places, grades 1 and 2. */
export const firstPlaces: readonly Shown[] = [
  s(
    'at the beach',
    'on a farm, on a bus, in a kitchen',
    'Waves roll in. Lia digs with a red cup.',
    'Waves roll in',
  ),
  s(
    'on a farm',
    'at a zoo, in a school, on a ship',
    'Hens run by. A cow looks over the fence.',
    'A cow looks over the fence',
  ),
  s(
    'in a library',
    'in a bakery, on a bus, in a barn',
    'Books stand in long rows. Everyone whispers.',
    'Books stand in long rows',
  ),
  s(
    'at school',
    'at the beach, in a garden, at home',
    'A bell rings. The kids put their pens away and line up.',
    'The kids put their pens away',
  ),
  s(
    'on a bus',
    'in a shop, at the zoo, in a boat',
    'The seats go bump, bump. "Next stop, Main Street!" calls the driver.',
    'calls the driver',
  ),
  s(
    'in a kitchen',
    'in a bedroom, in a library, in a garden',
    'Pots bang. The lid jumps, and it smells of soup.',
    'it smells of soup',
  ),
  s(
    'in a forest',
    'in a city, at the beach, in a school',
    'Tall trees are all around. A deer steps over a log.',
    'Tall trees are all around',
  ),
  s(
    'at a zoo',
    'on a farm, in a library, on a bus',
    'A lion sleeps behind the glass. A sign says: Do not feed him.',
    'A lion sleeps behind the glass',
  ),
  s(
    "at a dentist's",
    'at a bakery, at school, in a bus',
    '"Open wide!" says the woman in white. She looks at Tim and his teeth.',
    'Open wide!',
  ),
  s(
    'at a party',
    'in a hospital, in a forest, on a farm',
    'Balloons hang from the lamp. We sing, and Jo blows at the candles.',
    'Jo blows at the candles',
  ),
];

/** Places, from grade 3. */
export const laterPlaces: readonly Shown[] = [
  s(
    'in a theater',
    'in a hospital, in a train station, in a bakery',
    'The lights went down. Somebody coughed. Slowly, the curtain began to rise.',
    'the curtain began to rise',
  ),
  s(
    'in a train station',
    'in a theater, in a market, on a ship',
    'A voice came out of the loudspeakers and bounced off the roof. People with suitcases ran along the platform.',
    'ran along the platform',
  ),
  s(
    'on a ship',
    'in an elevator, on a bridge, in a cave',
    'The deck tilted. Salt water ran in at one side and out at the other.',
    'The deck tilted',
  ),
  s(
    'in a desert',
    'on a mountain top, in a harbor, in a swamp',
    'There was nothing but sand and sky. The guide counted the water bags again.',
    'nothing but sand and sky',
  ),
  s(
    'in an attic',
    'in a cellar, in a cave, in a classroom',
    'The ladder ended at a low door. Under the roof it smelled of dust and old letters.',
    'Under the roof',
  ),
  s(
    'in a cave',
    'in an attic, in a forest, in a theater',
    'It dripped. Their lamps lit walls that no sun had ever touched, and their own voices came back to them.',
    'walls that no sun had ever touched',
  ),
  s(
    'at a market',
    'in a hospital, in a library, at a bus stop',
    '"Three for the price of two!" The woman behind the melons shouted louder than the man behind the fish.',
    'Three for the price of two!',
  ),
  s(
    'in a hospital',
    'in a hotel, in a theater, in a school',
    'White shoes squeaked down the hall. A screen beeped beside each bed.',
    'A screen beeped beside each bed',
  ),
  s(
    'high up outside a building',
    'deep down in a mine, on the wing of a plane, on a sandy beach',
    'Far below, cars were as small as beetles. The window washer checked his rope.',
    'The window washer checked his rope',
  ),
  s(
    'on sea ice',
    'in a rain forest, on a racetrack, in a field of wheat',
    'The dogs leaned into the wind. Behind them the tracks of the sled ran back to the edge of the frozen water.',
    'the frozen water',
  ),
  s(
    'in a greenhouse',
    'in a garage, on a rooftop, in a cinema',
    'Outside it snowed. In here the glass was wet and warm, and tomatoes hung in rows.',
    'the glass was wet and warm',
  ),
  s(
    'at a construction site',
    'on a farm, in a museum, at a railway crossing',
    'The crane swung a beam over their heads. "Helmets on!" called the foreman.',
    'The crane swung a beam',
  ),
];

/** Times, grades 1 and 2. */
export const firstTimes: readonly Shown[] = [
  s(
    'in the early morning',
    'at noon, in the evening, at midnight',
    'The rooster crows. The sky turns pink, and the street wakes up.',
    'the street wakes up',
  ),
  s(
    'at night',
    'at noon, in the morning, in the afternoon',
    'The moon is high. An owl calls, and all the windows are dark.',
    'The moon is high',
  ),
  s(
    'at noon',
    'at night, at bedtime, before sunrise',
    'The sun is right above us. We sit in the shade and eat our lunch.',
    'The sun is right above us',
  ),
  s(
    'in the fall',
    'in the spring, in the winter, in the summer',
    'Red and gold leaves come down. A squirrel hides its nuts.',
    'Red and gold leaves come down',
  ),
  s(
    'in the winter',
    'in the summer, in the fall, in the spring',
    'There is ice on the pond. Our breath makes little clouds.',
    'There is ice on the pond',
  ),
  s(
    'in the spring',
    'in the winter, in the fall, in the summer',
    'The snow is gone. The first buds open, and chicks call from the nest.',
    'The first buds open',
  ),
];

/** Times, from grade 3. */
export const laterTimes: readonly Shown[] = [
  s(
    'long ago',
    'today, in the far future, last week',
    'The horse pulled the milk cart over the stones. A boy ran ahead to light the gas lamps.',
    'to light the gas lamps',
  ),
  s(
    'in the future',
    'long ago, today, a hundred years ago',
    'The robot nurse came off the shuttle from the Moon and asked for a cup of oil.',
    'the shuttle from the Moon',
  ),
  s(
    'in our own time',
    'in the Stone Age, in the days of castles, in the far future',
    'Her phone buzzed. "Running late," said the message. "Bus is stuck."',
    'Her phone buzzed',
  ),
  s(
    'at dawn',
    'at noon, at dusk, at midnight',
    'The stars went out one by one. Bakers pulled up their shutters, and the first bus was still empty.',
    'the first bus was still empty',
  ),
  s(
    'at dusk',
    'at dawn, at noon, at midnight',
    'The shadows of the goats grew long. Somebody called the children in, and the first bat was out.',
    'called the children in',
  ),
  s(
    'in the middle of summer',
    'in early spring, in late fall, in deep winter',
    'The tar on the road was soft. Even the dogs had stopped running, and the schoolyard had been empty for weeks.',
    'The tar on the road was soft',
  ),
];
