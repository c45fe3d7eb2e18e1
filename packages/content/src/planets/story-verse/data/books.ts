export interface Book {
  readonly title: string;
  /** In the order of the book, each with a question that only this chapter answers. */
  readonly chapters: readonly (readonly [name: string, question: string])[];
}

export const books: readonly Book[] = [
  {
    title: 'At Home with Bees',
    chapters: [
      ['Who Is Who in the Hive', 'What does the queen do all day?'],
      ['From Flower to Honey', 'How does sweet juice turn into honey?'],
      ['The Dance of the Bees', 'How does a bee tell the others where food is?'],
      ['Bees in Danger', 'Which illnesses can kill a hive?'],
      ['How to Become a Beekeeper', 'What do you wear so that you are not stung?'],
    ],
  },
  {
    title: 'Kites Around the World',
    chapters: [
      ['Who Flew the First Kite?', 'How old is the oldest kite we know of?'],
      ['Why a Kite Stays Up', 'What does the wind do to a kite?'],
      ['Kites at Work', 'How were kites used to carry lines across rivers?'],
      ['Kite Festivals', 'Where do people meet each year to fly kites?'],
      ['Build Your Own', 'Which paper and sticks do you need?'],
    ],
  },
  {
    title: 'Down into the Deep Sea',
    chapters: [
      ['From Light to Dark', 'How deep does sunlight reach?'],
      ['Animals That Glow', 'Which fish carries a lamp on its head?'],
      ['Diving Boats', 'How thick are the walls of a submarine?'],
      ['Wrecks and Treasures', 'What is left of ships that sank?'],
      ['Keeping the Sea Clean', 'How can we keep plastic out of the water?'],
    ],
  },
  {
    title: 'On the Rails',
    chapters: [
      ['Before There Were Trains', 'How did horses pull wagons in mines?'],
      ['The Age of Steam', 'How does hot water drive a wheel?'],
      ['Electric Trains', 'What are the wires above the tracks for?'],
      ['The Longest Journeys', 'Which train ride takes a whole week?'],
      ['Working on the Railroad', 'What does a conductor do?'],
    ],
  },
  {
    title: 'Mountains of Fire',
    chapters: [
      ['What Is Under Our Feet', 'What is the inside of the Earth made of?'],
      ['Why Volcanoes Erupt', 'What pushes the melted rock up?'],
      ['Famous Eruptions', 'What happened to the town of Pompeii?'],
      ['Living Beside a Volcano', 'Why do farmers like soil made of ash?'],
      ['Volcanoes in Space', 'Are there volcanoes on Mars?'],
    ],
  },
  {
    title: 'Strings, Drums and Pipes',
    chapters: [
      ['How Sound Travels', 'Why can we hear someone behind a door?'],
      ['Instruments with Strings', 'How many strings does a harp have?'],
      ['Instruments You Hit', 'Which drum speaks in words?'],
      ['Instruments You Blow', 'How does a flute make a sound?'],
      ['Playing Together', 'Where does everyone sit in an orchestra?'],
    ],
  },
  {
    title: 'The Bread Book',
    chapters: [
      ['What Is in Flour', 'From which plants can flour be made?'],
      ['Why Dough Rises', 'What does yeast do?'],
      ['Ovens Old and New', 'How was bread baked in hot stones?'],
      ['A Hundred Kinds of Bread', 'What is a flatbread?'],
      ['Your First Loaf', 'How long must you bake it, and how hot?'],
    ],
  },
];

/** Words of a glossary. Each row is a page of its own. */
export const wordLists: Readonly<Record<'young' | 'middle' | 'old', readonly string[]>> = {
  young: [
    'ant beak cave desert egg',
    'fin gill hatch insect jungle',
    'leaf moss nest oak pond',
    'prey root seed tail wing',
    'bud claw den fur hive',
    'bird cloud fern island larva',
  ],
  middle: [
    'cactus cell cliff coast crater',
    'sail seed shell skin snow',
    'magnet melt mineral moss mud',
    'paw petal pine planet pulse',
    'bark beetle blossom bone bulb',
    'table tent tide tower tunnel',
  ],
  old: [
    'coal cobra colony comet cove',
    'stalk steam stigma stone stump',
    'cabin cactus calf camel canal',
    'magma mammal mantle marble mast',
    'prairie predator prism protein prune',
    'wade wagon walnut warren wasp',
  ],
};
