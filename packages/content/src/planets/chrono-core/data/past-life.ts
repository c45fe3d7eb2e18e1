import type { Case } from '../ask/sorting.ts';
import type { Sequence, Written } from '../ask/written.ts';

/** A place, with what belonged to it long ago and what could not have been there. */
export interface Scene {
  /** Completes "It is the year 1850. You are …". */
  readonly where: string;
  readonly past: readonly string[];
  readonly today: readonly (readonly [thing: string, why: string])[];
}

export const SCENES: readonly Scene[] = [
  {
    where: 'in a **classroom**',
    past: ['a slate to write on', 'an ink pot and a pen', 'a stove that burns wood'],
    today: [
      [
        'a tablet computer',
        'Computers had not been invented, and there was no electricity in the room.',
      ],
      ['a smart board', 'A smart board needs electricity and a computer. Neither was there.'],
      [
        'a ballpoint pen',
        'Ballpoint pens came about 100 years later. Children wrote with chalk or ink.',
      ],
      [
        'an electric pencil sharpener',
        'There was no electricity. Children sharpened pencils with a knife.',
      ],
    ],
  },
  {
    where: 'in a **kitchen**',
    past: ['an iron pot over a fire', 'a bucket of water from the well', 'a butter churn'],
    today: [
      ['a microwave oven', 'A microwave oven needs electricity, and nobody had it at home yet.'],
      ['an electric toaster', 'A toaster needs electricity. Bread was toasted at the fire.'],
      ['a refrigerator', 'There were no refrigerators. Food was kept in a cool cellar.'],
      ['a plastic lunch box', 'Plastic had not been invented. Boxes were made of wood or tin.'],
    ],
  },
  {
    where: 'on a **street in town**',
    past: [
      'a wagon pulled by horses',
      'a lamp that burns gas or oil',
      'a hitching post for horses',
    ],
    today: [
      ['a traffic light', 'There were no cars, and no electricity to run a traffic light.'],
      ['a delivery van', 'Cars and vans had not been invented. Goods came by wagon.'],
      ['a parking meter', 'There were no cars to park.'],
      ['a bus with a motor', 'Motors for buses came about 50 years later.'],
    ],
  },
  {
    where: 'on a **farm**',
    past: ['a plow pulled by oxen', 'a scythe to cut the wheat', 'a wooden bucket for milking'],
    today: [
      ['a tractor', 'Tractors came about 50 years later. Oxen and horses did the work.'],
      ['a milking machine', 'There was no electricity on farms. Cows were milked by hand.'],
      ['a drone over the field', 'Drones came more than 100 years later.'],
      ['a pickup truck', 'Cars and trucks had not been invented.'],
    ],
  },
  {
    where: 'in a **bedroom at night**',
    past: ['a candle in a holder', 'a bed with a straw mattress', 'a warming pan with hot coals'],
    today: [
      ['an electric lamp', 'There was no electricity at home. People lit candles or oil lamps.'],
      ['an alarm clock with a battery', 'Clocks were wound up with a key. They had no battery.'],
      ['a heater with a plug', 'There was nothing to plug it into. Fires kept the house warm.'],
      ['a phone on a charger', 'The telephone had not been invented.'],
    ],
  },
  {
    where: 'in a **store**',
    past: [
      'a barrel full of crackers',
      'a scale with weights',
      'a big book where the owner writes what was sold',
    ],
    today: [
      ['a bar code scanner', 'Bar codes need computers. The clerk wrote down each price by hand.'],
      ['a freezer full of ice cream', 'A freezer needs electricity.'],
      [
        'a card reader',
        'There were no bank cards. People paid with coins, or traded eggs and butter.',
      ],
      ['a door that opens by itself', 'Such a door needs electricity and a sensor.'],
    ],
  },
  {
    where: 'on a **long journey**',
    past: ['a covered wagon', 'a sailing ship', 'a stagecoach with four horses'],
    today: [
      ['an airplane', 'The first airplane flew more than 50 years later, in 1903.'],
      ['a car', 'Cars had not been invented.'],
      ['a helicopter', 'Helicopters came about 90 years later.'],
      [
        'a phone that shows the way',
        'There were no such phones. People used paper maps and asked the way.',
      ],
    ],
  },
  {
    where: 'where **children play**',
    past: ['a wooden hoop and a stick', 'marbles made of clay', 'a doll made of rags'],
    today: [
      ['a video game', 'Video games need electricity and a screen.'],
      ['a remote-controlled car', 'It needs batteries and a radio. Neither was there.'],
      ['a plastic building set', 'Plastic had not been invented.'],
      ['a skateboard', 'Skateboards came about 100 years later.'],
    ],
  },
];

