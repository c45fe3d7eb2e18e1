/** A stanza written for this planet, with the letters of its rhymes. */
export interface Stanza {
  readonly scheme: string;
  readonly lines: readonly string[];
  readonly from: number;
}

const s = (from: number, scheme: string, ...lines: string[]): Stanza => ({ scheme, lines, from });

export const stanzas: readonly Stanza[] = [
  s(
    4,
    'AABB',
    'The sea came in, the sea went out,',
    'it had a lot to think about.',
    'It left a shell, it left a stone,',
    'and then it left the beach alone.',
  ),
  s(
    4,
    'AABB',
    'My uncle keeps a jar of rain',
    'he caught beside a moving train.',
    "He says that when the summer's dry",
    "he'll teach the jar to be a sky.",
  ),
  s(
    4,
    'AABB',
    'A sparrow sat upon the wire',
    'and warmed her feet as by a fire:',
    'below her, humming, quick and small,',
    'ran every word of every call.',
  ),
  s(
    4,
    'AABB',
    'The clock has hands but cannot clap,',
    'it has a face but takes no nap.',
    'It runs all day and keeps its place.',
    'I would not want to lose that race.',
  ),
  s(
    4,
    'AABB',
    'The spider hung her web to dry',
    'and caught a piece of morning sky.',
    'She looked at it a while, and then',
    'she let the morning out again.',
  ),
  s(
    4,
    'ABAB',
    'The snow has put the street to bed',
    'and tucked the corners tight.',
    'One lamp stands with a bended head',
    'and reads to it all night.',
  ),
  s(
    4,
    'ABAB',
    'I wrote my name upon the sand,',
    'the tide came up to see.',
    'It smoothed the letters with its hand',
    'and gave the beach to me.',
  ),
  s(
    4,
    'ABAB',
    'The baker lights his oven early,',
    'the moon is still awake.',
    'His eyes are small, his hair is curly,',
    'his hands know how to bake.',
  ),
  s(
    4,
    'ABAB',
    'A kettle hums, a kitten sleeps,',
    'the window fills with gray.',
    'The garden takes the rain and keeps',
    'a little for the day.',
  ),
  s(
    4,
    'ABAB',
    'The train is full of other faces,',
    'and each looks at the floor.',
    'We sit so near in little spaces',
    'and do not say: Once more?',
  ),
  s(
    4,
    'ABCB',
    'The old dog dreams of rabbits,',
    'his feet begin to run.',
    'He never caught one in his life,',
    'and now he has caught one.',
  ),
  s(
    4,
    'ABCB',
    'There is a drawer in our kitchen',
    'with string and bits of chain,',
    'a key that fits no door at all,',
    'a ticket for a train.',
  ),
  s(
    4,
    'ABCB',
    'My sister has a secret',
    'she carries in her shoe.',
    'She limps a little when she walks,',
    'and will not tell me who.',
  ),
  s(
    4,
    'ABCB',
    'The ferry left at seven,',
    'the fog came down at eight.',
    'By nine we heard a fiddle play.',
    'We did not mind the wait.',
  ),
  s(
    4,
    'ABCB',
    'The moon came to our window',
    'and looked into the room.',
    'It swept the floor from wall to wall',
    'with a soft silver broom.',
  ),
  s(
    6,
    'ABBA',
    'I asked the mountain for advice.',
    'It thought about it for a year.',
    'Then, in a voice I just could hear,',
    'it said: Sit down. The view is nice.',
  ),
  s(
    6,
    'ABBA',
    'The letter lay behind the chest',
    'for forty years, and no one knew.',
    'It said: My dear, I think of you.',
    'It was not sent. You know the rest.',
  ),
  s(
    6,
    'ABBA',
    'Who built the wall, and who the door?',
    'The wall was built by someone scared.',
    'The door was made by one who dared',
    'to wonder what a wall is for.',
  ),
  s(
    6,
    'ABBA',
    'All night the lamp upon the pier burned',
    'for one small boat that was not in.',
    "At dawn we heard the engine's din",
    'and counted heads. They had returned.',
  ),
  s(
    6,
    'AABA',
    'The night is a coat with a hole in the sleeve;',
    'the stars are the crumbs that the moths wished to leave.',
    'I put it on slowly and button the moon',
    'and walk out as far as I dare to believe.',
  ),
  s(
    6,
    'AABA',
    'I planted a button; it came up a coat.',
    'I planted a whistle; it came up a note.',
    'I planted my shadow; it waited all day',
    'and came up that evening, the size of a boat.',
  ),
  s(
    6,
    'AABA',
    'A road is a ribbon, a road is a thread;',
    'it ties where you were to what lies up ahead.',
    "And once in a while, if you're lucky, it knots,",
    'and two of you sit down and share the same bread.',
  ),
  s(
    4,
    'AABBA',
    'An octopus went to buy shoes.',
    'The salesman was thrilled by the news.',
    '"Eight pairs?" "No, just four;',
    'I have been here before,',
    'and I always have some that I lose."',
  ),
  s(
    4,
    'AABBA',
    'A baker high up in the hills',
    'made pancakes as light as bird quills.',
    'One breeze through the door,',
    'and a dozen or more',
    'were seen sailing over the mills.',
  ),
  s(
    4,
    'AABBA',
    'A clever young goat from Peru',
    'ate a book about how to make stew.',
    'It said, "Quite a treat,',
    'though a little too sweet;',
    'I prefer the last chapter or two."',
  ),
];

/** The last word of a line, without its marks. */
export const lastWord = (line: string): string =>
  /[\w'’]+(?=[^\w]*$)/.exec(line)![0].replace(/'$/, '');

