import type { Term } from '../../../authoring/vocabulary.ts';
import type { Deed } from '../ask/people.ts';
import type { Case } from '../ask/sorting.ts';
import type { Sequence, Written } from '../ask/written.ts';

export const RULE_SORTS = {
  safe: {
    name: 'It keeps people safe.',
    asks: 'is a rule that **keeps people safe**',
    means: 'Some rules keep people from getting hurt.',
  },
  fair: {
    name: 'It gives everyone a fair turn.',
    asks: 'is a rule that **gives everyone a fair turn**',
    means: 'Some rules make sure that everyone gets the same chance.',
  },
  learn: {
    name: 'It helps everyone to learn.',
    asks: 'is a rule that **helps everyone to hear and learn**',
    means: 'Some rules make it quiet enough to listen and work.',
  },
  clean: {
    name: 'It keeps shared things nice.',
    asks: 'is a rule that **keeps shared things clean and whole**',
    means: 'Some rules take care of things that belong to all of us.',
  },
} as const;

export const RULES: readonly Case<keyof typeof RULE_SORTS>[] = [
  { text: 'Walk on the stairs.', sort: 'safe', why: 'People who run on stairs can fall.' },
  {
    text: 'Wear a helmet when you ride a bike.',
    sort: 'safe',
    why: 'A helmet protects the head in a fall.',
  },
  {
    text: 'Cross the street at the crosswalk.',
    sort: 'safe',
    why: 'Drivers look for people at the crosswalk.',
  },
  {
    text: 'Leave the building when the fire alarm rings.',
    sort: 'safe',
    why: 'Outside, nobody is hurt by a fire.',
  },
  {
    text: 'Wear a seat belt in the car.',
    sort: 'safe',
    why: 'A seat belt holds you when the car stops suddenly.',
  },
  {
    text: 'Go down the slide feet first.',
    sort: 'safe',
    why: 'Feet first, nobody hits their head.',
  },
  {
    text: 'Use the swing for five minutes, then let the next child on.',
    sort: 'fair',
    why: 'Everybody who waits gets a turn.',
  },
  {
    text: 'Everyone draws one card, then the next player goes.',
    sort: 'fair',
    why: 'Nobody gets more turns than others.',
  },
  {
    text: 'Stand in line for the drinking fountain.',
    sort: 'fair',
    why: 'The one who came first drinks first, and nobody is pushed aside.',
  },
  {
    text: 'Each group gets the same number of blocks.',
    sort: 'fair',
    why: 'Every group has the same chance to build.',
  },
  {
    text: 'Take turns at being the line leader.',
    sort: 'fair',
    why: 'Each child is the leader once.',
  },
  {
    text: 'Raise your hand before you speak in class.',
    sort: 'learn',
    why: 'When one speaks at a time, all can hear.',
  },
  { text: 'Use a quiet voice in the library.', sort: 'learn', why: 'Readers need it quiet.' },
  {
    text: 'Look at the person who is speaking.',
    sort: 'learn',
    why: 'A child who looks and listens understands more.',
  },
  {
    text: 'Keep toys in your bag during reading time.',
    sort: 'learn',
    why: 'Without toys on the desk it is easier to read.',
  },
  {
    text: 'Turn off phones in class.',
    sort: 'learn',
    why: 'A ringing phone disturbs those who are working.',
  },
  {
    text: 'Put trash in the trash can.',
    sort: 'clean',
    why: 'Then the room and the park stay clean for all.',
  },
  {
    text: 'Turn the pages of a library book with care.',
    sort: 'clean',
    why: 'Then the next reader gets a whole book.',
  },
  {
    text: 'Wash the paint brushes after art class.',
    sort: 'clean',
    why: 'Dried paint ruins brushes that all of us use.',
  },
  {
    text: 'Do not write on the desks.',
    sort: 'clean',
    why: 'The desks belong to the school, and other children use them too.',
  },
  {
    text: 'Wipe the table after lunch.',
    sort: 'clean',
    why: 'The next group finds a clean table.',
  },
];