/** An old thing that a child may not know, and what it was for. */
export interface OldThing {
  readonly name: string;
  readonly looks: string;
  /** Completes "It was used to …". */
  readonly use: string;
  readonly today: string;
  /** Things that could do each other's job: never together. */
  readonly kind?: string;
}

export const OLD_THINGS: readonly OldThing[] = [
  {
    name: 'butter churn',
    looks: 'a tall wooden tub with a stick to move up and down',
    use: 'turn cream into butter',
    today: 'Machines in a dairy do this today.',
  },
  {
    name: 'spinning wheel',
    looks: 'a big wheel that you turn with your foot or hand',
    use: 'twist wool into thread',
    today: 'Machines in a factory do this today.',
  },
  {
    name: 'washboard',
    looks: 'a board with bumps from top to bottom',
    use: 'rub clothes clean',
    today: 'A washing machine does this today.',
  },
  {
    name: 'slate',
    looks: 'a flat dark stone in a wooden frame',
    use: 'write with chalk and wipe it off again',
    today: 'Paper or a tablet does this today.',
    kind: 'writing',
  },
  {
    name: 'quill',
    looks: 'a large feather with a sharp tip',
    use: 'write with ink',
    today: 'A ballpoint pen does this today.',
    kind: 'writing',
  },
  {
    name: 'bellows',
    looks: 'a leather bag between two wooden handles',
    use: 'blow air on a fire',
    today: 'A stove with a switch needs no such help.',
  },
  {
    name: 'icebox',
    looks: 'a wooden cupboard with a block of ice inside',
    use: 'keep milk and meat cold',
    today: 'A refrigerator does this today.',
  },
  {
    name: 'oil lamp',
    looks: 'a glass with oil, a wick and a small flame',
    use: 'light up a dark room',
    today: 'A light bulb does this today.',
  },
  {
    name: 'telegraph key',
    looks: 'a small lever that you tap, joined to a long wire',
    use: 'send a message in dots and dashes',
    today: 'A phone does this today.',
  },
  {
    name: 'sand timer',
    looks: 'two glass bulbs with sand that runs from one to the other',
    use: 'measure how much time goes by',
    today: 'A timer does this today.',
  },
  {
    name: 'phonograph',
    looks: 'a box with a crank and a big horn',
    use: 'play music from a record',
    today: 'A speaker and a music app do this today.',
  },
  {
    name: 'loom',
    looks: 'a wooden frame with many threads stretched over it',
    use: 'weave threads into cloth',
    today: 'Machines in a factory do this today, and some people still weave by hand.',
  },
  {
    name: 'flatiron',
    looks: 'a heavy piece of metal with a handle, heated on the stove',
    use: 'press wrinkles out of shirts',
    today: 'An electric iron does this today.',
  },
  {
    name: 'abacus',
    looks: 'a frame with rows of beads that slide',
    use: 'add and subtract numbers',
    today: 'A calculator does this today, and some people still use an abacus.',
  },
  {
    name: 'grindstone',
    looks: 'a round stone that you turn with a crank',
    use: 'make knives and axes sharp',
    today: 'An electric sharpener does this today.',
  },
  {
    name: 'carpet beater',
    looks: 'a flat loop of woven cane on a handle',
    use: 'knock dust out of a rug',
    today: 'A vacuum cleaner does this today.',
  },
];

