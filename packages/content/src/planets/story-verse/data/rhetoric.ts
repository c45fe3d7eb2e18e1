import type { Sample, Sort } from '../sorting.ts';

const s = (label: string, text: string, words: string, ...not: string[]): Sample => ({
  label,
  text,
  words,
  ...(not.length === 0 ? {} : { not }),
});

export const appeals: Readonly<Record<string, Sort>> = {
  ethos: {
    what: "asks for trust in the speaker's character or experience",
    test: 'Is it about who is speaking, and why one may believe them?',
  },
  pathos: {
    what: 'moves the listeners through their feelings',
    test: 'Does it want you to feel pity, fear, pride or anger?',
  },
  logos: {
    what: 'argues with reasons, numbers and conclusions',
    test: 'Does it give evidence, or draw a conclusion step by step?',
  },
  kairos: {
    what: 'argues that this is the right moment',
    test: 'Is it about why one should act now, and neither earlier nor later?',
  },
};

export const appealing: readonly Sample[] = [
  s(
    'ethos',
    'I have taught children to swim in this lake for thirty-one years. Believe me when I say that the rope has to go.',
    'for thirty-one years',
  ),
  s(
    'ethos',
    'As somebody who has lost money with this very bank, I know what I am warning you of.',
    'As somebody who has lost money',
  ),
  s(
    'ethos',
    'I was the one who voted against you last year, and I admit today that I was mistaken.',
    'I admit today that I was mistaken',
  ),
  s(
    'ethos',
    'My company does not sell these filters, and I earn nothing from what I am about to tell you.',
    'I earn nothing',
  ),
  s(
    'ethos',
    'You know me. I was born in the house behind the mill, and I shall be buried across from it.',
    'You know me',
  ),
  s(
    'pathos',
    "Think of the child who stands at this crossing in the dark, with her hand in a glove that is holding nobody's hand.",
    "holding nobody's hand",
  ),
  s(
    'pathos',
    'Your grandparents planted these trees with frozen fingers. Do you want to be the ones who fell them?',
    'with frozen fingers',
  ),
  s(
    'pathos',
    'There is a dog in cage nine who still gets up whenever a car stops.',
    'who still gets up',
  ),
  s(
    'pathos',
    'Imagine the silence in this hall if nobody had ever dared to open a mouth for the first time.',
    'Imagine the silence',
  ),
  s(
    'pathos',
    'What will you answer when your daughter asks where you were on the day they closed the school?',
    'when your daughter asks',
  ),
  s(
    'logos',
    'Each dollar spent on insulation saves three on heating over ten years. So whoever wants to save should insulate.',
    'So whoever wants to save',
  ),
  s(
    'logos',
    'Of the forty towns that made the change, thirty-six have fewer accidents than before.',
    'thirty-six have fewer accidents',
  ),
  s(
    'logos',
    'If the bridge can bear thirty tons, and the truck weighs forty, then the truck must take another way.',
    'then the truck must take another way',
  ),
  s(
    'logos',
    'The two schools are alike in size, staff and budget. Only the one has a garden, and only there has sick leave gone down.',
    'Only the one has a garden',
  ),
  s(
    'logos',
    'The plan rests on two assumptions. The first is contradicted by the count of May, and the second by your own report.',
    'contradicted by the count of May',
  ),
  s(
    'kairos',
    'The old contract ends on Friday, and the new one has not been signed. There will not be a better week for this.',
    'There will not be a better week',
  ),
  s(
    'kairos',
    'The mayor is leaving, the budget is open, and the newspapers are listening. If not today, when?',
    'If not today, when?',
  ),
  s(
    'kairos',
    'A year ago nobody would have heard us. Since the flood, everybody does.',
    'Since the flood, everybody does',
  ),
  s(
    'kairos',
    'The concrete will be poured tomorrow. What we do not change tonight will stand for eighty years.',
    'What we do not change tonight',
  ),
  s(
    'kairos',
    'The law allows objections until the tenth. Today is the eighth.',
    'Today is the eighth',
    'logos',
  ),
];