export const HELPERS: readonly Deed[] = [
  {
    who: 'a firefighter',
    did: 'puts out fires and rescues people',
    hint: 'This helper comes in a big red or yellow truck with ladders.',
    more: 'Some towns pay their fire crew. In others, neighbors do it as volunteers.',
  },
  {
    who: 'a librarian',
    did: 'helps people find and borrow books',
    hint: 'This helper works in a quiet place full of shelves.',
    more: 'A public library belongs to everyone in the town.',
  },
  {
    who: 'a mail carrier',
    did: 'brings letters and packages to each address',
    hint: 'This helper walks or drives from door to door.',
    more: 'The mail goes to every home, near or far.',
  },
  {
    who: 'a crossing guard',
    did: 'stops cars so that children can cross the street',
    hint: 'This helper holds up a sign near a school.',
    more: 'Drivers must stop when this sign is up.',
  },
  {
    who: 'a mayor',
    did: 'leads the government of a city or town',
    hint: 'People vote for this leader.',
    more: 'This person works in city hall, together with the city council.',
  },
  {
    who: 'a judge',
    did: 'listens to both sides in court and decides by the law',
    hint: 'This person often wears a black robe.',
    more: 'In court, each side may speak, and the law is the same for all.',
  },
  {
    who: 'a sanitation worker',
    did: 'picks up the trash and recycling',
    hint: 'This helper comes early, in a loud truck.',
    more: 'Clean streets keep people healthy.',
  },
  {
    who: 'a nurse',
    did: 'takes care of people who are sick or hurt',
    hint: 'You meet this helper in a clinic, or at school when you feel ill.',
    more: 'Nurses work with doctors, by day and by night.',
  },
  {
    who: 'a school bus driver',
    did: 'takes children to school and home again',
    hint: 'This helper drives something long and yellow.',
    more: 'Cars must stop when the bus lets children out.',
  },
  {
    who: 'a park ranger',
    did: 'takes care of parks, plants and wild animals',
    hint: 'This helper often wears a hat with a wide brim.',
    more: 'Rangers also teach visitors about nature and history.',
  },
  {
    who: 'a teacher',
    did: 'helps children learn to read, write and count',
    hint: 'You see this helper in the classroom.',
    more: 'Public schools are paid for by everyone together.',
  },
  {
    who: 'a principal',
    did: 'leads a school',
    hint: 'This person has an office in your school.',
    more: 'A principal works with teachers, families and children.',
  },
  {
    who: 'a police officer',
    did: 'sees that traffic laws and other laws are kept',
    hint: 'This helper wears a badge.',
    more: 'Officers must keep the laws too. Nobody is above the law.',
  },
  {
    who: 'a city council member',
    did: 'votes on rules for the whole city, together with others',
    hint: 'This person sits in meetings at city hall.',
    more: 'People who live in the city may come to the meetings and speak.',
    grades: [3, 4],
  },
  {
    who: 'a governor',
    did: 'leads the government of a state',
    hint: 'Each of the fifty states has one of these leaders.',
    more: 'Voters of the state elect this leader.',
    grades: [3, 4],
    near: ['a mayor'],
  },
  {
    who: 'a juror',
    did: 'sits in court with others and decides what the facts are',
    hint: 'Ordinary citizens are called to do this.',
    more: 'Serving on a jury is a duty of citizens.',
    grades: [4, 4],
    near: ['a judge'],
  },
];

