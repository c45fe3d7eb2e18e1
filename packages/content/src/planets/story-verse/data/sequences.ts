/** A very small story, one sentence a step, in the only order that makes sense. */
export interface Sequence {
  readonly steps: readonly string[];
  /** What must have come before all of it. */
  readonly before: string;
  /** What nothing in it leads to. */
  readonly never: readonly [string, string];
}

const s = (steps: readonly string[], before: string, ...never: [string, string]): Sequence => ({
  steps,
  before,
  never,
});

/** Grades 1 and 2: four steps. */
export const shortSequences: readonly Sequence[] = [
  s(
    [
      'Lin digs a hole.',
      'She drops in a seed.',
      'She waters it for days.',
      'A green leaf pops up.',
    ],
    'Lin gets a bag of seeds.',
    'The seed runs away.',
    'Snow falls on the bed.',
  ),
  s(
    [
      'Noah takes two slices of bread.',
      'He puts cheese on one slice.',
      'He lays the other slice on top.',
      'He takes a big bite.',
    ],
    'Noah buys some bread.',
    'Noah drops the jam.',
    'The bread grows tall.',
  ),
  s(
    [
      'Snow falls all night.',
      'Ida rolls a big snowball.',
      'She sets a small ball on top.',
      'She gives it a carrot nose.',
    ],
    'The sky turns gray.',
    'Ida swims in the lake.',
    'The snowman eats soup.',
  ),
  s(
    [
      'The dog rolls in the mud.',
      'Tomás fills the tub.',
      'He scrubs the dog.',
      'The wet dog shakes itself.',
    ],
    'The dog sees some mud.',
    'The tub barks.',
    'Tomás digs in the mud.',
  ),
  s(
    [
      'Amara writes a letter.',
      'She puts it in an envelope.',
      'She drops it in the mailbox.',
      'Her cousin opens it.',
    ],
    'Amara looks for a pen.',
    'The mailbox writes back.',
    'Amara learns to write.',
  ),
  s(
    [
      'A tiny egg sits on a leaf.',
      'A caterpillar crawls out.',
      'It eats and eats, then hangs still in a hard shell.',
      'A butterfly comes out.',
    ],
    'A butterfly lays an egg.',
    'The caterpillar builds a nest.',
    'The leaf turns into a bird.',
  ),
  s(
    [
      'Omar puts on an old shirt.',
      'He dips his brush in blue paint.',
      'He paints a wide sky.',
      'He hangs the picture up to dry.',
    ],
    'Omar looks for his old shirt.',
    'The picture falls asleep.',
    'Omar eats the paint.',
  ),
  s(
    [
      'Zofia waits at the stop.',
      'The bus comes.',
      'She gets on and finds a seat.',
      'She gets off at the park.',
    ],
    'Zofia walks to the stop.',
    'The bus gets on, too.',
    'Zofia swims to the park.',
  ),
  s(
    [
      'A bird finds some twigs.',
      'It builds a nest with them.',
      'It lays three blue eggs.',
      'Three chicks hatch.',
    ],
    'The bird looks for a good tree.',
    'The eggs fly away.',
    'The nest turns blue.',
  ),
  s(
    [
      'Grandpa mixes flour and water.',
      'The dough rests and grows.',
      'He puts the dough in the oven.',
      'We eat warm bread.',
    ],
    'Grandpa buys flour.',
    'The oven goes out to play.',
    'The bread turns into flour.',
  ),
  s(
    [
      "Ravi's tooth is loose.",
      'He wiggles it all day.',
      'It falls out.',
      'A new tooth starts to grow.',
    ],
    'Ravi has all of his baby teeth.',
    'Ravi plants it in a pot.',
    'The old tooth grows legs.',
  ),
  s(
    [
      'The kite lies on the grass.',
      'Leilani runs with the string.',
      'The kite goes up into the wind.',
      'She pulls it down and goes home.',
    ],
    'Leilani makes a kite.',
    'The wind goes home with her.',
    'The kite sits in school.',
  ),
  s(
    [
      'Dark clouds come.',
      'Rain makes a big puddle.',
      'Kofi jumps in with both feet.',
      'He puts on dry socks.',
    ],
    'The sun shines all morning.',
    'The puddle jumps on Kofi.',
    'Kofi drives a boat.',
  ),
  s(
    [
      'We find flat ground.',
      'We put up the tent.',
      'We crawl in and zip the door.',
      'We fall asleep.',
    ],
    'We pack the tent in a bag.',
    'The tent walks away.',
    'We wake up at home.',
  ),
  s(
    [
      'Nadia finds a book on a shelf.',
      'She shows her card at the desk.',
      'She reads the book at home.',
      'She brings the book back.',
    ],
    'Nadia walks to the library.',
    'The book reads Nadia.',
    'The shelf goes home with her.',
  ),
  s(
    [
      "Diego's hair hangs in his eyes.",
      "He sits in the barber's chair.",
      'Snip, snip! Hair falls down.',
      'He can see in the mirror again.',
    ],
    'His hair grows all summer.',
    'The barber cuts the chair.',
    'The mirror gets a haircut.',
  ),
];