export const fallacies: Readonly<Record<string, Sort>> = {
  'straw man': {
    what: 'replies to a distorted version of what the other has said',
    test: 'Is the opponent made to say something that was never said?',
  },
  'red herring': {
    what: 'draws attention to something that has nothing to do with the question',
    test: 'Does it change the subject?',
  },
  'false authority': {
    what: 'relies on someone who is no expert in this matter',
    test: 'Is the one who is quoted an expert on this very subject?',
  },
  'appeal to ignorance': {
    what: 'takes a thing for true because it has not been disproved, or for false because it has not been proved',
    test: 'Is the lack of proof used as a proof?',
  },
  'tu quoque': {
    what: 'rejects criticism by saying that the critic does the same',
    test: 'Does it answer “you do it, too” in place of an argument?',
  },
  'loaded question': {
    what: 'hides an unproved claim in a question',
    test: 'Would any answer admit something that has not been shown?',
  },
  equivocation: {
    what: 'uses one word in two meanings as though they were one',
    test: 'Does a word change its meaning on the way?',
  },
  'false analogy': {
    what: 'compares two things that differ in what matters',
    test: 'Are the two things alike in the point that counts?',
  },
  'appeal to tradition': {
    what: 'calls something right because it has always been done',
    test: 'Is age the only reason?',
  },
  'appeal to nature': {
    what: 'calls something good because it is natural, or bad because it is not',
    test: 'Is “natural” the only reason?',
  },
  'cherry-picking': {
    what: 'shows only the evidence that suits the claim',
    test: 'What has been left out of the evidence?',
  },
  'sunk cost': {
    what: 'wants to go on because so much has been spent already',
    test: 'Is the only reason what one can no longer get back?',
  },
};

/** The names that a grade works with: the more obvious ones first. */
export const fallaciesFor = (grade: number): readonly string[] =>
  Object.keys(fallacies).filter(
    (name) =>
      grade > 10 ||
      !['equivocation', 'cherry-picking', 'sunk cost', 'false analogy'].includes(name),
  );