export const OLDEST_FIRST: readonly Sequence[] = [
  {
    ask: 'People have always wanted **light** at night. Put these in order, from the **oldest** to the **newest**.',
    hint: 'Fire is far older than electricity.',
    stages: [
      ['a campfire', 'people made fires many thousands of years ago'],
      ['a candle', 'candles are more than 2,000 years old'],
      ['a gas lamp', 'gas lamps lit streets about 200 years ago'],
      ['a light bulb', 'light bulbs for homes came in about 1880'],
      ['a light you switch on with your phone', 'this came only a few years ago'],
    ],
  },
  {
    ask: 'How did people **send news far away**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'Which one needs no machine at all? Start with that one.',
    stages: [
      ['a runner who carries the news', 'people did this in ancient times'],
      ['a printed newspaper', 'the first printed newspapers came about 400 years ago'],
      ['a telegraph', 'it has sent dots and dashes along a wire since about 1840'],
      ['a radio at home', 'families listened to it from the 1920s on'],
      ['a text message', 'the first one was sent in 1992'],
    ],
  },
  {
    ask: 'How did people **travel on land**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'Animals came before engines, and steam came before gasoline.',
    stages: [
      ['a cart pulled by oxen', 'carts are thousands of years old'],
      ['a stagecoach on a mail road', 'stagecoaches ran about 250 years ago'],
      ['a steam train', 'steam trains have carried people for about 200 years'],
      ['the first cars with a gasoline motor', 'they came in the 1880s'],
      ['a car that charges at a plug on the street', 'these became common only a few years ago'],
    ],
  },
  {
    ask: 'How did people **write things down**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'Clay is older than paper, and paper is older than machines.',
    stages: [
      ['marks pressed into wet clay', 'people did this about 5,000 years ago'],
      ['a feather pen on paper', 'people wrote so for more than 1,000 years'],
      ['a typewriter', 'offices had them from the 1870s on'],
      ['a desktop computer', 'many homes got one in the 1980s and 1990s'],
      ['a tablet with a touch screen', 'these came in about 2010'],
    ],
  },
  {
    ask: 'How did people **hear music at home**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'Singing needs no machine at all. Which needs the newest one?',
    stages: [
      ['singing by the fire', 'people have always sung'],
      ['a piano in the parlor', 'pianos are about 300 years old'],
      ['a record player with a crank', 'these came in about 1890'],
      ['a CD player', 'CDs came in the 1980s'],
      ['music from the internet', 'this became common after the year 2000'],
    ],
  },
  {
    ask: 'How did people **cross the ocean**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'Wind came first, then steam, then wings.',
    stages: [
      ['a canoe with a sail', 'people crossed the Pacific in them more than 1,000 years ago'],
      ['a great wooden sailing ship', 'such ships crossed the Atlantic 500 years ago'],
      ['a steamship', 'steamships crossed oceans from the 1830s on'],
      ['a jet airplane', 'jets began to carry passengers in the 1950s'],
    ],
  },
  {
    ask: 'How did people make **pictures of each other**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'A brush is older than a camera.',
    stages: [
      ['a painting on a wall', 'wall paintings are thousands of years old'],
      ['a black-and-white photograph', 'the first photographs of people came in about 1840'],
      ['a color photograph on film', 'color film for families came in the 1930s'],
      ['a picture taken with a phone', 'phones got cameras in about 2000'],
    ],
  },
  {
    ask: 'How did people **tell the time**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'The Sun is free, and it was there first.',
    stages: [
      ['a sundial', 'sundials are more than 3,000 years old'],
      ['a tower clock with a bell', 'tower clocks came about 700 years ago'],
      ['a pocket watch', 'pocket watches came about 500 years ago'],
      ['a digital wristwatch', 'digital watches came in the 1970s'],
      ['a watch that counts your steps', 'these came only a few years ago'],
    ],
  },
  {
    ask: 'How did people **fly**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'The first way to fly had no engine at all.',
    stages: [
      ['a hot-air balloon', 'people first flew in one in 1783'],
      ['the Wright brothers’ airplane', 'it flew in 1903'],
      ['a jet full of passengers', 'jets began to carry passengers in the 1950s'],
      ['a rocket to the Moon', 'people landed on the Moon in 1969'],
    ],
  },
  {
    ask: 'How did people **keep food cold**? Put these in order, from the **oldest** to the **newest**.',
    hint: 'The ground is cool without any help. What did people add later?',
    stages: [
      ['a hole dug in the cool ground', 'people have done this since ancient times'],
      ['an icebox with a block of ice', 'many homes had one in the 1800s'],
      ['a refrigerator with a plug', 'homes got them from the 1920s on'],
      ['a refrigerator with a screen on its door', 'these came only a few years ago'],
    ],
  },
];

