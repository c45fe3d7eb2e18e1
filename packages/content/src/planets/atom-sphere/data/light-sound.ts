import type { Case, Group } from '../ask/sorting.ts';

const OWN = 'makes its own light';
const BACK = 'only throws light back';

export const LIGHT_GROUPS: readonly Group[] = [
  {
    name: OWN,
    sign: 'A thing that makes its own light can be seen in a dark room without a lamp.',
  },
  { name: BACK, sign: 'A thing that only throws light back cannot be seen when it is fully dark.' },
];

export const LIGHTS: readonly Case[] = [
  { what: 'the Sun', group: OWN, clue: 'The Sun is so hot that it shines by itself.' },
  {
    what: 'a star at night',
    group: OWN,
    clue: 'Stars are far-away suns that shine by themselves.',
  },
  { what: 'a candle flame', group: OWN, clue: 'The flame is hot and glows, even in a dark room.' },
  { what: 'a lamp that is switched on', group: OWN, clue: 'A lamp turns electricity into light.' },
  { what: 'a campfire', group: OWN, clue: 'The burning wood is hot and glows.' },
  {
    what: 'a flash of lightning',
    group: OWN,
    clue: 'The air in the flash is so hot that it glows.',
  },
  { what: 'a firefly', group: OWN, clue: 'A firefly makes light inside its body.', from: 2 },
  { what: 'hot lava', group: OWN, clue: 'Lava is melted rock so hot that it glows.', from: 2 },
  {
    what: 'the screen of a tablet that is on',
    group: OWN,
    clue: 'The screen has tiny lamps behind it.',
    from: 2,
  },
  { what: 'the Moon', group: BACK, clue: 'We see the Moon because sunlight bounces off it.' },
  { what: 'a mirror', group: BACK, clue: 'In a dark room a mirror shows nothing at all.' },
  { what: 'a white wall', group: BACK, clue: 'Switch off the lamp, and you cannot see the wall.' },
  { what: 'a shiny spoon', group: BACK, clue: 'A spoon shines only while light falls on it.' },
  {
    what: 'a bicycle reflector',
    group: BACK,
    clue: 'It lights up only when the lamp of a car shines on it.',
  },
  { what: 'a book', group: BACK, clue: 'You need a lamp to read a book at night.' },
  {
    what: 'the eyes of a cat at night',
    group: BACK,
    clue: 'They send back the light of a lamp; without a lamp they are dark.',
    from: 2,
  },
  { what: 'a gold ring', group: BACK, clue: 'Gold shines only while light falls on it.', from: 2 },
  {
    what: 'a disco ball',
    group: BACK,
    clue: 'It is covered with small mirrors and needs a lamp.',
    from: 2,
  },
  {
    what: 'the planet Venus',
    group: BACK,
    clue: 'Planets are lit by the Sun, as the Moon is.',
    from: 3,
  },
];

export const THROUGH_GROUPS: readonly Group[] = [
  {
    name: 'nearly all of it',
    sign: 'When nearly all light gets through, you see clearly what is behind.',
  },
  {
    name: 'some of it',
    sign: 'When some light gets through, you see brightness but only a blur.',
  },
  {
    name: 'none of it',
    sign: 'When no light gets through, you see nothing behind, and there is a dark shadow.',
  },
];

export const THROUGH: readonly Case[] = [
  {
    what: 'a clean window',
    group: 'nearly all of it',
    clue: 'You see the street clearly through it.',
  },
  {
    what: 'the wall of a fish tank',
    group: 'nearly all of it',
    clue: 'You see every fish clearly.',
  },
  {
    what: 'clear plastic wrap',
    group: 'nearly all of it',
    clue: 'You can read the label through it.',
  },
  {
    what: 'a glass of clean water',
    group: 'nearly all of it',
    clue: 'You can see your fingers through it.',
  },
  {
    what: 'the lens of reading glasses',
    group: 'nearly all of it',
    clue: 'People look through it all day.',
  },
  { what: 'air', group: 'nearly all of it', clue: 'You look through it all the time.' },
  {
    what: 'the cover of a wristwatch',
    group: 'nearly all of it',
    clue: 'You can read the hands of the watch through it.',
    from: 2,
  },
  {
    what: 'wax paper',
    group: 'some of it',
    clue: 'You see that it is bright behind it, but no clear shapes.',
  },
  {
    what: 'a frosted bathroom window',
    group: 'some of it',
    clue: 'It lets in daylight, but nobody can look in.',
  },
  {
    what: 'a thin white curtain',
    group: 'some of it',
    clue: 'The room stays bright, but you see only a blur outside.',
  },
  {
    what: 'a paper lantern',
    group: 'some of it',
    clue: 'It glows, but you cannot see the lamp inside clearly.',
  },
  {
    what: 'thick fog',
    group: 'some of it',
    clue: 'It is bright, but you see only blurry shapes.',
    from: 2,
  },
  {
    what: 'a milky plastic bottle',
    group: 'some of it',
    clue: 'You see how full it is, but not what is behind it.',
    from: 2,
  },
  {
    what: 'tissue paper',
    group: 'some of it',
    clue: 'Hold it to a lamp: it is bright, but blurry.',
  },
  { what: 'a wooden door', group: 'none of it', clue: 'Behind it you cannot see the lamp at all.' },
  { what: 'a brick wall', group: 'none of it', clue: 'It makes a dark shadow.' },
  { what: 'a metal pot', group: 'none of it', clue: 'You cannot see the soup through it.' },
  { what: 'a thick book', group: 'none of it', clue: 'Hold it up to a lamp: it stays dark.' },
  { what: 'your hand', group: 'none of it', clue: 'It makes a dark shadow on the wall.' },
  { what: 'aluminum foil', group: 'none of it', clue: 'It sends light back like a mirror.' },
  {
    what: 'a sheet of cardboard',
    group: 'none of it',
    clue: 'It is thick and makes a dark shadow.',
  },
];