export const fallacious: readonly Sample[] = [
  s(
    'straw man',
    '“We should give less homework on weekends.” “So you want children to learn nothing at all.”',
    'learn nothing at all',
  ),
  s(
    'straw man',
    '“I should like a smaller car.” “Then you think that everyone who has a large one is a criminal.”',
    'you think that everyone',
  ),
  s(
    'straw man',
    '“Could we check the numbers once more?” “Ah, she is calling the whole team liars.”',
    'calling the whole team liars',
  ),
  s(
    'red herring',
    '“Why is the report late?” “I have to say that the coffee in this office has become much better.”',
    'the coffee in this office',
  ),
  s(
    'red herring',
    'You ask whether the dam is safe. Let us rather speak of the brave men who built it.',
    'Let us rather speak of',
  ),
  s(
    'red herring',
    '“Did the minister know of it?” “The minister has three lovely children and has always worked hard.”',
    'three lovely children',
  ),
  s(
    'false authority',
    'This cream must be good for the skin. A famous racing driver uses it.',
    'A famous racing driver',
  ),
  s(
    'false authority',
    'My dentist says that the new bridge will not hold, and he is a very clever man.',
    'My dentist says',
  ),
  s(
    'false authority',
    'The singer of the year is voting for the new tax. So the tax makes sense.',
    'The singer of the year',
  ),
  s(
    'appeal to ignorance',
    'Nobody has ever proved that there are no sea serpents. So there are some.',
    'Nobody has ever proved',
  ),
  s(
    'appeal to ignorance',
    'No one has complained about the water so far. It must be clean.',
    'No one has complained',
  ),
  s(
    'appeal to ignorance',
    'You cannot show me who took the money. Therefore it was not taken.',
    'You cannot show me',
  ),
  s(
    'tu quoque',
    '“You should not look at your phone while driving.” “You did it yourself last week.”',
    'You did it yourself',
  ),
  s(
    'tu quoque',
    'How can the doctor tell me to eat less salt? I have seen her with a bag of chips.',
    'I have seen her with a bag of chips',
  ),
  s(
    'tu quoque',
    'They blame us for dirty air. Have they ever looked at their own chimneys?',
    'their own chimneys',
  ),
  s(
    'loaded question',
    'Have you stopped copying your homework from your brother?',
    'Have you stopped copying',
  ),
  s('loaded question', 'Why does the council hate children?', 'Why does the council hate'),
  s(
    'loaded question',
    'When are you finally going to admit that the plan was yours?',
    'finally going to admit',
  ),
  s(
    'equivocation',
    'A feather is light. What is light cannot be dark. So a feather cannot be dark.',
    'light',
  ),
  s('equivocation', 'The sign says “fine for parking here”. Since it is fine, I parked.', 'fine'),
  s(
    'equivocation',
    'Laws need a lawgiver. There are laws of nature. So somebody must have passed them in a parliament.',
    'laws of nature',
  ),
  s(
    'false analogy',
    'Employees are like nails: one has to hit them on the head so that they work.',
    'Employees are like nails',
  ),
  s(
    'false analogy',
    'We do not let people into the cinema without a ticket. So nobody should get into a hospital without paying first.',
    'So nobody should get into a hospital',
  ),
  s(
    'false analogy',
    'A state is like a family. Children do not vote on supper, so citizens need not vote on taxes.',
    'A state is like a family',
  ),
  s(
    'appeal to tradition',
    'Our club has never admitted anyone under forty. So it would be wrong to start with it.',
    'has never admitted',
  ),
  s(
    'appeal to tradition',
    'This bell has been rung at five in the morning for two centuries. It must be good for people.',
    'for two centuries',
  ),
  s(
    'appeal to tradition',
    'We have always done the accounts by hand. That is why we should keep on doing so.',
    'We have always done',
  ),
  s(
    'appeal to nature',
    'The mushroom grew in the forest without any chemicals. It cannot be poisonous.',
    'without any chemicals',
  ),
  s(
    'appeal to nature',
    'Glasses are not natural. Nobody is born with them, so they can only harm the eyes.',
    'Glasses are not natural',
  ),
  s(
    'appeal to nature',
    'This syrup comes from a plant, so you may take as much of it as you like.',
    'comes from a plant',
  ),
  s(
    'cherry-picking',
    'In March our shop sold more than ever, says the report, which does not mention the other eleven months.',
    'does not mention the other eleven months',
  ),
  s(
    'cherry-picking',
    'Nine reviews were bad and one was good. The poster says: “A triumph!”',
    'The poster says: “A triumph!”',
  ),
  s(
    'cherry-picking',
    'The winter of one year was very cold, so I do not need to look at the other thirty.',
    'I do not need to look at the other thirty',
  ),
  s(
    'sunk cost',
    'The film is terrible, but we have paid for the tickets. So we must stay to the end.',
    'we have paid for the tickets',
  ),
  s(
    'sunk cost',
    'We have put nine years into the tunnel. To stop now, though nobody needs it, would be a waste.',
    'We have put nine years into the tunnel',
  ),
  s(
    'sunk cost',
    'He does not like to study law. But since he has done it for three years, he will go on for three more.',
    'since he has done it for three years',
  ),
];

