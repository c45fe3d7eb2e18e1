/** The beginning of a story, with its parts as they stand in it. */
export interface Opening {
  readonly text: string;
  readonly who: string;
  readonly where: string;
  readonly when: string;
  readonly problem: string;
}

const o = (text: string, who: string, where: string, when: string, problem: string): Opening => ({
  text,
  who,
  where,
  when,
  problem,
});

export const firstOpenings: readonly Opening[] = [
  o(
    'It is a snowy night. A small fox sits by the river. She wants to drink, but the water is ice.',
    'a small fox',
    'by the river',
    'a snowy night',
    'The water is ice.',
  ),
  o(
    'It is noon. Aunt Rosa sells hats at the market. A big wind comes and takes the hats away.',
    'Aunt Rosa',
    'at the market',
    'noon',
    'The wind takes the hats.',
  ),
  o(
    'It is spring. A young bird sits in a pine tree. It has a sore wing and cannot fly.',
    'a young bird',
    'in a pine tree',
    'spring',
    'The wing is sore.',
  ),
  o(
    'It is a hot day. The twins row on the lake. One oar slips into the water and sinks.',
    'the twins',
    'on the lake',
    'a hot day',
    'An oar is lost.',
  ),
  o(
    'It is early morning. Karim the baker is in his shop. There is no flour in the sack.',
    'Karim the baker',
    'in his shop',
    'early morning',
    'There is no flour.',
  ),
  o(
    'It is midnight. A mouse is in the kitchen. The cat lies in front of the cheese.',
    'a mouse',
    'in the kitchen',
    'midnight',
    'The cat is in the way.',
  ),
  o(
    'School is over. Jiho sits on the bus. He does not know any of the streets.',
    'Jiho',
    'on the bus',
    'after school',
    'He is on the wrong bus.',
  ),
  o(
    'It is Saturday. Grandpa Ode plays the guitar on the porch. Snap! A string breaks.',
    'Grandpa Ode',
    'on the porch',
    'Saturday',
    'A string breaks.',
  ),
];

export const laterOpenings: readonly Opening[] = [
  o(
    'Long ago, in a town under a mountain, there lived a clockmaker. One morning, all of his clocks had stopped at the same minute.',
    'a clockmaker',
    'in a town under a mountain',
    'long ago',
    'all of his clocks had stopped',
  ),
  o(
    'In the last week of summer, the twins rowed out on the lake. In the middle of it, an oar slipped into the water and sank.',
    'the twins',
    'on the lake',
    'in the last week of summer',
    'an oar sank',
  ),
  o(
    'On the morning of the race, Amina looked under every bench in the changing room. One of her running shoes was gone.',
    'Amina',
    'in the changing room',
    'on the morning of the race',
    'a running shoe was gone',
  ),
  o(
    'In the year 2150, in a glass house on Mars, a gardener called Io counted her tomato plants. There was one too many, and she had not planted it.',
    'a gardener called Io',
    'in a glass house on Mars',
    'in the year 2150',
    'a plant that nobody has planted',
  ),
  o(
    'Just before dawn, a baker named Karim lit the oven in the back of his shop. The sack of flour was empty, and forty people would want bread.',
    'a baker named Karim',
    'in the back of a shop',
    'just before dawn',
    'no flour for forty people',
  ),
  o(
    'During the great storm, an old keeper sat in a lighthouse on a rock. The lamp had gone out, and a ship was on its way.',
    'an old keeper',
    'in a lighthouse on a rock',
    'during the great storm',
    'the lamp had gone out',
  ),
  o(
    'One hot afternoon, a tortoise crossed the dry plain. The waterhole that he remembered was not there anymore.',
    'a tortoise',
    'on the dry plain',
    'one hot afternoon',
    'the waterhole was gone',
  ),
  o(
    'In the days of her great-grandmother, a girl called Sunniva kept goats in a high valley. One of them came home each evening without its milk.',
    'a girl called Sunniva',
    'in a high valley',
    'in the days of a great-grandmother',
    'a goat came home without its milk',
  ),
  o(
    'At midnight, a young guard walked through the museum. In the hall of portraits, one frame was empty.',
    'a young guard',
    'in the museum',
    'at midnight',
    'one frame was empty',
  ),
  o(
    'On the first day of vacation, Chidi unpacked his bag in a tent by the river. His cello was in it, and his sleeping bag was not.',
    'Chidi',
    'in a tent by the river',
    'on the first day of vacation',
    'the sleeping bag was missing',
  ),
];
