export type WordKind = 'noun' | 'verb' | 'adjective' | 'adverb';

/** A sentence with one word of each kind marked. Other nouns of the sentence are in `more`. */
export interface Tagged {
  readonly text: string;
  readonly noun: string;
  readonly verb: string;
  readonly adjective: string;
  /** Met from grade 4 on. */
  readonly adverb: string;
  readonly more: readonly string[];
}

const t = (
  text: string,
  adjective: string,
  noun: string,
  verb: string,
  adverb: string,
  ...more: string[]
): Tagged => ({
  text,
  noun,
  verb,
  adjective,
  adverb,
  more,
});

export const tagged: readonly Tagged[] = [
  t('The tired camel drank slowly from the well.', 'tired', 'camel', 'drank', 'slowly', 'well'),
  t('A tiny frog jumped quickly into the pond.', 'tiny', 'frog', 'jumped', 'quickly', 'pond'),
  t('The happy baby laughed loudly at the clown.', 'happy', 'baby', 'laughed', 'loudly', 'clown'),
  t('An old lamp glowed softly in the hall.', 'old', 'lamp', 'glowed', 'softly', 'hall'),
  t(
    'The brave sailor climbed carefully up the mast.',
    'brave',
    'sailor',
    'climbed',
    'carefully',
    'mast',
  ),
  t('A hungry goat chewed noisily on a carrot.', 'hungry', 'goat', 'chewed', 'noisily', 'carrot'),
  t(
    'The young dancer bowed politely to the queen.',
    'young',
    'dancer',
    'bowed',
    'politely',
    'queen',
  ),
  t(
    'A strong wind blew fiercely across the desert.',
    'strong',
    'wind',
    'blew',
    'fiercely',
    'desert',
  ),
  t(
    'The clever monkey hid quietly behind a basket.',
    'clever',
    'monkey',
    'hid',
    'quietly',
    'basket',
  ),
  t('A yellow kite floated gently over the beach.', 'yellow', 'kite', 'floated', 'gently', 'beach'),
  t('The lazy cat slept soundly on the carpet.', 'lazy', 'cat', 'slept', 'soundly', 'carpet'),
  t(
    'A shiny coin rolled suddenly under the table.',
    'shiny',
    'coin',
    'rolled',
    'suddenly',
    'table',
  ),
  t(
    'The honest farmer waited patiently for the train.',
    'honest',
    'farmer',
    'waited',
    'patiently',
    'train',
  ),
  t('A huge whale swam gracefully past the boat.', 'huge', 'whale', 'swam', 'gracefully', 'boat'),
  t(
    'The proud rooster sang cheerfully at the gate.',
    'proud',
    'rooster',
    'sang',
    'cheerfully',
    'gate',
  ),
  t('A muddy puppy ran wildly through the kitchen.', 'muddy', 'puppy', 'ran', 'wildly', 'kitchen'),
  t('The wise owl stared calmly at the moon.', 'wise', 'owl', 'stared', 'calmly', 'moon'),
  t('A thin branch broke easily in the storm.', 'thin', 'branch', 'broke', 'easily', 'storm'),
  t(
    'The curious child knocked shyly at the window.',
    'curious',
    'child',
    'knocked',
    'shyly',
    'window',
  ),
  t(
    'A heavy truck stopped safely before the bridge.',
    'heavy',
    'truck',
    'stopped',
    'safely',
    'bridge',
  ),
  t('The busy baker whistled merrily in the shop.', 'busy', 'baker', 'whistled', 'merrily', 'shop'),
  t(
    'A bright star twinkled faintly above the island.',
    'bright',
    'star',
    'twinkled',
    'faintly',
    'island',
  ),
  t('A purple fish darted swiftly around the rock.', 'purple', 'fish', 'darted', 'swiftly', 'rock'),
  t(
    'The gentle nurse listened closely to the child.',
    'gentle',
    'nurse',
    'listened',
    'closely',
    'child',
  ),
  t(
    'A rusty door creaked strangely in the castle.',
    'rusty',
    'door',
    'creaked',
    'strangely',
    'castle',
  ),
  t('The sleepy bear sat lazily beside the river.', 'sleepy', 'bear', 'sat', 'lazily', 'river'),
  t(
    'A famous painter worked secretly in a tower.',
    'famous',
    'painter',
    'worked',
    'secretly',
    'tower',
  ),
  t(
    'The silly clown fell clumsily off the ladder.',
    'silly',
    'clown',
    'fell',
    'clumsily',
    'ladder',
  ),
  t(
    'A friendly neighbor smiled warmly at the twins.',
    'friendly',
    'neighbor',
    'smiled',
    'warmly',
    'twins',
  ),
  t(
    'The wet umbrella dripped steadily on the floor.',
    'wet',
    'umbrella',
    'dripped',
    'steadily',
    'floor',
  ),
  t(
    'A tall tree swayed dangerously near the house.',
    'tall',
    'tree',
    'swayed',
    'dangerously',
    'house',
  ),
  t(
    'The angry bee buzzed furiously around the flower.',
    'angry',
    'bee',
    'buzzed',
    'furiously',
    'flower',
  ),
  t('A lonely wolf howled sadly in the valley.', 'lonely', 'wolf', 'howled', 'sadly', 'valley'),
];

/** Adjectives with the adverb made from them. */
export const adverbs: readonly (readonly [adjective: string, adverb: string, rule: string])[] = [
  ...(
    [
      'slow',
      'quick',
      'loud',
      'soft',
      'quiet',
      'brave',
      'safe',
      'kind',
      'proud',
      'careful',
      'polite',
      'sudden',
    ] as const
  ).map((word) => [word, `${word}ly`, 'Most adjectives simply take -ly.'] as const),
  ...(['happy', 'lazy', 'easy', 'angry', 'noisy', 'busy', 'hungry', 'clumsy'] as const).map(
    (word) =>
      [word, `${word.slice(0, -1)}ily`, 'After a consonant, y changes to i before -ly.'] as const,
  ),
  ...(['gentle', 'simple', 'terrible'] as const).map(
    (word) =>
      [
        word,
        `${word.slice(0, -1)}y`,
        'A word that ends in a consonant and -le drops the e and takes -y.',
      ] as const,
  ),
];
