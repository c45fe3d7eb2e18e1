export interface WordRow {
  readonly word: string;
  readonly same: string;
  readonly opposite: string;
  /** A sentence with the word in which the first would do as well. */
  readonly sentence: string;
}

const w = (word: string, same: string, opposite: string, sentence: string): WordRow => ({
  word,
  same,
  opposite,
  sentence,
});

/** Grades 1 and 2. */
const first: readonly WordRow[] = [
  w('big', 'large', 'small', 'An elephant is a big animal.'),
  w('happy', 'glad', 'sad', 'I am happy that you came.'),
  w('fast', 'quick', 'slow', 'That was a fast run!'),
  w('begin', 'start', 'end', 'Let us begin the game.'),
  w('loud', 'noisy', 'quiet', 'The loud truck woke us up.'),
  w('scared', 'afraid', 'brave', 'The kitten was scared of the dog.'),
  w('shut', 'close', 'open', 'Please shut the door.'),
  w('kind', 'nice', 'mean', 'A kind girl showed me the way.'),
  w('easy', 'simple', 'hard', 'This is an easy puzzle.'),
  w('sick', 'ill', 'healthy', 'Tom is sick and stays in bed.'),
  w('mad', 'angry', 'calm', 'Do not be mad at me!'),
  w('sleepy', 'tired', 'awake', 'The sleepy baby rubs its eyes.'),
  w('pretty', 'lovely', 'ugly', 'What a pretty flower!'),
  w('shout', 'yell', 'whisper', 'You do not need to shout.'),
  w('fix', 'mend', 'break', 'Can you fix my kite?'),
  w('find', 'discover', 'lose', 'Where did you find that shell?'),
  w('under', 'below', 'over', 'The cat sits under the table.'),
  w('cold', 'chilly', 'warm', 'It is a cold morning.'),
  w('thin', 'slim', 'thick', 'Cut me a thin slice.'),
  w('neat', 'tidy', 'messy', 'Your desk is so neat!'),
  w('right', 'correct', 'wrong', 'That is the right answer.'),
  w('silly', 'funny', 'serious', 'He made a silly face.'),
  w('wet', 'soggy', 'dry', 'My socks are wet.'),
  w('smart', 'clever', 'foolish', 'A smart fox stays away from the trap.'),
  w('laugh', 'giggle', 'cry', 'The clown makes us laugh.'),
  w('pull', 'tug', 'push', 'Pull on the rope!'),
  w('strong', 'mighty', 'weak', 'A strong wind shook the tree.'),
];

/** Grades 3 and 4. */
const second: readonly WordRow[] = [
  w('brave', 'courageous', 'cowardly', 'The brave diver swam back into the cave.'),
  w('ancient', 'age-old', 'modern', 'They walked through the gate of an ancient town.'),
  w('enormous', 'gigantic', 'tiny', 'An enormous pumpkin filled the cart.'),
  w('rapid', 'swift', 'slow', 'The canoe was caught by the rapid water.'),
  w('exhausted', 'worn-out', 'rested', 'The exhausted runners lay down in the grass.'),
  w('repair', 'fix', 'damage', 'She can repair any clock.'),
  w('gather', 'collect', 'scatter', 'We gather chestnuts in the park.'),
  w('gloomy', 'dreary', 'cheerful', 'It was a gloomy afternoon in November.'),
  w('polite', 'courteous', 'rude', 'The guide gave us a polite answer.'),
  w('complete', 'finish', 'start', 'You have an hour to complete the test.'),
  w('timid', 'shy', 'bold', 'A timid deer looked out of the bushes.'),
  w('praise', 'compliment', 'criticize', 'The coach was quick to praise us.'),
  w('odd', 'strange', 'ordinary', 'There was an odd smell in the hall.'),
  w('reply', 'answer', 'ask', '"No," was all she could reply.'),
  w('wealthy', 'rich', 'poor', 'A wealthy trader built this house.'),
  w('rough', 'bumpy', 'smooth', 'The cart shook on the rough road.'),
  w('vanish', 'disappear', 'appear', 'I saw the fox vanish in the fog.'),
  w('generous', 'unselfish', 'stingy', 'Our generous neighbor shares all his plums.'),
  w('fragile', 'delicate', 'sturdy', 'Wrap up the fragile cups.'),
  w('safe', 'secure', 'dangerous', 'Keep the key in a safe place.'),
  w('lazy', 'idle', 'hardworking', 'The lazy cat did not move.'),
  w('furious', 'enraged', 'calm', 'The furious goose chased us across the yard.'),
  w('hide', 'conceal', 'reveal', 'The magician had to hide the coin.'),
  w('victory', 'triumph', 'defeat', 'The team sang after its victory.'),
  w('purchase', 'buy', 'sell', 'You can purchase tickets at the gate.'),
  w('certain', 'sure', 'doubtful', 'Are you certain that it was a bear?'),
  w('frequently', 'often', 'rarely', 'Trains stop here frequently.'),
  w('humorous', 'funny', 'serious', 'He told a humorous story about his goat.'),
];