export const figures: Readonly<Record<string, Sort>> = {
  chiasmus: {
    what: 'repeats two ideas in reverse order: A B, B A',
    test: 'Do the parts come back crosswise?',
  },
  tricolon: {
    what: 'sets three parts of like form in a row',
    test: 'Are there exactly three parts that are built alike?',
  },
  litotes: {
    what: 'affirms something by denying its opposite',
    test: 'Is something said with “not” and a negative word?',
  },
  oxymoron: {
    what: 'joins two words that contradict each other',
    test: 'Do two neighboring words exclude each other?',
  },
  euphemism: {
    what: 'says something unpleasant in a mild way',
    test: 'Is a hard fact wrapped in soft words?',
  },
  epistrophe: {
    what: 'repeats the same words at the end of successive clauses',
    test: 'Do the clauses end alike?',
  },
  polysyndeton: {
    what: 'uses more conjunctions than needed',
    test: 'Is “and” or “or” repeated before every item?',
  },
  asyndeton: {
    what: 'leaves out the conjunctions',
    test: 'Is there a list without “and” or “or”?',
  },
  metonymy: {
    what: 'names a thing by something closely connected with it',
    test: 'Does a place or an object stand for the people who belong to it?',
  },
  apostrophe: {
    what: 'addresses someone absent or a thing as if it could hear',
    test: 'Is something spoken to that cannot answer?',
  },
  zeugma: {
    what: 'makes one word govern two others in different senses',
    test: 'Does one verb fit two words, but in different meanings?',
  },
};

export const figuresFor = (grade: number): readonly string[] =>
  Object.keys(figures).filter(
    (name) => grade > 10 || !['chiasmus', 'metonymy', 'zeugma', 'epistrophe'].includes(name),
  );

export const figured: readonly Sample[] = [
  s(
    'chiasmus',
    'He did not live to work; he worked to live.',
    'live to work … worked to live',
    'asyndeton',
  ),
  s(
    'chiasmus',
    'If we do not change the times, the times will change us.',
    'change the times … the times will change',
  ),
  s(
    'chiasmus',
    'She made her errors into lessons and her lessons into errors.',
    'errors into lessons … lessons into errors',
  ),
  s('tricolon', 'We came to ask, to listen and to learn.', 'to ask, to listen and to learn'),
  s(
    'tricolon',
    'A good lamp, a good chair and a good book: that was all his wealth.',
    'A good lamp, a good chair and a good book',
  ),
  s(
    'tricolon',
    'They took the bread from our table, the roof from our heads and the songs from our children.',
    'the bread … the roof … the songs',
  ),
  s('litotes', 'The exam was not exactly a walk in the park.', 'not exactly a walk in the park'),
  s('litotes', 'He is no stranger to trouble.', 'no stranger to trouble'),
  s(
    'litotes',
    'Your cooking is not bad at all, said the critic, and held out his plate.',
    'not bad at all',
  ),
  s('oxymoron', 'A deafening silence lay over the stadium.', 'deafening silence'),
  s('oxymoron', 'It was an open secret that the two had married.', 'open secret'),
  s(
    'oxymoron',
    'With the bitter sweetness of a farewell she closed the piano.',
    'bitter sweetness',
  ),
  s(
    'euphemism',
    'The company has decided to let four hundred employees go.',
    'let four hundred employees go',
  ),
  s('euphemism', 'Our old dog has gone to sleep for good.', 'gone to sleep for good'),
  s(
    'euphemism',
    'The minister regretted that his statement had been less than complete.',
    'less than complete',
    'litotes',
  ),
  s(
    'epistrophe',
    'When I was a child, I spoke for nobody; as a woman, I was paid by nobody; today I kneel to nobody.',
    'nobody … nobody … nobody',
    'tricolon',
    'asyndeton',
  ),
  s(
    'epistrophe',
    'The road was dark, the house was dark, and his face, when he opened, was dark.',
    'was dark … was dark … was dark',
    'tricolon',
  ),
  s(
    'epistrophe',
    'You want the truth? Then print the truth, teach the truth and bear the truth.',
    'the truth … the truth … the truth',
    'tricolon',
  ),
  s(
    'polysyndeton',
    'And the wind rose and the lamps went out and the doors banged and nobody spoke.',
    'and … and … and … and',
  ),
  s(
    'polysyndeton',
    'There was bread and cheese and figs and honey and a cloth as white as salt.',
    'and … and … and',
  ),
  s(
    'polysyndeton',
    'Neither gold nor silver nor land nor titles nor thanks were offered.',
    'nor … nor … nor … nor',
  ),
  s('asyndeton', 'He packed, he paid, he left.', 'He packed, he paid, he left', 'tricolon'),
  s(
    'asyndeton',
    'Rain, mud, fog, hunger: so the army reached the river.',
    'Rain, mud, fog, hunger',
  ),
  s(
    'asyndeton',
    'They searched the cellar, the attic, the stable, the well.',
    'the cellar, the attic, the stable, the well',
  ),
  s('metonymy', 'The crown has not yet answered the letter.', 'The crown'),
  s('metonymy', 'The pen is mightier than the sword.', 'the pen … the sword'),
  s('metonymy', 'The whole stadium rose to its feet.', 'The whole stadium'),
  s('apostrophe', 'O sleep, where are you hiding, and who has paid you to stay away?', 'O sleep'),
  s(
    'apostrophe',
    'Speak up, old house! What have you heard behind your wallpaper?',
    'Speak up, old house!',
  ),
  s('apostrophe', 'Alarm clock, my enemy, we meet again.', 'Alarm clock, my enemy'),
  s('zeugma', 'She took her hat and her leave.', 'took her hat and her leave'),
  s(
    'zeugma',
    'He lost the match, his temper and, on the way home, an umbrella.',
    'lost the match, his temper',
    'tricolon',
  ),
  s(
    'zeugma',
    'By spring they had caught three trout and a bad cold.',
    'caught three trout and a bad cold',
  ),
];