export const CIVIC_WORDS: readonly Term[] = [
  {
    term: 'rule',
    means: 'something that tells us what we may and may not do',
    example:
      'In Omar’s class, only one person speaks at a time. The children made this up together.',
    hint: 'A game has these, and so does a school.',
    near: ['law', 'responsibility', 'respect'],
  },
  {
    term: 'law',
    means: 'a rule that a government makes for everyone in a place',
    example: 'All drivers in the state must stop at a red light.',
    hint: 'It is like a rule, but a government makes it.',
    near: ['rule'],
  },
  {
    term: 'vote',
    means: 'to choose by raising a hand or marking a paper',
    example:
      'Each child puts one sticker under the name of a book. The book with the most stickers will be read.',
    hint: 'You do it to help decide.',
    near: ['election', 'majority', 'ballot'],
  },
  {
    term: 'community',
    means: 'a place where people live, work and help each other',
    example:
      'On Ivana’s street there are homes, a bakery and a school. Neighbors know each other and keep the park clean.',
    hint: 'Your town or your neighborhood is one.',
  },
  {
    term: 'leader',
    means: 'a person who guides a group',
    example: 'Diego walks in front, shows the way and asks if everyone is all right.',
    hint: 'A team has one. So has a town.',
    near: ['mayor'],
  },
  {
    term: 'mayor',
    means: 'the person elected to lead a city or town',
    example: 'Ms. Silva was elected to lead the town. She works in city hall.',
    hint: 'Think of city hall.',
  },
  {
    term: 'responsibility',
    means: 'something that you are expected to do',
    example: 'Yuki’s job in class is to water the plants. When she forgets, they dry out.',
    hint: 'It is a duty, like feeding a class pet.',
    near: ['citizen', 'volunteer'],
  },
  {
    term: 'respect',
    means: 'treating others as you want to be treated',
    example: 'Lars does not agree with Aisha. But he lets her finish and does not laugh at her.',
    hint: 'You show it when you listen.',
    near: ['cooperate', 'fair'],
  },
  {
    term: 'volunteer',
    means: 'a person who helps without being paid',
    example: 'Every Saturday Mr. Tanaka reads to children at the library. He gets no money for it.',
    hint: 'This helper does it to be kind.',
    near: ['citizen'],
  },
  {
    term: 'cooperate',
    means: 'to work together',
    example: 'One child holds the wood, one saws, one hammers. Soon the birdhouse is ready.',
    hint: 'Nobody does it alone.',
    near: ['community'],
  },
  {
    term: 'fair',
    means: 'giving each person what is right',
    example: 'There are six apples and three children. Each gets two.',
    hint: 'Children often say, “That is not …!”',
  },
  {
    term: 'citizen',
    means: 'a person who belongs to a country or a town and has rights and duties there',
    example:
      'Priya’s mother was born in another country. Today she took an oath, and now she belongs to the United States and may vote.',
    hint: 'You can be one by birth, or become one later.',
    near: ['volunteer'],
    grades: [2, 4],
  },
  {
    term: 'right',
    means: 'something that the law lets every person do or have',
    example: 'Nobody may tell Noor’s family which faith to follow. The law protects that.',
    hint: 'Freedom of speech is one of these.',
    grades: [3, 4],
    near: ['law', 'fair', 'respect'],
  },
  {
    term: 'government',
    means: 'the group of people who make and carry out laws for a place',
    example: 'It builds roads, pays for schools and makes laws for the state.',
    hint: 'Towns, states and the country each have one.',
    grades: [2, 4],
    near: ['tax', 'law', 'council'],
  },
  {
    term: 'tax',
    means: 'money that people pay to the government for things all can use',
    example:
      'When Tomás buys a ball, he pays a few cents more. The money helps to pay for roads and schools.',
    hint: 'Part of the price in a store may be this.',
    grades: [3, 4],
  },
  {
    term: 'election',
    means: 'a day on which people vote to choose their leaders',
    example:
      'On Tuesday the grown-ups of the town go to the school gym. Each marks the name of the person who should be mayor.',
    hint: 'It often takes place in November.',
    grades: [2, 4],
    near: ['ballot', 'majority', 'mayor'],
  },
  {
    term: 'ballot',
    means: 'a paper on which you mark your vote',
    example: 'Zofia gets a sheet with four names. She marks one, folds it and drops it in a box.',
    hint: 'It goes into a box.',
    grades: [3, 4],
  },
  {
    term: 'majority',
    means: 'more than half',
    example: 'Of 20 children, 13 want to plant beans. So the class plants beans.',
    hint: 'It has to do with counting votes.',
    grades: [3, 4],
  },
  {
    term: 'council',
    means: 'a group of people elected to make decisions together',
    example:
      'Seven people meet on Mondays in city hall. They vote on where the new bike path will go.',
    hint: 'A city has one, and so do many schools.',
    grades: [3, 4],
    near: ['vote', 'election', 'majority'],
  },
];

export const ACT_SORTS = {
  good: {
    name: 'helps the community',
    asks: 'shows a **good citizen**',
    means: 'A good citizen follows rules, helps others and takes care of what we share.',
  },
  poor: {
    name: 'does not help',
    asks: 'does **not** show a good citizen',
    means: 'Breaking rules, leaving work to others or spoiling what we share hurts everyone.',
  },
} as const;