/** Grades 5 and 6. */
const third: readonly WordRow[] = [
  w('abundant', 'plentiful', 'scarce', 'After the rains, grass was abundant.'),
  w('cautious', 'careful', 'reckless', 'A cautious driver slows down in fog.'),
  w('expand', 'enlarge', 'shrink', 'They want to expand the playground.'),
  w('permit', 'allow', 'forbid', 'Do the rules permit dogs on the beach?'),
  w('hostile', 'unfriendly', 'welcoming', 'She met a row of hostile faces.'),
  w('vague', 'unclear', 'precise', 'He gave us only a vague description.'),
  w('humble', 'modest', 'arrogant', 'The champion gave a humble speech.'),
  w('hinder', 'obstruct', 'assist', 'Fallen trees may hinder the rescue.'),
  w('temporary', 'short-lived', 'permanent', 'It was only a temporary success.'),
  w('genuine', 'authentic', 'fake', 'Experts say that the painting is genuine.'),
  w('transparent', 'clear', 'opaque', 'The jellyfish is almost transparent.'),
  w('reluctant', 'unwilling', 'eager', 'Two reluctant goats were led up the ramp.'),
  w('diligent', 'industrious', 'lazy', 'A diligent student checks each answer.'),
  w('tranquil', 'peaceful', 'chaotic', 'They rowed across the tranquil lake.'),
  w('vacant', 'unoccupied', 'full', 'Is this seat vacant?'),
  w('ascend', 'climb', 'descend', 'It takes an hour to ascend the tower.'),
  w('flexible', 'bendable', 'rigid', 'Willow twigs are flexible.'),
  w('hasty', 'rushed', 'leisurely', 'We ate a hasty breakfast.'),
  w('optimistic', 'hopeful', 'pessimistic', 'The doctor is optimistic about her knee.'),
  w('barren', 'infertile', 'lush', 'Nothing grew on the barren hills.'),
  w('deny', 'dispute', 'admit', 'Nobody can deny that it is late.'),
  w('candid', 'frank', 'deceitful', 'Thank you for your candid answer.'),
  w('gradual', 'step-by-step', 'sudden', 'We saw a gradual change in the weather.'),
  w('merge', 'combine', 'separate', 'The two clubs will merge next year.'),
  w('compulsory', 'required', 'optional', 'Helmets are compulsory on this track.'),
  w('opponent', 'adversary', 'ally', 'She shook hands with her opponent.'),
  w('commence', 'begin', 'conclude', 'The ceremony will commence at noon.'),
  w('remote', 'faraway', 'nearby', 'The doctor flies to remote villages.'),
];

export const rowsFor = (grade: number): readonly WordRow[] =>
  grade < 3 ? first : grade < 5 ? second : third;

/** From one end of a scale to the other. */
export interface Shades {
  readonly from: number;
  readonly until: number;
  readonly words: readonly string[];
  readonly least: string;
  readonly most: string;
}

const s = (from: number, until: number, words: string, least: string, most: string): Shades => ({
  from,
  until,
  words: words.split(' '),
  least,
  most,
});

