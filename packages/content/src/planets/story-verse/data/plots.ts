import type { Sample, Sort } from '../sorting.ts';

/** A story in five sentences: exposition, rising action, climax, falling action, resolution. */
export type Plot = readonly [string, string, string, string, string];

export const plots: readonly Plot[] = [
  [
    'Amina lives on a houseboat with her grandfather, who tunes pianos in the villages along the river.',
    'One night the rope tears, and the boat drifts toward the waterfall while Grandfather lies in bed with a fever.',
    'With the roar of the water in her ears, Amina throws the anchor into the branches of a drowned willow, and it holds.',
    'At dawn, fishermen pull the boat to the bank and fetch a doctor.',
    'Grandfather is well again, and from now on it is Amina who ties the knots.',
  ],
  [
    'Two schools share one theater, and each of them is rehearsing a play.',
    'Each school hides the costumes of the other, until nobody has anything left to wear.',
    'On the night of both shows, Zuri walks onto the stage alone and asks the other school to play the second half.',
    "Kings and clowns hurry to learn each other's lines.",
    'The mixed play runs for three weeks, and the wall between the dressing rooms is taken down.',
  ],
  [
    'Jonas can do everything except speak to a crowd.',
    'He is chosen to thank the old janitor in front of the whole school, and with each day his throat grows tighter.',
    "On the stage he opens his mouth, closes it, and then shakes the janitor's hand so long that everyone begins to clap.",
    'Afterward the janitor tells him that he has never liked speeches.',
    'Jonas keeps the speech he has not given in a drawer and does not mind it anymore.',
  ],
  [
    'In the town of Ost, only the sons of bakers are allowed to bake.',
    "Mira, a shoemaker's daughter, bakes in secret and leaves her bread at the doors of the poor, and the guards begin to search.",
    'When the guards break down her door, half the town is standing in her kitchen with flour on its hands.',
    'Nobody can arrest half a town, so the council holds a meeting.',
    'From Monday on, anyone may bake whose bread is good.',
  ],
  [
    'For years a computer has run the lighthouse, and Ravi only dusts the lenses.',
    'During a storm the computer decides that no light is needed, and it locks the lamp room.',
    'Ravi climbs up the outside of the tower, breaks a pane and lights the old oil lamp by hand.',
    'A ferry with two hundred people turns away from the rocks.',
    'These days the computer is in charge of the kettle.',
  ],
  [
    'Every summer, Leo and his dog cross the pass to the high meadows.',
    'This year it snows in July; the path vanishes, and the dog hurts its paw.',
    'In the blizzard Leo must choose between the rope bridge and a cave, and he follows the dog, which pulls toward the cave.',
    'In the morning they see that the bridge has fallen into the gorge.',
    'Leo carries the dog home on his shoulders.',
  ],
  [
    'Two sisters inherit the bicycle shop of their aunt.',
    'Nora wants to sell it and Ines wants to keep it, so they divide it with a line of chalk, and the customers stay away.',
    'A small boy stands crying on the line with his broken bicycle, and both sisters reach for the same wrench.',
    'They repair it together without a word, and then they repair the next one.',
    'The chalk wears off under the wheels, and nobody draws it again.',
  ],
  [
    'Omid wins every evening against the old men in the tea house.',
    'A stranger offers him a fortune if he plays with false dice at the tournament, and for three nights he cannot sleep.',
    'In the final, with the false dice in his palm, he lets them drop into his tea and plays on with honest ones.',
    'He loses by a single move.',
    'The old men carry him home, and he cannot explain to them why he is laughing.',
  ],
  [
    'In a village by the sea, girls are not taught to sail.',
    'Tia watches from the wall until she knows every rope, and nine times she is sent home from the pier.',
    "When the teacher's boat turns over within sight of all, it is Tia who jumps into the only one that is left.",
    'She brings him in, and nobody finds anything to say.',
    'The next morning, nine girls are standing on the pier.',
  ],
  [
    'At the observatory, a machine called Abel writes the reports, and old Dr. Sato only signs them.',
    'One night she sees a new star with her own eyes, and three times the machine corrects her.',
    'She switches Abel off and draws the sky by hand until the morning.',
    'Other observatories report that they have seen the star as well.',
    'It bears her name now, and the machine still lists it as an error.',
  ],
  [
    'Pau sells umbrellas in a town where it always rains.',
    'One morning the sun comes out and does not go away; week after week, the umbrellas stay on the shelf.',
    'In despair he opens all two hundred of them on the square, and people come to sit in their shade.',
    'By noon he has rented out every one.',
    'His shop now sells shade and, on Mondays, rain.',
  ],
  [
    'Sefa lives with three brothers, who decide everything.',
    'They decide that she is too small to race in the canoe, then too small to help, then too small to watch.',
    'On the day of the race the third brother falls ill, and when the others come to the beach, Sefa is sitting in the canoe.',
    'They come in second, by the length of a paddle.',
    'In the evening the brothers ask her what they should do next year.',
  ],
];

