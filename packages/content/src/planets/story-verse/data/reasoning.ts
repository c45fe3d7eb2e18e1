export type Flaw =
  | 'hasty generalization'
  | 'false cause'
  | 'attack on the person'
  | 'false choice'
  | 'appeal to popularity'
  | 'circular reasoning'
  | 'slippery slope';

export const flaws: Record<Flaw, { readonly what: string; readonly test: string }> = {
  'hasty generalization': {
    what: 'draws a conclusion about all from very few cases',
    test: 'How many cases is the conclusion built on?',
  },
  'false cause': {
    what: 'takes one thing for the cause of another only because it came first',
    test: 'Does coming earlier make something the cause?',
  },
  'attack on the person': {
    what: 'criticizes who is speaking and not what is said',
    test: 'Is the reply about the idea, or about the one who has it?',
  },
  'false choice': {
    what: 'pretends that there are only two possibilities',
    test: 'Is there really nothing in between?',
  },
  'appeal to popularity': {
    what: 'says that something is right because many people think or do it',
    test: 'Does the number of people make it true?',
  },
  'circular reasoning': {
    what: 'uses the claim itself, in other words, as its own proof',
    test: 'Does the reason say anything that the claim has not said?',
  },
  'slippery slope': {
    what: 'claims without evidence that one small step must end in disaster',
    test: 'Does each step really have to lead to the next?',
  },
};

export const flawed: readonly (readonly [flaw: Flaw, text: string])[] = [
  [
    'hasty generalization',
    'I met two people from that town, and both were late. People there are never on time.',
  ],
  ['hasty generalization', 'The first page was dull, so the whole series must be dull.'],
  ['hasty generalization', 'My uncle never wore a helmet and was never hurt. Helmets are useless.'],
  ['hasty generalization', 'One tomato in the crate was rotten. This farmer sells bad fruit.'],
  ['hasty generalization', 'Three of my friends dislike jazz. Young people do not like jazz.'],
  ['false cause', 'I wore my green socks and we won. The socks brought us the victory.'],
  [
    'false cause',
    'Soon after the new mayor took office, it rained for a week. She has brought bad weather.',
  ],
  ['false cause', 'The rooster crows and then the sun rises. So the rooster makes the sun rise.'],
  [
    'false cause',
    'The library got new chairs in May, and in June the students had better grades. The chairs raised the grades.',
  ],
  ['false cause', 'I sneezed, and the lights went out. My sneeze must have done it.'],
  [
    'attack on the person',
    'Why listen to her plan for the park? She cannot even keep her desk tidy.',
  ],
  ['attack on the person', 'He says the bridge is unsafe, but he failed his driving test.'],
  ['attack on the person', 'Do not trust the doctor on sleep. Look at that ridiculous tie.'],
  ['attack on the person', 'Her essay on taxes cannot be right; she is only new in town.'],
  ['attack on the person', 'You want shorter lessons? Of course, you have always been lazy.'],
  ['false choice', 'Either we buy new computers, or our students will learn nothing.'],
  ['false choice', 'You are with us in every point, or you are against us.'],
  ['false choice', 'If you do not love sports, you must love sitting on the couch.'],
  ['false choice', 'We can have clean rivers or we can have jobs. Choose one.'],
  ['false choice', 'Either he is a genius, or he is a fool.'],
  ['appeal to popularity', 'Most of my class believes it, so it must be true.'],
  ['appeal to popularity', 'A million people have bought this pillow. It has to be the best.'],
  ['appeal to popularity', 'Everybody crosses here on red. It cannot be dangerous.'],
  [
    'appeal to popularity',
    'Almost everyone in the office believes that the printer hates Mondays, so there must be something to it.',
  ],
  [
    'appeal to popularity',
    'That song is at the top of the charts, which proves how well it is written.',
  ],
  ['circular reasoning', 'This book is excellent because it is so very good.'],
  ['circular reasoning', 'You can believe him, because he always tells the truth.'],
  ['circular reasoning', 'The rule is fair since it is a just rule.'],
  ['circular reasoning', 'She is the best leader because nobody leads better than she does.'],
  ['circular reasoning', 'Reading is useful, for it has many uses.'],
  [
    'slippery slope',
    'If we allow one late paper, soon nobody will hand in anything, and the school will have to close.',
  ],
  ['slippery slope', 'Let him stay up until ten today, and next he will never sleep again.'],
  ['slippery slope', 'If the club drops one rule, there will be no rules left by summer.'],
  [
    'slippery slope',
    'Start by skipping one practice, and you will end up without a job or friends.',
  ],
  [
    'slippery slope',
    'If the city plants trees in this street, it will soon ban cars from the whole country.',
  ],
];