export const ACTS: readonly Case<'good' | 'poor'>[] = [
  {
    text: 'Sione picks up litter in the park.',
    sort: 'good',
    why: 'The park belongs to all, and Sione takes care of it.',
  },
  {
    text: 'Amara tells the truth about the broken vase.',
    sort: 'good',
    why: 'Honest people can be trusted.',
  },
  {
    text: 'Wei brings a found purse to the office.',
    sort: 'good',
    why: 'The owner can get it back.',
  },
  {
    text: 'Anaya asks a new child to join the game.',
    sort: 'good',
    why: 'Everyone should feel welcome.',
  },
  {
    text: 'Mateo waits for his turn.',
    sort: 'good',
    why: 'Waiting for a turn is fair to the others.',
  },
  {
    text: 'Kwame helps to carry a neighbor’s bags.',
    sort: 'good',
    why: 'Neighbors help each other.',
  },
  {
    text: 'Ingrid listens to an idea that she does not share.',
    sort: 'good',
    why: 'Listening shows respect, even when we do not agree.',
  },
  {
    text: 'Jamal helps to plant trees in the schoolyard.',
    sort: 'good',
    why: 'Trees are good for everyone at school.',
  },
  {
    text: 'Elif says sorry and mends what she broke.',
    sort: 'good',
    why: 'She takes responsibility for what she did.',
  },
  {
    text: 'Ravi learns about both ideas before he votes.',
    sort: 'good',
    why: 'People who know more can choose better.',
  },
  {
    text: 'Someone cuts to the front of the line.',
    sort: 'poor',
    why: 'Those who waited are treated unfairly.',
  },
  {
    text: 'Someone drops a wrapper on the sidewalk.',
    sort: 'poor',
    why: 'Others have to clean it up.',
  },
  { text: 'Someone writes on a library book.', sort: 'poor', why: 'The book belongs to everyone.' },
  {
    text: 'Someone laughs at a wrong answer.',
    sort: 'poor',
    why: 'Laughing at others is not respectful.',
  },
  {
    text: 'Someone keeps a phone that is not theirs.',
    sort: 'poor',
    why: 'It belongs to somebody who misses it.',
  },
  {
    text: 'Someone leaves all the work to the group.',
    sort: 'poor',
    why: 'In a group, each does a part.',
  },
  {
    text: 'Someone votes twice.',
    sort: 'poor',
    why: 'Each person has one vote. Two votes are not fair.',
  },
  {
    text: 'Someone breaks a rule when no one is looking.',
    sort: 'poor',
    why: 'A rule counts even when nobody sees.',
  },
];

export const LEVEL_SORTS = {
  town: {
    name: 'The city or town',
    asks: 'tells about the **city or town**',
    means:
      'The city or town takes care of things close to home: streets, parks, the fire department.',
  },
  state: {
    name: 'The state',
    asks: 'tells about the **government of a state**',
    means:
      'The state takes care of things for all its towns: licenses, highways, laws about schools.',
  },
  nation: {
    name: 'The national government',
    asks: 'tells about the **national government**',
    means:
      'The national government takes care of things for the whole country: money, the mail, the army.',
  },
} as const;