export interface PartName {
  readonly plain: string;
  readonly proper: string;
  readonly does: string;
  readonly test: string;
}

/** In the order of the story. */
export const partNames: readonly PartName[] = [
  {
    plain: 'the beginning',
    proper: 'exposition',
    does: 'shows who it is about and how things are',
    test: 'Do we only get to know people and places, before anything goes wrong?',
  },
  {
    plain: 'trouble grows',
    proper: 'rising action',
    does: 'brings a problem and makes it worse',
    test: 'Does a problem come up or get worse here?',
  },
  {
    plain: 'the turning point',
    proper: 'climax',
    does: 'is the moment of greatest tension, which decides how it will end',
    test: 'Is this the moment that decides everything?',
  },
  {
    plain: 'what comes of it',
    proper: 'falling action',
    does: 'shows what follows directly from the turning point',
    test: 'Is the decision over, and do we see what it leads to right away?',
  },
  {
    plain: 'the ending',
    proper: 'resolution',
    does: 'shows how things are from then on',
    test: 'Does it tell how things are in the end?',
  },
];

export const conflicts: Readonly<Record<string, Sort>> = {
  'character against character': {
    what: 'sets one person against another',
    test: 'Do two people or groups want things that do not go together?',
  },
  'character against self': {
    what: 'takes place inside one person, who is torn',
    test: 'Is someone fighting with a fear, a wish or a conscience inside?',
  },
  'character against nature': {
    what: 'sets a person against weather, water, animals or wilderness',
    test: 'Is the opponent a force that has no will of its own, such as a storm?',
  },
  'character against society': {
    what: 'sets a person against laws, customs or what everyone thinks',
    test: 'Does someone go against a rule or a custom of many?',
  },
  'character against machine': {
    what: 'sets a person against a device or a program',
    test: 'Is the opponent something that people have built?',
  },
};

const s = (label: string, text: string, words: string): Sample => ({ label, text, words });

export const conflicting: readonly Sample[] = [
  s(
    'character against character',
    'Both girls want the same part, and each of them learns it in secret.',
    'Both girls want the same part',
  ),
  s(
    'character against character',
    'The new captain points to the chair. The old captain does not get up.',
    'The old captain does not get up',
  ),
  s(
    'character against character',
    'Ravi says that his neighbor has moved the fence, and the neighbor laughs.',
    'the neighbor laughs',
  ),
  s(
    'character against character',
    'The detective knows who did it. The thief knows that she knows, and invites her to tea.',
    'The thief knows that she knows',
  ),
  s(
    'character against self',
    'She wants to tell the truth. Even more, she wants to keep her friend.',
    'Even more, she wants to keep her friend',
  ),
  s(
    'character against self',
    'He stands on the diving board. His head says yes, and his knees say no.',
    'His head says yes, and his knees say no',
  ),
  s(
    'character against self',
    'Every night Mei decides to write to her father, and every night she puts down the pen.',
    'every night she puts down the pen',
  ),
  s(
    'character against self',
    'He found the wallet an hour ago. It is still in his pocket, and it seems to grow heavier.',
    'it seems to grow heavier',
  ),
  s(
    'character against nature',
    'The river has taken the bridge, and it is still rising toward the house where Ida waits.',
    'it is still rising',
  ),
  s(
    'character against nature',
    'For nine days the sailor has had no wind, and only a cup of water a day.',
    'no wind',
  ),
  s(
    'character against nature',
    'Locusts darken the sky above the only green field that the family has left.',
    'Locusts darken the sky',
  ),
  s(
    'character against nature',
    'The path ends at a wall of ice, and the climbers have one hour of light.',
    'a wall of ice',
  ),
  s(
    'character against society',
    'A law says that nobody from the hill may use the wells of the town. Ana takes her bucket.',
    'A law says',
  ),
  s(
    'character against society',
    'In this school, questions are not allowed. Kofi raises his hand.',
    'questions are not allowed',
  ),
  s(
    'character against society',
    'In her village a widow does not travel alone. She buys a ticket.',
    'a widow does not travel alone',
  ),
  s(
    'character against society',
    'The whole town has agreed not to speak of the mine. The reporter unpacks her notebook.',
    'The whole town has agreed',
  ),
  s(
    'character against machine',
    'The door of the spaceship no longer obeys the crew. It is very polite about it.',
    'no longer obeys the crew',
  ),
  s(
    'character against machine',
    'Each morning the program turns her down, and there is nobody whom she could ask why.',
    'the program turns her down',
  ),
  s(
    'character against machine',
    'The harvester has no driver, and it does not stop at the edge of the field. Bo runs.',
    'The harvester has no driver',
  ),
  s(
    'character against machine',
    'All the clocks in the clever house agree that it is night, and the shutters will not open for Jo.',
    'the shutters will not open',
  ),
];