const WORDS: Readonly<Record<string, string>> = {
  'nearly all of it': 'transparent',
  'some of it': 'translucent',
  'none of it': 'opaque',
};

/** The same with the words of science, for those who can read them. */
export const THROUGH_WORD_GROUPS: readonly Group[] = [
  {
    name: 'transparent',
    sign: 'Transparent things let nearly all light through, so you see clearly what is behind.',
  },
  {
    name: 'translucent',
    sign: 'Translucent things let some light through, so you see brightness but only a blur.',
  },
  { name: 'opaque', sign: 'Opaque things let no light through and make a dark shadow.' },
];

export const THROUGH_IN_WORDS: readonly Case[] = THROUGH.map((one) => ({
  ...one,
  group: WORDS[one.group]!,
}));

export const VIBRATE_GROUPS: readonly Group[] = [
  { name: 'a string', sign: 'A string vibrates when it is plucked or rubbed.' },
  { name: 'a stretched skin', sign: 'A stretched skin vibrates when it is struck.' },
  { name: 'the air in a tube', sign: 'The air in a tube vibrates when someone blows into it.' },
  { name: 'a piece of metal', sign: 'Metal that hangs free vibrates and rings when it is struck.' },
];

export const VIBRATORS: readonly Case[] = [
  { what: 'a guitar', group: 'a string', clue: 'Your fingers pluck it, and you can see it shake.' },
  { what: 'a violin', group: 'a string', clue: 'The player rubs it with a bow.' },
  { what: 'a harp', group: 'a string', clue: 'The player plucks one after the other.' },
  { what: 'a ukulele', group: 'a string', clue: 'There are four of them, and you pluck them.' },
  {
    what: 'a sitar',
    group: 'a string',
    clue: 'The player plucks it with a small wire on one finger.',
    from: 2,
  },
  {
    what: 'a kora',
    group: 'a string',
    clue: 'It has 21 of them, and the player plucks them with thumbs and fingers.',
    from: 3,
  },
  { what: 'a hand drum', group: 'a stretched skin', clue: 'You hit the tight top with your hand.' },
  {
    what: 'a tambourine struck with the palm',
    group: 'a stretched skin',
    clue: 'The palm hits the tight, flat top.',
  },
  {
    what: 'a kettle drum',
    group: 'a stretched skin',
    clue: 'The player hits the tight top with a soft stick.',
  },
  {
    what: 'a djembe',
    group: 'a stretched skin',
    clue: 'The player hits the tight goat hide with both hands.',
    from: 2,
  },
  {
    what: 'a tabla',
    group: 'a stretched skin',
    clue: 'Fingers tap the tight top of each of the two.',
    from: 3,
  },
  {
    what: 'a flute',
    group: 'the air in a tube',
    clue: 'The player blows across a hole at one end.',
  },
  {
    what: 'a recorder',
    group: 'the air in a tube',
    clue: 'You blow in at the top and close holes with your fingers.',
  },
  { what: 'a trumpet', group: 'the air in a tube', clue: 'The player blows in with buzzing lips.' },
  {
    what: 'a didgeridoo',
    group: 'the air in a tube',
    clue: 'The player blows into a long, hollow branch.',
    from: 2,
  },
  {
    what: 'a bottle that you blow across',
    group: 'the air in a tube',
    clue: 'Nothing solid moves; your breath makes it hum.',
    from: 2,
  },
  {
    what: 'a church bell',
    group: 'a piece of metal',
    clue: 'A clapper strikes it, and it rings for a long time.',
  },
  {
    what: 'a triangle',
    group: 'a piece of metal',
    clue: 'A bent rod hangs from a cord and rings when it is struck.',
  },
  {
    what: 'a gong',
    group: 'a piece of metal',
    clue: 'A large round plate hangs free and is struck with a mallet.',
  },
  {
    what: 'a pair of cymbals',
    group: 'a piece of metal',
    clue: 'Two round plates are clashed together.',
    from: 2,
  },
];