/** Lines with their syllables parted by hyphens and spaces, for counting. */
export const haikuLines: Readonly<Record<'five' | 'seven' | 'other', readonly string[]>> = {
  five: [
    'an old si-lent bridge',
    'the first frost at dawn',
    'a crow and its shade',
    'rain on the tin roof',
    'one lamp in the fog',
    'my breath on the glass',
    "sum-mer's last swal-low",
    'snow on the mail-box',
    'the pear tree in bloom',
    'a boat with no name',
  ],
  seven: [
    'the frog thinks a-bout jump-ing',
    'a train goes by with-out me',
    'the scare-crow lends me his coat',
    'some-one has left a red glove',
    'the moon looks in-to each cup',
    'no one else is a-wake yet',
    'the pond holds two clouds, then one',
    'the ants have found the sug-ar',
    'grand-moth-er salts the warm bread',
    'a dog waits where he was left',
  ],
  other: [
    'the bus is late a-gain',
    "the neigh-bor's dog for-gets to bark",
    'an emp-ty swing',
    'wind in the bam-boo leaves',
    'a boy with a blue um-brel-la waits',
    'first green leaf',
    'the last crumbs of the bread',
    'be-hind the house the old well sings',
    'a long road',
    'the can-dle bends its head',
  ],
};

/** One metrical foot. */
export type Foot = 'iamb' | 'trochee' | 'anapest' | 'dactyl';

export interface Metred {
  readonly foot: Foot;
  /** Feet parted by `|`, syllables by a space or, within a word, by a hyphen; stressed ones in capitals. */
  readonly scanned: string;
}

const m = (foot: Foot, ...lines: string[]): Metred[] => lines.map((scanned) => ({ foot, scanned }));

export const metred: readonly Metred[] = [
  ...m(
    'iamb',
    'the SEA|came IN,|the SEA|went OUT',
    'it LEFT|a SHELL,|it LEFT|a STONE',
    'I ASKED|the MOUN-|tain FOR|ad-VICE',
    'the SNOW|has PUT|the STREET|to BED',
    'a SPAR-|row SAT|up-ON|the WIRE',
    'the TIDE|came UP|to SEE',
    'and READS|to IT|all NIGHT',
    'a LIT-|tle FOR|the DAY',
    'I WALKED|a-LONG|the RIV-|er IN|the RAIN',
    'the BELL|a-BOVE|the VAL-|ley RANG|for DAWN',
    'the OLD|man PUT|his LAN-|tern ON|the SILL',
    'we COUNT|the GEESE|that CROSS|the WIN-|ter SKY',
    'no OTH-|er VOICE|has EV-|er CALLED|me HOME',
  ),
  ...m(
    'trochee',
    'LIT-tle|LAN-tern,|LOW and|YEL-low',
    'DOWN the|HILL-side,|DOWN the|VAL-ley',
    'SIL-ver|RIV-er,|SING me|ON-ward',
    'WIN-ter|COMES on|TIP-toe',
    "WHO has|SEEN my|MOTH-er's|MIT-tens",
    'SLOW-ly|OP-ens|EV-ery|WIN-dow',
  ),
  ...m(
    'anapest',
    'and the NIGHT|is a COAT|with a HOLE|in the SLEEVE',
    "there's a LIGHT|in the HOUSE|at the END|of the LANE",
    'and I RAN|through the RAIN|to the EDGE|of the TOWN',
    'in the BLINK|of an EYE|it was GONE',
    'with a SHOUT|and a LEAP|he was OFF',
  ),
  ...m(
    'dactyl',
    'WHIS-per it,|CAR-ry it,|SCAT-ter it,|BUR-y it',
    'UN-der the|MOUN-tain and|O-ver the|RIV-er-bed',
    'SING-ing and|MUR-mur-ing,|MEN-ding and|MEAS-ur-ing',
    'HUN-dreds of|BUT-ter-flies|SET-tle here',
  ),
];

export const footFacts: Readonly<
  Record<
    Foot,
    {
      readonly adjective: string;
      readonly beat: string;
      readonly words: readonly string[];
      readonly size: number;
    }
  >
> = {
  iamb: {
    adjective: 'iambic',
    beat: 'da-DUM',
    words: ['begin', 'today', 'alone', 'delight', 'balloon', 'cascade', 'surprise', 'forget'],
    size: 2,
  },
  trochee: {
    adjective: 'trochaic',
    beat: 'DUM-da',
    words: ['garden', 'window', 'silver', 'thunder', 'table', 'candle', 'winter', 'over'],
    size: 2,
  },
  anapest: {
    adjective: 'anapestic',
    beat: 'da-da-DUM',
    words: ['understand', 'disappear', 'seventeen', 'interrupt', 'engineer', 'kangaroo'],
    size: 3,
  },
  dactyl: {
    adjective: 'dactylic',
    beat: 'DUM-da-da',
    words: ['elephant', 'harmony', 'wonderful', 'silently', 'butterfly', 'merrily'],
    size: 3,
  },
};

export const lengthNames: Readonly<Record<number, string>> = {
  3: 'trimeter',
  4: 'tetrameter',
  5: 'pentameter',
};

/** The line as it is written, and with its stressed syllables in capitals. */
export const spelled = (scanned: string): string =>
  scanned.replaceAll('-|', '').replaceAll('|', ' ').replaceAll('-', '');
export const syllablesOf = (scanned: string): number => scanned.split(/[\s|-]+/).length;
export const feetOf = (scanned: string): number => scanned.split('|').length;
