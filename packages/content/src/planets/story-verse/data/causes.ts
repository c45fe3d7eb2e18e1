import type { InCamps } from '../camps.ts';

/** Two clauses, each of which can stand alone, without a capital and a full stop. */
export interface Link extends InCamps {
  readonly cause: string;
  readonly effect: string;
}

const l = (camps: string, cause: string, effect: string): Link => ({
  cause,
  effect,
  camps: camps.split(' '),
});

/** Grades 2 and 3. */
export const firstLinks: readonly Link[] = [
  l('sky', 'it rained all night', 'the path was full of puddles'),
  l('food', 'Omar had no lunch with him', 'everyone gave him a bite'),
  l('sky', 'the ice was thin', 'we did not skate'),
  l('animal', 'it smelled of fish', 'the cat came running'),
  l('plant', 'nobody had watered the plant', 'the leaves hung down'),
  l('body', 'the shoes were too small', "Ben's toes hurt"),
  l('sky build', 'the wind was strong', 'the kite flew high'),
  l('time way', 'the bus was late', 'we missed the start of the film'),
  l('food', 'Papa put in too much salt', 'nobody could eat the soup'),
  l('quiet', 'the baby was asleep', 'we whispered'),
  l('sky', 'the sun came out', 'the snowman got smaller and smaller'),
  l('skill', 'Yara had practiced for weeks', 'the juggling went well'),
  l('animal', 'the gate was left open', 'the goats got out'),
  l('dark way', 'the lamp went out', 'we could not see the steps'),
  l('food', 'the refrigerator was broken', 'the milk turned sour'),
  l('build', 'the bottom block was too small', 'the tower fell over'),
  l('draw', 'the pencil was blunt', 'the line was thick'),
  l('animal quiet', 'the school bell rang', 'everyone lined up at the door'),
  l('sky', 'the string broke', 'the balloon flew away'),
  l('time way dark', 'Kofi read the map wrong', 'the group walked in a circle'),
  l('animal', 'a fox came near', 'the birds flew up into the tree'),
  l('body', 'there was dust in the air', 'Tim sneezed again and again'),
  l('skill quiet', 'the story was very funny', 'we laughed until we cried'),
  l('build', 'the boat had a hole', 'water came in'),
];

/** From grade 4. */
export const laterLinks: readonly Link[] = [
  l('way water', 'the river had washed away the road', 'the mail came by boat'),
  l('water', 'the glacier is melting', 'the lake in the valley is rising'),
  l('heat', 'metal expands when it is hot', 'gaps are left between the rails'),
  l('water', 'the Moon pulls at the sea', 'the water rises and falls every day'),
  l('people', 'printing made books cheap', 'more people learned to read'),
  l('animal people', 'wolves came back to the valley', 'the deer stayed away from the young trees'),
  l('animal', 'the feathers of an owl have soft edges', 'a mouse does not hear the hunter coming'),
  l('people', 'the factory closed', 'many families moved away'),
  l('air', 'sound travels more slowly than light', 'we see the flash before we hear the thunder'),
  l('plant people', 'rain had washed the soil off the bare hills', 'nothing would grow there'),
  l(
    'way people',
    'the bridge was closed for repairs',
    'the shops on the far bank had few customers',
  ),
  l('sky plant people', 'a volcano had filled the air with ash', 'the summer was cold and dark'),
  l('plant', 'the leaves of a cactus have shrunk to thorns', 'very little water is lost'),
  l('air', 'hot air is lighter than cold air', 'the balloon rises'),
  l('food', 'yeast gives off a gas', 'the dough swells'),
  l('stage way', 'the singer had lost her voice', 'the concert was put off for a week'),
  l('food people', 'cocoa had become expensive', 'the bakery made its cakes smaller'),
  l('food', 'nobody had written the recipe down', 'the dish was lost when the old cook died'),
  l('way', 'the compass was broken', 'the ship had to steer by the stars'),
  l(
    'heat sky plant animal',
    'the trees along the street were cut down',
    'the sidewalks grew hot in summer',
  ),
  l('way people', 'a bicycle path was built to the school', 'more children came by bicycle'),
  l('animal', 'the threads of a spider are sticky', 'flies cannot get away'),
  l('way', 'the guide knew the desert', 'the travelers found the hidden well'),
  l('water air', 'ice is lighter than water', 'icebergs float'),
];

