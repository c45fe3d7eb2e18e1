import type { Term } from '../../../authoring/vocabulary.ts';
import type { Sample, Sort } from '../sorting.ts';

export const dramaTerms: readonly Term[] = [
  {
    term: 'act',
    means: 'one of the few large parts of a play',
    example:
      'Between two large parts there is a break of twenty minutes, in which the audience drinks lemonade.',
    hint: 'It is also what actors do.',
    near: ['scene'],
    grades: [6, 9],
  },
  {
    term: 'scene',
    means: 'a small part of a play, set in one place and time',
    example:
      'The light goes out in the kitchen, and when it comes on again we are in the garden, an hour later.',
    hint: 'There are several of them between two breaks.',
    near: ['act', 'set'],
    grades: [6, 9],
  },
  {
    term: 'stage direction',
    means: 'a note in the script that tells the actors what to do or how to speak',
    example: 'In the script it says in italics: “She folds the letter and does not look up.”',
    hint: 'The audience never hears it, but sees it carried out.',
    grades: [6, 9],
  },
  {
    term: 'dialogue',
    means: 'the words that characters speak with each other',
    example: '“Is there any soup?” “There was.” “And now?” “Now there is a spoon.”',
    hint: 'It needs at least two.',
    near: ['monologue'],
    grades: [6, 9],
  },
  {
    term: 'monologue',
    means: 'a long speech by one character to others on the stage',
    example:
      'For two pages the general explains his plan to his officers, and no one dares to interrupt.',
    hint: '“Mono” means “one”.',
    near: ['dialogue', 'soliloquy'],
  },
  {
    term: 'soliloquy',
    means: 'a speech in which a character alone on the stage thinks aloud',
    example:
      'All have left. The queen sits down on the steps and asks herself whether she has been unjust.',
    hint: 'Nobody in the play hears it. The audience does.',
    near: ['monologue', 'aside'],
    grades: [7, 12],
  },
  {
    term: 'aside',
    means: 'words to the audience that the others on the stage are taken not to hear',
    example: '“Delighted to see you!” says the host, and turns to us: “I hid the good cake.”',
    hint: 'The actor turns a little away, often behind a hand.',
    near: ['soliloquy'],
  },
  {
    term: 'prop',
    means: 'an object that an actor uses on the stage',
    example:
      'The umbrella, the telephone and the fake fish lie ready on a table behind the curtain.',
    hint: 'It is short for “property”.',
    near: ['set'],
    grades: [6, 9],
  },
  {
    term: 'set',
    means: 'what is built and painted on the stage to show the place',
    example: 'Two walls of canvas, a painted window and a real stove: now it is a kitchen.',
    hint: 'It stays where it is, while actors come and go.',
    near: ['prop', 'scene'],
    grades: [6, 9],
  },
  {
    term: 'cast',
    means: 'all the people who act in a play',
    example: 'At the end, all eleven of them step forward and bow.',
    hint: 'The word is also used for a broken arm in plaster.',
    grades: [6, 9],
  },
  {
    term: 'cue',
    means: 'the word or sound after which an actor has to come in or speak',
    example: 'Behind the door she waits for the word “strawberries”. Then she runs in.',
    hint: 'It is spoken like the letter Q.',
    grades: [6, 9],
  },
  {
    term: 'playwright',
    means: 'someone who writes for the theater',
    example: 'She sits in the last row at the rehearsal and crosses out half of her own lines.',
    hint: 'Its second part is an old word for a maker, as in “wheelwright”.',
    grades: [6, 9],
  },
  {
    term: 'comedy',
    means: 'a play that ends happily and makes people laugh',
    example:
      'After four mistaken letters and one wrong wedding, everyone ends up with the right person.',
    hint: 'Its sign is the laughing mask.',
    near: ['tragedy', 'comic relief'],
  },
  {
    term: 'tragedy',
    means: 'a serious play in which the main character comes to ruin',
    example: 'The king sees his error when it is too late to save those whom he loves.',
    hint: 'Its sign is the weeping mask.',
    near: ['comedy', 'tragic flaw', 'catharsis'],
  },
  {
    term: 'protagonist',
    means: 'the main character, around whom everything turns',
    example: 'It is her wish that sets the play in motion, and her fate that we follow.',
    hint: 'The Greek word means “first fighter”.',
    near: ['antagonist'],
  },
  {
    term: 'antagonist',
    means: 'the one who stands in the way of the main character',
    example: 'Whatever she tries, the banker has got there before her and locked the door.',
    hint: 'Its first part means “against”.',
    near: ['protagonist', 'foil'],
  },
  {
    term: 'prologue',
    means: 'a speech or scene before the play proper begins',
    example: 'Before the curtain opens, an old man steps out and tells us where we are.',
    hint: '“Pro” means “before”.',
    near: ['epilogue', 'chorus'],
  },
  {
    term: 'epilogue',
    means: 'a speech or scene after the play proper has ended',
    example:
      'All is over. Then the servant comes out once more and tells us what became of the cat.',
    hint: 'Its beginning comes from a Greek word for “after” or “upon”.',
    near: ['prologue', 'chorus'],
  },
  {
    term: 'chorus',
    means: 'a group that comments on what happens',
    example:
      'Twelve women of the town stand at the side and say together what the people think of the king.',
    hint: 'In songs, it is the part that all sing.',
    near: ['prologue', 'epilogue'],
    grades: [7, 12],
  },
  {
    term: 'comic relief',
    means: 'a funny moment that eases the tension of a serious play',
    example: 'Right after the murder, a sleepy porter comes in and looks for his shoe.',
    hint: 'It lets the audience breathe.',
    near: ['comedy'],
    grades: [7, 12],
  },
  {
    term: 'dramatic irony',
    means: 'a situation in which the audience knows more than a character',
    example:
      'We have seen the thief slip into the closet. The owner hangs up his coat and says, “At last, alone.”',
    hint: 'You would like to call out to the stage.',
    grades: [8, 12],
  },
  {
    term: 'foil',
    means: "a character who brings out another's traits by contrast",
    example: 'Beside his calm friend, the hothead seems hotter still.',
    hint: 'A jeweler puts a thin sheet of it behind a stone.',
    near: ['antagonist'],
    grades: [8, 12],
  },
  {
    term: 'subtext',
    means: 'what a character means without saying it',
    example: '“You have painted the door,” she says. What we hear is: I have been gone too long.',
    hint: 'It lies under the words.',
    grades: [8, 12],
  },
  {
    term: 'tragic flaw',
    means: 'the weakness that leads a hero to ruin',
    example: 'He is brave, clever and loved, but he cannot bear to be told that he is wrong.',
    hint: 'The Greek word for it is “hamartia”.',
    near: ['tragedy', 'catharsis'],
    grades: [9, 12],
  },
  {
    term: 'catharsis',
    means: 'the release of feeling that an audience has at the end',
    example: 'People leave the theater in tears, and strangely lightened.',
    hint: 'The Greek word means “cleansing”.',
    near: ['tragedy', 'tragic flaw'],
    grades: [9, 12],
  },
  {
    term: 'hubris',
    means: 'the pride by which a hero oversteps all limits',
    example: 'Warned three times, he laughs: “Storms are for other ships.”',
    hint: 'In Greek plays the gods punish it.',
    near: ['tragic flaw', 'tragedy'],
    grades: [9, 12],
  },
  {
    term: 'fourth wall',
    means: 'the imagined barrier between the stage and the audience',
    example:
      'In the middle of the quarrel she turns to row five and asks, “Would you forgive him?” Something has been broken.',
    hint: 'A room on the stage has three of them that are built.',
    near: ['aside'],
    grades: [9, 12],
  },
  {
    term: 'denouement',
    means: 'the last part of a play, in which all the threads are untied',
    example: 'The letters are found, the twins recognize each other, and we learn who had the key.',
    hint: 'The French word means “untying”.',
    near: ['epilogue', 'catharsis'],
    grades: [9, 12],
  },
  {
    term: 'deus ex machina',
    means: 'an unlikely rescue from outside that solves everything at the last moment',
    example:
      'All is lost. Then a messenger rides in with a pardon from a king of whom nobody has heard before.',
    hint: 'In ancient theaters, a crane let down a god.',
    near: ['denouement'],
    grades: [9, 12],
  },
];

