/** A short text sentence by sentence, with one good summary and four that fail in different ways. */
export interface Summed {
  /** What carries the text is marked `key`; `minor` is what can go first. */
  readonly sentences: readonly (readonly [text: string, role: 'key' | 'more' | 'minor'])[];
  readonly good: string;
  readonly detail: string;
  readonly opinion: string;
  readonly wrong: string;
  readonly wide: string;
  readonly older?: true;
  readonly source?: string;
}

export const summed: readonly Summed[] = [
  {
    sentences: [
      ['For thousands of years, people used pigeons to carry messages.', 'key'],
      ['A thin letter was rolled up and tied to the leg of the bird.', 'more'],
      ['A pigeon can find its way home over hundreds of miles.', 'key'],
      ['Some pigeons like corn better than peas.', 'minor'],
      ['Even after the telegraph had come, some armies kept their birds.', 'more'],
    ],
    good: 'As pigeons find their way home from far away, people used them for a long time to carry messages.',
    detail: 'Letters were rolled up and tied to the leg of a pigeon.',
    opinion: 'Pigeons are wonderful birds, and it is sad that we do not write with them anymore.',
    wrong: 'Pigeons were used until the telegraph came, and after that nobody kept them.',
    wide: 'Animals have helped people in many ways.',
    source: 'Encyclopaedia Britannica, “homing pigeon”',
  },
  {
    sentences: [
      ['The old bell of the school had not rung for a year, because its rope had broken.', 'key'],
      ['Nobody was small enough to get through the hatch to it, until Dario tried.', 'key'],
      ["He was wearing his brother's blue sweater that day.", 'minor'],
      ['He tied on a new rope, and the whole village heard the bell.', 'key'],
      ['Some people came running, because they thought there was a fire.', 'more'],
    ],
    good: 'A boy who fits through a narrow hatch ties a new rope to the silent school bell, so that it rings again.',
    detail: 'Some people thought that there was a fire in the village.',
    opinion: 'Dario is the best boy in the village, and small people are braver than tall ones.',
    wrong: 'The bell was broken for a year, so the village had to buy a new one.',
    wide: 'There are many old things in a school.',
  },
  {
    sentences: [
      ['Cork is the bark of an oak that grows around the Mediterranean Sea.', 'key'],
      ['Every nine years or so, workers peel it off, and it grows again.', 'key'],
      ['Their axes have long wooden handles.', 'minor'],
      ['The tree is not cut down and can live for two hundred years.', 'more'],
      ['So a cork forest can be used and kept at the same time.', 'key'],
    ],
    good: 'Cork is bark that is peeled from living oaks about every nine years, so the forest can be used and kept.',
    detail: 'The workers peel off the cork with axes.',
    opinion: 'Everyone should buy things made of cork, because it is the nicest material.',
    wrong: 'To get cork, oaks are cut down every nine years and new ones are planted.',
    wide: 'Trees are useful to people everywhere.',
    source: 'Encyclopaedia Britannica, “cork”',
  },
  {
    sentences: [
      [
        'On one tram line, a ticket inspector named Halima gives everyone without a ticket a choice.',
        'key',
      ],
      ['They can pay the fine, or they can learn a poem and say it to her within a week.', 'key'],
      ['Halima wears a red cap.', 'minor'],
      ['So far, two hundred people have chosen the poem.', 'key'],
      ['One of them came back with twelve poems and asked for more.', 'more'],
    ],
    good: 'An inspector lets people without a ticket learn a poem instead of paying, and many of them choose that.',
    detail: 'One passenger came back with twelve poems.',
    opinion: 'It is a silly idea, since people should simply buy a ticket.',
    wrong: 'An inspector makes all passengers say a poem before they may get on the tram.',
    wide: 'Many people go by tram every day.',
  },
  {
    sentences: [
      ['A dolphin has to come up for air, even at night.', 'key'],
      ['So it cannot sleep as we do: only one half of its brain sleeps at a time.', 'key'],
      ['The other half keeps watch and sees to it that the dolphin breathes.', 'key'],
      ['After a while the halves change over.', 'more'],
      ['Dolphins also like to play with seaweed.', 'minor'],
    ],
    good: 'Dolphins sleep with one half of the brain at a time, so that the other half can keep them breathing.',
    detail: 'After a while the two halves of the brain change over.',
    opinion: 'It must be terrible to sleep like a dolphin.',
    wrong: 'Dolphins never sleep, because they would drown.',
    wide: 'All animals need some kind of rest.',
    source: 'NOAA Fisheries',
  },
  {
    sentences: [
      ['In our town there is a race on the river for boats made of cardboard only.', 'key'],
      ['This year nineteen teams took part, and sixteen boats sank before the bridge.', 'key'],
      ['A light wind blew from the west.', 'minor'],
      ['The winners, two grandmothers, had put seven coats of wax on their boat.', 'key'],
      ['They were so far ahead that they stopped for tea.', 'more'],
    ],
    good: 'In a race of cardboard boats most teams sink, and two grandmothers win with a waxed boat.',
    detail: 'The winners stopped on the way for a cup of tea.',
    opinion: 'Cardboard boats are a waste of time, but the grandmothers are great.',
    wrong: 'Two grandmothers win a boat race, because no other team has come.',
    wide: 'There are many kinds of races on water.',
  },
  {
    sentences: [
      ['Flamingos hatch with gray feathers.', 'key'],
      [
        'They turn pink from what they eat: algae and small shrimp with a red coloring in them.',
        'key',
      ],
      ['Flamingos often stand on one leg.', 'minor'],
      ['In zoos, the coloring is mixed into their food.', 'more'],
      ['Without it, new feathers come in pale.', 'key'],
    ],
    good: 'Flamingos are gray at first and become pink only from a coloring in their food.',
    detail: 'In zoos, a coloring is put into the food of flamingos.',
    opinion: 'Pink is the loveliest color that a bird can have.',
    wrong: 'Flamingos hatch pink and turn gray as they get older.',
    wide: 'Birds have feathers of many colors.',
    source: 'Smithsonian’s National Zoo, “American flamingo”',
  },
  {
    sentences: [
      ['The town wanted to cut down the old plane tree to make room for cars.', 'key'],
      ['So the children of one class counted who used its shade.', 'key'],
      ['They sat on folding chairs.', 'minor'],
      ['In one week they counted 1,104 people, 37 dogs and a bride.', 'more'],
      ['They read the numbers to the town council, and the tree was allowed to stay.', 'key'],
    ],
    good: 'By counting who used its shade, a class persuaded the town not to cut down an old tree.',
    detail: 'A class counted 37 dogs and a bride under a tree.',
    opinion: 'Towns should never cut down trees, because parking lots are ugly.',
    wrong: 'A class planted a tree in the town, and the council put a bench beneath it.',
    wide: 'Children can do a lot of good.',
  },
  {
    sentences: [
      ['Glass is made of sand.', 'key'],
      ['With soda and lime, the sand is heated until it melts to a glowing syrup.', 'key'],
      ['Some ovens are as big as a bus.', 'minor'],
      [
        'While it is hot, it can be blown, poured or pressed into shape; when it cools, it is hard and clear.',
        'key',
      ],
      ['Old glass can be melted again, which takes less heat.', 'more'],
    ],
    good: 'Glass is sand that is melted with soda and lime, shaped while it is hot, and hard when it has cooled.',
    detail: 'To melt old glass, one needs less heat.',
    opinion: 'Glass is much better than plastic, and bottles should all be made of it.',
    wrong: 'Glass is found in the sand and cut into shape while it is cold.',
    wide: 'Many useful things are made in ovens.',
    source: 'Corning Museum of Glass',
  },
  {
    older: true,
    sentences: [
      [
        'Engineers studied where planes that came back from battle had been hit, and wanted to strengthen those places.',
        'key',
      ],
      [
        'A mathematician advised the opposite: to protect the places where no hits were found.',
        'key',
      ],
      [
        'Planes that had been hit there, he argued, were missing from the count, since they had not come back.',
        'key',
      ],
      ['The group met in an office in New York.', 'minor'],
      ['Looking only at those who have come through is known as survivorship bias.', 'more'],
    ],
    good: 'Conclusions drawn only from planes that returned were misleading, as a mathematician saw, because the lost ones did not count.',
    detail: 'The engineers looked at the places where planes had been hit.',
    opinion: 'Mathematicians are wiser than engineers and should have been asked first.',
    wrong:
      'On the advice of a mathematician, engineers strengthened the places with the most hits.',
    wide: 'Mistakes are easily made in a war.',
    source: 'American Mathematical Society, “The Legend of Abraham Wald”',
  },
  {
    older: true,
    sentences: [
      [
        'Where people leave the pavement and cut across the grass, a trail appears that planners call a desire path.',
        'key',
      ],
      [
        'Some planners fence such trails off; others take them for a vote that is cast with the feet.',
        'key',
      ],
      [
        'On several campuses, lawns were left without paths at first, and the pavement was laid where trails had formed.',
        'key',
      ],
      ['Grass seed is sold in large sacks.', 'minor'],
      ['“It is cheaper to pave a habit than to fight it,” goes a saying among them.', 'more'],
    ],
    good: 'Rather than fight the trails that walkers make across the grass, some planners use them to decide where paths belong.',
    detail: 'On several campuses, lawns were at first left without any paths.',
    opinion: 'People who walk across the grass are lazy and ought to be fined.',
    wrong:
      'Planners everywhere put up fences, because they do not want people to choose their own way.',
    wide: 'It is difficult to plan a town well.',
  },
  {
    older: true,
    sentences: [
      [
        'At fifteen, Louis Braille had worked out an alphabet of raised dots that fingers can read.',
        'key',
      ],
      [
        'He built on a code for soldiers, whose signs of up to twelve dots were too large for a fingertip, and cut it down to six.',
        'key',
      ],
      ['His father made saddles.', 'minor'],
      [
        'His school was slow to accept the system, and only after his death did it become official.',
        'key',
      ],
      ['He was also a fine player of the organ.', 'more'],
    ],
    good: 'From a code for soldiers, the young Louis Braille made a simple alphabet of dots for the blind, which was officially accepted only after his death.',
    detail: 'The code for soldiers used up to twelve dots for a sign.',
    opinion: 'It is a scandal that his school was so slow; teachers always fear what is new.',
    wrong: 'Louis Braille invented a code for soldiers, which his school accepted at once.',
    wide: 'Great inventions are often made by the young.',
    source: 'Encyclopaedia Britannica, “Louis Braille”',
  },
  {
    older: true,
    sentences: [
      [
        'On an Arctic island, a vault in the frozen rock holds more than a million samples of seeds.',
        'key',
      ],
      [
        'Gene banks all over the world send copies there, so that a crop that is lost can be grown again.',
        'key',
      ],
      ['From outside one sees little more than a door.', 'minor'],
      [
        'In 2015, for the first time, researchers took seeds out again, because they could not reach their own collection in a war.',
        'key',
      ],
      ['They grew them elsewhere and later sent fresh ones back.', 'more'],
    ],
    good: 'A vault in the Arctic keeps copies of seeds so that lost crops can be restored, which was first needed in 2015.',
    detail: 'Researchers sent fresh seeds back to the vault.',
    opinion: 'It would be wiser to give the money to farmers than to build a vault.',
    wrong: 'The vault holds seeds that exist nowhere else, and none of them has ever been used.',
    wide: 'Seeds are important to all of us.',
    source: 'Crop Trust, Svalbard Global Seed Vault',
  },
  {
    older: true,
    sentences: [
      [
        'Some blind people find their way by clicking with the tongue and listening to the echo.',
        'key',
      ],
      [
        'In experiments they can tell the size, the distance and even the material of objects.',
        'more',
      ],
      ['One of them rides a bicycle.', 'minor'],
      [
        'Brain scans suggest that parts of the brain which usually serve sight become active as they listen.',
        'key',
      ],
      ['With training, sighted people can learn the beginnings of it.', 'key'],
    ],
    good: 'Some blind people perceive their surroundings by the echo of clicks, apparently with brain areas for sight, and others can learn it in part.',
    detail: 'In experiments, some people could tell the material of an object.',
    opinion: 'It is unfair that not everyone is taught this wonderful skill at school.',
    wrong: 'Blind people are born with finer ears, a gift that nobody else can learn.',
    wide: 'The human brain is complicated.',
    source: 'Thaler and Goodale, “Echolocation in humans: an overview”, 2016',
  },
  {
    older: true,
    sentences: [
      ['For eleven years Mirela translated the novels of an author whom she had never met.', 'key'],
      [
        'In the twelfth, a chapter was missing from his manuscript, and he did not answer her letters.',
        'key',
      ],
      ['It was a wet autumn.', 'minor'],
      ['She wrote the chapter herself, told no one, and critics called it his best.', 'key'],
      ['A week later came a postcard: “Thank you. I could not have done it.”', 'more'],
    ],
    good: 'A translator secretly writes a chapter that her author failed to send, and it is praised as his best.',
    detail: 'An author sends his translator a postcard.',
    opinion: 'What Mirela did was dishonest, and she does not deserve any thanks.',
    wrong: 'A translator finds a lost chapter and publishes it under her own name.',
    wide: 'Translators have a hard job and are seldom praised.',
  },
  {
    older: true,
    sentences: [
      [
        'In puberty the inner clock shifts, so that teenagers grow tired about two hours later than children.',
        'key',
      ],
      [
        'If school starts very early, many of them are woken in what is the middle of the night for their bodies.',
        'more',
      ],
      [
        'Where the start was moved back, studies found that students slept longer and came late less often.',
        'key',
      ],
      ['Some schools play music instead of a bell.', 'minor'],
      ['The usual objections are bus schedules and afternoon sports.', 'key'],
    ],
    good: 'As the inner clock of teenagers runs late, a later start of school helps them sleep, though there are practical objections.',
    detail: 'Bus schedules are an objection to a later start.',
    opinion: 'Schools that begin early are cruel, and all of them should start at ten.',
    wrong:
      'Teenagers are tired because they need less sleep than children, so a later start is of no use.',
    wide: 'Sleep is important for the health of people of all ages.',
    source: 'American Academy of Pediatrics, “School Start Times for Adolescents”, 2014',
  },
  {
    older: true,
    sentences: [
      [
        'Every June, four communities in the Andes of Peru rebuild a bridge of grass over a deep gorge.',
        'key',
      ],
      ['Each family brings rope twisted of grass, and in a few days the new bridge hangs.', 'more'],
      ['Some of the visitors bring cameras.', 'minor'],
      ['A bridge of steel stands nearby, yet the work goes on as it has for centuries.', 'key'],
      ['What they keep up with it, people say, is above all the bond between the villages.', 'key'],
    ],
    good: 'Although a steel bridge stands nearby, communities in Peru rebuild a bridge of grass each year, above all for the bond between them.',
    detail: 'Each family brings a piece of rope twisted of grass.',
    opinion: 'Steel bridges are ugly, and grass ones are far more beautiful.',
    wrong:
      'Four communities in Peru rebuild a grass bridge each year, since there is no other way across.',
    wide: 'Bridges bring people together.',
    source: 'UNESCO, renewal of the Q’eswachaka bridge',
  },
];