export interface Claim {
  readonly claim: string;
  readonly evidence: string;
  /** Not evidence, or weak: with what is the matter. */
  readonly weak: readonly (readonly [text: string, why: string])[];
}

const c = (
  claim: string,
  evidence: string,
  opinion: string,
  anecdote: string,
  beside: string,
): Claim => ({
  claim,
  evidence,
  weak: [
    [opinion, 'That is an opinion. It repeats how someone feels and proves nothing.'],
    [anecdote, 'That is a single case. It may be an exception.'],
    [beside, 'That may be true, but it does not bear on this claim.'],
  ],
});

export const claims: readonly Claim[] = [
  c(
    'School should start later.',
    'Schools that moved their start to 8:30 recorded better attendance.',
    'Getting up early on a school day is simply awful for everybody.',
    'My cousin once overslept and missed a test at her high school.',
    'Most schools in the county have a gym and a large cafeteria.',
  ),
  c(
    'The town needs more bicycle lanes.',
    'After lanes were built on Elm Street, accidents there fell by a third.',
    'Nothing in the world is nicer than a ride on a good bicycle.',
    'My neighbor was hit by a car door on his bicycle last spring.',
    'Bicycles as we know them were invented in the 19th century.',
  ),
  c(
    'The river has become cleaner.',
    'Yearly samples show half as much waste as ten years ago.',
    'The river looks far lovelier than it ever has before.',
    'My aunt saw one large trout near the bridge last Sunday.',
    'The river is 80 miles long and flows into a large lake.',
  ),
  c(
    'Reading for pleasure builds vocabulary.',
    'In a study of 3,000 students, frequent readers knew more words.',
    'Books are far better than anything one can see on a screen.',
    'My sister reads a lot, and she uses long words all the time.',
    'The city library has 40,000 books and is open six days a week.',
  ),
  c(
    'The new recycling plan works.',
    'The weight of trash sent to the dump has dropped by a quarter.',
    'It feels good and right to sort bottles, cans and old paper.',
    'Mr. Diaz now throws away much less trash than he did before.',
    'The new bins are green, blue and brown, and they have wheels.',
  ),
  c(
    'Our museum should be free on Sundays.',
    'Two similar museums doubled their visitors with free Sundays.',
    'Art is the greatest of all the gifts that humanity has.',
    'I know a boy who wanted to go but could not afford it.',
    'The museum was designed by two sisters and opened in 1931.',
  ),
  c(
    'Street trees cool the city in summer.',
    'Thermometers in shaded streets showed four degrees less at noon.',
    'A street without trees is an ugly street, whatever its houses.',
    'One very hot day last July, I felt fine under an old oak.',
    'Many of the trees in our streets lose their leaves in autumn.',
  ),
  c(
    'The bus should run after ten at night.',
    'A count found 340 people a night walking home along the route.',
    'Buses that run late into the night are a sign of a real city.',
    'Last week I had to walk home in the rain at half past ten.',
    'The bus company was founded in 1962 and has 41 buses today.',
  ),
  c(
    'Bees need our protection.',
    'Surveys in the region show that colonies have shrunk for nine years.',
    'Bees are the most charming insects, and everybody should love them.',
    'A beekeeper whom I have known for years lost a hive in March.',
    'Honey that is kept in a closed jar does not spoil for years.',
  ),
  c(
    'Learning an instrument trains patience.',
    'Over two years, students with lessons stayed longer at hard tasks.',
    'Music is the language of the soul and makes life worth living.',
    'My brother plays the cello and is the most patient boy I know.',
    'A cello has four strings, which are tuned in fifths.',
  ),
  c(
    'The factory should filter its smoke.',
    'Sensors near the factory measure twice the permitted amount of soot.',
    'Factories with tall chimneys are a shame for a valley like ours.',
    'A man in our street, near the factory, coughs every morning.',
    'The factory has made chairs and tables for seventy years.',
  ),
  c(
    'Shorter meetings get more done.',
    'Teams that cut their meetings to 20 minutes finished more tasks.',
    'Nobody in the whole world enjoys a meeting that is long.',
    'Once, a meeting of two hours that I was in led nowhere.',
    'Most meetings are held on Mondays in the large room.',
  ),
];
