/** Words that share a sound in one place, with a key word that stands for the sound. */
export interface SoundGroup {
  readonly sound: string;
  readonly key: string;
  readonly words: readonly string[];
  /** Spelled with other letters than one expects: from grade 2. */
  readonly tricky?: readonly string[];
  /** Sounds that are easily taken for it, or that its letters can stand for. */
  readonly traps: readonly [string, string, string];
}

const s = (
  sound: string,
  key: string,
  words: string,
  traps: readonly [string, string, string],
  tricky = '',
): SoundGroup => ({
  sound,
  key,
  words: words.split(' '),
  traps,
  ...(tricky === '' ? {} : { tricky: tricky.split(' ') }),
});

export const beginnings: readonly SoundGroup[] = [
  s('b', 'bear', 'ball bed bus bat boot', ['d', 'p', 'm']),
  s('d', 'dog', 'door duck desk doll dish', ['b', 't', 'g']),
  s('f', 'fish', 'fan fox foot fork', ['p', 'v', 'th'], 'phone photo'),
  s('g', 'goat', 'gate game gold goose', ['j', 'k', 'd']),
  s('h', 'hat', 'hen hill house hand', ['n', 'w', 'f'], 'who'),
  s('j', 'jam', 'jug jump jar jet', ['g', 'ch', 'd'], 'giraffe gem giant'),
  s('k', 'king', 'kite key cat cup cake', ['g', 't', 's']),
  s('l', 'lion', 'leg lamp leaf lock', ['r', 'w', 'n']),
  s('m', 'moon', 'mop milk mouse map', ['n', 'b', 'w']),
  s('n', 'nest', 'net nose nut nine', ['m', 'k', 'l'], 'knee knot knife knock'),
  s('p', 'pig', 'pen pot pan pear', ['b', 't', 'f']),
  s('r', 'rain', 'red rug rose rock', ['w', 'l', 'n'], 'write wrist wrong wrap'),
  s('s', 'sun', 'sock soap seal sand', ['sh', 'k', 'z'], 'city circle cent'),
  s('t', 'top', 'tent tiger toe tooth', ['d', 'th', 'p']),
  s('v', 'van', 'vest vine vet violin', ['f', 'w', 'b']),
  s('w', 'wind', 'web wave wolf wig', ['v', 'r', 'h']),
  s('z', 'zebra', 'zoo zero zip', ['s', 'j', 'v']),
  s('sh', 'ship', 'shell shoe sheep shop', ['s', 'ch', 'th'], 'sugar'),
  s('ch', 'chair', 'chin cheese chick cherry', ['sh', 'k', 't']),
  s('th', 'thumb', 'thin thick thorn thread', ['t', 'f', 's']),
];

export const endings: readonly SoundGroup[] = [
  s('t', 'cat', 'boat foot nut', ['d', 'p', 'k'], 'night kite'),
  s('d', 'bed', 'road hand bird mud', ['t', 'b', 'g'], 'slide'),
  s('p', 'cup', 'map soap ship jump', ['b', 't', 'k'], 'tape'),
  s('b', 'web', 'crab cub crib', ['p', 'd', 'g'], 'tube'),
  s('g', 'bug', 'frog leg bag rug', ['k', 'd', 'ng'], 'egg'),
  s('k', 'duck', 'book milk sock shark', ['g', 't', 'p'], 'cake bike'),
  s('m', 'drum', 'farm ham dream', ['n', 'ng', 'l'], 'game'),
  s('n', 'sun', 'pen rain moon queen', ['m', 'ng', 'd'], 'bone'),
  s('ng', 'ring', 'song king swing wing', ['n', 'g', 'm']),
  s('s', 'bus', 'dress grass gas', ['z', 'sh', 't'], 'house ice mouse rice'),
  s('sh', 'fish', 'brush dish bush splash', ['s', 'ch', 't']),
  s('ch', 'beach', 'lunch peach couch bench', ['sh', 't', 'k'], 'watch'),
  s('l', 'ball', 'wheel school snail bell', ['m', 'n', 'd'], 'whale'),
  s('f', 'leaf', 'roof wolf elf', ['v', 'p', 's'], 'laugh giraffe'),
  s('v', 'five', 'wave cave stove', ['f', 'b', 'z']),
  s('z', 'nose', 'rose cheese', ['s', 'sh', 'v'], 'bees keys'),
];

