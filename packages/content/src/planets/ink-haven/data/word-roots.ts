export interface Root {
  readonly root: string;
  readonly from: 'Greek' | 'Latin';
  readonly means: string;
  /** Words that contain it, each with its meaning in plain words. */
  readonly words: readonly (readonly [word: string, means: string])[];
}

const g = (root: string, means: string, ...words: (readonly [string, string])[]): Root => ({
  root,
  from: 'Greek',
  means,
  words,
});
const l = (root: string, means: string, ...words: (readonly [string, string])[]): Root => ({
  root,
  from: 'Latin',
  means,
  words,
});

export const roots: readonly Root[] = [
  g(
    'bio',
    'life',
    ['biology', 'the study of living things'],
    ['biography', "the story of a person's life"],
  ),
  g(
    'geo',
    'earth',
    ['geology', 'the study of rocks and the ground'],
    ['geography', 'the study of lands and places'],
  ),
  g(
    'graph',
    'write',
    ['autograph', "a name signed by one's own hand"],
    ['calligraphy', 'the art of beautiful writing'],
  ),
  g(
    'phon',
    'sound',
    ['symphony', 'a long piece for an orchestra'],
    ['phonics', 'linking letters with what they sound like'],
  ),
  g(
    'photo',
    'light',
    ['photosynthesis', 'how plants make food with the help of the sun'],
    ['photograph', 'a picture made by a camera'],
  ),
  g(
    'tele',
    'far',
    ['telescope', 'a tool to see distant things'],
    ['telepathy', 'sharing thoughts over a distance'],
  ),
  g(
    'micro',
    'small',
    ['microscope', 'a tool to see tiny things'],
    ['microbe', 'a living thing too tiny to see'],
  ),
  g(
    'therm',
    'heat',
    ['thermometer', 'a tool that measures how hot it is'],
    ['thermal', 'having to do with warmth'],
  ),
  g(
    'chron',
    'time',
    ['chronological', 'in the order in which things happened'],
    ['synchronize', 'to make things happen at one moment'],
  ),
  g('hydr', 'water', ['dehydrate', 'to dry out'], ['hydrant', 'a street pipe for firefighters']),
  g(
    'astr',
    'star',
    ['astronomy', 'the study of planets and galaxies'],
    ['astronaut', 'a person who travels in space'],
  ),
  g(
    'path',
    'feeling',
    ['empathy', 'sharing what another person goes through'],
    ['apathy', 'a lack of interest or concern'],
  ),
  g(
    'dem',
    'people',
    ['democracy', 'rule by the citizens'],
    ['epidemic', 'an illness that spreads through a population'],
  ),
  g(
    'cycl',
    'circle',
    ['cyclone', 'a storm that whirls around'],
    ['recycle', 'to bring back into use again'],
  ),
  l(
    'aud',
    'hear',
    ['audience', 'those who listen to a show'],
    ['audible', 'loud enough to notice'],
  ),
  l(
    'dict',
    'say',
    ['dictate', 'to speak words for another to write'],
    ['predict', 'to tell what is going to happen'],
  ),
  l(
    'port',
    'carry',
    ['portable', 'easy to take along'],
    ['transport', 'to bring from place to place'],
  ),
  l(
    'rupt',
    'break',
    ['interrupt', 'to cut in while another is speaking'],
    ['erupt', 'to burst out, as a volcano does'],
  ),
  l(
    'scrib',
    'write',
    ['inscribe', 'to carve words into a surface'],
    ['describe', 'to put into words what something is like'],
  ),
  l(
    'spect',
    'look',
    ['spectator', 'a person who watches a game'],
    ['inspect', 'to examine with care'],
  ),
  l(
    'struct',
    'build',
    ['construct', 'to put together or set up'],
    ['structure', 'the way in which parts are put together'],
  ),
  l(
    'tract',
    'pull',
    ['attract', 'to draw toward oneself'],
    ['tractor', 'a machine that draws a plow'],
  ),
  l('vis', 'see', ['visible', 'not hidden from the eye'], ['vision', 'the sense of sight']),
  l('cred', 'believe', ['incredible', 'hard to accept as true'], ['credible', 'deserving trust']),
  l(
    'duc',
    'lead',
    ['conduct', 'to direct an orchestra'],
    ['educate', 'to guide someone toward knowledge'],
  ),
  l('mort', 'death', ['mortal', 'not able to live forever'], ['immortal', 'living forever']),
  l(
    'terr',
    'land',
    ['territory', 'an area that belongs to somebody'],
    ['subterranean', 'below the ground'],
  ),
  l('ject', 'throw', ['eject', 'to force out'], ['projectile', 'an object that is hurled or shot']),
  l(
    'manu',
    'hand',
    ['manual', 'done without a machine'],
    ['manufacture', 'to make goods, at first without machines'],
  ),
  l('flex', 'bend', ['flexible', 'not stiff'], ['reflex', 'a quick movement without thinking']),
  l(
    'ann',
    'year',
    ['annual', 'once in twelve months'],
    ['anniversary', 'the date on which an event is remembered'],
  ),
  l(
    'aqu',
    'water',
    ['aquarium', 'a tank for fish'],
    ['aquatic', 'living in rivers, lakes or seas'],
  ),
];

/** Meanings so close that a word with one root could be argued to have the other idea. */
const kin: readonly (readonly string[])[] = [
  ['earth', 'land'],
  ['hear', 'sound'],
  ['see', 'look'],
  ['time', 'year'],
  ['carry', 'lead', 'pull'],
];
export const near = (one: string, other: string): boolean =>
  one === other || kin.some((means) => means.includes(one) && means.includes(other));

/** Roots that are in a word besides the one it stands for here, where their spelling hides. */
const hidden: Readonly<Record<string, string>> = {
  telescope: 'look',
  microscope: 'look',
  microbe: 'life',
};

/** All that a word says by its roots: "biography" says "life" and "write". */
export const ideasIn = (word: string): readonly string[] => [
  ...roots.filter(({ root }) => word.includes(root)).map(({ means }) => means),
  ...(word in hidden ? [hidden[word]!] : []),
];