/** An argument in its parts. */
export interface Argued {
  readonly claim: string;
  readonly reason: string;
  readonly evidence: string;
  readonly assumption: string;
  readonly objection: string;
  readonly reply: string;
}

export const argued: readonly Argued[] = [
  {
    claim: 'The town should plant trees along Station Street.',
    reason: 'They would keep the street cooler in summer.',
    evidence: 'In shaded streets of the same town, six degrees less were measured at noon.',
    assumption: 'A cooler street is worth what it costs.',
    objection: 'Roots may damage the pavement.',
    reply: 'There are kinds of trees with deep roots, which are already used on Mill Street.',
  },
  {
    claim: 'Our school should start at nine.',
    reason: 'Students would be more awake in their first lesson.',
    evidence: 'At a school that made the change, students slept half an hour longer on average.',
    assumption: 'Whoever has slept longer learns more easily.',
    objection: 'Parents who work early would have to leave before their children.',
    reply: 'The library could open at seven for those who come early.',
  },
  {
    claim: 'The museum ought to return the drum.',
    reason: 'It was taken without the consent of its owners.',
    evidence: 'The diary of the officer says, “We carried it off at night.”',
    assumption: 'What was taken without consent should be given back.',
    objection: 'In the museum more people can see it.',
    reply: 'The owners have offered to lend it to the museum every second year.',
  },
  {
    claim: 'The city should offer swimming lessons free of charge.',
    reason: 'Too many children cannot swim.',
    evidence: 'In a survey of last spring, four in ten ten-year-olds could not swim a single lap.',
    assumption: 'Some families do without lessons because of the price.',
    objection: 'The lessons would cost the city a lot of money.',
    reply: 'They would cost less than half of what was spent on the new parking lot.',
  },
  {
    claim: 'The newspaper should print its corrections on the front page.',
    reason: 'Readers who saw the mistake should also see the correction.',
    evidence:
      'Of a hundred readers who remembered a false report, only six had noticed the note on page 14.',
    assumption: 'A newspaper owes its readers the truth.',
    objection: 'A front page full of corrections would scare readers away.',
    reply: 'Papers that do it have lost no readers, and have gained trust.',
  },
  {
    claim: 'The old railway line should become a cycle path.',
    reason: 'Cyclists have no safe way into the town.',
    evidence: 'Last year, twenty-three accidents with bicycles were counted on the main road.',
    assumption: 'People will use a path that is a little longer but safe.',
    objection: 'One day a train might be needed there again.',
    reply: 'The rails would stay in the ground beneath the path.',
  },
  {
    claim: 'Students should be allowed to grade one essay a year themselves.',
    reason: 'Whoever has to judge a text looks at it more closely.',
    evidence: 'In two classes that tried it, the next essays had a third fewer mistakes.',
    assumption: 'Looking closely at one text helps with the next.',
    objection: 'Some will give themselves a grade that is too good.',
    reply: 'The teacher discusses every grade that differs from her own.',
  },
];