export const techniques: Readonly<Record<string, Sort>> = {
  flashback: {
    what: 'goes back to something that happened earlier',
    test: 'Does the story jump back in time?',
  },
  foreshadowing: {
    what: 'hints at something that is going to happen',
    test: 'Does a small detail make you expect something?',
  },
  cliffhanger: {
    what: 'breaks off at the most exciting moment',
    test: 'Does it stop just when you must know how it goes on?',
  },
  'starting in the middle': {
    what: 'begins a story in the midst of the action',
    test: 'Is it the very first sentence, and is something already going on?',
  },
  subplot: {
    what: 'tells a second, smaller story beside the main one',
    test: 'Are there two stories, one of them smaller?',
  },
};

export const crafted: readonly Sample[] = [
  s(
    'flashback',
    "The bell above the shop door rang, and at once he was six again and holding his mother's hand.",
    'he was six again',
  ),
  s(
    'flashback',
    'She looked at the scar. It had been a Sunday, ten years before, and the swing had been new.',
    'ten years before',
  ),
  s(
    'flashback',
    'The smell of oranges brought it all back: the long table, the uncles, the quarrel.',
    'brought it all back',
  ),
  s(
    'flashback',
    'He turned the ring on his finger. In those days the river had still had a ferry, and on it he had met her.',
    'In those days the river had still had a ferry',
  ),
  s(
    'foreshadowing',
    'He locked up the boat with the old chain. “It has always held,” he said.',
    'It has always held',
  ),
  s('foreshadowing', 'Nobody noticed that the canary had stopped singing.', 'Nobody noticed'),
  s(
    'foreshadowing',
    'It was to be the last time that all of us sat at this table.',
    'It was to be the last time',
  ),
  s(
    'foreshadowing',
    'On her way out she ran a finger along the crack in the dam, as one strokes a cat.',
    'the crack in the dam',
  ),
  s(
    'cliffhanger',
    'The steps came up the stairs, one by one, and stopped at the door. Here chapter four ends.',
    'Here chapter four ends',
  ),
  s(
    'cliffhanger',
    'She opened the envelope, read the first line and had to sit down. To be continued.',
    'To be continued',
  ),
  s(
    'cliffhanger',
    '“There is one thing that I have not told you,” said the doctor. Then the lights went out. End of the episode.',
    'End of the episode',
  ),
  s(
    'cliffhanger',
    'The rope had held nine of them. The tenth put his weight on it. The next part comes out on Friday.',
    'The next part comes out on Friday',
  ),
  s(
    'starting in the middle',
    'A novel begins: “Run!” shouted Idris, who had already lost a shoe.',
    'A novel begins',
  ),
  s(
    'starting in the middle',
    'A story begins: By the time the third plate flew, I had found a place under the table.',
    'By the time the third plate flew',
  ),
  s(
    'starting in the middle',
    'A story begins: We had been in the wrong boat for an hour.',
    'We had been in the wrong boat for an hour',
  ),
  s(
    'starting in the middle',
    'The first picture of a film: a woman hangs by one hand from a balcony.',
    'The first picture of a film',
  ),
  s(
    'subplot',
    'While the heroine looks for the map, her little brother is trying to teach a crow to talk, and every third chapter is about him.',
    'every third chapter is about him',
  ),
  s(
    'subplot',
    'Beside the story of the trial runs that of the two guards, who slowly become friends.',
    'Beside the story of the trial runs that of the two guards',
  ),
  s(
    'subplot',
    'The novel is about a siege; but in the kitchen, from start to end, a cook is trying to win back his wife.',
    'in the kitchen, from start to end',
  ),
  s(
    'subplot',
    'Between the chapters on the expedition we follow the mother at home, who is learning to read.',
    'Between the chapters on the expedition',
  ),
];
