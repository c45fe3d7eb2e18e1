import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const NARA = 'U.S. National Archives, Constitution of the United States';
const LOC = 'Library of Congress, The Federalist Papers';

export const CONSTITUTION_QUESTIONS: readonly Written[] = [
  {
    ask: 'The Constitution begins with the words **“We the People”**. Why do these words matter?',
    right: 'They say that the government’s power comes from the people.',
    wrong: [
      ['They say that the king agrees.', 'There is no king in the Constitution.'],
      ['They list all the citizens by name.', 'No names are listed there.'],
      [
        'They say that members of Congress are the people meant by the law.',
        '“The People” are all of them, not only members of Congress.',
      ],
    ],
    hints: ['Who is speaking in these words?', 'They do not begin with “I” or “The King”.'],
    steps: [
      'The people are the ones who “ordain and establish” the Constitution.',
      'So officials work for the people, and not the other way around.',
    ],
    source: NARA,
    grades: [4, 8],
  },
  {
    ask: 'Why did the writers of the Constitution make **three branches**?',
    right: 'So that no one would have all the power',
    wrong: [
      ['So that everything would go faster', 'With three branches things often go more slowly.'],
      ['Because there were three states', 'There were thirteen states.'],
      ['So that there would be three presidents', 'There is only one president.'],
    ],
    hints: [
      'They had just broken with a king.',
      'What can happen when one person makes the laws, carries them out and judges?',
    ],
    steps: [
      'They feared a ruler with too much power.',
      'With three branches, each can stop the others from going too far.',
    ],
    source: NARA,
    grades: [4, 8],
  },
  {
    ask: 'Small states and large states quarreled in 1787: should each state have **the same number of votes**, or should **larger states have more**? What was the answer?',
    right: 'Both: one chamber of each kind',
    wrong: [
      ['Only large states may vote.', 'Small states would never have agreed.'],
      ['The president decides each time.', 'The answer was built into Congress.'],
      [
        'Each state has one vote in everything.',
        'That was the rule under the Articles of Confederation.',
      ],
    ],
    hints: [
      'How many chambers has Congress?',
      'In one chamber each state has two members. How is it in the other?',
    ],
    steps: [
      'In the Senate each state has two votes. In the House, states with more people have more members.',
      'This is called the Great Compromise.',
    ],
    source: NARA,
    grades: [4, 9],
  },
  {
    ask: 'A student says: “**Free speech means that I may say anything, anywhere, and no one may answer.**” What is wrong with that?',
    right: 'Others are free to disagree and to answer.',
    wrong: [
      [
        'Students have no right of free speech before they are 18.',
        'They have. The Supreme Court has said so.',
      ],
      ['Only newspapers have free speech.', 'All people have it.'],
      ['Free speech is not in the Constitution.', 'It is in the First Amendment.'],
    ],
    hints: ['Who else has free speech?', 'The First Amendment limits the government.'],
    steps: [
      'The First Amendment stops the government from punishing people for their opinions.',
      'Others have the same freedom, so they may disagree. Some acts, like threats, are not protected.',
    ],
    source: NARA,
    grades: [5, 12],
  },
  {
    ask: [
      passage(
        'James Madison, Federalist No. 51, 1788',
        'If men were angels, no government would be necessary. If angels were to govern men, neither external nor internal controls on government would be necessary.',
      ),
      'What does Madison argue for?',
    ],
    right: 'Limits on those who govern',
    wrong: [
      ['A government without laws', 'He says why government is needed.'],
      ['Rule by religious leaders', 'Angels are a figure of speech here.'],
      ['Trusting good leaders fully', 'He says that leaders are no angels.'],
    ],
    hints: ['Are leaders angels, in his view?', '“Controls on government” is the key.'],
    steps: [
      'People are not angels, so there must be government. Leaders are not angels either, so they must be controlled.',
      'That is his reason for checks and balances.',
    ],
    source: LOC,
    grades: [8, 12],
  },
  {
    ask: [
      passage(
        'James Madison, Federalist No. 51, 1788',
        'Ambition must be made to counteract ambition.',
      ),
      'Which part of the Constitution puts this idea into practice?',
    ],
    right: 'Each branch can check the others.',
    wrong: [
      [
        'The president is elected for four years.',
        'That limits time, but it does not set ambition against ambition.',
      ],
      [
        'Voters elect the House every two years.',
        'That makes members answer to voters. It does not set one official against another.',
      ],
      [
        'The Bill of Rights protects free speech.',
        'That limits the government, but it does not use the ambition of officials.',
      ],
    ],
    hints: ['Whose ambition is set against whose?', 'Think of a veto, and of overriding it.'],
    steps: [
      'Officials want to keep and use their power. Madison does not forbid that but uses it.',
      'When one branch goes too far, the others will defend their own powers.',
    ],
    source: LOC,
    grades: [9, 12],
  },
  {
    ask: [
      passage(
        'Brutus No. 1, an essay against the Constitution, 1787',
        'In a republic of such vast extent as the United-States, the legislature cannot attend to the various concerns and wants of its different parts.',
      ),
      'What does this writer fear?',
    ],
    right: 'The country is too large to be governed well from one place.',
    wrong: [
      ['The country will have too few laws.', 'The fear is about distance and size.'],
      [
        'The states will become too strong and leave the Union one by one.',
        'The writer would rather keep power close to the people.',
      ],
      ['The king will return.', 'The text does not speak of a king.'],
    ],
    hints: ['“Vast extent” means great size.', 'Who would be far away from whom?'],
    steps: [
      'The Anti-Federalists feared that a distant Congress would not know what people needed.',
      'Their protest helped to bring about the Bill of Rights.',
    ],
    source: 'National Constitution Center, Founders’ Library',
    grades: [9, 12],
  },
  {
    ask: 'Why was the **Bill of Rights** added in 1791?',
    right: 'Many people would accept the Constitution only with written rights.',
    wrong: [
      [
        'Britain had demanded it in the treaty that ended the war with the colonies.',
        'The treaty of 1783 said nothing about it.',
      ],
      ['The Supreme Court ordered it.', 'The Court has no part in making amendments.'],
      ['It was needed in order to abolish slavery.', 'That was the Thirteenth Amendment, in 1865.'],
    ],
    hints: [
      'Some states agreed to the Constitution only with a promise.',
      'What had the first text left out?',
    ],
    steps: [
      'Critics said that the new government was strong and no rights were listed.',
      'James Madison wrote amendments, and ten of them were ratified in 1791.',
    ],
    source: NARA,
    grades: [5, 12],
  },
  {
    ask: 'The president **names** a new justice, the Senate **says no**. Which idea does this show?',
    right: 'Checks and balances',
    wrong: [
      ['Judicial review', 'That is when a court strikes down a law.'],
      ['Federalism', 'That is how nation and states share power. Here both are national.'],
      ['Impeachment', 'That is a charge against an official.'],
    ],
    hints: ['One branch limits another.', 'Which branches act here?'],
    steps: [
      'The executive chooses, but the legislative must agree.',
      'So neither can fill the courts alone.',
    ],
    source: NARA,
    grades: [6, 12],
  },
  {
    ask: 'A city passes a rule that **no one may hold a meeting in the park to criticize the mayor**. What would a court most likely say?',
    right: 'The rule breaks the First Amendment.',
    wrong: [
      [
        'The rule is fine, because the mayor was elected.',
        'Elected officials must respect rights as well.',
      ],
      ['Courts may not judge city rules.', 'City rules must fit the Constitution too.'],
      ['Only the president can decide this.', 'Courts decide such cases.'],
    ],
    hints: [
      'Which freedoms are touched: speech, assembly, or both?',
      'Does the rule treat all meetings alike?',
    ],
    steps: [
      'The rule forbids one opinion, about an official, in a public place.',
      'Speech and peaceful assembly are protected. Fair rules about time and noise would be allowed.',
    ],
    source: NARA,
    grades: [6, 12],
  },
  {
    ask: 'In some elections a candidate **won more votes in the whole country but lost the election**. How is that possible?',
    right: 'Electoral votes are counted state by state.',
    wrong: [
      ['Some votes are counted twice.', 'Each ballot counts once, in its own state.'],
      [
        'Congress chooses the president and can overrule the voters.',
        'Congress chooses only when nobody has a majority of electors.',
      ],
      ['The Senate can change the result.', 'The Senate does not choose the president.'],
    ],
    hints: [
      'Who elects the president in the end?',
      'In most states the winner gets all the electors.',
    ],
    steps: [
      'Voters choose electors in each state, and it takes 270 of 538 electors to win.',
      'A candidate may win some states by a lot and lose others by a little.',
    ],
    source: 'U.S. National Archives, Electoral College',
    grades: [8, 12],
  },
  {
    ask: 'Why do federal judges hold office **“during good behaviour”**, in practice for life?',
    right: 'So that they can decide without fear of losing their jobs',
    wrong: [
      [
        'So that they gain experience in politics',
        'Judges should decide by the law and stay out of party politics.',
      ],
      [
        'So that a president can rely on the judges whom he or she has named',
        'Just the opposite: they should not depend on the president.',
      ],
      ['So that they need not follow the law', 'They are bound by the law.'],
    ],
    hints: [
      'What might a judge do who has to please voters or a president?',
      'Think of an unpopular but lawful decision.',
    ],
    steps: [
      'A judge whose job depends on someone may be tempted to please that person.',
      'Secure office makes courts independent. Judges can still be impeached.',
    ],
    source: NARA,
    grades: [8, 12],
  },
  {
    ask: 'How does a **law** differ from an **amendment**?',
    right: 'A law must fit the Constitution, an amendment changes it.',
    wrong: [
      [
        'Judges make laws, and Congress alone makes amendments.',
        'Congress makes laws, and the states take part in amendments.',
      ],
      ['An amendment is made by the president.', 'The president has no part in it.'],
      [
        'A law is made for the states, and an amendment only for cities and towns.',
        'Both may be about the whole country.',
      ],
    ],
    hints: [
      'Which of them is harder to pass?',
      'Three fourths of the states must agree to one of them.',
    ],
    steps: [
      'Ordinary laws need a majority, and courts can strike them down.',
      'An amendment needs two thirds of Congress and three fourths of the states, and it becomes part of the highest law.',
    ],
    source: NARA,
    grades: [6, 12],
  },
  {
    ask: 'At what age can U.S. citizens **vote** in national elections, and since when?',
    right: '18, since 1971',
    wrong: [
      ['21, since 1789', 'Before 1971 the age was 21 in most states.'],
      ['16, since 1920', 'In 1920 the vote was won for women, not for 16-year-olds.'],
      ['18, since 1776', 'It was lowered much later.'],
    ],
    hints: [
      'The Twenty-sixth Amendment is from the time of the Vietnam War.',
      'Soldiers of 18 asked: if we can be drafted, why can’t we vote?',
    ],
    steps: [
      'The Twenty-sixth Amendment was ratified in 1971.',
      'Young people who could be sent to war argued that they should also be able to vote.',
    ],
    source: NARA,
    grades: [5, 12],
  },
  {
    ask: 'Two girls want the city to build a skate park. Their teacher says: “The First Amendment can help you.” Which **right** does she mean?',
    right: 'The right to ask the government for something',
    wrong: [
      ['The right to a fair trial', 'That is in the Sixth Amendment, and nobody is accused here.'],
      ['The right to build a park on land of the city', 'No amendment gives that right.'],
      ['The right not to be searched', 'That is in the Fourth Amendment.'],
    ],
    hints: [
      'What would the girls do first to get a skate park?',
      'A letter with many names on it is called a petition.',
    ],
    steps: [
      'The First Amendment protects the right to petition the government.',
      'So the girls may collect names and send their request to the city council.',
    ],
    source: NARA,
    grades: [4, 7],
  },
  {
    ask: 'Who can **make a federal law**?',
    right: 'Congress, and as a rule the president signs it',
    wrong: [
      ['The president alone', 'The president signs bills, but Congress has to pass them first.'],
      ['The Supreme Court', 'The Court decides what laws mean. It does not make them.'],
      [
        'The governors of the fifty states, if all of them agree',
        'Governors sign state laws, not federal ones.',
      ],
    ],
    hints: [
      'Which branch is called legislative?',
      'Two parts of the government work on a bill before it is a law.',
    ],
    steps: [
      'Both chambers of Congress have to pass a bill.',
      'Then it goes to the president, who can sign or veto it.',
    ],
    source: NARA,
    grades: [4, 7],
  },
  {
    ask: 'Ms. Lopez says: “The president can do whatever he or she wants.” Why is she **wrong**?',
    right: 'The other branches can check the president.',
    wrong: [
      [
        'The president may only make speeches.',
        'The president has many powers, but they have limits.',
      ],
      [
        'The governors of the states are above the president.',
        'Governors lead their states. They are not above the president.',
      ],
      ['The president must ask the king.', 'The United States has no king.'],
    ],
    hints: [
      'There are three branches. What are they for?',
      'Who can override a veto? Who can say that an order breaks the Constitution?',
    ],
    steps: [
      'Congress can refuse money, override a veto and even remove a president from office.',
      'Courts can say that an order breaks the Constitution.',
    ],
    source: NARA,
    grades: [4, 8],
  },
  {
    ask: 'Why is the Constitution called **“the supreme law of the land”**?',
    right: 'No other law may go against it.',
    wrong: [
      ['It is the longest law.', 'Many laws are much longer.'],
      ['It was written first.', 'There were older laws. It is about rank, not about age.'],
      ['Only the Supreme Court must obey it.', 'Everyone must obey it, officials first of all.'],
    ],
    hints: ['“Supreme” means highest.', 'What happens to a law that breaks the Constitution?'],
    steps: [
      '“Supreme” means that it stands above all other laws.',
      'A law of Congress, a state or a city that goes against it can be struck down by the courts.',
    ],
    source: NARA,
    grades: [4, 9],
  },
];
