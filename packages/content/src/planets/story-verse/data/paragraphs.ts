export interface Paragraph {
  readonly topic: string;
  readonly sentences: readonly [string, string, string];
  readonly idea: string;
  /** Wrong main ideas: one detail, one too wide, one not said. */
  readonly detail: string;
  readonly wide: string;
  readonly unsaid: string;
  /** On the same subject, but not to the point. */
  readonly odd: string;
}

const p = (
  topic: string,
  sentences: readonly [string, string, string],
  idea: string,
  detail: string,
  wide: string,
  unsaid: string,
  odd: string,
): Paragraph => ({ topic, sentences, idea, detail, wide, unsaid, odd });

export const paragraphs: readonly Paragraph[] = [
  p(
    'ants',
    [
      'Some ants carry leaves home.',
      'Others guard the door of the nest.',
      'A few do nothing but feed the young.',
    ],
    'Ants share the work in a nest.',
    'Some ants carry leaves home.',
    'Insects live all over the world.',
    'Ants are very afraid of water.',
    'Birds like to sing in the morning.',
  ),
  p(
    'a library',
    [
      'You can borrow books there.',
      'On Saturdays a storyteller comes.',
      'There are quiet tables for homework.',
    ],
    'A library offers many things to do.',
    'A storyteller comes on Saturdays.',
    'There are many buildings in a town.',
    'Most libraries are open at night.',
    'The bakery next door sells rolls.',
  ),
  p(
    'owls',
    [
      'Owls see well in very dim light.',
      'Their soft feathers make no sound.',
      'They can hear a mouse under the snow.',
    ],
    'Owls are well made for hunting at night.',
    'Owls can hear mice under the snow.',
    'There are many kinds of birds on Earth.',
    'Owls are easy to keep as pets.',
    'Penguins are birds that cannot fly.',
  ),
  p(
    'kites',
    [
      'In some places kites are flown at weddings.',
      'Fishermen have used them to carry hooks.',
      'Scientists sent them up to study the weather.',
    ],
    'People have used kites in many ways.',
    'Kites are flown at some weddings.',
    'Toys make many children happy.',
    'It is very hard to build a kite.',
    'Paper tears when it gets wet.',
  ),
  p(
    'a tide pool',
    [
      'Crabs hide between its stones.',
      'Sea stars creep over the bottom.',
      'Tiny fish wait there for the sea to come back.',
    ],
    'A tide pool is home to many animals.',
    'Crabs hide between the stones.',
    'The sea covers much of the Earth.',
    'Tide pools are warm at night.',
    'The lighthouse has a bright lamp.',
  ),
  p(
    'a market',
    [
      'Drums call people to the square.',
      'The smell of roasted corn is in the air.',
      'Bright cloth hangs from every stand.',
    ],
    'There is a lot to hear, smell and see at the market.',
    'Bright cloth hangs from every stand at the market.',
    'People buy and sell things in many places.',
    'The market is held every day but Sunday.',
    'Corn needs a lot of sun to grow.',
  ),
  p(
    'bicycles',
    [
      'A bicycle needs no fuel.',
      'It makes hardly any noise.',
      'Riding one keeps your heart strong.',
    ],
    'Riding a bicycle is good in many ways.',
    'A bicycle makes hardly any noise.',
    'There are many ways to travel.',
    'Bicycles are faster than most trains.',
    'The first trains ran on steam.',
  ),
  p(
    'mountain goats',
    [
      'Their hooves grip like rubber.',
      'They can jump across wide gaps.',
      'Even young kids balance on narrow ledges.',
    ],
    'Mountain goats are fine climbers.',
    'Goats can jump across wide gaps.',
    'Many animals live on mountains.',
    'Mountain goats give good milk.',
    'Snow is made of tiny crystals.',
  ),
  p(
    'the new student',
    [
      'Elif shared her map with him.',
      'Bruno showed him the lunch room.',
      'At recess, three teams asked him to play.',
    ],
    'The class made the new student feel welcome.',
    'Bruno showed the new student the lunch room.',
    'There are lots of students in a school.',
    'The new student was a very fast runner.',
    'The roof of the gym is green.',
  ),
  p(
    'honey',
    [
      'A bee visits hundreds of flowers a day.',
      'It carries the nectar home in its body.',
      'In the nest, wings fan it until it thickens.',
    ],
    'Making honey takes bees a lot of work.',
    'Bees fan the honey with their wings.',
    'There are many insects in a garden.',
    'Honey is very good on warm bread.',
    'Some bears sleep through the winter.',
  ),
  p(
    'desert plants',
    [
      'A cactus stores water in its stem.',
      'Some seeds wait years for rain.',
      'The roots of one bush go down thirty meters.',
    ],
    'Desert plants have ways to live with little water.',
    'A cactus stores a lot of water in its thick stem.',
    'Plants of many kinds grow all over the world.',
    'Deserts get more rain than most forests do.',
    'Camels walk over the sand in long lines.',
  ),
  p(
    'a storm',
    [
      'Branches lay all over the road.',
      'The power was out in every house.',
      'A bench had been blown into the pond.',
    ],
    'The storm did a lot of damage.',
    'A bench lay in the pond.',
    'Weather changes all the time.',
    'The storm came from the north.',
    'Ducks like to swim in a row.',
  ),
  p(
    "Grandpa's workshop",
    [
      'Old clocks tick on every wall.',
      'Drawers are full of springs and wheels.',
      'On the bench lies a watch in twenty parts.',
    ],
    'Grandpa repairs clocks and watches.',
    'The drawers are full of wheels.',
    'Tools are useful for many jobs.',
    'Grandpa is always late for lunch.',
    'The cat next door has white paws.',
  ),
  p(
    'maps',
    [
      'A map of the sea shows how deep it is.',
      'A road map shows which way to drive.',
      'A star map shows where to look in the sky.',
    ],
    'Different maps show different things.',
    'A road map shows which way to drive.',
    'Many people like to travel far.',
    'Star maps are the oldest maps.',
    'Paper was first made in China.',
  ),
];