export const CHANGE_SORTS = {
  same: {
    name: 'stayed the same',
    asks: 'is **the same today as long ago**',
    means: 'Some things stay the same, because people still need or enjoy them.',
  },
  changed: {
    name: 'changed',
    asks: 'is **different from long ago**',
    means: 'Some things change, because of new tools, new laws and new ideas.',
  },
} as const;

export const CHANGES: readonly Case<'same' | 'changed'>[] = [
  {
    text: 'Children play tag.',
    sort: 'same',
    why: 'Children have played chasing games for thousands of years.',
  },
  {
    text: 'Babies need someone to care for them.',
    sort: 'same',
    why: 'Babies have always needed care.',
  },
  {
    text: 'People tell each other stories.',
    sort: 'same',
    why: 'People everywhere have always told stories.',
  },
  {
    text: 'Friends laugh together.',
    sort: 'same',
    why: 'People have always laughed with friends.',
  },
  {
    text: 'People eat food and drink water.',
    sort: 'same',
    why: 'Everybody has always needed food and water.',
  },
  {
    text: 'Children learn from older people.',
    sort: 'same',
    why: 'Older people have always taught younger ones.',
  },
  {
    text: 'People sing and dance.',
    sort: 'same',
    why: 'People have sung and danced since very early times.',
  },
  {
    text: 'Farmers watch the weather.',
    sort: 'same',
    why: 'Plants have always needed sun and rain.',
  },
  {
    text: 'People need a place that keeps them dry.',
    sort: 'same',
    why: 'People have always needed shelter.',
  },
  {
    text: 'Children help at home.',
    sort: 'same',
    why: 'The jobs are different, but children have always helped.',
  },
  {
    text: 'A message from far away comes in seconds.',
    sort: 'changed',
    why: 'Long ago a letter took weeks. Now a message takes seconds.',
  },
  {
    text: 'Clean water comes out of a tap.',
    sort: 'changed',
    why: 'Long ago people carried water from a well or a stream.',
  },
  {
    text: 'Children see movies at home.',
    sort: 'changed',
    why: 'Long ago there were no movies and no screens.',
  },
  {
    text: 'Girls and boys may both go to school.',
    sort: 'changed',
    why: 'In many places girls were once not allowed to go to school.',
  },
  {
    text: 'The whole room is bright after dark.',
    sort: 'changed',
    why: 'Long ago there was only the small light of a fire or a candle.',
  },
  {
    text: 'People fly to other countries.',
    sort: 'changed',
    why: 'Airplanes are only a little more than 100 years old.',
  },
  {
    text: 'A doctor gives shots that keep us from getting sick.',
    sort: 'changed',
    why: 'The first vaccine is from 1796. Before that there was none.',
  },
  {
    text: 'Laws keep children from working in mines.',
    sort: 'changed',
    why: 'Long ago many children worked in mines and mills. Laws ended that.',
  },
  {
    text: 'Shoes come from a factory.',
    sort: 'changed',
    why: 'Long ago a shoemaker made each pair by hand.',
  },
  {
    text: 'Many children ride to school in a bus.',
    sort: 'changed',
    why: 'Long ago children walked or rode on a horse or a wagon.',
  },
];

/** What people needed, how they got it long ago, and how many get it today. */
export interface Habit {
  readonly need: string;
  readonly past: string;
  readonly today: string;
  /** Ways that could also serve the other need: a fire gives light and heat. Never asked together. */
  readonly kind?: 'water' | 'fire';
}

