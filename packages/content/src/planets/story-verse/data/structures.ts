import type { Sample, Sort } from '../sorting.ts';

/** The ways in which a text that informs can be built. */
export const structures: Readonly<Record<string, Sort>> = {
  'time order': {
    what: 'tells what happens first, next and last',
    test: 'Are there words for when, such as “first”, “then” or a year?',
  },
  'cause and effect': {
    what: 'tells why something happens',
    test: 'Are there words such as “because”, “so” or “as a result”?',
  },
  comparison: {
    what: 'shows in what two things are alike or different',
    test: 'Are two things set side by side, with words such as “both”, “but” or “unlike”?',
  },
  'problem and solution': {
    what: 'names a difficulty and what was done about it',
    test: 'Is something wrong at the start and put right in the end?',
  },
  description: {
    what: 'tells what one thing is like, feature after feature',
    test: 'Could you draw it? Does it say what something looks like or has?',
  },
};

const s = (label: string, text: string, words: string, ...not: string[]): Sample => ({
  label,
  text,
  words,
  ...(not.length === 0 ? {} : { not }),
});

export const built: readonly Sample[] = [
  s(
    'time order',
    'First the cook soaks the beans overnight. Then she boils them for an hour. Last of all she adds the salt.',
    'First … Then … Last of all',
  ),
  s(
    'time order',
    'In 1783 a balloon carried a sheep, a duck and a rooster. Two months later, it carried people. Ten years after that, balloons flew in America, too.',
    'Two months later',
  ),
  s(
    'time order',
    'After it hatches, the frog lives in the water as a tadpole. Soon it grows hind legs, and later front legs. Finally the tail is gone.',
    'Soon … later … Finally',
  ),
  s(
    'time order',
    'At dawn the market women set up their stalls. By nine the lanes are full. At noon, when the sun is too hot, all is packed away again.',
    'At dawn … By nine … At noon',
  ),
  s(
    'time order',
    'Fold the sheet in half. Next, fold down the two corners. When that is done, turn it over and pull the sides apart: you have a boat.',
    'Next … When that is done',
  ),
  s(
    'cause and effect',
    'Because the winter was so mild, the snow melted early. As a result, the rivers rose and flooded the fields.',
    'Because … As a result',
  ),
  s(
    'cause and effect',
    'Bats hang upside down because their legs are too weak to take off from the ground. So all they have to do is let go.',
    'because their legs are too weak',
  ),
  s(
    'cause and effect',
    'The lake has become clear again. The reason is a small mussel that filters the water all day long.',
    'The reason is',
    'problem and solution',
  ),
  s(
    'cause and effect',
    'If you rub a balloon on your hair, tiny charges jump over to it. Therefore it sticks to the wall.',
    'Therefore',
  ),
  s(
    'cause and effect',
    'Fewer bees visited the orchard this spring. That is why there are hardly any cherries on the trees.',
    'That is why',
  ),
  s(
    'comparison',
    'Both frogs and toads begin life in the water. Frogs have smooth, wet skin, but the skin of toads is dry and bumpy.',
    'Both … but',
  ),
  s(
    'comparison',
    'Unlike an African elephant, an Asian elephant has small ears. Its back is round, whereas the other one has a dip in it.',
    'Unlike … whereas',
  ),
  s(
    'comparison',
    'A violin and a cello have the same shape and four strings each. However, the cello is so big that it stands on the floor.',
    'the same shape … However',
  ),
  s(
    'comparison',
    'Skis are long and narrow, and snowshoes are short and wide. Similarly to skis, though, they keep you from sinking in.',
    'Similarly',
  ),
  s(
    'comparison',
    'Rice grows in wet fields. Wheat, on the other hand, cannot stand with its feet in water.',
    'on the other hand',
  ),
  s(
    'problem and solution',
    'Crows kept eating the seeds. The farmers hung strips of shiny foil in the rows, and since then the birds have stayed away.',
    'kept eating the seeds … hung strips',
  ),
  s(
    'problem and solution',
    'The village had no bridge, and the children could not get to school. Now a cable with a seat takes them across in a minute.',
    'could not get to school … Now',
  ),
  s(
    'problem and solution',
    'Blind people could not read. A boy of fifteen worked out letters made of raised dots, which fingers can feel.',
    'could not read … worked out',
  ),
  s(
    'problem and solution',
    'Big nets also catch turtles. To prevent this, fishermen sew in a trapdoor through which a turtle can get out.',
    'To prevent this',
  ),
  s(
    'problem and solution',
    'The old library was too noisy to read in. So the town put felt under the chairs and moved the games to the cellar.',
    'too noisy … So the town put felt',
    'cause and effect',
  ),
  s(
    'description',
    'The okapi has the striped legs of a zebra and a long, dark tongue. Its ears are large, and its coat shines like velvet.',
    'the striped legs of a zebra',
  ),
  s(
    'description',
    'The tent is round and made of white felt. A stove stands in the middle, and carpets cover the ground.',
    'round and made of white felt',
  ),
  s(
    'description',
    'A mangrove is a tree with roots like stilts. Its leaves are thick, and there is salt on them that you can taste.',
    'roots like stilts',
  ),
  s(
    'description',
    'The durian is a fruit as large as a head. It is covered with hard spikes, and its smell fills a house.',
    'covered with hard spikes',
  ),
  s(
    'description',
    'The night market is a maze of narrow lanes. Lamps hang over each stall, and it smells of ginger and hot oil.',
    'a maze of narrow lanes',
  ),
];