/** Grades 3 and 4: five steps. */
export const longSequences: readonly Sequence[] = [
  s(
    [
      'Tala chose a long, straight log.',
      'She hollowed it out with a sharp tool.',
      'She rubbed the inside smooth with sand.',
      'She slid her new canoe into the lake.',
      'She paddled to the far shore.',
    ],
    'Tala walked into the forest to look for wood.',
    'The log was carried back and planted again.',
    'Her canoe was sold before it was built.',
  ),
  s(
    [
      'Minh saw a trail of crumbs in the kitchen.',
      'He followed it down the hall.',
      "It ended at his sister's door.",
      'He knocked, and something rustled inside.',
      'She opened the door with chocolate on her chin.',
    ],
    'Someone took a cake out of the kitchen.',
    'The crumbs crept back into the cake.',
    'He decided that there had never been a cake.',
  ),
  s(
    [
      'Elif pressed the clay until it was soft.',
      'She shaped it into a bowl.',
      'The bowl dried on a shelf for a week.',
      'It was baked hard in a hot kiln.',
      'She filled it with lentil soup.',
    ],
    'Elif dug the clay out of the riverbank.',
    'She pressed the hard bowl into a plate.',
    'The soup dried on the shelf for a week.',
  ),
  s(
    [
      'Ana tore old newspapers into bits.',
      'She left the bits in water overnight.',
      'In the morning she mashed them to a gray porridge.',
      'She spread it thin on a screen to dry.',
      'She wrote a poem on the new sheet.',
    ],
    'Ana collected old newspapers from her neighbors.',
    'She read the news on the wet screen.',
    'She tore the porridge into bits.',
  ),
  s(
    [
      'The farmer sheared the sheep.',
      'The wool was washed and combed.',
      'It was spun into yarn.',
      'Grandmother knitted a sweater with it.',
      'I wore the sweater to school.',
    ],
    'The sheep grew a thick coat all winter.',
    'The sheep wore the sweater to the fair.',
    'The yarn was combed onto the sheep.',
  ),
  s(
    [
      'A kitten climbed to the top of a palm tree.',
      'It looked down and began to cry.',
      'Neighbors heard it and brought a ladder.',
      'Sione climbed up with a basket on his arm.',
      'The kitten rode down in the basket.',
    ],
    'The kitten saw a bird in the palm tree.',
    'The ladder had to be rescued by the kitten.',
    'Nobody ever found out what was crying.',
  ),
  s(
    [
      'The teacher handed out the parts of the play.',
      'Everyone learned the lines at home.',
      'They practiced together on the stage.',
      'The curtain rose before a full hall.',
      'The audience clapped until their hands hurt.',
    ],
    'The class voted on which play to do.',
    'The audience learned all of the lines by heart.',
    'The teacher looked for someone to play the part.',
  ),
  s(
    [
      'Yuki wrote a note on the beach.',
      'She corked it in a bottle and threw it into the waves.',
      'The current carried it for two years.',
      'A fisherman found it in his net.',
      'His answer came by mail.',
    ],
    'Yuki found an empty bottle.',
    'The bottle carried the fisherman home.',
    'She threw her answer back into the net.',
  ),
  s(
    [
      'Lava poured out of the sea floor.',
      'It cooled and piled up as black rock.',
      'The rock rose above the waves.',
      'Wind and birds brought seeds to it.',
      'The first fern unrolled a leaf.',
    ],
    'Pressure grew under the floor of the sea.',
    'The birds carried the island to the shore.',
    'The fern melted and became lava.',
  ),
  s(
    [
      'Zuri stood at the door of a class full of strangers.',
      'The teacher pointed to the seat beside Oscar.',
      'Oscar moved his books to make room.',
      'At recess he showed her the best climbing tree.',
      'By Friday they had a secret knock.',
    ],
    'Zuri moved to a new town.',
    'The teacher moved into the tree.',
    'Oscar asked who she was and never got an answer.',
  ),
  s(
    [
      'The power went out in the whole street.',
      'Aisha felt her way to the drawer with the candles.',
      'She lit three of them in the window.',
      'One by one, neighbors came over to the light.',
      'They told stories until the lamps came on again.',
    ],
    'A storm blew down a pole at the end of the street.',
    'The candles went to look for the neighbors.',
    'The drawer told a story about the dark.',
  ),
  s(
    [
      'Kwame heard a strange hum in the attic.',
      'He went up with a flashlight.',
      'A cluster of bees hung from a beam.',
      'A beekeeper came with a box and a veil.',
      'She drove off with the whole hive.',
    ],
    'Bees flew in through a hole in the roof.',
    'The bees drove off in a truck of their own.',
    'He put the flashlight into a hive.',
  ),
];