export const LEVEL_JOBS: readonly Case<keyof typeof LEVEL_SORTS>[] = [
  {
    text: 'runs the fire department',
    sort: 'town',
    why: 'Fire trucks must be near, so cities and towns run them.',
  },
  {
    text: 'takes care of the playground in the city park',
    sort: 'town',
    why: 'A city park belongs to the city.',
  },
  {
    text: 'puts up street signs downtown',
    sort: 'town',
    why: 'Streets in town are the job of the town.',
  },
  {
    text: 'picks up the trash or hires someone to do it',
    sort: 'town',
    why: 'Trash is picked up street by street, so the town sees to it.',
  },
  { text: 'is led by a mayor', sort: 'town', why: 'A mayor leads a city or town.' },
  {
    text: 'runs the public library on Main Street',
    sort: 'town',
    why: 'Most public libraries are run by a town, city or county.',
  },
  {
    text: 'gives out driver’s licenses',
    sort: 'state',
    why: 'Each of the fifty states gives out its own licenses.',
  },
  { text: 'is led by a governor', sort: 'state', why: 'A governor leads a state.' },
  {
    text: 'gives out license plates for cars',
    sort: 'state',
    why: 'The name of the state stands on each plate.',
  },
  {
    text: 'checks that doctors and nurses are trained, and licenses them',
    sort: 'state',
    why: 'Licenses for jobs come from the states.',
  },
  {
    text: 'makes most of the laws about schools',
    sort: 'state',
    why: 'School laws are made in the state capital. They are not the same everywhere.',
  },
  {
    text: 'prints paper money and makes coins',
    sort: 'nation',
    why: 'Money is the same in the whole country, so the national government makes it.',
  },
  {
    text: 'runs the army and the navy',
    sort: 'nation',
    why: 'The army protects the whole country.',
  },
  {
    text: 'is led by a president',
    sort: 'nation',
    why: 'The president leads the national government.',
  },
  {
    text: 'makes agreements with other countries',
    sort: 'nation',
    why: 'It speaks for the whole country.',
  },
  {
    text: 'takes care of Yellowstone and the Grand Canyon',
    sort: 'nation',
    why: 'National parks belong to all the people of the country.',
  },
  {
    text: 'makes postage stamps for the mail in all states',
    sort: 'nation',
    why: 'The mail goes through the whole country.',
  },
];

export const DECIDING: readonly Sequence[] = [
  {
    ask: 'A class wants to choose a **name for its hamster**. Put the steps in order.',
    hint: 'You cannot vote before there are names.',
    stages: [
      ['Children say the names that they like.', 'first there must be names to choose from'],
      ['The teacher writes the names on the board.', 'then all can see them'],
      ['Each child votes for one name.', 'now everyone can choose'],
      ['The votes are counted.', 'counting comes after voting'],
      ['The name with the most votes is used.', 'this is the result'],
    ],
  },
  {
    ask: 'The park is **full of litter**. Neighbors want to help. Put the steps in order.',
    hint: 'They see the problem first. They check at the end.',
    stages: [
      ['Someone sees that there is litter.', 'first somebody sees the problem'],
      ['Neighbors meet and talk about it.', 'then they look for an idea together'],
      ['They choose a day for a cleanup.', 'the plan is made'],
      ['On that day they pick up the litter.', 'the plan is carried out'],
      ['Later they check if the park stays clean.', 'last they see if it worked'],
    ],
  },
  {
    ask: 'Two children both want **the red ball**. Put the steps of a good talk in order.',
    hint: 'First calm down, then talk.',
    stages: [
      ['They stop and take a deep breath.', 'someone who is angry cannot listen well'],
      ['Each tells what they want.', 'first both have to know what the other wants'],
      ['They think of ways to solve it.', 'now they can look for ideas'],
      ['They agree on one way.', 'both have to say yes'],
      ['They try it out.', 'last, they do it'],
    ],
  },
  {
    ask: 'A class makes **a new rule**. Put the steps in order.',
    hint: 'Why is a rule needed? That comes first.',
    stages: [
      ['The children say what goes wrong.', 'a rule should solve a problem'],
      ['They think of rules that could help.', 'then come ideas'],
      ['They talk about what is good and bad in each.', 'ideas must be compared'],
      ['They vote on one rule.', 'then the class decides'],
      ['The rule is written on the wall.', 'all should know it'],
    ],
  },
  {
    ask: 'A town elects **a mayor**. Put the steps in order.',
    hint: 'First there are people who want the job.',
    grades: [2, 4],
    stages: [
      ['Some people say that they want to be mayor.', 'first there have to be candidates'],
      ['They tell the town about their plans.', 'voters need to know the plans'],
      ['On election day, people vote.', 'now the voters choose'],
      ['The votes are counted.', 'counting comes after voting'],
      ['The winner promises to do the job well.', 'the new mayor takes an oath'],
    ],
  },
  {
    ask: 'Families want **a crosswalk** near the school. Put the steps in order.',
    hint: 'They need to know the problem before they can ask for help.',
    grades: [3, 4],
    stages: [
      ['They count how many cars pass each morning.', 'first they collect facts'],
      ['They write a letter to the city council.', 'the council decides about streets'],
      ['They speak at a council meeting.', 'at the meeting they explain the letter'],
      ['The council votes for the crosswalk.', 'then the council decides'],
      ['Workers paint the crosswalk.', 'last, the decision is carried out'],
    ],
  },
];