/** One word for several. */
export const general: readonly (readonly [
  list: string,
  right: string,
  tooWide: string,
  tooNarrow: string,
  other: string,
  older?: true,
])[] = [
  ['apples, pears and plums', 'fruit', 'food', 'plums', 'vegetables'],
  ['violins, flutes and drums', 'instruments', 'things', 'strings', 'songs'],
  ['hammers, saws and pliers', 'tools', 'objects', 'saws', 'toys'],
  ['nurses, carpenters and pilots', 'jobs', 'people', 'doctors', 'hobbies'],
  ['rain, hail and fog', 'weather', 'nature', 'storms', 'seasons'],
  ['bees, ants and beetles', 'insects', 'living things', 'bees', 'birds'],
  ['soccer, tennis and judo', 'sports', 'activities', 'ball games', 'teams'],
  ['cups, bowls and plates', 'dishes', 'goods', 'cups', 'meals'],
  ['anger, joy and fear', 'feelings', 'ideas', 'fear', 'dreams'],
  ['oaks, birches and palms', 'trees', 'plants', 'oaks', 'leaves'],
  ['gold, iron and copper', 'metals', 'materials', 'gold', 'stones'],
  ['to whisper, to shout and to mumble', 'to speak', 'to act', 'to be loud', 'to listen'],
  ['novels, poems and plays', 'literature', 'art', 'fiction in prose', 'libraries', true],
  ['measles, flu and malaria', 'diseases', 'problems', 'fevers', 'remedies', true],
  ['wheat, rice and barley', 'grains', 'plants', 'wheat', 'vegetables', true],
  ['coal, oil and natural gas', 'fossil fuels', 'substances', 'coal', 'renewable energy', true],
  ['courage, honesty and patience', 'virtues', 'qualities', 'bravery', 'talents', true],
  [
    'kings, presidents and chancellors',
    'heads of government or state',
    'adults',
    'royalty',
    'soldiers',
    true,
  ],
  [
    'to deny, to exaggerate and to conceal',
    'to mislead',
    'to speak',
    'to keep silent',
    'to explain',
    true,
  ],
  ['cotton, wool and silk', 'natural fibers', 'materials', 'plant fibers', 'clothes', true],
  [
    'Hindi, Swahili and Finnish',
    'languages',
    'forms of expression',
    'African languages',
    'nations',
    true,
  ],
  ['hammering, sawing and sanding', 'woodwork', 'work', 'carving', 'metalwork', true],
];

