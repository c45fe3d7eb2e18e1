/** Families of words that rhyme, spelled with the same ending. */
export const rhymes: readonly (readonly string[])[] = [
  ['cat', 'hat', 'mat', 'bat', 'rat'],
  ['hen', 'pen', 'ten', 'men', 'den'],
  ['pig', 'wig', 'dig', 'big', 'fig'],
  ['hop', 'mop', 'top', 'pop', 'stop'],
  ['bug', 'rug', 'mug', 'hug', 'jug'],
  ['cake', 'lake', 'snake', 'rake', 'bake'],
  ['ring', 'king', 'sing', 'wing', 'swing'],
  ['ball', 'tall', 'wall', 'fall', 'small'],
  ['night', 'light', 'right', 'bright'],
  ['boat', 'goat', 'coat', 'float'],
  ['sock', 'rock', 'clock', 'lock'],
  ['bell', 'shell', 'well', 'smell'],
];

/** Words and their opposites. No word stands in two rows. */
export const opposites: readonly (readonly [word: string, opposite: string, clue: string])[] = [
  ['hot', 'cold', 'Ice is not hot. What is it?'],
  ['big', 'little', 'An ant is not big. What is it?'],
  ['up', 'down', 'A slide does not take you up.'],
  ['wet', 'dry', 'A towel helps when you are wet. How are you after that?'],
  ['fast', 'slow', 'A snail is not fast. What is it?'],
  ['open', 'shut', 'A door that is not open is like this.'],
  ['day', 'night', 'The moon shines when it is not day.'],
  ['happy', 'sad', 'Tears can show this.'],
  ['full', 'empty', 'You drank all the milk. How is the cup?'],
  ['loud', 'quiet', 'A whisper is not loud.'],
  ['rough', 'smooth', 'Sandpaper is rough. Glass is not.'],
  ['first', 'last', 'The end of a line is not first.'],
  ['old', 'new', 'Shoes just out of the box are not old.'],
  ['far', 'near', 'The thing next to you is not far.'],
  ['heavy', 'light', 'A feather is not heavy.'],
  ['push', 'pull', 'You do this to a rope.'],
  ['over', 'under', 'A mole goes this way, not over.'],
  ['stop', 'go', 'A green light tells you this.'],
  ['clean', 'dirty', 'This is how you look after you play in mud.'],
  ['give', 'take', 'You do this with a gift that is held out to you.'],
];

/** A sentence with a gap, the word that makes sense, and three that do not. */
export const fitting: readonly (readonly [
  sentence: string,
  right: string,
  wrong: string,
  clue: string,
])[] = [
  ['I cut the paper with ____.', 'scissors', 'soup socks sand', 'Which one is a tool that cuts?'],
  ['The bird sat in its ____.', 'nest', 'shoe spoon pencil', 'Where does a bird sleep?'],
  ['We put on coats because it is ____.', 'cold', 'hot loud green', 'When do you wear a coat?'],
  ['The baby drinks ____.', 'milk', 'chairs stones doors', 'Which one can you drink?'],
  ['At night I sleep in my ____.', 'bed', 'bike bowl boot', 'Where do you lie down?'],
  ['A fish can ____ in the pond.', 'swim', 'read cook drive', 'What does a fish do in water?'],
  ['I eat soup with a ____.', 'spoon', 'comb coin brush', 'Which one holds soup?'],
  ['The sun is in the ____.', 'sky', 'sock jar drawer', 'Where do you look to see it?'],
  [
    'Omar is ____, so he drinks water.',
    'thirsty',
    'tall early seven',
    'How do you feel when you want water?',
  ],
  ['The puppy wags its ____.', 'tail', 'hat shelf book', 'Which part of a puppy can wag?'],
  ['We ____ a song at school.', 'sing', 'eat paint wear', 'What do you do with a song?'],
  ['We cross the river on a ____.', 'bridge', 'pillow button spoon', 'What goes over a river?'],
  [
    'Ana is ____, so she goes to bed.',
    'sleepy',
    'hungry muddy early',
    'How do you feel at bedtime?',
  ],
  [
    'The bee flew to the ____.',
    'flower',
    'pillow ladder crayon',
    'Where does a bee find its food?',
  ],
];