export const FAIRNESS: readonly Written[] = [
  {
    ask: 'Four children want to use **one swing**. What is a fair way?',
    right: 'Each swings for the same time.',
    wrong: [
      ['The tallest swings all day.', 'Being tall is no reason to get more.'],
      ['The loudest goes first and stays.', 'Being loud is no reason to get more.'],
      ['Nobody may ever swing.', 'Then nobody has fun. There is a way for all.'],
      ['Only two of them get a turn.', 'Then two children get nothing.'],
    ],
    hints: ['Fair means that no one is left out.', 'How can all four have a turn?'],
    steps: [
      'All four want to swing, and there is one swing.',
      'When each swings for the same time, no one is left out.',
    ],
    grades: [1, 2],
  },
  {
    ask: 'Mei and Omar both want to be **the line leader**. What is a fair way to decide?',
    right: 'They flip a coin, and next time it is the other one.',
    wrong: [
      ['Mei, because she shouted first.', 'Shouting is no fair reason.'],
      [
        'Omar, because he is bigger and can see over the others.',
        'Being bigger is no fair reason.',
      ],
      ['The one with the newest shoes.', 'Shoes have nothing to do with it.'],
    ],
    hints: ['A fair way gives both the same chance.', 'Whose turn is it next time?'],
    steps: [
      'A coin gives both the same chance.',
      'Next time the other one leads, so both get a turn.',
    ],
    grades: [1, 2],
  },
  {
    ask: 'One child in the class **uses a wheelchair**. The class goes on a trip. What is fair?',
    right: 'They choose a place where all can get in.',
    wrong: [
      ['The child stays at school.', 'Then one child is left out.'],
      ['The child waits at the bus.', 'Then one child misses the trip.'],
      [
        'The class votes on leaving the child out.',
        'A vote must not take away someone’s right to take part.',
      ],
    ],
    hints: [
      'Fair does not always mean “the same”. It means that all can take part.',
      'Who would be left out?',
    ],
    steps: [
      'Everybody in the class should be able to take part.',
      'So the place has to fit every child.',
    ],
  },
  {
    ask: 'Kofi broke the rule and **ran in the hall**. He bumped into Tala. What should he do first?',
    right: 'Ask if Tala is hurt, and say sorry.',
    wrong: [
      ['Run away quickly.', 'Then Tala gets no help.'],
      ['Say that Tala was in the way.', 'That blames someone who did nothing wrong.'],
      ['Tell everyone that rules are silly.', 'The rule is there so that no one gets hurt.'],
    ],
    hints: ['Who may need help now?', 'Being responsible means caring about what you did.'],
    steps: [
      'First he checks if someone needs help.',
      'Saying sorry shows that he knows what he did.',
    ],
    grades: [1, 2],
  },
  {
    ask: 'What would happen in a game **without any rules**?',
    right: 'Players could not agree on what to do.',
    wrong: [
      ['Everyone would win.', 'Without rules nobody can tell who has won.'],
      ['The game would be fair, because no one could cheat.', 'Rules are what makes a game fair.'],
      ['Everyone would play better.', 'Without rules nobody knows what playing well is.'],
    ],
    hints: ['Think of a ball game. Who starts? What counts?', 'How would you know who has won?'],
    steps: [
      'Rules say who starts, what is allowed and what counts.',
      'Without them players would argue.',
    ],
    grades: [1, 2],
  },
  {
    ask: 'Why does a town have **laws about traffic**?',
    right: 'So that people can get around safely',
    wrong: [
      ['So that cars look nicer and last for many years', 'Traffic laws are not about looks.'],
      ['So that people stay at home', 'The laws help people to get around.'],
      ['So that the streets are empty', 'The laws are for streets that people use.'],
    ],
    hints: [
      'What could happen if nobody stopped at a red light?',
      'Think of people who cross the street.',
    ],
    steps: [
      'Without traffic laws, cars and people would get in each other’s way.',
      'The laws tell who may go and who has to wait.',
    ],
    grades: [1, 2],
  },
  {
    ask: 'The class voted. **Soccer got 12 votes and tag got 9.** Ravi wanted tag. What should he do?',
    right: 'Play along today and ask for tag another time',
    wrong: [
      ['Spoil the soccer game', 'That is not fair to the others.'],
      [
        'Ask for new votes again and again until tag wins',
        'Everyone had one vote, and they were counted.',
      ],
      ['Tell others that they may not play', 'Everyone may play.'],
    ],
    hints: [
      'All agreed to vote. What comes with that?',
      'Losing a vote is not the end. There will be other votes.',
    ],
    steps: [
      'Who takes part in a vote agrees to accept the result.',
      'He can still say kindly what he would like next time.',
    ],
  },
  {
    ask: 'Why does **each person get just one vote**?',
    right: 'So that everyone counts the same',
    wrong: [
      [
        'So that the voting is over quickly and all can go',
        'That is not the reason. It is about fairness.',
      ],
      ['Because paper is expensive', 'Paper has nothing to do with it.'],
      ['So that nobody can choose', 'With one vote, each person can choose.'],
    ],
    hints: ['What if one child had ten votes?', 'Think of the word “equal”.'],
    steps: [
      'If someone had more votes, that person would count more.',
      'One person, one vote makes all equal.',
    ],
    grades: [2, 4],
  },
  {
    ask: 'A rule says: **“Only children with blue shirts may use the library.”** Is it a good rule?',
    right: 'No, it treats children differently for no good reason.',
    wrong: [
      ['Yes, every rule is a good rule.', 'Rules can be unfair. Then people should change them.'],
      ['Yes, blue is a nice color.', 'A color is no reason to shut others out.'],
      [
        'No, there should be no rules at all in a library or a school.',
        'Good rules are useful. This one is not fair.',
      ],
    ],
    hints: [
      'Who is left out by this rule?',
      'Does the color of a shirt have anything to do with books?',
    ],
    steps: [
      'The color of a shirt has nothing to do with using a library.',
      'A rule that shuts people out without a good reason is not fair and should be changed.',
    ],
    grades: [2, 4],
  },
  {
    ask: 'Where does the money for **public schools and roads** mostly come from?',
    right: 'From taxes that people pay',
    wrong: [
      ['From gifts that people make', 'Gifts would not be enough to build roads.'],
      ['Nobody has to pay for them', 'Roads and teachers have to be paid.'],
      ['From one very rich person', 'Everyone pays a part, because everyone can use them.'],
    ],
    hints: ['All can use them, so all help to pay.', 'People pay it to the government.'],
    steps: [
      'People pay taxes to their town, their state and the country.',
      'With this money the government pays for things that all can use.',
    ],
    grades: [3, 4],
  },
  {
    ask: 'Fatima thinks that **a law in her town is unfair**. What can a citizen do about it?',
    right: 'Write to the city council and ask to change it',
    wrong: [
      [
        'Act as if the law did not exist and tell others to do so',
        'A law counts until it is changed.',
      ],
      ['Be rude to people who like the law', 'Others may think differently. Respect comes first.'],
      ['Wait until people forget the law', 'A law does not go away when people forget it.'],
    ],
    hints: ['Who makes the laws of a town?', 'Laws can be changed by those who make them.'],
    steps: [
      'The council makes the laws of the town, and it can change them.',
      'Citizens may write, speak at meetings, and vote for other leaders.',
    ],
    grades: [3, 4],
  },
  {
    ask: 'What is the difference between **a right and a responsibility**?',
    right: 'A right is what you may do, a responsibility is what you should do.',
    wrong: [
      ['They mean exactly the same.', 'One is a freedom, the other is a duty.'],
      ['Only grown-ups have rights, only children have duties.', 'Both have both.'],
      [
        'A right is a duty, a responsibility is a freedom.',
        'It is the other way around: a right is a freedom, a responsibility is a duty.',
      ],
    ],
    hints: ['Think of voting. And think of keeping the law.', 'One is a freedom, one is a duty.'],
    steps: [
      'Saying your opinion is a right. Listening to others is a responsibility.',
      'Rights work only when people take responsibility too.',
    ],
    grades: [4, 4],
  },
];
