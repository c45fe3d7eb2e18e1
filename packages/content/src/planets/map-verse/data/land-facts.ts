// Sources: USGS, National Geographic. Heights rounded; no two closer than references differ.

export const HEIGHTS: readonly {
  readonly name: string;
  readonly place: string;
  readonly meters: number;
}[] = [
  { name: 'Mount Everest', place: 'the Himalayas', meters: 8849 },
  { name: 'Aconcagua', place: 'Argentina', meters: 6961 },
  { name: 'Denali', place: 'Alaska', meters: 6190 },
  { name: 'Kilimanjaro', place: 'Tanzania', meters: 5895 },
  { name: 'Mont Blanc', place: 'the Alps', meters: 4806 },
  { name: 'Mount Rainier', place: 'Washington State', meters: 4392 },
  { name: 'Mount Fuji', place: 'Japan', meters: 3776 },
  { name: 'Mount Olympus', place: 'Greece', meters: 2918 },
  { name: 'Mount Kosciuszko', place: 'Australia', meters: 2228 },
  { name: 'Ben Nevis', place: 'Scotland', meters: 1345 },
];

export interface Sequence {
  readonly task: string;
  readonly items: readonly string[];
  readonly hint: string;
  readonly why: string;
  readonly from: number;
}

export const LAND_ORDERS: readonly Sequence[] = [
  {
    task: 'A river flows to the sea. Put its parts in order. Begin where it begins.',
    items: [
      'spring in the mountains',
      'fast mountain stream',
      'wide, slow river on the plain',
      'delta',
      'sea',
    ],
    hint: 'Water flows downhill, from high land to the sea.',
    why: 'The river begins high up, gets wider as streams join it, slows down on flat land and drops its mud at the sea.',
    from: 3,
  },
  {
    task: 'How does a valley glacier begin? Put the steps in order.',
    items: [
      'snow falls year after year',
      'the snow is pressed together',
      'thick ice has formed',
      'the ice begins to move downhill',
    ],
    hint: 'Ice on a mountain begins as something light and soft.',
    why: 'New snow presses the old snow into ice, and when the ice is heavy enough, it flows downhill.',
    from: 3,
  },
  {
    task: 'How does frost break a rock? Put the steps in order.',
    items: [
      'water runs into a crack',
      'the water freezes',
      'the ice pushes the crack wider',
      'a piece of rock falls off',
    ],
    hint: 'Water takes up more room when it turns to ice.',
    why: 'Ice needs more space than water, so it acts as a wedge in the crack.',
    from: 4,
  },
  {
    task: 'How does sand from a mountain get to a beach? Put the steps in order.',
    items: [
      'rock cracks on the mountain',
      'pieces fall into a stream',
      'the stream grinds them to sand',
      'the river carries the sand to the sea',
      'waves wash the sand onto the shore',
    ],
    hint: 'The pieces get smaller on their way.',
    why: 'Weathering loosens the rock, moving water carries and grinds it, and waves drop it on the shore.',
    from: 4,
  },
  {
    task: 'Put the water cycle in order. Begin at the sea.',
    items: [
      'the sun warms the sea',
      'water evaporates',
      'vapor cools and makes clouds',
      'rain falls on the land',
      'rivers bring the water back',
    ],
    hint: 'Clouds are made before rain can fall.',
    why: 'Heat lifts water into the air as vapor, cooling turns it back into drops, and gravity brings it down to the sea again.',
    from: 3,
  },
  {
    task: 'How does a volcanic island grow? Put the steps in order.',
    items: [
      'magma breaks through the sea floor',
      'lava piles up under water',
      'the top reaches the surface',
      'plants begin to grow on it',
    ],
    hint: 'It starts at the bottom of the sea.',
    why: 'Each eruption adds a layer of rock until the pile is higher than the sea is deep; then wind and birds bring seeds.',
    from: 4,
  },
];

export const PLATE_ORDERS: readonly Sequence[] = [
  {
    task: 'Put the layers of Earth in order, from the outside to the center.',
    items: ['crust', 'mantle', 'outer core', 'inner core'],
    hint: 'The crust is the layer on which we live.',
    why: 'When Earth was molten, the heavy iron sank to the center and the light rock rose.',
    from: 6,
  },
  {
    task: 'A mountain wears down, and its sand becomes new rock. Put the steps in order.',
    items: [
      'a mountain weathers',
      'a river carries the sand',
      'the sand settles in layers',
      'the layers are pressed to rock',
      'heat deep down changes the rock',
    ],
    hint: 'Loose sand comes before solid rock.',
    why: 'Weathering makes grains, water carries and drops them, pressure makes sedimentary rock of them, and heat and pressure make metamorphic rock.',
    from: 6,
  },
  {
    task: 'What happens in an earthquake under the sea that sets off a tsunami? Put the steps in order.',
    items: [
      'stress builds up along a fault',
      'the sea floor slips upward',
      'the water above is lifted',
      'waves cross the ocean',
      'waves grow tall near the coast',
    ],
    hint: 'The wave is made by a movement of the floor.',
    why: 'The slip lifts all the water above it; the waves run fast over deep water and slow down and pile up where it is shallow.',
    from: 6,
  },
  {
    task: 'An oceanic plate sinks beneath a continent. Put the steps in order.',
    items: [
      'two plates move together',
      'the denser plate sinks',
      'water from it lets the mantle melt',
      'magma rises',
      'a chain of volcanoes forms',
    ],
    hint: 'Melted rock must be made before it can rise.',
    why: 'The sinking plate carries water down, which lowers the melting point of the rock above it; the magma rises and builds volcanoes.',
    from: 7,
  },
  {
    task: 'A new ocean opens. Put the steps in order.',
    items: [
      'a continent is stretched',
      'a rift valley sinks in',
      'sea water floods the valley',
      'new sea floor forms in the middle',
      'a wide ocean has grown',
    ],
    hint: 'East Africa is at the stage of the rift valley, the Red Sea is one stage further.',
    why: 'The crust thins and sinks as it is pulled apart; then the sea comes in, and magma adds new floor.',
    from: 7,
  },
  {
    task: 'Put these in order of the time they take, from the shortest to the longest.',
    items: [
      'the shaking of an earthquake',
      'the cooling of a lava flow',
      'the making of a large delta',
      'the opening of the Atlantic Ocean',
    ],
    hint: 'Plates move only a few centimeters a year.',
    why: 'Shaking lasts seconds or minutes, lava cools in days to years, a delta grows in thousands of years, and the Atlantic took more than 100 million years.',
    from: 6,
  },
];
