import type { Written } from '../ask/written.ts';

const EB = 'Encyclopaedia Britannica';
const LOC = 'Library of Congress';
const NARA = 'U.S. National Archives';

export const CAUSATION_QUESTIONS: readonly Written[] = [
  {
    ask: 'A student writes: “The assassination in Sarajevo caused World War I.” Which change makes the sentence **most accurate**?',
    right: '“… set off a crisis that alliances and war plans turned into World War I.”',
    wrong: [
      [
        '“… was the only reason why the great powers went to war in 1914.”',
        'That makes it less accurate: it leaves out all other causes.',
      ],
      ['“… had nothing to do with World War I.”', 'It was the trigger.'],
      [
        '“… made World War I certain from that hour, whatever anyone did afterward.”',
        'Leaders still had choices for five weeks.',
      ],
    ],
    hints: ['Which other causes are missing?', 'Use a verb for a trigger.'],
    steps: [
      '“Set off” says that it was the trigger.',
      'Alliances and war plans say why a local crisis became a world war.',
    ],
    source: 'Imperial War Museums',
  },
  {
    ask: 'Claim: “The **Great Depression** helped Hitler to power.” Which evidence **supports** it best?',
    right:
      'His party’s share of the vote rose from about 3 percent in 1928 to about 37 percent in July 1932.',
    wrong: [
      ['He was born in Austria in 1889.', 'True, but it has nothing to do with the Depression.'],
      [
        'Germany had lost World War I and had to pay reparations to the winners.',
        'True, and a cause too, but not evidence about the Depression.',
      ],
      [
        'He had written a book about his aims in prison, which later sold millions of copies.',
        'True, but that was in 1924, before the Depression.',
      ],
    ],
    hints: [
      'The claim links two things. The evidence has to link them too.',
      'Compare numbers before and after 1929.',
    ],
    steps: [
      'The vote rose steeply in just the years in which unemployment rose.',
      'That is strong support, though not full proof: decisions of other politicians mattered as well.',
    ],
    source: 'United States Holocaust Memorial Museum',
  },
  {
    ask: 'Claim: “The **Erie Canal** made New York the largest port of the country.” Which fact would **weaken** it?',
    right: 'New York was already the busiest port before the canal opened.',
    wrong: [
      ['Freight on the canal cost a tenth of the price by wagon.', 'That supports the claim.'],
      ['Wheat from the West went to New York afterward.', 'That supports the claim.'],
      [
        'The canal was 363 miles long and had more than eighty locks.',
        'That neither supports nor weakens it.',
      ],
    ],
    hints: ['A cause has to come before its effect.', 'What if the effect was there already?'],
    steps: [
      'If the port led before 1825, the canal cannot be the whole reason.',
      'A better claim: it strengthened a lead that New York already had.',
    ],
    source: 'National Park Service',
  },
  {
    ask: 'In summer both **ice cream sales and swimming accidents** rise. What does a historian learn from such a case?',
    right: 'Two things may rise together because of a third.',
    wrong: [
      ['Ice cream causes accidents.', 'Both rise because it is hot.'],
      ['Accidents make people buy ice cream.', 'Both rise because it is hot.'],
      [
        'Numbers like these are of no use at all in history.',
        'They are very useful, if one asks what is behind them.',
      ],
    ],
    hints: ['What else is different in summer?', 'Correlation is not causation.'],
    steps: [
      'Heat brings people both to the ice cream stand and to the water.',
      'So when two curves rise together, look for a common cause before you claim a link.',
    ],
  },
  {
    ask: 'Which question tests best **how important** a cause was?',
    right: 'Would it have happened without it, at that time and in that way?',
    wrong: [
      [
        'Is it the cause that is mentioned most often in movies and novels?',
        'Fame is no measure of importance.',
      ],
      ['Did it happen on a round date?', 'The date tells nothing about importance.'],
      [
        'Was it the very last thing that happened before the event began?',
        'The last thing may be only a trigger.',
      ],
    ],
    hints: ['Imagine the cause away.', 'This is called counterfactual thinking.'],
    steps: [
      'If the event would hardly have happened without it, the cause was important.',
      'One has to argue with evidence, because we cannot run history twice.',
    ],
  },
  {
    ask: 'Two historians explain the **end of slavery in the British Empire** (law of 1833). One stresses the campaign of citizens, the other revolts of enslaved people. What is the best way to deal with that?',
    right: 'See which evidence each has, and whether both causes worked together.',
    wrong: [
      [
        'Find out which of them is the better writer, and follow that one.',
        'Both may have good evidence for different causes.',
      ],
      ['Take the average of the two.', 'Explanations are not numbers.'],
      [
        'Decide that the cause of such an old event cannot be known any more.',
        'Much is known. The question is how causes combine.',
      ],
    ],
    hints: [
      'Must two causes exclude each other?',
      'A great revolt in Jamaica began in December 1831.',
    ],
    steps: [
      'Petitions with more than a million names put pressure on Parliament. The revolt in Jamaica showed that slavery could not be kept up in peace.',
      'Several causes strengthened each other. Which weighed more is a matter of argument.',
    ],
    source: EB,
  },
  {
    ask: 'After the Revolution of 1789 France had a republic, then an emperor, then kings again. Yet **serfdom and noble privileges did not come back**. What does this show?',
    right: 'Change and continuity can exist side by side.',
    wrong: [
      ['Nothing had changed at all.', 'The end of privileges was a lasting change.'],
      ['A revolution changes everything for ever, at once.', 'Kings came back for a time.'],
      ['Emperors are always better than kings.', 'That is a judgment and not a conclusion.'],
    ],
    hints: ['What came back? What did not?', 'Look at government and at society separately.'],
    steps: [
      'Forms of government changed back and forth.',
      'Equality before the law remained. So a revolution can fail in one way and last in another.',
    ],
    source: EB,
  },
  {
    ask: 'The **Dust Bowl** of the 1930s had natural and human causes. Which pair names **one of each**?',
    right: 'Years of drought, and the plowing up of grassland',
    wrong: [
      ['Years of drought, and strong winds', 'Both are natural.'],
      ['The plowing up of grassland, and high wheat prices', 'Both have to do with people.'],
      ['The plowing up of grassland, and new tractors', 'Both have to do with people.'],
    ],
    hints: ['Which causes would there be without people?', 'Grass roots hold soil.'],
    steps: [
      'Drought is natural. Plowing removed the grass that had held the soil.',
      'Either alone would have done less damage. Together they were a disaster.',
    ],
    source: LOC,
  },
  {
    ask: 'Which sentence shows **hindsight**, that is, knowing the end and thinking that people could have known it?',
    right: '“They should have seen that the war would last four years.”',
    wrong: [
      ['“Most leaders expected a war of a few months.”', 'This tells what people expected then.'],
      ['“A few officers warned of a long war.”', 'This tells what was known to some.'],
      [
        '“Nobody could test the war plans of the generals before 1914.”',
        'This tells what was possible.',
      ],
    ],
    hints: ['Who knows how it ended: they, or we?', 'Look for “should have seen”.'],
    steps: [
      'In August 1914 hardly anyone could know the length of the war.',
      'We know it, and that makes it look obvious. Good history asks what people could know at the time.',
    ],
    source: 'Imperial War Museums',
  },
  {
    ask: 'You want to show that the **railroad changed where towns grew**. Which evidence is strongest?',
    right: 'Towns on a new line grew faster than similar towns without one.',
    wrong: [
      [
        'One town on a new line grew to four times its size in twenty years.',
        'One case may have other reasons.',
      ],
      ['Many people liked trains.', 'That is no evidence on growth.'],
      [
        'Railroads were built in the same century in which towns grew.',
        'The same time is not enough. Something else could explain both.',
      ],
    ],
    hints: [
      'Compare what is alike in all but one respect.',
      'Two groups of towns are better than one town.',
    ],
    steps: [
      'Comparing similar towns with and without a line shows the effect of the line.',
      'It is the nearest that historians can get to an experiment.',
    ],
    source: LOC,
  },
  {
    ask: 'The authors of the **Nineteenth Amendment** (1920) wanted votes for women. In the South many Black women **still could not vote** until 1965. What do historians call this?',
    right: 'A gap between a law and its enforcement',
    wrong: [
      ['An anachronism in the law', 'That is something out of its time.'],
      ['A trigger', 'It set nothing off at once.'],
      ['A coincidence of two unrelated facts', 'It was brought about by unfair laws and threats.'],
    ],
    hints: [
      'What did the Constitution say? What happened at the polls?',
      'Literacy tests and poll taxes remained.',
    ],
    steps: [
      'The right was written down, but states kept other barriers up.',
      'To judge the effect of a law, look at what people could really do.',
    ],
    source: NARA,
  },
  {
    ask: 'Which of these is the best **thesis** for an essay on the causes of the American Revolution?',
    right:
      'Taxes set off the conflict, but it was the habit of self-government that made them unbearable.',
    wrong: [
      [
        'The American Revolution had many causes, and they were of different kinds.',
        'True, but it says nothing that could be argued.',
      ],
      [
        'This essay is about the Revolution, its causes, its course and its consequences for the world.',
        'That is a topic and not a claim.',
      ],
      [
        'King George III was the worst king ever.',
        'That is a judgment that cannot be shown, and it does not answer the question.',
      ],
    ],
    hints: [
      'A thesis answers the question and can be argued with evidence.',
      'Which one weighs causes against each other?',
    ],
    steps: [
      'A good thesis makes a claim that somebody could dispute.',
      'This one names two causes and says how they are connected.',
    ],
    source: NARA,
  },
];
