export type Device =
  | 'simile'
  | 'metaphor'
  | 'personification'
  | 'hyperbole'
  | 'alliteration'
  | 'onomatopoeia';

export const devices: Record<Device, { readonly what: string; readonly test: string }> = {
  simile: {
    what: 'compares two things with "like" or "as"',
    test: 'Is something compared, and does "like" or "as" link the two?',
  },
  metaphor: {
    what: 'says that one thing is another, without "like" or "as"',
    test: 'Is one thing simply called another thing?',
  },
  personification: {
    what: 'gives human actions or feelings to a thing',
    test: 'Does a thing do or feel something that only people do?',
  },
  hyperbole: {
    what: 'exaggerates far beyond what is possible',
    test: 'Could this be true, or is it blown up far too big?',
  },
  alliteration: {
    what: 'repeats the same first sound in several words',
    test: 'Listen to the first sounds of the words.',
  },
  onomatopoeia: {
    what: 'uses a word that imitates a sound',
    test: 'Is there a word that sounds like the noise it names?',
  },
};

export interface Figure {
  readonly device: Device;
  readonly text: string;
  /** The words that do it. */
  readonly words: string;
  /** What it tells, in plain words; none where only the sound matters. */
  readonly means?: string;
  readonly literal?: string;
}

const f = (
  device: Device,
  text: string,
  words: string,
  means?: string,
  literal?: string,
): Figure => ({
  device,
  text,
  words,
  ...(means === undefined ? {} : { means }),
  ...(literal === undefined ? {} : { literal }),
});

export const figures: readonly Figure[] = [
  f(
    'simile',
    'The lake was as smooth as glass.',
    'as smooth as glass',
    'The water did not move at all.',
    'The lake was made of glass.',
  ),
  f(
    'simile',
    'Her laugh rang out like a bell.',
    'like a bell',
    'Her laugh was clear and bright.',
    'She carried a bell with her.',
  ),
  f(
    'simile',
    'The old dog moved like a rusty gate.',
    'like a rusty gate',
    'The dog was stiff and slow.',
    'The dog had rust on it.',
  ),
  f(
    'simile',
    'News spread through the village like fire through dry grass.',
    'like fire through dry grass',
    'Everybody heard it very quickly.',
    'The village burned down.',
  ),
  f(
    'simile',
    'His hands were as cold as river stones.',
    'as cold as river stones',
    'His hands felt very chilly.',
    'He held stones in his hands.',
  ),
  f(
    'simile',
    'The twins are as different as fire and ice.',
    'as different as fire and ice',
    'They have nothing in common.',
    'One twin is hot, the other frozen.',
  ),
  f(
    'simile',
    'Lanterns floated down the river like fallen stars.',
    'like fallen stars',
    'Small lights glowed on the water.',
    'Stars dropped into the river.',
  ),
  f(
    'simile',
    'The backpack sat on his shoulders like a sleeping bear.',
    'like a sleeping bear',
    'The backpack was very heavy.',
    'There was an animal in the backpack.',
  ),
  f(
    'metaphor',
    'The moon was a silver coin above the roofs.',
    'was a silver coin',
    'The moon looked round and shiny.',
    'Someone threw money over the roofs.',
  ),
  f(
    'metaphor',
    'Her memory is a locked drawer.',
    'is a locked drawer',
    'She cannot reach what she once knew.',
    'She keeps her papers in a drawer.',
  ),
  f(
    'metaphor',
    'The classroom was a beehive before the holidays.',
    'was a beehive',
    'Everyone was busy and buzzing about.',
    'Insects lived in the classroom.',
  ),
  f(
    'metaphor',
    'Books are bridges between people who never meet.',
    'are bridges',
    'Reading can connect people.',
    'People walk across books.',
  ),
  f(
    'metaphor',
    'Fear was a fog that hid every way out.',
    'was a fog',
    'He was too afraid to think clearly.',
    'The weather was bad that day.',
  ),
  f(
    'metaphor',
    'My grandmother is the anchor of our family.',
    'is the anchor',
    'She keeps the family steady.',
    'She works on a ship.',
  ),
  f(
    'metaphor',
    'His words were arrows.',
    'were arrows',
    'What he said hurt people.',
    'He talked while he was hunting.',
  ),
  f(
    'metaphor',
    'The highway was a river of lights.',
    'was a river of lights',
    'Many cars flowed along in the dark.',
    'The road was under water.',
  ),
  f(
    'personification',
    'The wind knocked on our windows all night.',
    'knocked on our windows',
    'The wind made the windows rattle.',
    'A visitor came late at night.',
  ),
  f(
    'personification',
    'The last leaf clung to its branch and refused to leave.',
    'refused to leave',
    'One leaf stayed on the tree for long.',
    'A person sat in the tree.',
  ),
  f(
    'personification',
    'The old stairs complained under our feet.',
    'complained',
    'The stairs creaked.',
    'Somebody was annoyed with us.',
  ),
  f(
    'personification',
    'Sleep tiptoed past my door and did not come in.',
    'tiptoed past my door',
    'I could not fall asleep.',
    'Someone walked past my room.',
  ),
  f(
    'personification',
    'The sun peeked over the hill to see who was awake.',
    'peeked over the hill',
    'The sun began to rise.',
    'A person looked over the hill.',
  ),
  f(
    'personification',
    'The engine lost heart, sighed and gave up.',
    'lost heart, sighed and gave up',
    'The engine stopped working.',
    'The driver was sad.',
  ),
  f(
    'personification',
    'The river gossips with the stones on its way to the sea.',
    'gossips with the stones',
    'The water murmurs as it flows.',
    'People chat at the river.',
  ),
  f(
    'personification',
    'Opportunity is shy, so do not wait for it to greet you.',
    'is shy',
    'You have to look for chances yourself.',
    'Quiet people seldom say hello.',
  ),
  f(
    'hyperbole',
    'I have told you a million times to close the gate.',
    'a million times',
    'I have said it very often.',
    'I have counted to a million.',
  ),
  f(
    'hyperbole',
    'This suitcase weighs a ton.',
    'weighs a ton',
    'The suitcase is very heavy.',
    'The suitcase was put on a scale.',
  ),
  f(
    'hyperbole',
    'We waited for the bus until our hair turned gray.',
    'until our hair turned gray',
    'The wait was very long.',
    'We grew old at the bus stop.',
  ),
  f(
    'hyperbole',
    'He is so hungry that he could eat the whole harbor, ships included.',
    'eat the whole harbor, ships included',
    'He wants a big meal.',
    'He likes to eat at the harbor.',
  ),
  f(
    'hyperbole',
    'Her smile could be seen from the moon.',
    'from the moon',
    'She smiled very broadly.',
    'She traveled to the moon.',
  ),
  f(
    'hyperbole',
    'I cried for a hundred years when my kite flew off.',
    'for a hundred years',
    'I was very sad about it.',
    'I am more than a hundred years old.',
  ),
  f(
    'hyperbole',
    "Grandpa's soup is hot enough to melt the spoon.",
    'hot enough to melt the spoon',
    'The soup has to cool down.',
    'The spoon is made of wax.',
  ),
  f(
    'hyperbole',
    'There were ten thousand things on my list for today.',
    'ten thousand things',
    'I had a lot to do.',
    'I wrote ten thousand lines.',
  ),
  f('alliteration', 'Seven slippery seals slid sideways.', 'seven slippery seals slid sideways'),
  f('alliteration', 'Big brown bears bite berries.', 'big brown bears bite berries'),
  f('alliteration', 'Tariq told two tall tales.', 'Tariq told two tall tales'),
  f('alliteration', 'Dusty donkeys dozed at dawn.', 'dusty donkeys dozed at dawn'),
  f('alliteration', 'Mei made many mango muffins.', 'Mei made many mango muffins'),
  f('alliteration', 'We washed white woolen wraps on Wednesday.', 'washed white woolen wraps'),
  f('alliteration', 'Fresh figs fill five flat baskets.', 'fresh figs fill five flat'),
  f('alliteration', 'Lena leaves lemons in her lunch.', 'Lena leaves lemons in her lunch'),
  f('onomatopoeia', 'A fly started to buzz at the window.', 'buzz'),
  f('onomatopoeia', 'The onions started to sizzle in the pan.', 'sizzle'),
  f('onomatopoeia', 'With a splash, the frog was gone.', 'splash'),
  f('onomatopoeia', 'The clock on the wall went ticktock.', 'ticktock'),
  f('onomatopoeia', 'A hiss came from the basket.', 'hiss'),
  f('onomatopoeia', 'The gate shut with a clang.', 'clang'),
  f('onomatopoeia', 'Thud! The sack hit the floor.', 'Thud'),
  f('onomatopoeia', 'Her boots went squelch in the mud.', 'squelch'),
];