interface Deeds {
  readonly name: string;
  readonly pronoun: 'he' | 'she';
  /** In the past, and as after "had". */
  readonly first: string;
  readonly second: string;
  /** The second as after "did not". */
  readonly base: string;
}

const d = (
  name: string,
  pronoun: 'he' | 'she',
  first: string,
  second: string,
  base: string,
): Deeds => ({ name, pronoun, first, second, base });

/** Often only the sentence tells which came first; guessing does not help. */
export const deeds: readonly Deeds[] = [
  d('Mei', 'she', 'fed the goats', 'ate breakfast', 'eat breakfast'),
  d('Omar', 'he', 'tied both laces', 'ran down the stairs', 'run down the stairs'),
  d('Ingrid', 'she', 'swept the floor', 'rolled out the rug', 'roll out the rug'),
  d('Mateo', 'he', 'read the recipe', 'cracked the eggs', 'crack the eggs'),
  d('Priya', 'she', 'asked for help', 'lifted the crate', 'lift the crate'),
  d('Kofi', 'he', 'packed a lunch', 'watered the plants', 'water the plants'),
  d('Aisha', 'she', 'counted the coins', 'picked a melon', 'pick a melon'),
  d('Lars', 'he', 'brushed the horse', 'cleaned the stable', 'clean the stable'),
  d('Tala', 'she', 'called Grandma', 'finished the puzzle', 'finish the puzzle'),
  d('Minh', 'he', 'drew a map', 'sharpened the pencils', 'sharpen the pencils'),
  d('Zofia', 'she', 'heard the bell', 'opened the gate', 'open the gate'),
  d('Diego', 'he', 'picked the berries', 'fixed the fence', 'fix the fence'),
  d('Noor', 'she', 'learned the song', 'met the band', 'meet the band'),
  d('Sione', 'he', 'washed the brushes', 'hung up the painting', 'hang up the painting'),
  d('Elif', 'she', 'found the ticket', 'made a sandwich', 'make a sandwich'),
  d('Jamal', 'he', 'caught the hen', 'shut the window', 'shut the window'),
  d('Anaya', 'she', 'folded the shirts', 'fed the parrot', 'feed the parrot'),
  d('Kwame', 'he', 'lost a glove', 'bought a hat', 'buy a hat'),
];

