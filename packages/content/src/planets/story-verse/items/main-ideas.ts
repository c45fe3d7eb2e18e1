import type { Reading } from '../reading.ts';

export const mainIdeas: readonly Reading[] = [
  {
    id: 'floating-market',
    title: 'Shopping by Boat',
    grades: [3, 4],
    text: `The sun is not up yet, but the river is already busy. Long, thin boats glide to the floating market. Some carry mangoes and melons. Others carry steaming pots of noodle soup. Each seller ties one of her goods to the top of a tall pole, so that buyers can see from far away what she sells.

Linh sits in the back of her grandmother's boat. Her job is to hand over the pineapples and to count the coins. "Keep the boat still," says Grandmother, "or we will feed the fish." By nine o'clock the sun is hot and the boats are empty. Linh and her grandmother paddle home with a bowl of soup each.`,
    asks: [
      {
        skill: 'idea',
        ask: 'What is this passage mostly about?',
        right: 'a morning at a market on a river',
        wrong: [
          ['how to cook noodle soup', 'Soup is sold there, but it is only one detail.'],
          ['why pineapples taste sweet', 'Pineapples are only what Linh sells.'],
          ['a race between thin boats', 'The boats glide to the market. They do not race.'],
        ],
        look: 'What do the boats, the sellers and Linh have in common?',
        proof: [
          'Long, thin boats glide to the floating market.',
          "By nine o'clock the sun is hot and the boats are empty.",
        ],
        so: 'From the first boats to the empty ones, all the parts tell about one market morning.',
      },
      {
        skill: 'why',
        ask: 'Why do sellers tie something to a tall pole?',
        right: 'to show buyers what they sell',
        wrong: [
          ['to keep the fruit dry', 'The passage gives another reason after "so that".'],
          ['to make shade from the sun', 'The sun is not even up when they come.'],
          ['to push the boat forward', 'They paddle. The pole carries the goods up high.'],
        ],
        look: 'Find the words "so that".',
        proof: 'so that buyers can see from far away what she sells',
        so: 'The words "so that" tell the reason: buyers can see it from far away.',
      },
      {
        skill: 'infer',
        ask: 'What does Grandmother mean by "or we will feed the fish"?',
        right: 'The fruit will fall into the river.',
        wrong: [
          [
            'She wants to catch fish.',
            'She asks Linh to keep the boat still. What happens when it is not?',
          ],
          ['The fish are for sale.', 'They sell pineapples.'],
          ['The soup is for the fish.', 'They eat the soup themselves at the end.'],
        ],
        look: 'What could happen in a boat that is not still?',
        proof: '"Keep the boat still," says Grandmother',
        so: 'If the boat rocks, the pineapples roll into the water, where the fish are. It is a joke and a warning.',
      },
      {
        skill: 'infer',
        ask: 'How did the morning go for Linh and her grandmother?',
        right: 'They sold all that they had.',
        wrong: [
          ['They sold nothing at all.', "Look at how the boats are by nine o'clock."],
          ['They came too late to sell.', 'They were there before the sun.'],
          ['They lost their way home.', 'They paddle home with soup.'],
        ],
        look: "What does it mean that a seller's boat is empty?",
        proof: "By nine o'clock the sun is hot and the boats are empty.",
        so: 'The boats came full of goods. Now they are empty, so the goods were sold.',
      },
      {
        skill: 'word',
        ask: 'The boats "glide" to the market. How do they move?',
        right: 'smoothly and quietly',
        wrong: [
          ['with bumps and jumps', 'That is how a cart goes on a rough road.'],
          ['round in a circle', 'They go "to the floating market".'],
          ['faster than a car', 'The text does not speak of speed.'],
        ],
        look: 'Picture long, thin boats on a river before sunrise.',
        proof: 'Long, thin boats glide to the floating market.',
        so: 'Something that glides moves over water or air without bumps and without noise.',
      },
      {
        skill: 'fact',
        ask: "What are Linh's two jobs?",
        right: 'handing over pineapples and counting coins',
        wrong: [
          ['cooking noodle soup and washing bowls', 'They only eat soup, at the end.'],
          [
            'tying goods to a pole and calling out',
            'Sellers tie goods to the pole. The text does not give this job to Linh.',
          ],
          ['paddling the boat and feeding the fish', 'Feeding the fish is a joke of Grandmother.'],
        ],
        look: 'Find the words "Her job".',
        proof: 'Her job is to hand over the pineapples and to count the coins.',
        so: 'The sentence names both jobs.',
      },
    ],
    order: {
      events: [
        'Boats glide to the market in the dark.',
        'Linh hands over pineapples.',
        'The boats are empty.',
        'They paddle home with soup.',
      ],
      why: "The passage begins before sunrise and ends after nine o'clock, when the two go home.",
    },
  },
  {
    id: 'sea-otters',
    title: 'Holding Hands at Sea',
    grades: [3, 4],
    text: `Sea otters do almost everything in the water. They eat there, play there, and even sleep there, floating on their backs. But how do they keep from drifting away while they sleep?

Otters have clever answers. Some wrap themselves in kelp, a tall seaweed that grows up from the sea floor. The kelp holds them like a seat belt. Others hold paws with a friend. A mother may lay her pup on her own belly.

Otters are clever at mealtime, too. An otter brings up a clam and a flat stone. It puts the stone on its chest and bangs the clam against it until the shell breaks. Some otters keep a favorite stone in a pocket of skin under the arm.`,
    asks: [
      {
        skill: 'idea',
        ask: 'Which sentence tells the main idea of the passage?',
        right: 'Sea otters have clever ways to live in water.',
        wrong: [
          [
            'Kelp is a tall seaweed that grows in the sea.',
            'That is true, but it is only one detail.',
          ],
          ['Clams have shells that are hard to break.', 'Clams come up only in one paragraph.'],
          ['Many animals sleep while they are floating.', 'The passage is only about one animal.'],
        ],
        look: 'Which word about otters comes up in two paragraphs?',
        proof: ['Otters have clever answers.', 'Otters are clever at mealtime, too.'],
        so: 'Both paragraphs give examples of how clever otters are in the water.',
      },
      {
        skill: 'fact',
        ask: 'What holds some otters like a seat belt?',
        right: 'kelp',
        wrong: [
          ['a stone', 'Stones are for mealtime.'],
          ['a clam', 'Clams are what they eat.'],
          ['a net', 'The passage does not name a net.'],
        ],
        look: 'Find the words "seat belt" and read the sentence before.',
        proof: 'The kelp holds them like a seat belt.',
        so: 'The sentence names kelp, the tall seaweed.',
      },
      {
        skill: 'word',
        ask: 'What does "drifting" mean in the passage?',
        right: 'being carried off by the water',
        wrong: [
          ['swimming very fast', 'They are asleep, so they do not swim.'],
          ['breaking a hard shell', 'That is in another paragraph.'],
          ['holding on to a friend', 'That is how they stop the drifting.'],
        ],
        look: 'What might happen to something that floats while it sleeps?',
        proof: 'But how do they keep from drifting away while they sleep?',
        so: 'A sleeping otter does not swim. If it moves "away", the water carries it.',
      },
      {
        skill: 'why',
        ask: 'Why does an otter put a stone on its chest?',
        right: 'to have something hard to bang a clam on',
        wrong: [
          ['to keep itself from floating off in its sleep', 'Kelp and friends do that.'],
          [
            'to keep its pup warm on a cold winter night',
            'A pup may lie there, but the stone has another use.',
          ],
          [
            'to hide its food so that no other otter sees it',
            'It does not hide the clam. It eats it.',
          ],
        ],
        look: 'Read about mealtime.',
        proof:
          'It puts the stone on its chest and bangs the clam against it until the shell breaks.',
        so: 'The stone is used to break the shell.',
      },
    ],
    match: {
      ask: 'Match each thing with how an otter uses it.',
      pairs: [
        ['kelp', 'to keep from drifting'],
        ['a flat stone', 'to break a shell'],
        ['a pocket of skin', 'to carry a favorite stone'],
        ['a clam', 'to eat'],
      ],
      why: [
        'Kelp “holds them like a seat belt”.',
        'The otter “bangs the clam against” the stone. The clam is the food.',
        'The stone is kept “in a pocket of skin under the arm”.',
      ],
    },
  },
  {
    id: 'rain-barrel',
    title: 'The Rain Barrel',
    grades: [3, 5],
    text: `Every summer, the school garden turned brown. "Plants need water," said Mr. Okoye, "and we have very little." Most of the class wanted to give up. Sana did not.

One stormy day she stood at the window and watched the rain rush off the roof, down the pipe and into the street. The next morning she brought a drawing to school. It showed a barrel under the pipe.

The class asked a farmer for an old barrel. Mateo's uncle cut a hole in its lid. They waited nine dry days for rain. Then, one night, it poured. In the morning the barrel was full to the brim. That summer, the beans climbed higher than the fence, and Sana's drawing was hung up in the hall.`,
    asks: [
      {
        skill: 'idea',
        ask: 'What would be the best other title for this story?',
        right: 'How an Idea Saved a Garden',
        wrong: [
          ['The Farmer and His Barrel', 'The farmer is only a small part of the story.'],
          ['A Dark and Stormy Night', 'The storm is only one moment.'],
          ['Beans That Like the Shade', 'The story does not say so.'],
        ],
        look: 'What changed the garden from brown to green?',
        proof: [
          'Every summer, the school garden turned brown.',
          'That summer, the beans climbed higher than the fence',
        ],
        so: "Between the brown garden and the tall beans stands one thing: Sana's idea.",
      },
      {
        skill: 'fact',
        ask: "What did Sana's drawing show?",
        right: 'a barrel under a pipe',
        wrong: [
          ['beans on a fence', 'The beans grew later.'],
          ['rain on a street', 'She saw that from the window.'],
          ['a hole in the roof', 'The hole was cut into a lid.'],
        ],
        look: 'Find the word "drawing".',
        proof: 'It showed a barrel under the pipe.',
        so: '"It" is the drawing from the sentence before.',
      },
      {
        skill: 'infer',
        ask: 'What gave Sana her idea?',
        right: 'seeing rain run away unused',
        wrong: [
          ['hearing a farmer talk about barrels', 'They asked the farmer only later.'],
          ['reading a book about gardens', 'The story does not tell of a book.'],
          ['finding a barrel behind the school', 'The barrel came from a farmer.'],
        ],
        look: 'What did she watch the day before she made the drawing?',
        proof: [
          'watched the rain rush off the roof, down the pipe and into the street',
          'The next morning she brought a drawing to school.',
        ],
        so: 'She saw the water flow into the street, and by the next morning she had a plan to catch it.',
      },
      {
        skill: 'word',
        ask: 'The barrel was "full to the brim". What is the brim?',
        right: 'the top edge',
        wrong: [
          ['the wooden bottom', 'A barrel that is full only to its bottom is empty.'],
          ['the rusty pipe', 'The pipe is above the barrel.'],
          ['the middle part', 'Would a barrel filled to the middle be full?'],
        ],
        look: 'How high does the water stand in a full barrel?',
        proof: 'In the morning the barrel was full to the brim.',
        so: 'A full barrel has water up to its upper edge. That edge is the brim.',
      },
      {
        skill: 'infer',
        ask: 'Which word describes Sana best?',
        right: 'determined',
        wrong: [
          ['lazy', 'Look at what she did while others gave up.'],
          ['jealous', 'She shares her idea with everybody.'],
          ['forgetful', 'She brought the drawing the very next morning.'],
        ],
        look: 'What did she do when the others wanted to give up?',
        proof: 'Most of the class wanted to give up. Sana did not.',
        so: 'Somebody who does not give up is determined.',
      },
    ],
    order: {
      events: [
        'Sana watches the rain run off.',
        'She brings a drawing to school.',
        'An uncle cuts a hole in a lid.',
        'The class waits for nine dry days.',
        'The barrel fills up.',
      ],
      why: 'Words such as "The next morning", "Then" and "That summer" lead you through the story.',
    },
  },
  {
    id: 'bread',
    title: 'Bread Around the World',
    grades: [3, 5],
    text: `Almost everywhere on Earth, people bake bread. Yet no two breads are just the same.

In Ethiopia, cooks pour a thin, sour batter onto a hot plate. It becomes injera, a soft, round bread full of tiny holes. People tear off pieces and use them to pick up their stew. In Mexico, many families press balls of corn dough flat to make tortillas. In parts of India, rounds of dough are slapped onto the inside wall of a clay oven, where they puff up in a minute. In Finland, rye bread used to be baked with a hole in the middle, so that the loaves could be hung on a pole to dry.

Flour, water and heat: the recipe is short, but people have found a thousand ways to use it.`,
    asks: [
      {
        skill: 'idea',
        ask: 'What is the main idea of the passage?',
        right: 'People make bread in many different ways.',
        wrong: [
          ['Bread from a clay oven tastes the best.', 'The passage does not say which is best.'],
          ['Injera is used to pick up pieces of stew.', 'That is true, but only one detail.'],
          [
            'Everyone should eat bread at every meal.',
            'The passage does not tell anyone what to eat.',
          ],
        ],
        look: 'Read the first and the last paragraph. They say nearly the same.',
        proof: [
          'Yet no two breads are just the same.',
          'people have found a thousand ways to use it',
        ],
        so: 'The first and last paragraph both say that there are many ways. The middle gives examples.',
      },
      {
        skill: 'why',
        ask: 'Why did rye bread in Finland have a hole?',
        right: 'so that it could hang on a pole',
        wrong: [
          ['so that it baked in a minute', 'That is about the bread in a clay oven.'],
          ['so that stew could go inside', 'Stew is eaten with injera.'],
          ['so that it was easier to press', 'Pressing belongs to tortillas.'],
        ],
        look: 'Find the words "so that".',
        proof: 'so that the loaves could be hung on a pole to dry',
        so: 'A pole went through the holes, and the loaves dried.',
      },
      {
        skill: 'infer',
        ask: 'What do people who eat injera not need?',
        right: 'a spoon',
        wrong: [
          ['a hot plate', 'The cook needs one to make it.'],
          ['a stew', 'The bread is eaten with stew.'],
          ['some batter', 'The bread is made of batter.'],
        ],
        look: 'How does the stew get from the plate to the mouth?',
        proof: 'People tear off pieces and use them to pick up their stew.',
        so: 'The bread does the work of a spoon.',
      },
      {
        skill: 'craft',
        ask: 'How is the middle paragraph built?',
        right: 'It gives examples from different places.',
        wrong: [
          ['It tells a story from start to end.', 'Nobody in it does one thing after another.'],
          ['It explains a problem and solves it.', 'There is no problem in it.'],
          ['It lists the steps of one recipe.', 'Each sentence is about another bread.'],
        ],
        look: 'How does each sentence begin?',
        proof: [
          'In Ethiopia, cooks pour',
          'In Mexico, many families press',
          'In Finland, rye bread',
        ],
        so: 'Sentence after sentence names a place and its bread. These are examples.',
      },
      {
        skill: 'word',
        ask: 'Rounds of dough "puff up" in the oven. What do they do?',
        right: 'They get thicker and fill with air.',
        wrong: [
          ['They fall down and break.', 'A bread that fell would burn.'],
          ['They melt and run together.', 'Butter melts. Does dough?'],
          ['They blow smoke at the cook.', 'It is the dough that changes.'],
        ],
        look: 'What does bread do when it bakes?',
        proof: 'where they puff up in a minute',
        so: 'Heat makes air and steam inside the dough, and the bread swells.',
      },
    ],
    match: {
      ask: 'Match each place with its way of making bread.',
      pairs: [
        ['Ethiopia', 'batter on a hot plate'],
        ['Mexico', 'corn dough pressed flat'],
        ['India', 'dough on an oven wall'],
        ['Finland', 'loaves with a hole'],
      ],
      why: [
        'Each sentence of the second paragraph begins with a place, and tells what people do there.',
        'Find the name of a place, then read to the end of its sentence: batter on a hot plate belongs to Ethiopia, loaves with a hole to Finland.',
      ],
    },
  },
  {
    id: 'lighthouse-cat',
    title: 'The Lighthouse Cat',
    grades: [4, 5],
    text: `The lighthouse keeper, old Mrs. Baptiste, had a gray cat called Fog. Fog was no use at all. He did not catch mice. He slept on the logbook, so that she could never find it, and he hated the sea.

One evening in March a wall of mist rolled in. The keeper climbed the ninety steps to light the lamp. Halfway up, her ankle twisted under her. She could neither climb up nor go down. Out on the dark water, a ship's horn moaned.

Fog looked at her. Then he ran up the steps, faster than he had ever run, to the bell room. He had always loved to swing on the bell rope. Clang! Clang! Clang! The ship heard it and turned away from the rocks. By the time the fishermen came to help, Fog was asleep on the logbook.`,
    asks: [
      {
        skill: 'why',
        ask: 'Why could the keeper not light the lamp?',
        right: 'She had hurt her ankle.',
        wrong: [
          ['She had lost the logbook.', 'The logbook has nothing to do with the lamp.'],
          ['The bell rope had broken.', 'Fog swings on the rope. It holds.'],
          ['She did not see the mist.', 'The mist was why she went up.'],
        ],
        look: 'What happened halfway up the steps?',
        proof: [
          'Halfway up, her ankle twisted under her.',
          'She could neither climb up nor go down.',
        ],
        so: 'With a twisted ankle she was stuck on the steps, far below the lamp.',
      },
      {
        skill: 'infer',
        ask: 'What would have happened without the bell?',
        right: 'The ship might have hit the rocks.',
        wrong: [
          ['The mist might have gone sooner.', 'A bell cannot change the weather.'],
          ['The keeper might have lit the lamp.', 'Her ankle would have hurt just as much.'],
          ['Fog might have caught a mouse.', 'Fog never catches mice.'],
        ],
        look: 'What did the ship do when it heard the bell?',
        proof: 'The ship heard it and turned away from the rocks.',
        so: 'It turned away because of the bell. Without it, the ship would have gone on toward the rocks.',
      },
      {
        skill: 'idea',
        ask: 'What does this story show?',
        right: 'Someone who seems useless can save the day.',
        wrong: [
          ['Cats are better than dogs at hard jobs.', 'There is no dog in the story.'],
          ['It is never safe to live beside the sea.', 'The story is about what Fog did.'],
          ['You must always write things in a book.', 'The logbook is only a part of the joke.'],
        ],
        look: 'Compare what the story says of Fog at the beginning with what he does.',
        proof: ['Fog was no use at all.', 'The ship heard it and turned away from the rocks.'],
        so: 'The cat that was "no use at all" saves a ship with the very thing he likes to play with.',
      },
      {
        skill: 'infer',
        ask: 'What does the last sentence tell about Fog?',
        right: 'He went back to his old habit.',
        wrong: [
          ['He wanted to be praised.', 'A sleeping cat does not ask for praise.'],
          ['He had learned to write.', 'He only sleeps on the book.'],
          ['He was hurt on the steps.', 'It was the keeper who was hurt.'],
        ],
        look: 'Where did Fog sleep at the beginning?',
        proof: ['He slept on the logbook', 'Fog was asleep on the logbook'],
        so: 'The same words come at the beginning and at the end. He is as he always was.',
      },
      {
        skill: 'word',
        ask: '"A ship\'s horn moaned." What did it sound like?',
        right: 'a long, low, sad sound',
        wrong: [
          ['a short, high ring', 'That would be like a small bell.'],
          ['a loud, happy laugh', 'Nobody is happy out there in the mist.'],
          ['a quick tap on wood', 'A horn does not tap.'],
        ],
        look: 'Think of someone who moans because something hurts.',
        proof: "Out on the dark water, a ship's horn moaned.",
        so: 'To moan is to make a long, low sound, as people do when they are in trouble. The ship is in trouble, too.',
      },
    ],
    order: {
      events: [
        'Mist rolls in.',
        'The keeper twists her ankle.',
        'Fog swings on the bell rope.',
        'The ship turns away.',
        'Fishermen come to help.',
      ],
      why: 'The mist makes the keeper climb, she gets hurt, and the bell warns the ship. The fishermen come last.',
    },
  },
  {
    id: 'bamboo',
    title: 'The Fastest Grass',
    grades: [4, 5],
    text: `Bamboo looks like a tree, but it is a grass, and it is one of the fastest-growing plants in the world. Some kinds can grow as much as ninety centimeters in a single day. If you sat beside such a plant for an hour, you could almost watch it rise.

People have learned to use this strong, light grass for nearly everything. It becomes baskets, flutes, bridges and bicycles. In several Asian cities, workers climb bamboo scaffolding to build tall towers, because bamboo bends in a storm instead of snapping.

There is another reason to like it. When a tree is cut down, it is gone, and a new one needs decades to grow. When bamboo is cut, its roots stay alive and send up new stems. A grove can be harvested again after only a few years.`,
    asks: [
      {
        skill: 'idea',
        ask: 'What is the passage mainly about?',
        right: 'what makes bamboo special and useful',
        wrong: [
          ['how workers build towers in cities', 'That is one use of bamboo.'],
          ['why trees need decades to grow', 'Trees are only there to compare.'],
          ['how to make a flute out of bamboo', 'Flutes are only named in a list.'],
        ],
        look: 'Give each of the three paragraphs a heading. What do the headings share?',
        proof: [
          'it is one of the fastest-growing plants in the world',
          'People have learned to use this strong, light grass for nearly everything.',
        ],
        so: 'Fast growth, many uses, quick harvest: all three paragraphs say why bamboo is special and useful.',
      },
      {
        skill: 'fact',
        ask: 'What kind of plant is bamboo?',
        right: 'a grass',
        wrong: [
          ['a tree', 'It only looks like one.'],
          ['a bush', 'Check the first sentence.'],
          ['a root', 'Roots are a part of it.'],
        ],
        look: 'Read the first sentence to its end.',
        proof: 'Bamboo looks like a tree, but it is a grass',
        so: 'The word "but" corrects what it looks like.',
      },
      {
        skill: 'why',
        ask: 'Why is bamboo good for scaffolding?',
        right: 'It bends and does not snap.',
        wrong: [
          ['It is heavier than steel.', 'The passage calls it light.'],
          ['It grows on tall towers.', 'It is only used to build them.'],
          ['It keeps the rain away.', 'The passage gives another reason.'],
        ],
        look: 'Find the word "because".',
        proof: 'because bamboo bends in a storm instead of snapping',
        so: 'After "because" comes the reason.',
      },
      {
        skill: 'infer',
        ask: 'Why can bamboo be harvested so soon again?',
        right: 'New stems grow from the old roots.',
        wrong: [
          ['Its seeds are sold in every city.', 'The passage does not speak of seeds.'],
          ['Farmers plant it again each week.', 'Nobody has to plant it again.'],
          ['It grows faster when it is stormy.', 'Storms come up only with scaffolding.'],
        ],
        look: 'What stays alive when bamboo is cut?',
        proof: 'When bamboo is cut, its roots stay alive and send up new stems.',
        so: 'The plant does not have to start from nothing, and it grows fast.',
      },
      {
        skill: 'word',
        ask: 'What is a "grove" in this passage?',
        right: 'a group of growing plants',
        wrong: [
          ['a tool to cut down grass', 'A tool cannot be harvested.'],
          ['a storm that bends trees', 'A storm cannot be harvested.'],
          ['a tower built by workers', 'Towers are in the other paragraph.'],
        ],
        look: 'What can be harvested?',
        proof: 'A grove can be harvested again after only a few years.',
        so: 'Harvesting means cutting what has grown. So a grove is a place full of bamboo plants.',
      },
    ],
    several: {
      ask: 'Which of these does the passage say about bamboo? Pick all of them.',
      right: ['It grows very fast.', 'It is light and strong.', 'Its roots live on after cutting.'],
      wrong: ['It needs decades to grow.', 'It is a kind of tree.'],
      why: [
        '“Some kinds can grow as much as ninety centimeters in a single day.”',
        '“this strong, light grass”',
        '“its roots stay alive and send up new stems”',
        'It is a tree that needs decades.',
      ],
    },
  },
  {
    id: 'night-train',
    title: 'Night Train',
    verse: true,
    grades: [4, 5],
    text: `Our train slides out of the station at nine,
A necklace of windows, all yellow, in line.
The city leans close, then it lets us go by,
And somebody scatters the stars on the sky.

My sister is counting the lamps in a town.
My grandfather's eyelids are fluttering down.
The wheels hum a song that they sang long ago
To travelers wrapped in their coats, row on row.

I wanted to stay wide awake the whole night,
To see every river, each far farmhouse light.
But someone has folded the dark like a sheet:
I wake to the morning, with sun on my feet.`,
    asks: [
      {
        skill: 'idea',
        ask: 'What is the poem about?',
        right: 'a night ride on a train',
        wrong: [
          ['a lost gold necklace', 'The necklace is a picture for the windows.'],
          ['a walk through a city', 'The city is seen from the train.'],
          ['a song from a concert', 'It is the wheels that "hum a song".'],
        ],
        look: 'Where is the speaker from the first line to the last?',
        proof: [
          'Our train slides out of the station at nine,',
          'I wake to the morning, with sun on my feet.',
        ],
        so: 'It starts in the evening at the station and ends in the morning, still on the ride.',
      },
      {
        skill: 'infer',
        ask: 'What happened to the wish in the last verse?',
        right: 'The speaker fell asleep after all.',
        wrong: [
          ['The speaker saw every river.', 'That was the wish. What does "But" tell?'],
          ['The speaker got off the train.', 'The poem does not say so.'],
          ['The speaker counted the lamps.', 'That was the sister.'],
        ],
        look: 'Look at the word "But" and at what comes next.',
        proof: [
          'I wanted to stay wide awake the whole night,',
          'I wake to the morning, with sun on my feet.',
        ],
        so: 'Only somebody who slept can wake. So the wish did not come true.',
      },
      {
        skill: 'craft',
        ask: 'What does the poet compare to a necklace?',
        right: 'the lit windows of the train',
        wrong: [
          ['the stars above the town', 'They are "scattered", not in line.'],
          ['the lamps along a street', 'The sister counts those.'],
          ['the rivers in the valley', 'Rivers are only wished for.'],
        ],
        look: 'What is yellow and in a line?',
        proof: 'A necklace of windows, all yellow, in line.',
        so: 'The line says it: a necklace of windows. Like beads, they stand in a row and shine.',
      },
      {
        skill: 'feel',
        ask: 'Which word fits the mood of the poem best?',
        right: 'calm',
        wrong: [
          ['angry', 'Nobody quarrels in the poem.'],
          ['scary', 'The dark is folded "like a sheet". Is that frightening?'],
          ['silly', 'The pictures are gentle, not funny.'],
        ],
        look: 'How do words like "slides", "hum" and "fluttering" sound?',
        proof: [
          "My grandfather's eyelids are fluttering down.",
          'The wheels hum a song that they sang long ago',
        ],
        so: 'A humming song and sleepy eyes make a calm mood.',
      },
      {
        skill: 'fact',
        ask: 'What does the sister do on the train?',
        right: 'She counts lamps in a town.',
        wrong: [
          ['She hums an old song.', 'It is the wheels that hum.'],
          ['She closes her eyes.', 'That is the grandfather.'],
          ['She folds a sheet.', '"Like a sheet" is only a comparison.'],
        ],
        look: 'Find the word "sister".',
        proof: 'My sister is counting the lamps in a town.',
        so: 'The line names what she counts and where.',
      },
      {
        skill: 'word',
        ask: 'The grandfather\'s eyelids are "fluttering". What do they do?',
        right: 'They move lightly up and down.',
        wrong: [
          ['They open as wide as they can.', 'He is falling asleep. Look at the word "down".'],
          ['They stay shut the whole time.', 'Then nothing would move.'],
          ['They fill with tears.', 'Nothing in the poem is sad.'],
        ],
        look: 'What else flutters? Think of the wings of a moth.',
        proof: "My grandfather's eyelids are fluttering down.",
        so: 'To flutter is to move with small, quick, light beats. His eyes close, open a little, and close.',
      },
    ],
    match: {
      ask: 'Who or what does this in the poem?',
      pairs: [
        ['the sister', 'counts lamps'],
        ['the grandfather', 'closes his eyes'],
        ['the wheels', 'hum a song'],
        ['the city', 'leans close'],
      ],
      why: [
        'Each line of the second verse has its own doer, as in “My sister is counting the lamps in a town.”',
        'The city is in the first verse: “The city leans close, then it lets us go by,”',
      ],
    },
  },
];