export const middles: readonly SoundGroup[] = [
  s('short a', 'map', 'hat bag fan jam', ['short e', 'short u', 'short o']),
  s('short e', 'bed', 'net leg pen web', ['short a', 'short i', 'short u']),
  s('short i', 'pig', 'lip six wig zip', ['short e', 'short a', 'short u']),
  s('short o', 'mop', 'fox pot sock box', ['short u', 'short a', 'short i']),
  s('short u', 'bug', 'sun cup duck rug', ['short o', 'short a', 'short e']),
];

/** From grade 2. A trap shares the letter. */
export const longMiddles: readonly SoundGroup[] = [
  s('long a', 'cake', 'gate rain snail plane', ['short a', 'long i', 'long e']),
  s('long e', 'feet', 'seal leaf queen green', ['short e', 'long a', 'long i']),
  s('long i', 'kite', 'five night bike slide', ['short i', 'long a', 'long o']),
  s('long o', 'boat', 'nose bone coat rope', ['short o', 'long oo', 'long a']),
  s('long oo', 'moon', 'boot tooth fruit tune', ['short u', 'long o', 'short o']),
];

/** Words cut into their beats. */
export const beats: readonly (readonly string[])[] = [
  ...'frog moon bread stone cloud train cheese string'.split(' ').map((word) => [word]),
  ...'ti-ger rab-bit win-dow pen-cil bas-ket spi-der tur-tle gar-den pump-kin mon-key rain-bow car-rot moun-tain drag-on'
    .split(' ')
    .map((word) => word.split('-')),
  ...'ba-na-na el-e-phant but-ter-fly to-ma-to um-brel-la kan-ga-roo di-no-saur po-ta-to oc-to-pus vi-o-lin yes-ter-day cu-cum-ber'
    .split(' ')
    .map((word) => word.split('-')),
  ...'al-li-ga-tor cat-er-pil-lar wa-ter-mel-on av-o-ca-do hel-i-cop-ter cal-cu-la-tor har-mon-i-ca'
    .split(' ')
    .map((word) => word.split('-')),
];

/** One part of a word is changed, and another word is there. */
export const swaps: readonly (readonly [
  word: string,
  out: string,
  into: string,
  made: string,
  from: 1 | 2,
])[] = [
  ['cat', 'c', 'h', 'hat', 1],
  ['pig', 'p', 'w', 'wig', 1],
  ['sun', 's', 'r', 'run', 1],
  ['bed', 'b', 'r', 'red', 1],
  ['mop', 'm', 't', 'top', 1],
  ['bug', 'b', 'h', 'hug', 1],
  ['fan', 'f', 'm', 'man', 1],
  ['ten', 't', 'p', 'pen', 1],
  ['jet', 'j', 'n', 'net', 1],
  ['lip', 'l', 'z', 'zip', 1],
  ['fox', 'f', 'b', 'box', 1],
  ['cap', 'c', 'n', 'nap', 1],
  ['bell', 'b', 'w', 'well', 1],
  ['ring', 'r', 'k', 'king', 1],
  ['hat', 'a', 'u', 'hut', 1],
  ['pen', 'e', 'i', 'pin', 1],
  ['bag', 'a', 'u', 'bug', 1],
  ['map', 'a', 'o', 'mop', 1],
  ['hop', 'p', 't', 'hot', 1],
  ['bus', 's', 'g', 'bug', 1],
  ['cup', 'p', 't', 'cut', 1],
  ['pig', 'g', 'n', 'pin', 1],
  ['lock', 'l', 'cl', 'clock', 2],
  ['lake', 'l', 'sn', 'snake', 2],
  ['rain', 'r', 'tr', 'train', 2],
  ['wing', 'w', 'str', 'string', 2],
  ['tip', 't', 'sh', 'ship', 2],
  ['bell', 'b', 'sh', 'shell', 2],
  ['room', 'r', 'br', 'broom', 2],
  ['goat', 'g', 'fl', 'float', 2],
  ['down', 'd', 'cl', 'clown', 2],
  ['ride', 'r', 'sl', 'slide', 2],
  ['hair', 'h', 'ch', 'chair', 2],
  ['dish', 'sh', 'g', 'dig', 2],
  ['shop', 'o', 'i', 'ship', 2],
  ['drum', 'u', 'ea', 'dream', 2],
  ['beach', 'ch', 'd', 'bead', 2],
  ['sleep', 'l', 'w', 'sweep', 2],
];