const s = (label: string, text: string, words: string): Sample => ({ label, text, words });

export const voices: Readonly<Record<string, Sort>> = {
  dialogue: {
    what: 'is spoken between two or more characters',
    test: 'Do characters answer each other?',
  },
  monologue: {
    what: 'is a longer speech by one character to others who are present',
    test: 'Does one speak at length while others on the stage listen?',
  },
  soliloquy: {
    what: 'is spoken by a character who is alone and thinks aloud',
    test: 'Is the speaker alone on the stage?',
  },
  aside: {
    what: 'is said to the audience so that others on the stage do not hear it',
    test: 'Are others on the stage who are taken not to hear it?',
  },
};

export const voiced: readonly Sample[] = [
  s(
    'dialogue',
    'ANA: Is that my hat? BEN: It is a hat. ANA: With my feather. BEN: Feathers are alike.',
    'ANA … BEN',
  ),
  s(
    'dialogue',
    'KING: Who is there? GUARD: The wind, my lord. KING: Let it in. It is the only one who tells me the truth.',
    'KING … GUARD',
  ),
  s(
    'dialogue',
    'NORA: You are late. JAN: I walked. NORA: From the station? JAN: From Prague.',
    'NORA … JAN',
  ),
  s(
    'dialogue',
    'BOY: How far is the sea? OLD WOMAN: How old are you? BOY: Seven. OLD WOMAN: Then it is far.',
    'BOY … OLD WOMAN',
  ),
  s(
    'monologue',
    'CAPTAIN (to the crew, who stand in silence): You have asked me why we sail. I will tell you. In the town where I was born, there was a wall, and behind the wall …',
    'to the crew',
  ),
  s(
    'monologue',
    'MRS. BELL (to the whole class): When I came here, this room had no windows. I asked for one. They laughed. I asked again …',
    'to the whole class',
  ),
  s(
    'monologue',
    'LAWYER (to the jury): You have looked at my client for three days. I ask you to listen to him for three minutes, with my mouth …',
    'to the jury',
  ),
  s(
    'monologue',
    'FATHER (while the family goes on eating): Nobody asks me. But if somebody did, I would begin with the year of the great snow …',
    'while the family goes on eating',
  ),
  s(
    'soliloquy',
    'All leave but the QUEEN. QUEEN: Now the doors are shut. What have I signed? A name, a drop of ink. And yet my hand is cold.',
    'All leave but the QUEEN',
  ),
  s(
    'soliloquy',
    'LEO, alone on the bridge. LEO: If I go back, they will laugh. If I go on, I shall never know what they would have said.',
    'alone on the bridge',
  ),
  s(
    'soliloquy',
    'The cell. Night. The PRISONER, by himself. PRISONER: Forty-one steps from wall to wall. Why did I never count the steps at home?',
    'by himself',
  ),
  s(
    'soliloquy',
    'The guests have gone. The COOK sits down among the plates. COOK: They have eaten all of it and tasted none.',
    'The guests have gone',
  ),
  s(
    'aside',
    'HOST (to the audience): I hid the good cake. (To his guests) What a pity that there is nothing left!',
    'to the audience',
  ),
  s(
    'aside',
    'DOCTOR: You will be well by Monday. (Turning away, to us) If there is a Monday.',
    'Turning away, to us',
  ),
  s(
    'aside',
    'MARIA (behind her fan, to the public, while the duke is kneeling before her): Three minutes more, and his knee will go to sleep.',
    'to the public, while the duke is kneeling before her',
  ),
  s(
    'aside',
    'SERVANT: At once, my lady. (To the audience, as she goes on complaining) I have said “at once” since 1912.',
    'To the audience',
  ),
];