/** A long sentence, said shorter. */
export const shortened: readonly (readonly [
  long: string,
  right: string,
  lost: string,
  changed: string,
  own: string,
])[] = [
  [
    'Due to the fact that it was raining in a very heavy way, the team made the decision to put off the game until a later date.',
    'Because of heavy rain, the team put off the game.',
    'It was raining heavily.',
    'Because of heavy rain, the team lost the game.',
    'Rain spoils every game, and it did so again.',
  ],
  [
    'At the present time, there are a great many people who go to work on a bicycle instead of using a car.',
    'Today many people cycle to work instead of driving.',
    'There are many people.',
    'Today many people would like to cycle to work.',
    'Luckily, people have come to see that cycling is better.',
  ],
  [
    'The reason why the museum had to be closed was that the roof was in such a bad state that water came in.',
    'The museum was closed because its roof leaked.',
    'The museum had a roof.',
    'The roof was closed because of the museum.',
    'Sadly, nobody takes good care of museums.',
  ],
  [
    'In spite of the fact that she was the youngest of all the people who took part, she came in first.',
    'Although she was the youngest, she won.',
    'She was the youngest of all.',
    'Because she was the youngest, she won.',
    'She was amazing, for she beat them all.',
  ],
  [
    'It was only after he had searched the whole house for three hours that he found the glasses, which were on his nose.',
    'After a long search he found his glasses on his nose.',
    'He searched the house.',
    'After a long search he bought new glasses.',
    'He should have looked on his nose at once.',
  ],
  [
    'The scientists came to the conclusion that the birds make use of the stars in order to find their way at night.',
    'The scientists concluded that the birds find their way by the stars.',
    'The scientists studied birds at night.',
    'The scientists showed the birds the way by the stars.',
    'It is incredible how clever these birds are.',
  ],
  [
    'There were forty of the houses in the village that had been damaged by the storm, and these were repaired by the neighbors, who worked together.',
    'Together, the neighbors repaired the forty houses damaged by the storm.',
    'There was a storm in the village.',
    'The storm destroyed forty villages.',
    'It is lovely when neighbors stand together.',
  ],
  [
    'What the mayor said in her speech was that the old theater, which has been empty for years, is going to be opened again.',
    'The mayor announced that the empty theater will reopen.',
    'The mayor gave a speech.',
    'The mayor wants to close the old theater.',
    'At last the mayor has had a good idea.',
  ],
  [
    'If it should happen that the alarm goes off, it is necessary for everyone to leave the building by the nearest of the doors.',
    'If the alarm sounds, everyone must leave by the nearest door.',
    'Everyone must hear the alarm.',
    'If the door opens, the alarm sounds.',
    'Alarms are annoying, but you have to obey.',
  ],
  [
    'He was a person who always took a long time before he reached a decision, but once he had reached it he never changed his mind.',
    'He decided slowly but never changed his mind.',
    'He took a long time.',
    'He decided quickly and often changed his mind.',
    'People like him are hard to live with.',
  ],
];
