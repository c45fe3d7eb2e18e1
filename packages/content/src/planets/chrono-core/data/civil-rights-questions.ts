import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const NARA = 'U.S. National Archives';
const LOC = 'Library of Congress';
const NPS = 'National Park Service';

export const CIVIL_RIGHTS_QUESTIONS: readonly Written[] = [
  {
    ask: 'In 1955 a bus rule in Montgomery said that **Black riders had to give up their seats to white riders**. What made this rule unfair?',
    right: 'It treated people differently because of their race.',
    wrong: [
      ['It made the buses slower, so that people came late.', 'Speed was not the problem.'],
      [
        'It was written in words that were hard to read.',
        'The rule was easy to understand. It was unjust.',
      ],
      ['It was only for children.', 'It was for Black riders of any age.'],
    ],
    hints: ['Who had to stand up, and who did not?', 'Would it be fair if you were the one?'],
    steps: [
      'The rule asked only about race.',
      'A fair rule is the same for all. In 1956 the Supreme Court said that such bus rules break the Constitution.',
    ],
    source: NPS,
    grades: [4, 6],
  },
  {
    ask: 'The people of Montgomery **stopped riding the buses** for 381 days. Why did that work?',
    right: 'The bus company lost the money of most of its riders.',
    wrong: [
      ['The buses broke down.', 'The buses were fine, but empty.'],
      [
        'The bus drivers went on strike and joined the walkers.',
        'The riders stayed away, not the drivers.',
      ],
      ['The city paid people to walk.', 'City officials fought the boycott.'],
    ],
    hints: [
      'Who had paid most of the fares before?',
      'Think of the purse of the bus company, and of judges.',
    ],
    steps: [
      'Most riders were Black. Without their fares the company lost a lot of money.',
      'At the same time a court case went on. Together they ended the rule.',
    ],
    source: NPS,
    grades: [4, 8],
  },
  {
    ask: 'Why did protesters **train to stay calm** when others shouted at them?',
    right: 'Peaceful protest showed everyone who was acting wrongly.',
    wrong: [
      [
        'They did not want newspapers and television to report.',
        'They wanted the news to report on them.',
      ],
      ['Shouting in a public place was against the law there.', 'That was not the reason.'],
      ['They did not really care.', 'They cared so much that they trained for it.'],
    ],
    hints: ['What would people see on television?', 'Nonviolence was a plan, not weakness.'],
    steps: [
      'If they had hit back, people could have blamed both sides.',
      'Their calm made the injustice plain to all.',
    ],
    source: LOC,
    grades: [4, 8],
  },
  {
    ask: [
      passage(
        'Martin Luther King Jr., Letter from Birmingham Jail, April 1963',
        'Injustice anywhere is a threat to justice everywhere.',
      ),
      'What does this sentence say to people who live **far away** from Birmingham?',
    ],
    right: 'It concerns you too.',
    wrong: [
      ['It is none of your business.', 'The sentence says the opposite.'],
      ['You should move to Birmingham.', 'It does not ask people to move.'],
      ['Injustice is only found in Birmingham.', '“Anywhere” means in any place.'],
    ],
    hints: ['“Everywhere” includes where you live.', 'Some had called him an outsider.'],
    steps: [
      'Critics had said that he should stay out of other people’s towns.',
      'He answers that all communities are tied together.',
    ],
    source: 'The Martin Luther King, Jr. Research and Education Institute, Stanford University',
    grades: [5, 12],
  },
  {
    ask: 'Some books say that Rosa Parks stayed in her seat because **her feet were tired**. She said later that this was not the reason. Why is it important to get this right?',
    right: 'She made a brave choice and was part of a movement.',
    wrong: [
      ['It proves that the driver was right.', 'The rule was unjust, whatever her reason was.'],
      [
        'It shows that the boycott was a mistake.',
        'The boycott worked, and it was planned with care.',
      ],
      [
        'It shows that she had not thought about the bus rules before.',
        'She had worked against such rules for years.',
      ],
    ],
    hints: [
      'Had she worked for equal rights before 1955?',
      '“The only tired I was, was tired of giving in,” she wrote.',
    ],
    steps: [
      'She had worked for the NAACP for years and had just been to a training.',
      'A movement is made by people who prepare and decide. It does not happen by chance.',
    ],
    source: 'Library of Congress, Rosa Parks Papers',
    grades: [4, 9],
  },
  {
    ask: [
      passage(
        'Supreme Court, Brown v. Board of Education, 1954',
        'We conclude that, in the field of public education, the doctrine of “separate but equal” has no place. Separate educational facilities are inherently unequal.',
      ),
      'What does “**inherently** unequal” mean here?',
    ],
    right: 'Separation itself makes them unequal.',
    wrong: [
      [
        'They are unequal only if the books are old.',
        'Even with equal books, separation would make them unequal.',
      ],
      [
        'They will be equal in the future.',
        'The Court says that separate schools cannot be equal.',
      ],
      ['They are equal in most states.', 'The Court speaks of all such schools.'],
    ],
    hints: [
      '“Inherent” means built in.',
      'Would new books and desks be enough, according to the Court?',
    ],
    steps: [
      'The Court says that being set apart tells children that they are worth less.',
      'So equal buildings could not mend it. Plessy was overturned for schools.',
    ],
    source: NARA,
    grades: [7, 12],
  },
  {
    ask: [
      passage(
        'Declaration of Sentiments, Seneca Falls, 1848',
        'We hold these truths to be self-evident: that all men and women are created equal.',
      ),
      'Why did the authors use the **words of the Declaration of Independence**?',
    ],
    right: 'To show that its promise should include women',
    wrong: [
      ['Because it was the only text that they had at hand', 'They changed the text on purpose.'],
      [
        'To show that they rejected the Declaration',
        'They took it as a model and wanted it to hold for all.',
      ],
      ['To leave the United States', 'They wanted to be full citizens of it.'],
    ],
    hints: ['Which two words did they add?', 'Who would recognize the sentence?'],
    steps: [
      'Everyone knew the sentence. Adding “and women” shows what was missing.',
      'It turned the nation’s own ideals into an argument.',
    ],
    source: NPS,
    grades: [5, 12],
  },
  {
    ask: 'The Civil Rights Act was signed in **1964**. Why was a **Voting Rights Act** still needed in 1965?',
    right: 'Tests and threats still kept many Black citizens from voting.',
    wrong: [
      ['The first law had been forgotten.', 'It was in force, but it did little for voting.'],
      [
        'Until then Black women could vote, but Black men could not.',
        'The same barriers kept women and men from voting.',
      ],
      ['The Supreme Court had struck down the first law.', 'The Court upheld it.'],
    ],
    hints: ['What was the march from Selma for?', 'How could a county clerk turn someone away?'],
    steps: [
      'The law of 1964 was mostly about public places and jobs.',
      'The law of 1965 ended literacy tests and let federal officials register voters. In Mississippi the share of Black adults who were registered rose from about 7 to about 60 percent within three years.',
    ],
    source: NARA,
    grades: [6, 12],
  },
  {
    ask: 'Which pair shows **two different strategies** that worked together?',
    right: 'Court cases against unjust laws, and mass protests in the streets',
    wrong: [
      ['A march on Monday, and a march on Tuesday', 'That is the same strategy twice.'],
      ['A lawsuit in Kansas, and a lawsuit in Virginia', 'Both are court cases.'],
      ['A bus boycott, and a grape boycott', 'Both are boycotts.'],
    ],
    hints: [
      'Look for two ways that are not alike.',
      'Judges decide in one. The public sees the other.',
    ],
    steps: [
      'Courts can strike down laws, but they need cases and may not be obeyed at once.',
      'Protests bring attention and pressure. In Montgomery both ended the bus rule together.',
    ],
    source: LOC,
    grades: [6, 12],
  },
  {
    ask: 'Textbooks often tell of **one great leader**. What do historians add to this picture?',
    right: 'Thousands of local people organized, marched and taught.',
    wrong: [
      [
        'Leaders such as Dr. King were not important at all.',
        'They mattered, but they were not alone.',
      ],
      [
        'Only presidents and judges could really bring changes.',
        'Presidents acted after people had pressed them.',
      ],
      ['Everything was decided in one day.', 'It took decades.'],
    ],
    hints: ['Who drove the carpools? Who cooked, printed and taught?', 'Think of Ella Baker.'],
    steps: [
      'Churches, students, women’s groups and unions carried the movement.',
      'Speeches are well documented, and kitchen work is not. So it takes care to see everyone.',
    ],
    source: NPS,
    grades: [7, 12],
  },
  {
    ask: 'A **curb cut** is a small ramp from the sidewalk to the street. It was demanded by people in wheelchairs. Who **else** uses it?',
    right: 'Parents with strollers, travelers and delivery workers',
    wrong: [
      [
        'Nobody except the people who had asked for it',
        'Watch a street corner: many others use it.',
      ],
      ['Only cars', 'Cars do not use the sidewalk.'],
      ['Only people who work for the city or for the mail', 'They do, but so do many others.'],
    ],
    hints: ['Who else has something on wheels?', 'A change for one group can help others.'],
    steps: [
      'Anything with wheels goes up a ramp more easily than over a curb.',
      'It is an example of how equal access for some is good for all.',
    ],
    source: 'U.S. Department of Justice, ADA.gov',
    grades: [4, 9],
  },
  {
    ask: [
      passage(
        'Lyndon B. Johnson to Congress, March 15, 1965',
        'It is wrong—deadly wrong—to deny any of your fellow Americans the right to vote in this country. There is no issue of States rights or national rights. There is only the struggle for human rights.',
      ),
      'Opponents said that **each state alone** should decide who may vote. How does the president answer them?',
    ],
    right: 'Voting is a human right, and no state may deny it.',
    wrong: [
      [
        'Each state may decide, as long as it tells Congress.',
        'He says that there is “no issue of States rights” here.',
      ],
      [
        'The national government should take over all the states.',
        'He says that national rights are not the issue either.',
      ],
      [
        'The question is not important enough for Congress.',
        'He calls it “deadly wrong” to deny the vote.',
      ],
    ],
    hints: [
      'He names three kinds of rights. Which one does he say it is about?',
      'It was a week after the marchers had been beaten in Selma.',
    ],
    steps: [
      'He puts aside the quarrel between states and nation and speaks of what is due to every person.',
      'So he asks Congress for a law that protects the vote in every state: the Voting Rights Act.',
    ],
    source: 'National Archives, Lyndon B. Johnson Presidential Library',
    grades: [8, 12],
  },
];