export const ironies: Readonly<Record<string, Sort>> = {
  'verbal irony': {
    what: 'says the opposite of what is meant',
    test: 'Does somebody say one thing and mean another, on purpose?',
  },
  'situational irony': {
    what: 'turns out in the opposite way from what one would expect',
    test: 'Does an outcome contradict what was planned or to be expected?',
  },
  'dramatic irony': {
    what: 'lets the audience know something that a character does not know',
    test: 'Do we know more than somebody in the scene?',
  },
};

export const ironic: readonly Sample[] = [
  s(
    'verbal irony',
    'Soaked to the skin, she looks up at the rain. “What a splendid day for a picnic,” she says.',
    'What a splendid day for a picnic',
  ),
  s(
    'verbal irony',
    '“Take your time,” says the coach, when the runner comes in an hour after all the others.',
    'Take your time',
  ),
  s(
    'verbal irony',
    'He looks at the soup, which has boiled dry. “I see that you have invented a new kind of coal.”',
    'a new kind of coal',
  ),
  s(
    'verbal irony',
    '“How brave of you,” says the queen to the general who has hidden in the laundry.',
    'How brave of you',
  ),
  s(
    'verbal irony',
    '“Another hero,” says the nurse to the boy who faints at the sight of the needle.',
    'Another hero',
  ),
  s(
    'situational irony',
    'The inventor of the unsinkable boat drowns in his bath.',
    'unsinkable … drowns in his bath',
  ),
  s(
    'situational irony',
    'To escape the noise of the city, they move to the country, next to the future airport.',
    'next to the future airport',
  ),
  s(
    'situational irony',
    'The fire station burns down while its crew is at a course on fire safety.',
    'The fire station burns down',
  ),
  s(
    'situational irony',
    'All year the swimmer saves for a house on the lake. In the week when he moves in, the lake is drained.',
    'the lake is drained',
  ),
  s(
    'situational irony',
    'The pickpocket comes home, proud of eleven purses, and finds that his own is gone.',
    'his own is gone',
  ),
  s(
    'dramatic irony',
    'We have seen the bear go into the tent. “I will just lie down for a while,” says the hunter.',
    'We have seen the bear',
  ),
  s(
    'dramatic irony',
    "The audience knows that the beggar at the gate is the prince. The prince's own brother throws him a coin.",
    'The audience knows',
  ),
  s(
    'dramatic irony',
    'In scene one the letter was swapped. In scene two Lena kisses it and reads out, puzzled, the recipe for plum cake.',
    'In scene one the letter was swapped',
  ),
  s(
    'dramatic irony',
    '“I would know my husband anywhere,” says the duchess to the masked gardener, who, as we know, is the duke.',
    'as we know',
  ),
  s(
    'dramatic irony',
    'We watched the old man hide his money in the stove. Now the grandson, who means well, is lighting a fire.',
    'We watched the old man hide his money',
  ),
];