/** Two things at once: with "was", and both in the past. */
export const atOnce: readonly (readonly [
  name: string,
  pronoun: 'he' | 'she',
  was: string,
  one: string,
  other: string,
])[] = [
  ['Leilani', 'she', 'sweeping the floor', 'swept the floor', 'sang a song'],
  ['Ravi', 'he', 'waiting for the bus', 'waited for the bus', 'learned a poem'],
  ['Sofia', 'she', 'stirring the soup', 'stirred the soup', 'told a story'],
  ['Keanu', 'he', 'rowing the boat', 'rowed the boat', 'counted the birds'],
  ['Amara', 'she', 'walking the dog', 'walked the dog', 'ate a plum'],
  ['Tomás', 'he', 'painting the fence', 'painted the fence', 'whistled a tune'],
];

export interface TimeWord {
  readonly word: string;
  readonly means: string;
  /** Only its own word makes sense here among those offered. */
  readonly sentence: string;
  readonly from: number;
  /** Too close to be told apart: never offered beside this one. */
  readonly near: string;
}

const t = (from: number, word: string, means: string, sentence: string, near = ''): TimeWord => ({
  word,
  means,
  sentence,
  from,
  near,
});

export const timeWords: readonly TimeWord[] = [
  t(1, 'first', 'at the beginning', '____, crack the egg. Then fry it.'),
  t(1, 'last', 'at the end', 'We ate, we sang, and ____ of all we slept.', 'finally'),
  t(1, 'today', 'on this day', 'It is my birthday ____, not next week.'),
  t(1, 'soon', 'in a short time', 'Wait by the door. I will be there ____.', 'immediately'),
  t(
    1,
    'before',
    'when something else has not happened yet',
    'Wash your hands ____ you eat.',
    'earlier',
  ),
  t(
    1,
    'after',
    'when something else is over',
    'We dried the cups ____ we had washed them.',
    'later',
  ),
  t(2, 'until', 'up to the time when', 'Stay in the house ____ the rain stops.'),
  t(2, 'while', 'during the time that', 'The cat slept on my lap ____ I was reading.', 'meanwhile'),
  t(
    2,
    'suddenly',
    'quickly, with no warning',
    'All was still. ____, a door banged.',
    'immediately',
  ),
  t(2, 'later', 'some time from now', 'I am busy now. Ask me again ____.', 'after'),
  t(
    3,
    'meanwhile',
    'at the same time, in another place',
    'Mom looked upstairs. ____, I looked in the yard.',
    'while',
  ),
  t(
    3,
    'finally',
    'in the end, after a long time',
    'After nine tries, the lock ____ opened.',
    'last',
  ),
  t(
    3,
    'immediately',
    'at once, without waiting',
    'The milk is boiling over! Turn it off ____!',
    'suddenly',
  ),
  t(3, 'earlier', 'some time before now', 'You missed her. She was here an hour ____.', 'before'),
  t(3, 'gradually', 'slowly, little by little', 'The sky ____ turned from black to blue.'),
  t(4, 'recently', 'a short time ago', 'The paint is still wet. It was put on ____.', 'earlier'),
  t(4, 'rarely', 'almost never', 'It is a desert. It ____ rains here.'),
];

/** Whether two of them may stand side by side. */
export const areApart = (one: TimeWord, other: TimeWord): boolean =>
  one.word !== other.word && one.near !== other.word && other.near !== one.word;