export const shades: readonly Shades[] = [
  s(1, 2, 'cool cold freezing', 'the least cold', 'the coldest'),
  s(1, 2, 'warm hot boiling', 'the least hot', 'the hottest'),
  s(1, 2, 'whisper talk shout', 'the softest', 'the loudest'),
  s(1, 2, 'like love adore', 'the weakest feeling', 'the strongest feeling'),
  s(1, 2, 'damp wet soaked', 'the least wet', 'the wettest'),
  s(1, 2, 'walk jog race', 'the slowest', 'the fastest'),
  s(1, 2, 'tiny small big huge', 'the smallest', 'the biggest'),
  s(1, 2, 'puddle pond lake ocean', 'the smallest', 'the biggest'),
  s(1, 2, 'none some many all', 'the fewest', 'the most'),
  s(1, 2, 'smile giggle roar', 'the softest', 'the loudest'),
  s(1, 2, 'sip drink gulp', 'the smallest swallow', 'the biggest swallow'),
  s(3, 4, 'annoyed angry furious', 'the weakest feeling', 'the strongest feeling'),
  s(3, 4, 'nibble eat devour', 'the smallest bites', 'the biggest bites'),
  s(3, 4, 'pleased happy overjoyed', 'the weakest feeling', 'the strongest feeling'),
  s(3, 4, 'tap knock pound', 'the softest', 'the hardest'),
  s(3, 4, 'drizzle rain downpour', 'the least water', 'the most water'),
  s(3, 4, 'breeze wind gale hurricane', 'the weakest', 'the strongest'),
  s(3, 4, 'crawl walk jog sprint', 'the slowest', 'the fastest'),
  s(3, 4, 'uneasy afraid terrified', 'the weakest feeling', 'the strongest feeling'),
  s(3, 4, 'never rarely often always', 'the fewest times', 'the most times'),
  s(3, 4, 'glance look stare', 'the shortest', 'the longest'),
  s(3, 4, 'hut house palace', 'the smallest', 'the grandest'),
  s(5, 6, 'suggest request demand', 'the gentlest', 'the most forceful'),
  s(5, 6, 'impossible unlikely likely certain', 'the least likely', 'the most likely'),
  s(5, 6, 'interested fascinated obsessed', 'the weakest', 'the strongest'),
  s(5, 6, 'concerned alarmed panicked', 'the weakest feeling', 'the strongest feeling'),
  s(5, 6, 'dislike hate loathe', 'the weakest feeling', 'the strongest feeling'),
  s(5, 6, 'adequate good excellent flawless', 'the lowest praise', 'the highest praise'),
  s(5, 6, 'doubt suspect believe know', 'the least sure', 'the most sure'),
  s(5, 6, 'trickle flow gush', 'the least water', 'the most water'),
  s(5, 6, 'whimper cry wail', 'the softest', 'the loudest'),
  s(5, 6, 'nudge push shove', 'the gentlest', 'the roughest'),
  s(5, 6, 'snack meal feast', 'the smallest', 'the largest'),
];

/** Nearly the same meaning, but one sounds kind and the other does not. */
export const connotations: readonly (readonly [
  kind: string,
  harsh: string,
  plain: string,
  sentence: string,
])[] = [
  [
    'thrifty',
    'stingy',
    'careful with money',
    'Our uncle is ____: he mends his coat rather than buy a new one.',
  ],
  ['curious', 'nosy', 'wanting to know', 'The new neighbor is ____ about everyone in the house.'],
  ['confident', 'cocky', 'sure of oneself', 'She walked onto the stage in a ____ way.'],
  ['youthful', 'childish', 'like someone young', 'Grandpa has a ____ laugh.'],
  ['unique', 'weird', 'unlike the others', 'He wears a ____ hat.'],
  ['aroma', 'stench', 'a smell', 'The ____ of the cheese filled the shop.'],
  ['determined', 'pigheaded', 'not giving up', 'Nadia is ____; she will not change her plan.'],
  ['slender', 'scrawny', 'thin', 'A ____ boy opened the door.'],
  ['bold', 'pushy', 'not afraid to ask', 'The reporter was ____ and asked again.'],
  ['crowd', 'mob', 'many people', 'A ____ stood in front of the town hall.'],
  ['relaxed', 'lazy', 'not in a hurry', 'He takes a ____ walk through each day.'],
  ['chat', 'blather', 'talk', 'They ____ in the hall every morning.'],
  ['cozy', 'cramped', 'small', 'Their ____ kitchen has room for two.'],
  ['vintage', 'outdated', 'old', 'She rides a ____ bicycle.'],
];

/** A word, its prefix of opposition, and the first grade that asks for it. */
export const opposed: readonly (readonly [word: string, prefix: string, from: number])[] = [
  ['kind', 'un', 2],
  ['happy', 'un', 2],
  ['lock', 'un', 2],
  ['tie', 'un', 2],
  ['fair', 'un', 2],
  ['lucky', 'un', 2],
  ['pack', 'un', 2],
  ['safe', 'un', 2],
  ['agree', 'dis', 3],
  ['obey', 'dis', 3],
  ['honest', 'dis', 3],
  ['appear', 'dis', 3],
  ['connect', 'dis', 3],
  ['possible', 'im', 3],
  ['polite', 'im', 3],
  ['correct', 'in', 3],
  ['visible', 'in', 3],
  ['complete', 'in', 3],
  ['comfortable', 'un', 3],
  ['believable', 'un', 4],
  ['patient', 'im', 4],
  ['perfect', 'im', 4],
  ['active', 'in', 4],
  ['regular', 'ir', 5],
  ['responsible', 'ir', 5],
  ['legal', 'il', 5],
  ['legible', 'il', 5],
  ['logical', 'il', 5],
  ['mature', 'im', 5],
  ['accurate', 'in', 5],
  ['sensitive', 'in', 5],
  ['advantage', 'dis', 5],
];
