import type { Reading } from '../reading.ts';

export const fables: readonly Reading[] = [
  {
    id: 'snail-home',
    title: "The Snail's Umbrella",
    grades: [2, 3],
    text: `When the rain came, all the animals ran. "Come under my leaf!" cried Rabbit, but his leaf was full of holes. "Come under my wing!" called Hen, but there was room only for her chicks. Snail did not run. "You are so slow," laughed Frog. "You will get wet to the bone." Snail smiled and pulled in his head. Tap, tap, went the rain on his shell. "I may be slow," said a small voice from inside, "but I am always at home."`,
    asks: [
      {
        skill: 'fact',
        ask: "What was wrong with Rabbit's leaf?",
        right: 'It had holes.',
        wrong: [
          ['It was too high up.', 'The story does not say where it was.'],
          ['It was full of chicks.', 'The chicks were under the wing of Hen.'],
          ['It was too dry.', 'A dry place would be good in the rain.'],
        ],
        look: 'Find the word "leaf".',
        proof: 'but his leaf was full of holes',
        so: 'Rain comes through the holes, so the leaf does not help.',
      },
      {
        skill: 'infer',
        ask: 'What is the "umbrella" of the snail?',
        right: 'his shell',
        wrong: [
          ['the wing of Hen', 'There is no room for him under it.'],
          ['the leaf', 'That belongs to Rabbit, and it leaks.'],
          ['his head', 'He pulls in his head to keep it dry.'],
        ],
        look: 'Where does the rain go "tap, tap"?',
        proof: ['Snail smiled and pulled in his head.', 'Tap, tap, went the rain on his shell.'],
        so: 'The rain falls on his shell, and Snail is dry inside.',
      },
      {
        skill: 'word',
        ask: 'What does "wet to the bone" mean?',
        right: 'very, very wet',
        wrong: [
          ['a little wet', 'Frog wants to say how bad it will be.'],
          ['cold and hungry', 'The words are about rain.'],
          ['wet on one leg', 'Bones are deep inside. What does that tell you?'],
        ],
        look: 'Bones are deep inside. How far has the water come?',
        proof: 'You will get wet to the bone.',
        so: 'If the water came as far as the bones, one would be wet all the way through.',
      },
      {
        skill: 'idea',
        ask: 'What can we learn from this fable?',
        right: 'What slows you down may also protect you.',
        wrong: [
          ['You should always run from rain.', 'Running does not help the others.'],
          [
            'You should never share a leaf.',
            'The leaf is not a good one, but sharing is not what is wrong.',
          ],
          ['It is mean to be slow.', 'Does the snail do harm to anyone?'],
        ],
        look: 'Frog laughs at Snail for being slow. Why is Snail slow, and what is it good for?',
        proof: '"I may be slow," said a small voice from inside, "but I am always at home."',
        so: 'He is slow since he carries his shell, and the shell keeps him dry.',
      },
    ],
    match: {
      ask: 'What does each of them have? Match.',
      pairs: [
        ['Rabbit', 'a leaf'],
        ['Hen', 'a wing'],
        ['Snail', 'a shell'],
      ],
      why: [
        '“Come under my leaf!” is what Rabbit says. So Rabbit has a leaf.',
        '“Come under my wing!” is what Hen says. So Hen has a wing.',
        'The rain falls on the shell of Snail.',
      ],
    },
  },
  {
    id: 'loudest-frog',
    title: 'The Loudest Frog',
    grades: [2, 3],
    text: `Every night the frogs sang in the pond. Big Bo sang the loudest. "I AM THE POND!" he sang. The small frogs could not hear themselves, so they moved to the ditch. Now Bo sang alone. It was very loud, and it was not pretty at all. On the third night he hopped to the ditch. He sat down at the end of the row and waited. "You may join in," said the smallest frog, "on the low notes."`,
    asks: [
      {
        skill: 'fact',
        ask: 'Where did the small frogs go?',
        right: 'to the ditch',
        wrong: [
          ['to a lake', 'There is no lake in the story.'],
          ['into a hole', 'Find the word "moved".'],
          ['to bed', 'They sing at night.'],
        ],
        look: 'Find the word "moved".',
        proof: 'so they moved to the ditch',
        so: 'The sentence tells where they went.',
      },
      {
        skill: 'why',
        ask: 'Why did the small frogs go away?',
        right: 'They could not hear themselves.',
        wrong: [
          ['The pond was dry.', 'The story does not say that.'],
          ['Bo told them to leave.', 'Bo only sang.'],
          ['They wanted to sleep.', 'They want to sing, too.'],
        ],
        look: 'Find the word "so". The reason stands right before it.',
        proof: 'The small frogs could not hear themselves, so they moved to the ditch.',
        so: 'Bo was so loud that the others had no part in the song.',
      },
      {
        skill: 'infer',
        ask: 'Why does Bo wait at the end of the row?',
        right: 'He wants to be asked.',
        wrong: [
          ['He wants to sing alone.', 'He has done that for two nights.'],
          ['He wants to scare them.', 'He sits down and is quiet.'],
          ['He wants the best place.', 'The end of the row is not the best place.'],
        ],
        look: 'Is he loud in the ditch? What does he do?',
        proof: 'He sat down at the end of the row and waited.',
        so: 'He does not push in. He is quiet until the others let him sing.',
      },
      {
        skill: 'word',
        ask: 'What does "join in" mean?',
        right: 'sing with the others',
        wrong: [
          ['go home', 'He may stay.'],
          ['jump in the water', 'It is about the song.'],
          ['be the boss', 'He may sing only the low notes.'],
        ],
        look: 'What are the frogs doing, and what may Bo do now?',
        proof: '"You may join in," said the smallest frog, "on the low notes."',
        so: 'They sing, and he may sing with them.',
      },
      {
        skill: 'idea',
        ask: 'What can we learn from this fable?',
        right: 'Leave some room for others.',
        wrong: [
          ['Never sing at night.', 'The frogs do, and nobody minds.'],
          ['The biggest is the best.', 'Is his song pretty when he is alone?'],
          ['Ditches are better than ponds.', 'It is not the place that makes the song nice.'],
        ],
        look: 'What was wrong with the song of Bo, and what is better at the end?',
        proof: ['Now Bo sang alone.', 'It was very loud, and it was not pretty at all.'],
        so: 'A song is nicer with many voices. For that, one must not drown the others out.',
      },
    ],
    order: {
      events: [
        'Bo sings too loudly.',
        'The small frogs move away.',
        'Bo sings alone.',
        'Bo hops to the ditch.',
      ],
      why: 'Because he is so loud, they leave. Then he is alone, and on the third night he goes after them.',
    },
  },
  {
    id: 'peacock-mouse',
    title: 'The Grand Mouse',
    grades: [2, 3],
    text: `Mouse tied a fan of peacock feathers to her tail. "Now I am grand," she said, and she swept into the kitchen. The other mice stared. "Ooh!" they said. Then they said "CAT!" and ran into the hole. Mouse ran, too. Her head went in. Her body went in. Her tail did not. Snip! went her brother's teeth, just in time. In the hole nobody was grand. But everybody was there.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What did Mouse tie to her tail?',
        right: 'feathers',
        wrong: [
          ['a bell', 'No bell is in the story.'],
          ['a ribbon', 'Read the first sentence again.'],
          ['a piece of cheese', 'Read the first sentence again.'],
        ],
        look: 'Read the first sentence.',
        proof: 'Mouse tied a fan of peacock feathers to her tail.',
        so: 'She used the feathers of a peacock.',
      },
      {
        skill: 'infer',
        ask: 'Why did her tail not go into the hole?',
        right: 'The fan was too wide.',
        wrong: [
          ['The cat held it.', 'The cat had not come that near.'],
          ['The hole was shut.', 'Her head and her body went in.'],
          ['Her tail was hurt.', 'Nothing was wrong with her tail.'],
        ],
        look: 'What was on her tail?',
        proof: ['Mouse tied a fan of peacock feathers to her tail.', 'Her tail did not.'],
        so: 'A fan of peacock feathers is wide, and a mouse hole is small.',
      },
      {
        skill: 'infer',
        ask: 'What did her brother bite off?',
        right: 'the feathers',
        wrong: [
          ["the cat's paw", 'The cat stayed outside.'],
          ['her ear', 'Her head was in the hole already.'],
          ['some cheese', 'There is no cheese in the story.'],
        ],
        look: 'What was stuck?',
        proof: "Snip! went her brother's teeth, just in time.",
        so: 'The feathers were stuck. When they were off, she could get in.',
      },
      {
        skill: 'word',
        ask: 'Mouse "swept" into the kitchen. How did she go in?',
        right: 'in a proud and showy way',
        wrong: [
          ['with a broom in her paw', 'One can sweep with a broom, but she has none.'],
          ['on her tiptoes, very quietly', 'She wants everyone to look.'],
          ['backward and in fear', 'She thinks that she is grand.'],
        ],
        look: 'How would you walk with a big fan behind you if you wanted everyone to look?',
        proof: '"Now I am grand," she said, and she swept into the kitchen.',
        so: 'Someone who feels grand and wants to be seen sweeps into a room.',
      },
      {
        skill: 'idea',
        ask: 'What can we learn from this fable?',
        right: 'Showing off can get you into trouble.',
        wrong: [
          ['Cats like feathers best.', 'The cat does not care about feathers.'],
          ['Brothers always bite.', 'He bites to help her.'],
          ['Kitchens are for people.', 'The story does not teach that.'],
        ],
        look: 'What nearly happened because of the feathers?',
        proof: ['Her tail did not.', 'In the hole nobody was grand. But everybody was there.'],
        so: 'The grand feathers nearly cost her life. Being safe among the others is worth more.',
      },
    ],
    order: {
      events: [
        'Mouse ties on the feathers.',
        'The mice say "Ooh!"',
        'The mice run.',
        'Her brother bites.',
      ],
      why: 'She dresses up first and is admired. Then the cat comes, all run, and her brother frees her.',
    },
  },
  {
    id: 'star-catcher',
    title: 'The Star Catcher',
    grades: [2, 4],
    text: `Raccoon saw the stars in the pond. "So many!" he said. "I will have them all." He reached in with both paws. The stars broke into little bits and ran away. He waited. They came back. He grabbed again, and they ran again. All night he splashed. "What are you doing?" asked Turtle. "I am catching stars," said Raccoon, "and I have not a single one." "How strange," said Turtle. She laid her head on a stone and looked up. "I have every one of them."`,
    asks: [
      {
        skill: 'fact',
        ask: 'What did Raccoon do all night?',
        right: 'He splashed in the pond.',
        wrong: [
          ['He looked up at the sky.', 'That is what Turtle does.'],
          ['He slept on a stone.', 'Turtle has the stone, and she is awake.'],
          ['He caught some fish.', 'He wants stars.'],
        ],
        look: 'Find the words "All night".',
        proof: 'All night he splashed.',
        so: 'He tried again and again to grab the stars.',
      },
      {
        skill: 'infer',
        ask: 'What are the stars in the pond?',
        right: 'a picture of the real stars',
        wrong: [
          ['small fish that shine', 'Turtle sees the same ones when she looks up.'],
          ['lamps at the bottom', 'They break when he touches the water.'],
          ['stars that fell down', 'Turtle can still see every one of them above.'],
        ],
        look: 'What happens to them when the water moves?',
        proof: [
          'The stars broke into little bits and ran away.',
          'She laid her head on a stone and looked up.',
        ],
        so: 'Water shows the sky like a mirror. When it moves, the picture breaks.',
      },
      {
        skill: 'word',
        ask: 'What does "grabbed" mean?',
        right: 'took hold quickly',
        wrong: [
          ['looked closely', 'He uses his paws.'],
          ['let go', 'He wants to keep them.'],
          ['asked politely', 'He does not speak to the stars.'],
        ],
        look: 'What do his paws do?',
        proof: ['He reached in with both paws.', 'He grabbed again, and they ran again.'],
        so: 'He tries to catch the stars with a quick paw. That is to grab.',
      },
      {
        skill: 'infer',
        ask: 'How can Turtle say that she has every star?',
        right: 'She can see and enjoy them all.',
        wrong: [
          ['She has put them under her shell.', 'Stars do not fit under a shell.'],
          ['She has taken them from Raccoon.', 'He has none.'],
          ['She has counted them all.', 'She does not count. She looks.'],
        ],
        look: 'What does Turtle do right before she says it?',
        proof: 'She laid her head on a stone and looked up. "I have every one of them."',
        so: 'She does not need to hold them. To look at them is enough for her.',
      },
      {
        skill: 'idea',
        ask: 'What can we learn from this fable?',
        right: 'You can enjoy a thing without owning it.',
        wrong: [
          ['You should never go out at night.', 'Turtle has a lovely night.'],
          ['Raccoons are not as clever as fish.', 'There are no fish in the story.'],
          ['You must grab before others do.', 'Whoever grabs has nothing here.'],
        ],
        look: 'One wants to grab, and one only looks. Which of them is happy?',
        proof: [
          '"I am catching stars," said Raccoon, "and I have not a single one."',
          '"I have every one of them."',
        ],
        so: 'The one who grabs has none; the one who looks has all.',
      },
    ],
  },
  {
    id: 'tied-twice',
    title: 'Tied Twice',
    grades: [3, 4],
    text: `Weaver Bird tied every blade of grass twice. "Why twice?" laughed Sparrow. "My nest was ready by noon, and I have been singing ever since."

"Once for the sunshine," said Weaver Bird, "and once for the storm."

"What storm?" asked Sparrow. The sky was as blue as an egg.

That night the storm came. It shook the tree like a rug. In the morning there was only one nest left. Its door was narrow, but it was dry inside, and there was room for a wet sparrow.

"Why twice?" he asked again, very quietly. This time he listened to the answer.`,
    asks: [
      {
        skill: 'fact',
        ask: "When was Sparrow's nest ready?",
        right: 'by noon',
        wrong: [
          ['by night', 'That is when the storm came.'],
          ['in the morning', 'In the morning it was gone.'],
          ['never', 'He has been singing since it was ready.'],
        ],
        look: 'Find the word "ready".',
        proof: 'My nest was ready by noon',
        so: 'He says it himself.',
      },
      {
        skill: 'infer',
        ask: "What happened to Sparrow's nest?",
        right: 'The storm blew it away.',
        wrong: [
          ['He gave it to Weaver Bird.', 'He is a guest in the other nest.'],
          ['He forgot to build it.', 'It was ready by noon.'],
          ['It was too narrow for him.', 'It is the other nest that has a narrow door.'],
        ],
        look: 'How many nests are left in the morning, and who is inside?',
        proof: ['In the morning there was only one nest left.', 'there was room for a wet sparrow'],
        so: 'There had been two nests. His had not been tied well enough to stand the storm.',
      },
      {
        skill: 'word',
        ask: 'The storm "shook the tree like a rug". What does that mean?',
        right: 'It moved the tree hard, back and forth.',
        wrong: [
          ['It laid the tree flat on the ground.', 'The tree still has a nest in it.'],
          [
            'It cleaned the dust from the tree.',
            'One shakes a rug to clean it, but the storm does not clean.',
          ],
          ['It rolled the tree up in a ball.', 'A tree cannot be rolled up.'],
        ],
        look: 'What do your arms do when you shake out a rug?',
        proof: 'It shook the tree like a rug.',
        so: 'A rug is shaken hard, back and forth. So is the tree.',
      },
      {
        skill: 'infer',
        ask: 'How is the second "Why twice?" different from the first?',
        right: 'Now Sparrow really wants to know.',
        wrong: [
          ['Now Weaver Bird asks it.', 'Read who says it: "he asked again".'],
          ['Now it is meant to be funny.', 'He laughed the first time. How does he speak now?'],
          ['Now it is about the sun.', 'It is still about tying grass twice.'],
        ],
        look: 'Compare "laughed" with "very quietly".',
        proof: [
          '"Why twice?" laughed Sparrow.',
          '"Why twice?" he asked again, very quietly. This time he listened to the answer.',
        ],
        so: 'The first time he made fun of it. The second time he listens, because he wants to learn.',
      },
      {
        skill: 'idea',
        ask: 'Which lesson does this fable teach?',
        right: 'Careful work pays off when hard times come.',
        wrong: [
          ['Singing is better than building.', 'What is left of the nest of the singer?'],
          ['Blue skies always stay blue.', 'The storm comes that very night.'],
          ['Friends should live in separate trees.', 'The friend is glad to be let in.'],
        ],
        look: 'Why is only one of the two nests still there?',
        proof: [
          'Weaver Bird tied every blade of grass twice.',
          'In the morning there was only one nest left.',
        ],
        so: 'Tying twice looked silly in the sun, and it saved the nest in the storm.',
      },
    ],
    order: {
      events: [
        'Sparrow finishes his nest.',
        'Sparrow laughs at Weaver Bird.',
        'A storm shakes the tree.',
        'Sparrow is let in.',
        'Sparrow listens.',
      ],
      why: 'His nest has been ready since noon when he laughs. The storm comes at night, and in the morning he is inside and listens.',
    },
  },
  {
    id: 'parrot-yes',
    title: 'The Parrot Who Said Yes',
    grades: [3, 5],
    text: `Parrot could not say no. "Will you sit on my eggs on Friday?" asked Hornbill. "Yes!" "Will you sing at my party on Friday?" asked Monkey. "Yes!" "Will you help me move on Friday?" asked Ant, who had six hundred sisters and a great many chairs. "Yes, yes, yes!"

Everybody loved Parrot until Friday. On Friday he flew from the nest to the party to the anthill and back, until he fell out of the air in the middle. The eggs were nearly cold. The party had no music. The ants had moved by themselves.

"You could have said no," said Ant, and she pushed a chair under his tired feet.

"Could I?" asked Parrot. He tried it. It was a very small word. It weighed hardly anything at all.`,
    asks: [
      {
        skill: 'fact',
        ask: 'What did Monkey want from Parrot?',
        right: 'He should sing at a party.',
        wrong: [
          ['He should sit on eggs.', 'That was the wish of Hornbill.'],
          ['He should carry chairs.', 'That was the wish of Ant.'],
          ['He should give up his nest.', 'Nobody asked that of him.'],
        ],
        look: 'Find the name Monkey.',
        proof: '"Will you sing at my party on Friday?" asked Monkey.',
        so: 'The question stands right before the name.',
      },
      {
        skill: 'infer',
        ask: 'Why does the plan go wrong on Friday?',
        right: 'He has promised three things for one day.',
        wrong: [
          ['He has forgotten what day it is.', 'He flies to all three places on that day.'],
          ['He does not like the three animals.', 'He says yes because he wants to please them.'],
          ['He is not able to fly very far.', 'He flies back and forth until he is worn out.'],
        ],
        look: 'Which word do all three questions share?',
        proof: [
          '"Will you sit on my eggs on Friday?"',
          '"Will you sing at my party on Friday?"',
          '"Will you help me move on Friday?"',
        ],
        so: 'All three are on Friday. Nobody can be in three places at once.',
      },
      {
        skill: 'infer',
        ask: 'What shows that Ant is not angry?',
        right: 'She gives him a chair.',
        wrong: [
          ['She has many sisters.', 'That tells how big her family is.'],
          ['She moves without him.', 'She had to. It does not tell how she feels.'],
          ['She goes to the party.', 'The story does not say so.'],
        ],
        look: 'What does she do while she speaks to him?',
        proof: '"You could have said no," said Ant, and she pushed a chair under his tired feet.',
        so: 'Her words are a friendly tip, and the chair is a kind deed.',
      },
      {
        skill: 'word',
        ask: 'The word "weighed hardly anything". What does "hardly" mean?',
        right: 'almost not',
        wrong: [
          ['very much', 'It was "a very small word".'],
          ['with great force', '"Hard" can mean that, but "hardly" is another word.'],
          ['again and again', 'He tried it only once.'],
        ],
        look: 'Was the word heavy or light for him?',
        proof: 'It was a very small word. It weighed hardly anything at all.',
        so: 'A very small word has almost no weight. So "hardly" means "almost not".',
      },
      {
        skill: 'idea',
        ask: 'Which lesson does this fable teach?',
        right: 'Do not promise more than you can do.',
        wrong: [
          ['Never help your friends to move.', 'Helping is fine. What was too much?'],
          [
            'Always say no when you are asked.',
            'He learns that he may say no, not that he always must.',
          ],
          ['Birds should stay out of anthills.', 'The story does not say so.'],
        ],
        look: 'What happened because Parrot said yes each time?',
        proof: ['Parrot could not say no.', 'The eggs were nearly cold. The party had no music.'],
        so: 'He said yes to all of them and helped none. One honest "no" would have been better.',
      },
    ],
    write: {
      ask: 'What does this fable teach? Explain the lesson in your own words. Then tell of a time when you, or someone you know or have read about, could have used it.',
      hints: [
        'Begin with what Parrot does wrong, although he means well.',
        'For the second part, think of a day with too many plans, at school, in a team or at home.',
      ],
      sample:
        'The fable teaches that you should not say yes to everything. Parrot wanted to be nice, but since he promised three things for the same day he could not do any of them well. A friend of mine once said that she would bring cake to class, play in the match and feed the rabbits on the same afternoon. She came late to all of them and was sad. If she had said no to one of them, the others would have turned out better, and nobody would have been angry.',
      why: [
        'A good answer says the lesson as a rule for life, not as a piece of the story.',
        'Then it finds a case with the same problem: too many promises, however well meant.',
      ],
      rubric: [
        {
          name: 'The lesson',
          full: 'Said in your own words, as a rule that goes beyond the story.',
          points: 3,
        },
        {
          name: 'The story',
          full: 'Uses at least one detail from the fable to explain it.',
          points: 3,
        },
        { name: 'Your example', full: 'A case that really shows the same problem.', points: 4 },
      ],
      words: { min: 50, max: 180 },
    },
  },
  {
    id: 'mountain-sea',
    title: 'The Mountain That Wanted to See the Sea',
    grades: [4, 5],
    text: `A mountain wanted to see the sea.

"You are a mountain," said the eagle. "You cannot go anywhere."

"How far is it?" asked the mountain.

"Three hundred miles," said the eagle, "and you have no feet."

At the bottom of the mountain ran a little stream. "I am going there," it said. "But I cannot carry you. I can hardly carry a grain of sand."

"Then carry a grain of sand," said the mountain.

That was a very long time ago. The great-great-grandchildren of the eagle nest on lower cliffs now. And if you walk along a certain beach, and take off your shoes, you can feel the mountain between your toes, looking at the waves.`,
    asks: [
      {
        skill: 'fact',
        ask: 'How far away is the sea?',
        right: 'three hundred miles',
        wrong: [
          ['three hundred years', 'That would be a time, not a distance.'],
          ['a grain of sand', 'That is what the stream can carry.'],
          ['three hundred feet', 'The mountain has no feet, but how far is it?'],
        ],
        look: 'The mountain asks for it, and somebody answers.',
        proof: '"Three hundred miles," said the eagle',
        so: 'The eagle gives the distance.',
      },
      {
        skill: 'infer',
        ask: 'How does the mountain get to the sea?',
        right: 'grain by grain, as sand',
        wrong: [
          ['on the back of an eagle', 'The eagle does not help.'],
          ['in one big landslide', 'The stream can carry only a grain at a time.'],
          ['by growing feet', 'It never gets any.'],
        ],
        look: 'What can the stream carry, and what is between your toes at the end?',
        proof: [
          '"Then carry a grain of sand," said the mountain.',
          'you can feel the mountain between your toes',
        ],
        so: 'The stream takes it away a grain at a time. In the end it lies on the beach as sand.',
      },
      {
        skill: 'infer',
        ask: 'Why do the eagles nest on lower cliffs now?',
        right: 'The mountain has become smaller.',
        wrong: [
          ['The eagles cannot fly as high.', 'It is the cliffs that are lower.'],
          ['The sea has come closer.', 'The story does not say so.'],
          ['The stream has washed their nests away.', 'They have nests, but on lower cliffs.'],
        ],
        look: 'What happens to a mountain when grains are taken from it for a very long time?',
        proof: [
          'That was a very long time ago.',
          'The great-great-grandchildren of the eagle nest on lower cliffs now.',
        ],
        so: 'Grain after grain has gone down to the sea, so the cliffs are not as high as they were.',
      },
      {
        skill: 'word',
        ask: 'What is a "cliff"?',
        right: 'a steep wall of rock',
        wrong: [
          ['a flat piece of land', 'Eagles do not nest on flat land.'],
          ['a bird that hunts', 'That is the eagle itself.'],
          ['a small river', 'That is the stream.'],
        ],
        look: 'Where on a mountain would an eagle build a nest?',
        proof: 'The great-great-grandchildren of the eagle nest on lower cliffs now.',
        so: 'Eagles nest where no one can climb: on steep rock.',
      },
      {
        skill: 'idea',
        ask: 'Which lesson does this fable teach?',
        right: 'A great goal can be reached in tiny steps.',
        wrong: [
          [
            'You should listen to those who say you cannot.',
            'The mountain did not give up when the eagle said so.',
          ],
          [
            'It is better to stay where you were born.',
            'The mountain looks at the waves in the end.',
          ],
          ['Only the strong and quick get what they want.', 'A weak little stream did the work.'],
        ],
        look: 'What does the mountain answer when the stream says that it can carry only a grain?',
        proof: '"Then carry a grain of sand," said the mountain.',
        so: 'A grain is almost nothing. But grain after grain, the whole way was made.',
      },
    ],
    order: {
      events: [
        'The mountain makes a wish.',
        'The eagle says it cannot be.',
        'The stream takes a grain.',
        'The cliffs get lower.',
        'The mountain is a beach.',
      ],
      why: 'The wish and the answer come first. With the first grain a change begins, which lowers the cliffs and makes a beach in the end.',
    },
  },
  {
    id: 'stone-field',
    title: 'The Stone in the Field',
    grades: [4, 5],
    text: `Two brothers shared a field with a huge stone in the middle of it. "It lies on your half," said the elder. "On yours," said the younger. So they plowed around it, and they measured. They measured with a rope, and then with a better rope, for twenty years. At last they wrote to a judge.

The judge was an old woman who came on an old mule. She looked at the stone, and she looked at the ropes. She tied one to the other, put one end around the stone and gave the other end to the brothers. "Pull," she said.

By noon the stone lay in the ditch.

"And on whose half was it?" asked the elder, out of breath.

But the judge had already got on her mule. "Those," she called back, "are excellent ropes."`,
    asks: [
      {
        skill: 'fact',
        ask: 'For how long did the brothers measure?',
        right: 'for twenty years',
        wrong: [
          ['until noon', 'By noon on one day the stone was gone.'],
          ['for two days', 'Two is the number of brothers.'],
          ['for one summer', 'It was much longer than that.'],
        ],
        look: 'Find a number in the first paragraph.',
        proof: 'They measured with a rope, and then with a better rope, for twenty years.',
        so: 'The sentence gives the time.',
      },
      {
        skill: 'infer',
        ask: 'What do the brothers want to find out with their ropes?',
        right: 'whose job the stone is',
        wrong: [
          ['how heavy the stone is', 'Ropes do not tell how heavy something is.'],
          ['how old the field is', 'They measure where the middle of the field is.'],
          ['who is the stronger one', 'They do not pull until the judge comes.'],
        ],
        look: 'What does each of them say about the stone?',
        proof: '"It lies on your half," said the elder. "On yours," said the younger.',
        so: 'The one on whose half it lies would have to take it away. Neither wants it to be his.',
      },
      {
        skill: 'infer',
        ask: 'What does the judge mean by "Those are excellent ropes"?',
        right: 'You had all you needed the whole time.',
        wrong: [
          ['You should sell the ropes to me.', 'She rides away without them.'],
          ['You should go on measuring.', 'There is nothing left to measure.'],
          ['You have been cheated by a seller.', 'The ropes are good. She says so.'],
        ],
        look: 'For what had they used the ropes for twenty years, and for what did she use them?',
        proof: ['They measured with a rope', 'By noon the stone lay in the ditch.'],
        so: 'With the same ropes, the stone was gone in half a day. They had only used them to quarrel.',
      },
      {
        skill: 'word',
        ask: 'What does "the elder" mean?',
        right: 'the older of the two',
        wrong: [
          ['the owner of the field', 'Both of them own it.'],
          ['a kind of small tree', 'A tree can have that name, but this one talks.'],
          ['the one who is always right', 'Nobody is right in this quarrel.'],
        ],
        look: 'It stands against "the younger".',
        proof: '"It lies on your half," said the elder. "On yours," said the younger.',
        so: 'One of two brothers is the younger. The other one is the elder.',
      },
      {
        skill: 'idea',
        ask: 'Which lesson does this fable teach?',
        right: 'Put into the work what you put into the quarrel.',
        wrong: [
          [
            'Always measure before you begin to plow.',
            'The measuring is what kept them from the work.',
          ],
          ['Never write letters to people you do not know.', 'The letter brought help.'],
          [
            'A field with a stone is worth more than one without.',
            'The stone was only in the way.',
          ],
        ],
        look: 'How long did the quarrel take, and how long did the work take?',
        proof: ['for twenty years', 'By noon the stone lay in the ditch.'],
        so: 'Twenty years of quarrel against one morning of work: together they could have done it at once.',
      },
    ],
  },
];