/** One thing leads to the next. */
export const firstChains: readonly (readonly string[])[] = [
  [
    'A squirrel forgets a nut in the ground.',
    'In spring the nut grows into a tiny tree.',
    'Years later the tree is tall.',
    'Birds build their nests in it.',
  ],
  [
    'The dog chases the cat.',
    'The cat jumps onto the table.',
    'A jug tips over.',
    'Milk runs down to the floor.',
  ],
  [
    'The clock stops at night.',
    'Ida sleeps too long.',
    'She misses the bus.',
    'She comes late to school.',
  ],
  [
    'It does not rain for weeks.',
    'The pond dries up.',
    'The frogs go away.',
    'There are more and more flies.',
  ],
  [
    'Grandpa loses his glasses.',
    'He takes salt for sugar.',
    'The cake tastes awful.',
    'The hens get a whole cake.',
  ],
  [
    'A branch breaks in the storm.',
    'It falls on a wire.',
    'The lights go out.',
    'We eat by candlelight.',
  ],
  [
    'Somebody leaves the water on.',
    'The sink fills up.',
    'Water runs over the edge.',
    'It drips into the room below.',
  ],
  [
    'The baker oversleeps.',
    'There is no fresh bread.',
    'A long line waits at the door.',
    'The baker comes out in pajamas to say sorry.',
  ],
];

export const laterChains: readonly (readonly string[])[] = [
  [
    'Sea otters are hunted for their fur.',
    'Nobody eats the sea urchins anymore.',
    'The many urchins eat the kelp forest bare.',
    'The fish that hid in the kelp disappear.',
    'The fishing boats come home with empty nets.',
  ],
  [
    'A road is built to a mountain village.',
    'Its weavers can take their carpets to the city.',
    'They earn more than before.',
    'They can pay for a teacher.',
    'The village opens a school.',
  ],
  [
    'A volcano throws out clouds of ash.',
    'The ash keeps out the sunlight.',
    'The summer stays cold.',
    'The wheat does not ripen.',
    'Bread becomes expensive.',
  ],
  [
    'A king wants to hear nothing but praise.',
    'His honest advisers leave him.',
    'Nobody tells him that the wall has a gap.',
    'The enemy walks in through the gap.',
    'The king has only himself to blame.',
  ],
  [
    'A town plants trees along a bare street.',
    'The trees grow and cast shade.',
    'The street stays cool in summer.',
    'People sit outside again.',
    'To serve them, a café puts out tables.',
  ],
  [
    'The sun warms the sea.',
    'Water rises into the air as vapor.',
    'The vapor cools and forms clouds.',
    'Rain falls on the mountains.',
    'Rivers carry the water back.',
  ],
  [
    'A ship brings rats to an island.',
    'The rats eat the eggs of the seabirds.',
    'Hardly any chicks hatch.',
    'Fewer birds drop their droppings on the soil.',
    'The soil gets poorer, and plants die.',
  ],
];

/** What would have been different. */
export const ifNot: readonly (readonly [
  told: string,
  change: string,
  right: string,
  ...wrong: [string, string, string],
])[] = [
  [
    'Nobody had written the recipe down, so it was lost when the old cook died.',
    'someone had written it down',
    'People could still cook the dish.',
    'The old cook would have been rich.',
    'The dish would taste worse.',
    'Nobody would have liked it.',
  ],
  [
    'The bridge was closed, so the shops on the far bank had few customers.',
    'the bridge had stayed open',
    'More people would have come to the shops.',
    'The shops would have moved to the bridge.',
    'The river would have been narrower.',
    'The prices would have doubled.',
  ],
  [
    'Because the singer had lost her voice, the concert was put off.',
    'she had kept her voice',
    'The concert would have been on time.',
    'The hall would have been empty.',
    'She would have sung more softly.',
    'The concert would have been put off twice.',
  ],
  [
    'The trees were cut down, and therefore the sidewalks grew hot.',
    'the trees had been left standing',
    'There would have been shade.',
    'It would have snowed in summer.',
    'The sidewalks would have been wider.',
    'Nobody would have walked there.',
  ],
  [
    'The compass was broken, so they had to steer by the stars.',
    'the compass had worked',
    'They would not have needed the stars.',
    'The stars would not have been there.',
    'The ship would have been larger.',
    'They would have stayed at home.',
  ],
  [
    'Since the ground was frozen, the tent pegs would not go in.',
    'the ground had been soft',
    'They could have put up the tent.',
    'The tent would have been warmer.',
    'They would have lost the pegs.',
    'The ground would have frozen.',
  ],
  [
    'We saw the signpost too late. As a result, we drove ten miles too far.',
    'we had seen it in time',
    'We would have turned off earlier.',
    'The signpost would have been larger.',
    'The trip would have taken longer.',
    'We would have run out of gas.',
  ],
  [
    'The seeds had been kept dry for years, so most of them still sprouted.',
    'the seeds had got wet',
    'They might have rotted.',
    'All of them would have sprouted later.',
    'They would have turned into stones.',
    'They would have been kept for longer.',
  ],
];

/** Two things that came together, of which one is not the cause of the other. */
export const coincidences: readonly string[] = [
  'I wore my green socks, so our team won.',
  'The rooster crowed, and that is why the sun came up.',
  'Because a black cat crossed the road, it rained in the evening.',
  'I dreamed of a letter, so one came in the mail.',
  'The clock struck twelve, and therefore we had soup.',
  'Because I sat on this chair, the test was easy.',
  'I forgot my umbrella, and that made it rain.',
  'My tooth fell out, so the phone rang.',
];