export const SOUND_CHANGES: readonly Group[] = [
  {
    name: 'it gets louder',
    sign: 'A sound gets louder when things vibrate more strongly, or when you come closer.',
  },
  {
    name: 'it gets softer',
    sign: 'A sound gets softer when things vibrate less strongly, or when you are farther away.',
  },
  {
    name: 'it gets higher',
    sign: 'A sound gets higher when things vibrate faster: short, thin, tight things do.',
  },
  {
    name: 'it gets lower',
    sign: 'A sound gets lower when things vibrate more slowly: long, thick, loose things do.',
  },
];

export const SOUND_DEEDS: readonly Case[] = [
  {
    what: 'Kofi hits his drum harder.',
    group: 'it gets louder',
    clue: 'The skin moves up and down more.',
  },
  {
    what: 'Mei turns up the radio.',
    group: 'it gets louder',
    clue: 'The speaker moves back and forth more.',
  },
  {
    what: 'Omar claps his hands with more force.',
    group: 'it gets louder',
    clue: 'The hands push the air more strongly.',
  },
  {
    what: 'Tala walks toward a band that is playing.',
    group: 'it gets louder',
    clue: 'She is closer to where the sound is made.',
  },
  {
    what: 'Lars plucks the same string more strongly.',
    group: 'it gets louder',
    clue: 'The string swings farther, but just as fast.',
  },
  {
    what: 'Aisha opens the door to the music room.',
    group: 'it gets louder',
    clue: 'The door does not hold the sound back any more.',
    from: 2,
  },
  {
    what: 'Wei taps the triangle very gently.',
    group: 'it gets softer',
    clue: 'The metal shakes only a little.',
  },
  {
    what: 'Nadia walks away from a barking dog.',
    group: 'it gets softer',
    clue: 'She is farther from where the sound is made.',
  },
  {
    what: 'Diego puts a thick pillow over the alarm clock.',
    group: 'it gets softer',
    clue: 'The pillow holds much of the sound back.',
  },
  {
    what: 'Priya closes the window while a truck goes by.',
    group: 'it gets softer',
    clue: 'The window holds much of the sound back.',
  },
  {
    what: 'Ravi lays his hand lightly on a ringing bell.',
    group: 'it gets softer',
    clue: 'His hand makes the metal shake less.',
    from: 2,
  },
  {
    what: 'Sofia presses a guitar string down, so that only a short part can swing.',
    group: 'it gets higher',
    clue: 'The part that swings is shorter now.',
  },
  {
    what: 'Jamal makes a rubber band tighter and plucks it again.',
    group: 'it gets higher',
    clue: 'A tighter band shakes faster.',
  },
  {
    what: 'Elif moves from the long bar of a xylophone to a short one.',
    group: 'it gets higher',
    clue: 'The short bar shakes faster.',
  },
  {
    what: 'Zofia plays a thin string after a thick one of the same length.',
    group: 'it gets higher',
    clue: 'The thin string shakes faster.',
    from: 2,
  },
  {
    what: 'Keanu turns the peg so that his ukulele string is tighter.',
    group: 'it gets higher',
    clue: 'A tight string shakes faster.',
    from: 2,
  },
  {
    what: 'Ivana moves from a short pipe to a long pipe.',
    group: 'it gets lower',
    clue: 'The longer column of air shakes more slowly.',
  },
  {
    what: 'Minh makes his guitar string looser and plucks it again.',
    group: 'it gets lower',
    clue: 'A loose string shakes more slowly.',
  },
  {
    what: 'Leilani moves from a small bell to a very large bell.',
    group: 'it gets lower',
    clue: 'The large bell shakes more slowly.',
  },
  {
    what: 'Sione plays a thick string after a thin one of the same length.',
    group: 'it gets lower',
    clue: 'The thick string shakes more slowly.',
    from: 2,
  },
  {
    what: 'Noor moves from a small drum to a very big drum.',
    group: 'it gets lower',
    clue: 'The big skin shakes more slowly.',
    from: 2,
  },
];