/** A line with its stage direction, and what lies under it. */
export interface Under {
  readonly line: string;
  readonly hint: string;
  readonly means: string;
  readonly wrong: readonly [string, string, string];
}

const u = (
  line: string,
  hint: string,
  means: string,
  ...wrong: [string, string, string]
): Under => ({ line, hint, means, wrong });

export const undertones: readonly Under[] = [
  u(
    'MARTA (folding the letter very small): It is nothing. Just an advertisement.',
    'folding the letter very small',
    'She wants to hide what is in the letter.',
    'She likes to fold paper.',
    'She has not read the letter.',
    'She is glad about a bargain.',
  ),
  u(
    'JONAS (without looking up from the chessboard): Oh. You are back.',
    'without looking up',
    'He is hurt and will not show that he was waiting.',
    'He has not heard that anyone came in.',
    'He is winning his game.',
    "He was hoping for somebody else's letter.",
  ),
  u(
    'MRS. ADE (straightening a picture that hangs straight): And how long do you plan to stay?',
    'straightening a picture that hangs straight',
    'She is nervous about the visitor.',
    'She is proud of her pictures.',
    'She has bad eyesight.',
    'She is about to move out.',
  ),
  u(
    'TOM (putting on his coat, then taking it off again): Well, I should be going.',
    'then taking it off again',
    'He would like to be asked to stay.',
    'He is cold and warm by turns.',
    'He has forgotten where he lives.',
    'He is in a great hurry.',
  ),
  u(
    'THE KING (laughing a little too long): A very good joke, cousin.',
    'a little too long',
    'He is offended, and he will remember it.',
    'He has not understood the joke.',
    'He is truly amused.',
    'He wants to hear another one.',
  ),
  u(
    'LI (setting a fourth plate on the table, then removing it): Dinner is ready.',
    'then removing it',
    'She has for a moment forgotten that someone is gone.',
    'She cannot count.',
    'She has broken a plate.',
    'She expects a guest at any minute.',
  ),
  u(
    'SAM (cheerfully, to the closed door): I did not want to go to your party anyway!',
    'to the closed door',
    'He is disappointed that he may not go in.',
    'He is happy to have the evening free.',
    'He is practicing a speech.',
    'He thinks that the door can hear.',
  ),
  u(
    'DR. OSEI (taking off her glasses and cleaning them for a long time): The results have come.',
    'cleaning them for a long time',
    'The news is bad, and she is putting it off.',
    'The room is full of dust.',
    'She has lost the results.',
    'The news is so good that she can hardly wait.',
  ),
  u(
    'IDA (holding the ring up to the light): It is … very shiny.',
    'It is … very',
    'She does not like it and does not want to hurt.',
    'She thinks that it is a lamp.',
    'She has never seen anything so lovely.',
    'She wants to know how much it weighs.',
  ),
  u(
    'BORIS (throwing the medal into the drawer with the string and the corks): Yes, I used to run.',
    'into the drawer with the string and the corks',
    'Something about that time is painful to him.',
    'He is a tidy person.',
    'He has won more medals than he can count.',
    'He is about to go for a run.',
  ),
  u(
    'THE MOTHER (buttoning the coat of her grown-up son up to the chin): Go on, then.',
    'of her grown-up son',
    'She can hardly bear to let him go.',
    'She thinks that he cannot dress himself.',
    'She is angry because he is late.',
    'She wants to keep the coat.',
  ),
  u(
    'THE MINISTER (looking at his watch): I have all the time in the world for your question.',
    'looking at his watch',
    'He wants to get away as soon as possible.',
    'He is looking forward to the question.',
    'He wants to show off his watch.',
    'He does not know what time it is.',
  ),
  u(
    'ANNA (reading the menu, which she is holding upside down): I am not thinking about him at all.',
    'upside down',
    'She is thinking about him the whole time.',
    'She cannot read.',
    'She is very hungry.',
    'She has chosen a dish long ago.',
  ),
  u(
    'OLD PAUL (giving the boy the larger half of the bread): I never liked the crust.',
    'the larger half',
    'He gives up his share and does not want thanks.',
    'He has no teeth left.',
    'He thinks that the bread is bad.',
    'He wants to tease the boy.',
  ),
];
