import type { InCamps } from '../camps.ts';

/** A lesson, a very small fable that teaches it, and a case from life in which it would help. */
export interface Lesson extends InCamps {
  readonly lesson: string;
  readonly fable: string;
  readonly life: string;
  /** How the fable comes to the lesson. */
  readonly why: string;
}

const l = (camps: string, lesson: string, fable: string, why: string, life: string): Lesson => ({
  lesson,
  fable,
  life,
  why,
  camps: camps.split(' '),
});

export const lessons: readonly Lesson[] = [
  l(
    'work',
    'Slow and careful beats fast and careless.',
    'Hare painted the fence in an hour, and he did not stir the paint. The rain washed it off. Snail painted until fall. His part is blue to this day.',
    "Hare's quick work is gone, and Snail's slow work has stayed.",
    'Ana finishes her test in five minutes and does not look it over. Half of it is wrong.',
  ),
  l(
    'together look',
    'Small helpers can do big things.',
    'The great bell would not ring. Six strong men pulled the rope in vain. A mouse went in and took the cork off the clapper.',
    'What six strong men could not do, a mouse did.',
    'A ring rolls under the stage. The big boys cannot reach it. Little Bo says, "Let me try."',
  ),
  l(
    'work',
    'Do not boast before the work is done.',
    'Rooster told everyone, "Tomorrow I will fly over the barn!" He told it all day long. In the morning he was too tired to hop over the fence.',
    'Rooster talks so much about the deed that he cannot do it.',
    'Max tells everybody that he will win the race. He does not train for it.',
  ),
  l(
    'together want',
    'When all share, there is more for everyone.',
    'Badger had a pot and no soup. Fox had a bone and no pot. Hedgehog had an onion. They were hungry until they sat down at one fire.',
    'Alone, each of them has too little. Together they have soup.',
    'Three friends have a few blocks each. None of them has enough for a castle.',
  ),
  l(
    'truth',
    'Be careful with people who only flatter you.',
    '"What a strong back you have!" said the wolf to the donkey. "Surely you can carry me." Proud, the donkey carried him right up to the sheep.',
    'The wolf says nice things only to get what he wants.',
    '"You are the coolest kid in town," says someone Leo hardly knows. "Nobody is as cool as you. May I have your bike?"',
  ),
  l(
    'work advice',
    'Think before you act.',
    'Mole wanted to get out of the rain. He dug and dug, and never asked where to. He came out in the middle of the lake.',
    'Mole starts to dig before he thinks about where it will take him.',
    'Kai pours all the water out of the tank. Then he sees the fish.',
  ),
  l(
    'want',
    'Be glad of what you have.',
    "Crow traded his black coat for Parrot's red one. That night, Owl had no trouble at all in finding him.",
    'The black coat that Crow did not like had kept him safe.',
    'Ida trades her guitar for a drum, because her neighbor has one. By evening she misses the guitar.',
  ),
  l(
    'truth',
    'If you often lie, nobody believes you when you tell the truth.',
    'Each day Magpie told the hens that the sky was green. One day she told them that the fox was in the yard. They only yawned.',
    'The hens have heard so many fibs that they do not believe the warning.',
    'Ben says that his stomach hurts whenever there is a test. Today it really hurts.',
  ),
  l(
    'work',
    'Keep trying, and you will get there.',
    'A drop fell on a stone. "You are much too soft," said the stone. "I know," said the drop, and fell again. Today there is a hole in the stone.',
    'The drop does not give up, and in the end even the stone gives way.',
    'Leila cannot whistle yet. She has tried for a week, and she wants to stop.',
  ),
  l(
    'together look',
    'Everyone is good at something.',
    'In the school of animals, Fish failed climbing, and Cat failed swimming. In the flood, Fish carried the mail. In the fire, Cat fetched the key from the roof.',
    'Each of them fails at one thing and is the best at another.',
    'Jon cannot draw, so he thinks he is no use for the class newspaper. But nobody tells jokes as well as he does.',
  ),
  l(
    'work',
    'Get ready today for tomorrow.',
    'All summer Dormouse said, "Firewood? But it is warm!" When the snow came, he had eleven songs about the sun and not one stick.',
    'Dormouse did not think of winter while there was time.',
    'The trip starts at six in the morning. It is bedtime, and Rui has not looked for his boots.',
  ),
  l(
    'together kind',
    'The help you give comes back to you.',
    "Each evening Heron left a fish for old Otter. In the winter when Heron's wing broke, there was a fish beside his nest each morning.",
    'Heron fed Otter, and later somebody feeds Heron.',
    'Mr. Cho always carries bags up the stairs for his neighbors. When he breaks his leg, soup stands in front of his door.',
  ),
  l(
    'look',
    'Do not judge by looks alone.',
    'Nobody wanted the ugly jar with the crooked neck. The weaver took it home at last. It was the only jar in the market that did not leak.',
    'The jar looked bad, and it was the best of all.',
    'Nobody picks the new girl for the team, because of her thick glasses. She scores three times.',
  ),
  l(
    'want',
    'Greed can cost you what you have.',
    'Hamster put so many beans in his cheeks that he could not get through his own door. He had to spit them out, and the jays were waiting.',
    'He wanted too many, and so he lost all of them.',
    'Zed puts so many cookies on his plate that it tips over. The dog gets them all.',
  ),
  l(
    'together',
    'Work together, and the load will move.',
    'Ten ants pulled the plum in ten directions, and it did not move. Then one began to sing, and they all pulled to the tune.',
    'The ants were strong enough from the start. They only had to pull in one direction.',
    'Four children push the boat, each from another side. It stays where it is.',
  ),
  l(
    'kind',
    'A gentle word does more than a harsh one.',
    '"Move!" roared the storm, and the cow stood still. "Would you like to come?" asked the evening breeze. It smelled of clover. She was already on her way.',
    'The storm shouts and gets nothing. The breeze asks and is followed.',
    'Sia shouts at the puppy to come, and it hides. Her brother sits down and calls it softly.',
  ),
  l(
    'work advice',
    'Listen to good advice.',
    '"The ice is thin," said the old hare. "You say that every day," said the young one, from the middle of the pond, just before he got very wet.',
    'The old hare knew better, and the young one did not want to hear it.',
    '"Take the umbrella," says Grandma. Eli leaves it at home. He comes back dripping.',
  ),
  l(
    'truth kind',
    'Own up to your mistakes, and you will feel better.',
    'Bear broke Beaver\'s dam and blamed the frost. For a week he could not eat. When he said, "It was me," Beaver gave him a hammer, and both felt better.',
    'Hiding the truth makes Bear ill. Telling it puts things right.',
    'Nora broke the vase and hid the bits. Now she cannot sleep.',
  ),
  l(
    'want together',
    'While two quarrel, a third one wins.',
    'Two crows fought over a cherry. "Mine!" "No, mine!" They fought until evening. By then, the worm inside had eaten it.',
    'The crows spend so long on the quarrel that neither gets the cherry.',
    'The twins argue about who may have the window seat. Meanwhile, somebody else sits down on it.',
  ),
  l(
    'want advice',
    'You cannot please everyone.',
    'Toad painted his door green. "Blue!" said Jay, so he made it blue. "Red!" said Robin, so he made it red. At last the paint was so thick that the door would not open.',
    'Toad listens to everybody, and in the end he cannot use his own door.',
    'Lu changes the color of her picture each time a classmate walks by. By noon it is brown all over.',
  ),
];