/** Fixed sayings whose words do not mean what they say. */
export const idioms: readonly (readonly [idiom: string, means: string, sentence: string])[] = [
  ['break the ice', 'to make people feel at ease', 'He told a joke to break the ice.'],
  ['a piece of cake', 'something very easy', 'The quiz was a piece of cake.'],
  ['under the weather', 'not feeling well', 'I stayed home because I was under the weather.'],
  ['once in a blue moon', 'very seldom', 'We see our cousins once in a blue moon.'],
  ['hit the sack', 'to go to bed', 'After the long hike I was ready to hit the sack.'],
  ['spill the beans', 'to tell a secret', 'Please do not spill the beans about the party.'],
  ['cost an arm and a leg', 'to be very expensive', 'Those boots cost an arm and a leg.'],
  ['on cloud nine', 'extremely happy', 'She was on cloud nine when her poem was printed.'],
  [
    'let sleeping dogs lie',
    'to leave an old quarrel alone',
    'Do not bring it up again. Let sleeping dogs lie.',
  ],
  [
    'the tip of the iceberg',
    'a small visible part of a big problem',
    'The broken faucet was only the tip of the iceberg.',
  ],
  [
    'burn the midnight oil',
    'to work late into the night',
    'She had to burn the midnight oil to finish her model.',
  ],
  [
    'barking up the wrong tree',
    'looking for the answer in the wrong place',
    'If you think I took it, you are barking up the wrong tree.',
  ],
  [
    'add fuel to the fire',
    'to make a bad situation worse',
    'Shouting back would only add fuel to the fire.',
  ],
  [
    'turn over a new leaf',
    'to change for the better',
    'He promised to turn over a new leaf and be on time.',
  ],
];