export const HABITS: readonly Habit[] = [
  { need: 'water', past: 'carried it from a well', today: 'turn on a tap', kind: 'water' },
  { need: 'bread', past: 'baked it in a brick oven', today: 'buy it in a store' },
  { need: 'warm clothes', past: 'sewed them by hand', today: 'buy them ready to wear' },
  { need: 'news', past: 'waited for a rider with letters', today: 'look at a screen' },
  { need: 'light', past: 'lit a candle', today: 'press a switch', kind: 'fire' },
  { need: 'milk', past: 'milked a cow every morning', today: 'take a carton from the fridge' },
  {
    need: 'a bath',
    past: 'heated water for a tub',
    today: 'turn on a shower',
    kind: 'water',
  },
  {
    need: 'heat',
    past: 'chopped wood for the fire',
    today: 'turn a dial on the wall',
    kind: 'fire',
  },
  { need: 'a ride to town', past: 'hitched a horse to a wagon', today: 'take a bus or a car' },
  { need: 'music', past: 'played the fiddle together', today: 'tap on a song' },
];

export const FINDING_OUT: readonly Written[] = [
  {
    ask: 'Priya wants to know how her street **looked** 80 years ago. What would help her most?',
    right: 'An old photo of the street',
    wrong: [
      ['A new photo of the street', 'That shows how it looks now, not 80 years ago.'],
      ['A made-up story about a street', 'That story does not tell about her street.'],
      ['An old photo of another town', 'That is the right time, but the wrong place.'],
    ],
    hints: [
      'She needs something that was made 80 years ago.',
      'She needs to see the right place at the right time.',
    ],
    steps: [
      'The old photo was taken at that time, so it shows what was there.',
      'A thing from the past that tells us about the past is called a source.',
    ],
  },
  {
    ask: 'Kofi wants to know what school was like **when old Mr. Mensah was a boy**. What is a good way to find out?',
    right: 'Ask Mr. Mensah and write down what he says',
    wrong: [
      ['Guess and write it down', 'A guess is not a fact. Somebody who was there knows more.'],
      ['Look at the books in his own school bag', 'That shows what school is like today.'],
      ['Ask his little sister', 'She was not there. She cannot remember it.'],
    ],
    hints: ['Who was there at that time?', 'He can talk to someone who remembers it.'],
    steps: [
      'Mr. Mensah was there, so he can tell what he saw and did.',
      'Memories that are told and written down are called oral history.',
    ],
  },
  {
    ask: 'Someone digs up **an old clay bowl with burn marks under it**. What does it tell us?',
    right: 'People probably cooked food in it',
    wrong: [
      ['People gave it a funny name', 'Burn marks cannot tell us names.'],
      ['People sang songs at dinner', 'A bowl keeps no sounds.'],
      ['People liked their neighbors', 'A bowl cannot tell us what people felt.'],
    ],
    hints: [
      'Look at the burn marks. What made them?',
      'A fire was under the bowl. Why would people do that?',
    ],
    steps: [
      'Burn marks come from fire, so the bowl was put over a fire.',
      'Old things give us clues. We look at them and think about what they tell.',
    ],
  },
  {
    ask: 'Which of these is **from the past** and can tell us about the past?',
    right: 'A letter written in 1912',
    wrong: [
      [
        'A cartoon about knights made last year',
        'It is about the past, but it was made last year, for fun.',
      ],
      ['A birthday card from this week', 'It is from this week.'],
      ['A plan for next summer', 'That is about the future.'],
    ],
    hints: ['“From the past” means it was made long ago.', 'Look for a year.'],
    steps: [
      'A letter from 1912 was written more than 100 years ago.',
      'It can tell what people did and thought at that time.',
    ],
  },
  {
    ask: 'Mei looks at a photo from 1905. She sees horses, wagons and dirt roads. What can she say **for sure**?',
    right: 'Some people used horses at that time',
    wrong: [
      ['Nobody was happy at that time', 'The photo does not show how people felt.'],
      [
        'All of the horses were brown in 1905',
        'The photo shows a few horses on one street. There were many more.',
      ],
      ['Horses could run faster then', 'A photo cannot show how fast they ran.'],
    ],
    hints: ['Say only what you can see.', 'What do the wagons tell you?'],
    steps: [
      'She can see horses and wagons, so people used them.',
      'What we cannot see in the photo we should not claim.',
    ],
  },
  {
    ask: 'Two people tell about the same big storm long ago. **One was there. One heard about it later.** Who knows it at first hand?',
    right: 'The one who was there',
    wrong: [
      ['The one who heard about it', 'Hearing about it later is not the same as being there.'],
      ['Both in the same way', 'Only one of them saw the storm.'],
      ['Nobody can know', 'One of them saw it and can tell us.'],
    ],
    hints: ['“At first hand” means with your own eyes and ears.', 'Who saw the storm?'],
    steps: [
      'The one who was there saw and heard the storm.',
      'It is still good to ask more than one person, because people remember different things.',
    ],
    grades: [2, 3],
  },
  {
    ask: 'A museum shows **a very small leather shoe** that is 200 years old. Which question can it help to answer?',
    right: 'What were children’s shoes made of?',
    wrong: [
      ['What was the child’s favorite food?', 'A shoe cannot tell what someone liked to eat.'],
      ['What did the child dream of?', 'A shoe cannot tell us dreams.'],
      ['How many friends did the child have?', 'A shoe cannot tell us about friends.'],
    ],
    hints: [
      'What can you see and feel when you hold a shoe?',
      'Think of what the shoe is made of.',
    ],
    steps: [
      'We can see that it is small and made of leather.',
      'So it can tell us about children’s shoes, but not about food, dreams or friends.',
    ],
    grades: [2, 3],
  },
  {
    ask: 'Tala finds a list of things from a store: **flour, salt, lamp oil, candles, nails**. She thinks that it is very old. Which word on the list helps her most?',
    right: 'Lamp oil',
    wrong: [
      ['Salt', 'People buy salt today too. It does not tell when.'],
      ['Flour', 'People buy flour today too. It does not tell when.'],
      ['Nails', 'People buy nails today too. It does not tell when.'],
    ],
    hints: [
      'Which of these do most homes no longer need?',
      'How did people light a room before there was electricity?',
    ],
    steps: [
      'Before electricity, many people burned oil in lamps, so they had to buy it.',
      'Flour, salt and nails are still bought today, so they are no clue.',
    ],
    grades: [2, 3],
  },
  {
    ask: 'Why is it good to look at **more than one** thing from the past?',
    right: 'Each thing shows only a part of what happened',
    wrong: [
      ['Old things are always wrong', 'Old things can tell us a lot. But each tells only a part.'],
      ['Then we do not have to think', 'We have to think even more, to put the parts together.'],
      [
        'Because the newest thing is always the best one',
        'To learn about the past, things from that time help most.',
      ],
    ],
    hints: ['Can one photo show a whole town?', 'Think of a puzzle with many pieces.'],
    steps: [
      'One photo or one letter shows only one small part.',
      'When several things tell the same, we can be more sure.',
    ],
    grades: [3, 3],
  },
  {
    ask: 'A mayor’s speech from 1930 says: “Our new bridge is the best in the land!” What can we be **sure** of?',
    right: 'The town had a new bridge',
    wrong: [
      [
        'It was the best bridge in the land',
        'That is what the mayor thought. The mayor may have been proud.',
      ],
      ['Everybody loved the bridge', 'The speech tells only what the mayor said.'],
      ['It was the first bridge ever built', 'The speech does not say so.'],
    ],
    hints: ['One part is a fact. Another part is what the mayor thinks.', '“Best” is an opinion.'],
    steps: [
      'That there was a new bridge is a fact that can be checked.',
      '“The best in the land” is an opinion. People like to praise their own town.',
    ],
    grades: [3, 3],
  },
];