export const argumentParts: Readonly<
  Record<keyof Argued, { readonly name: string; readonly does: string }>
> = {
  claim: { name: 'claim', does: 'says what the audience is to believe or to do' },
  reason: { name: 'reason', does: 'says why' },
  evidence: { name: 'evidence', does: 'supports the reason with something that can be checked' },
  assumption: {
    name: 'assumption (warrant)',
    does: 'links evidence and claim and is often left unsaid',
  },
  objection: { name: 'counterargument', does: 'is what the other side may say' },
  reply: { name: 'rebuttal', does: 'answers the other side' },
};

/** Who speaks to whom, on which occasion and to what end. */
export interface Situation {
  readonly text: string;
  readonly speaker: string;
  readonly audience: string;
  readonly occasion: string;
  readonly purpose: string;
}

export const situations: readonly Situation[] = [
  {
    text: '“For forty years you have handed me your chalk, your secrets and your half-eaten apples. As of noon today, please hand them to someone else.”',
    speaker: 'a teacher who is retiring',
    audience: 'the people of her school',
    occasion: 'a farewell party',
    purpose: 'to say goodbye with a smile',
  },
  {
    text: '“Members of the jury, you have heard nine witnesses who saw a red coat. You have not heard one who saw a face.”',
    speaker: 'a lawyer for the defense',
    audience: 'a jury',
    occasion: 'a closing speech in court',
    purpose: 'to raise doubts about the evidence',
  },
  {
    text: '“The engine has been checked three times. I have flown this machine myself, and my daughter is sitting in row 12.”',
    speaker: 'a pilot',
    audience: 'nervous passengers',
    occasion: 'a flight that is late because of repairs',
    purpose: 'to calm people',
  },
  {
    text: '“Tomorrow this bridge will carry trucks. Today it carries our thanks to the eleven who did not see it finished.”',
    speaker: 'a mayor',
    audience: 'citizens and families of workers',
    occasion: 'the opening of a bridge',
    purpose: 'to honor the dead',
  },
  {
    text: '“You call it gravel. I call it six hundred square meters without a single bee. Give me one summer and forty dollars.”',
    speaker: 'a student of biology',
    audience: 'a school board',
    occasion: 'a meeting about the schoolyard',
    purpose: 'to win support for a garden',
  },
  {
    text: '“We are two goals behind, it is raining, and they are better. Good. Then nobody will believe it afterward.”',
    speaker: 'a coach',
    audience: 'a team',
    occasion: 'half-time of a match',
    purpose: 'to encourage people',
  },
  {
    text: "“I broke it, I hid it, and I let you suspect the cat. I have come to say so to your face, and to the cat's.”",
    speaker: 'a grandson',
    audience: 'his grandmother',
    occasion: 'a visit after a lie',
    purpose: 'to apologize',
  },
  {
    text: '“Madam, your letter of the third complains that our trains are late. Enclosed you will find your own letter, which reached us in six weeks.”',
    speaker: 'an employee of a railway',
    audience: 'an angry customer',
    occasion: 'a reply to a complaint',
    purpose: 'to turn the complaint around',
  },
];
