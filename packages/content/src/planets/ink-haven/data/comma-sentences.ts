export type CommaRule = 'list' | 'join' | 'opening' | 'address' | 'extra' | 'quote' | 'contrast';

/** `^` stands for a comma that belongs there, `~` for a place where students put one by mistake. */
interface CommaSentence {
  readonly marked: string;
  readonly rule: CommaRule;
  readonly from: 4 | 6;
}

const rows = (rule: CommaRule, from: 4 | 6, ...marked: string[]): CommaSentence[] =>
  marked.map((sentence) => ({ marked: sentence, rule, from }));

export const commaSentences: readonly CommaSentence[] = [
  ...rows(
    'list',
    4,
    'We packed~ rice^ beans^ and~ corn for the trip.',
    'The kite~ was red^ yellow^ and~ green.',
    'Amina~ plays chess^ soccer^ and~ the flute.',
    'Foxes^ owls^ and moths~ are awake~ at night.',
    'The bus~ stops at the library^ the market^ and~ the pool.',
    'Please bring~ a pencil^ a ruler^ and~ an eraser.',
  ),
  ...rows(
    'join',
    4,
    'The rain stopped before noon^ and~ the sun~ came out.',
    'I wanted~ to swim^ but~ the lake was frozen.',
    'Take~ the early train^ or~ you will be late.',
    'The soup~ was too hot^ so~ we waited.',
    'Mateo~ looked everywhere^ but~ his glove was gone.',
    'The drummers~ began to play^ and~ the crowd danced.',
  ),
  ...rows(
    'opening',
    4,
    'After we ate lunch^ we walked~ to~ the harbor.',
    'When the bell rang^ the students~ ran~ outside.',
    'When the sun comes up^ the market~ smells~ of bread.',
    'If it snows tonight^ the road~ will~ be closed.',
    'Because the path was muddy^ we~ wore~ tall boots.',
    'Before the show begins^ the actors~ paint~ their faces.',
  ),
  ...rows(
    'address',
    4,
    'Hana^ open~ the~ window.',
    'Thank you~ for the map^ Grandpa.',
    'Can you~ hear~ the thunder^ Diego?',
    'Yes^ the ferry~ leaves~ at noon.',
    'No^ we have not~ fed~ the ducks yet.',
  ),
  ...rows(
    'quote',
    4,
    'Priya asked^ "May I~ borrow~ your compass?"',
    '"The river~ is~ rising^" said the ranger.',
    'The guide whispered^ "Look~ at~ the owl."',
    '"Our boat~ needs~ a new sail^" said Yusuf.',
  ),
  ...rows(
    'extra',
    6,
    'My oldest aunt^ a marine biologist^ studies~ sea~ turtles.',
    'The Amazon^ which flows through Brazil^ carries~ more water~ than any other river.',
    'Our guide^ a quiet man from Mali^ knew~ every~ trail.',
    'Cairo^ the capital of Egypt^ lies~ on~ the Nile.',
    'The blue vase^ which my mother made^ stands~ by~ the window.',
    'Ada Lovelace^ an English mathematician^ described~ an early~ computing machine.',
  ),
  ...rows(
    'contrast',
    6,
    'The longest route^ not the shortest^ has~ the best~ views.',
    'She wanted~ facts^ not~ opinions.',
    'It was the wind^ not a ghost^ that~ slammed~ the door.',
    'We need~ patience^ not~ luck.',
  ),
  ...rows(
    'opening',
    6,
    'Although the theory was simple^ few people~ understood~ it.',
    'To reach the summit by dawn^ the climbers~ left~ at midnight.',
    'Covered in dust^ the old violin~ waited~ in the attic.',
    'However^ the second experiment~ gave~ a different result.',
    'Running along the beach^ the dogs~ chased~ the waves.',
  ),
  ...rows(
    'join',
    6,
    'The data looked~ convincing^ yet~ the scientists ran the test again.',
    'He did not~ apologize^ nor~ did he explain.',
    'The harvest~ was poor^ so~ the village shared its stores.',
    'The museum is free~ on Sundays^ but~ the tower costs two dollars.',
  ),
];

interface RuleText {
  readonly name: string;
  readonly why: string;
  readonly hint: string;
}

export const commaRules: Record<CommaRule, RuleText> = {
  list: {
    name: 'to separate the things in a list',
    why: 'Three or more things in a row form a list. A comma comes after each one except the last.',
    hint: 'Count the things that are named in a row.',
  },
  join: {
    name: 'to separate two sentences that a small word joins',
    why: 'Both halves could stand alone as sentences. A joining word such as "and", "but", "or" or "so" links them, and the comma comes just before it.',
    hint: 'Find two parts that could each be a sentence. Which small word joins them?',
  },
  opening: {
    name: 'to set off opening words from the main part',
    why: 'The sentence opens with words that set the scene. The comma shows where the main part begins.',
    hint: 'Where does the main part of the sentence begin?',
  },
  address: {
    name: 'to set off a person spoken to, or "yes" or "no"',
    why: 'The name of someone you speak to, or a "yes" or "no", is not part of the sentence itself. A comma sets it off.',
    hint: 'Which word could you take away without changing the sentence itself?',
  },
  quote: {
    name: 'to separate a speaker from the words spoken',
    why: 'A comma separates the words that somebody says from the words that tell who says them.',
    hint: 'Where do the words of the speaker begin or end?',
  },
  extra: {
    name: 'to fence off extra information in the middle',
    why: 'The words in the middle add information. The sentence is complete without them, so a pair of commas fences them off.',
    hint: 'Which words in the middle could be left out?',
  },
  contrast: {
    name: 'to set off a contrast that begins with "not"',
    why: 'A part that begins with "not" and says what something is _not_ is set off by commas.',
    hint: 'Which words say what something is not?',
  },
};
