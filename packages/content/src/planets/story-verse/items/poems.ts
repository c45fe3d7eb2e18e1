import type { Reading } from '../reading.ts';

export const poems: readonly Reading[] = [
  {
    id: 'kettle',
    title: "Grandmother's Kettle",
    verse: true,
    text: `The kettle mutters on the stove,
a small black cat that learned to purr.
It knows the time the neighbors come
and clears its throat, and calls for her.

It sang when Uncle sailed away.
It whistled when the baby came.
The cups are new, the stove is new;
the kettle's song is still the same.

And when the winter shuts the road
and wind is gnawing at the door,
we hold our hands around its voice
and are not lonely anymore.`,
    asks: [
      {
        skill: 'craft',
        ask: 'What is the kettle called in the second line, and which device is that?',
        right: 'a cat; it is a metaphor',
        wrong: [
          ['a cat; it is a simile', 'A simile needs "like" or "as". Are they in that line?'],
          [
            'a singer; it is a hyperbole',
            'That is not in the second line, and nothing is exaggerated there.',
          ],
          ['a stove; it is alliteration', 'The kettle only stands on the stove.'],
        ],
        look: 'Read the second line. Is there "like" or "as" in it?',
        proof: ['The kettle mutters on the stove,', 'a small black cat that learned to purr.'],
        so: 'The kettle is simply called a cat, without "like" or "as". That is a metaphor.',
      },
      {
        skill: 'craft',
        ask: 'The kettle "clears its throat, and calls for her." Which device is this?',
        right: 'personification',
        wrong: [
          ['hyperbole', 'Nothing is blown up beyond what is possible.'],
          ['simile', 'There is no "like" or "as" here.'],
          ['onomatopoeia', 'These words do not imitate a sound.'],
        ],
        look: 'Who usually clears a throat and calls?',
        proof: 'and clears its throat, and calls for her.',
        so: 'A kettle has no throat. It is given human actions, and that is personification.',
      },
      {
        skill: 'idea',
        ask: 'What does the kettle stand for in this poem?',
        right: 'the comfort of things that last',
        wrong: [
          ['the danger of old kitchens', 'Nobody is in danger in the poem.'],
          ['the wish to travel far away', 'Only the uncle sails away. The kettle stays.'],
          ['the trouble with noisy guests', 'The neighbors are welcome.'],
        ],
        look: 'What changes in the second verse, and what does not?',
        proof: [
          'The cups are new, the stove is new;',
          "the kettle's song is still the same.",
          'and are not lonely anymore.',
        ],
        so: 'Everything else changes, but the song stays, and it takes the loneliness away.',
      },
      {
        skill: 'word',
        ask: 'The wind "is gnawing at the door". What picture does this give?',
        right: 'a hungry animal that wants to get in',
        wrong: [
          ['a friend who is knocking politely', 'Gnawing is done with teeth.'],
          ['a carpenter who repairs the wood', 'Gnawing does not repair anything.'],
          ['a child who sings outside the house', 'It is the kettle that sings.'],
        ],
        look: 'What gnaws, and what does it use for it?',
        proof: 'and wind is gnawing at the door,',
        so: 'To gnaw is to bite again and again, as an animal does with a bone. It makes the winter fierce.',
      },
      {
        skill: 'fact',
        ask: 'What in the kitchen is new?',
        right: 'the cups and the stove',
        wrong: [
          ['the kettle and its song', 'The song is "still the same".'],
          ['the door and the road', 'These come up with the winter.'],
          [
            'the cat and the baby',
            'The cat is a picture for the kettle, and nobody says that the baby is in the kitchen.',
          ],
        ],
        look: 'Find the word "new".',
        proof: 'The cups are new, the stove is new;',
        so: 'The line names both. Right after it comes what has not changed.',
      },
    ],
    match: {
      ask: 'Match each line of the poem with what it tells in plain words.',
      pairs: [
        ['“It sang when Uncle sailed away.”', 'It was there at a parting.'],
        ['“It whistled when the baby came.”', 'It was there at a birth.'],
        ['“And when the winter shuts the road”', 'Snow cuts off the house.'],
      ],
      why: [
        'To sail away is to part, and that a baby came tells of a birth.',
        'A road that winter has shut is closed by snow, so nobody can reach the house.',
      ],
    },
  },
  {
    id: 'city-rain',
    title: 'City Rain',
    verse: true,
    text: `First a tick,
then a tap,
then a thousand small drummers on every flat roof.

The street puts on
its long black mirror
and tries out all the colors of the shops.

Umbrellas bloom
like sudden mushrooms.
The bus goes by, sighing,
and shakes its wet shoulders.

Only the fig tree
in the yard of the bakery
stands with its arms out, laughing,
and will not come inside.`,
    asks: [
      {
        skill: 'craft',
        ask: 'Which device is in "Umbrellas bloom like sudden mushrooms"?',
        right: 'a simile',
        wrong: [
          ['a hyperbole', 'Nothing is exaggerated here. Two things are compared.'],
          ['alliteration', 'The words begin with different sounds.'],
          ['onomatopoeia', 'None of these words imitates a noise.'],
        ],
        look: 'Look for a small word that links two things.',
        proof: ['Umbrellas bloom', 'like sudden mushrooms.'],
        so: 'The word "like" links the umbrellas with mushrooms, so it is a simile.',
      },
      {
        skill: 'infer',
        ask: 'What is the "long black mirror" of the street?',
        right: 'the wet road that reflects light',
        wrong: [
          ['a mirror in a shop window', 'It is the street that "puts on" the mirror.'],
          ['the dark sky over the roofs', 'The mirror belongs to the street.'],
          ['a row of black umbrellas', 'Umbrellas come later, as mushrooms.'],
        ],
        look: 'What happens to a dark road in the rain?',
        proof: ['The street puts on', 'and tries out all the colors of the shops.'],
        so: 'A wet road shows the colored lights of the shops, as a mirror does.',
      },
      {
        skill: 'craft',
        ask: 'Why does the poem begin with very short lines?',
        right: 'They sound like the first single drops.',
        wrong: [
          ['They show that the street is short.', 'The street has a "long" mirror.'],
          ['They make the poem easy to rhyme.', 'The poem does not rhyme.'],
          ['They tell who is speaking first.', 'Nobody speaks there.'],
        ],
        look: 'Read the first three lines aloud. How does the length change?',
        proof: [
          'First a tick,',
          'then a tap,',
          'then a thousand small drummers on every flat roof.',
        ],
        so: 'One drop, another drop, then many: the lines grow as the rain does.',
      },
      {
        skill: 'infer',
        ask: 'How is the fig tree different from everyone else?',
        right: 'It enjoys the rain.',
        wrong: [
          ['It is afraid of the rain.', 'It stands "laughing".'],
          ['It is dry in the bakery.', 'It stands in the yard and "will not come inside".'],
          ['It has lost its branches.', 'It has "its arms out".'],
        ],
        look: 'What does the tree do while others open umbrellas?',
        proof: ['stands with its arms out, laughing,', 'and will not come inside.'],
        so: 'Others hide under umbrellas, but the tree holds out its arms and laughs.',
      },
      {
        skill: 'fact',
        ask: 'Where does the fig tree stand?',
        right: 'in the yard of a bakery',
        wrong: [
          ['on a flat roof', 'There the rain drums.'],
          ['at a bus stop', 'The bus only goes by.'],
          ['in front of a shop', 'The shops give the street its colors.'],
        ],
        look: 'Read the last four lines.',
        proof: ['Only the fig tree', 'in the yard of the bakery'],
        so: 'The poem says where: in the yard of the bakery.',
      },
      {
        skill: 'word',
        ask: 'The bus goes by, "sighing". Which sound is meant?',
        right: 'a long breath of air',
        wrong: [
          ['a short loud bang', 'A sigh is neither short nor loud.'],
          ['a high ringing note', 'Nobody sighs in a ringing note.'],
          ['a word spoken clearly', 'A sigh has no words.'],
        ],
        look: 'Make the sound you make when you are tired.',
        proof: 'The bus goes by, sighing,',
        so: 'To sigh is to let out a long breath. Buses do that with the air in their brakes and doors.',
      },
    ],
    order: {
      ask: 'Put these in the order in which the poem shows them.',
      events: [
        'drums on the roofs',
        'colors on the street',
        'umbrellas',
        'the bus',
        'the fig tree',
      ],
      why: 'The poem looks from the roofs down to the street, to the people, to the bus, and at last to the tree.',
    },
  },
  {
    id: 'the-map',
    title: 'What the Map Leaves Out',
    verse: true,
    text: `The map can tell you where the river bends
but not how cold it is to put a foot in;
it draws the road in red until it ends
but not the dog that follows, or the mountain

that moves behind the trees as you go by.
It has a sign for churches, wells and towers,
and none for how the larks climb up the sky
on strings of song, or for the smell of flowers.

So fold the paper. Put it in your coat.
A map is just the bones of what is there.
Let someone else write down the miles by rote.
You walk. You bring the weather and the air.`,
    asks: [
      {
        skill: 'idea',
        ask: 'What is the message of the poem?',
        right: 'Living through something beats reading about it.',
        wrong: [
          ['Travelers should always carry several maps.', 'It says: "fold the paper".'],
          ['Mountains are more beautiful than rivers.', 'The poem does not compare them.'],
          ['Old maps are better drawn than new ones.', 'It does not speak of old and new maps.'],
        ],
        look: 'What should the reader do in the last verse?',
        proof: [
          'So fold the paper. Put it in your coat.',
          'You walk. You bring the weather and the air.',
        ],
        so: 'Put the map away and go yourself: the map lacks what only the walker feels.',
      },
      {
        skill: 'craft',
        ask: 'Why is a map called "just the bones of what is there"?',
        right: 'It shows the frame without the life.',
        wrong: [
          ['It is drawn on something hard and white.', 'It is made of paper.'],
          ['It helps to find things under the ground.', 'The poem does not speak of digging.'],
          ['It scares people who cannot read it.', 'Bones are used for another reason here.'],
        ],
        look: 'What is missing in a skeleton?',
        proof: 'A map is just the bones of what is there.',
        so: 'Bones hold a body up, but they do not live. The map has the shape of the land, not its life.',
      },
      {
        skill: 'craft',
        ask: 'What does the metaphor do in "climb up the sky on strings of song"?',
        right: 'It turns songs into strings.',
        wrong: [
          ['It turns larks into ladders.', 'No ladder is named.'],
          ['It turns the sky into a song.', 'The sky is what the larks climb.'],
          ['It turns flowers into larks.', 'Flowers come up later.'],
        ],
        look: 'On what do the larks climb?',
        proof: [
          'and none for how the larks climb up the sky',
          'on strings of song, or for the smell of flowers.',
        ],
        so: '"Strings of song" treats the song as strings to climb on.',
      },
      {
        skill: 'word',
        ask: 'To write something down "by rote" is to do it …',
        right: 'mechanically, without thought',
        wrong: [
          ['beautifully, with much love', 'The poet leaves this task to "someone else".'],
          ['secretly, so nobody can see', 'Nothing is secret about the miles.'],
          ['angrily, in very big letters', 'There is no anger in the poem.'],
        ],
        look: 'Does the poet think much of writing down miles?',
        proof: 'Let someone else write down the miles by rote.',
        so: 'The poet contrasts it with walking and feeling. It is a dull task that needs no thought.',
      },
      {
        skill: 'fact',
        ask: 'In what color does the map draw the road?',
        right: 'red',
        wrong: [
          ['blue', 'No river is given a color here.'],
          ['green', 'The trees are not on the map.'],
          ['black', 'Look for a color in the first verse.'],
        ],
        look: 'Look for a color in the first verse.',
        proof: 'it draws the road in red until it ends',
        so: 'The third line names the color.',
      },
    ],
    several: {
      ask: 'Which of these can the map show, according to the poem? Pick all of them.',
      right: ['where the river bends', 'the road', 'wells and towers'],
      wrong: ['the smell of flowers', 'how cold the river is', 'the song of larks'],
      why: [
        '“The map can tell you where the river bends”',
        '“it draws the road in red until it ends”',
        '“It has a sign for churches, wells and towers,”',
        'After "but not" and "none for" comes what it leaves out.',
      ],
    },
  },
];
