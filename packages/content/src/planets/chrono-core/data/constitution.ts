import type { Deed } from '../ask/people.ts';
import type { Case } from '../ask/sorting.ts';
import type { Sequence } from '../ask/written.ts';
import type { Term } from '../../../authoring/vocabulary.ts';

export const AMENDMENT_SORTS = {
  first: {
    name: 'The First Amendment',
    asks: 'has to do with the **First Amendment**',
    means: 'The First Amendment protects speech, press, religion, peaceful assembly and petition.',
  },
  third: {
    name: 'The Third Amendment',
    asks: 'has to do with the **Third Amendment**',
    means:
      'The Third Amendment says that in peacetime soldiers may not be housed in private homes without consent.',
  },
  fourth: {
    name: 'The Fourth Amendment',
    asks: 'has to do with the **Fourth Amendment**',
    means: 'The Fourth Amendment protects people and their homes from unreasonable searches.',
  },
  fifth: {
    name: 'The Fifth Amendment',
    asks: 'has to do with the **Fifth Amendment**',
    means:
      'The Fifth Amendment protects people accused of crimes: nobody is tried twice or made to speak against himself or herself, and property may not be taken without fair pay.',
  },
  sixth: {
    name: 'The Sixth Amendment',
    asks: 'has to do with the **Sixth Amendment**',
    means: 'The Sixth Amendment promises a speedy public trial, a jury and a lawyer.',
  },
  eighth: {
    name: 'The Eighth Amendment',
    asks: 'has to do with the **Eighth Amendment**',
    means: 'The Eighth Amendment forbids excessive bail and cruel and unusual punishments.',
  },
  tenth: {
    name: 'The Tenth Amendment',
    asks: 'has to do with the **Tenth Amendment**',
    means:
      'The Tenth Amendment leaves all powers that are not given to the national government to the states or the people.',
  },
} as const;

export const RIGHTS_CASES: readonly Case<keyof typeof AMENDMENT_SORTS>[] = [
  {
    text: 'A newspaper prints an article that criticizes the governor.',
    sort: 'first',
    why: 'Freedom of the press lets papers criticize those in power.',
  },
  {
    text: 'Neighbors march quietly with signs against a new highway.',
    sort: 'first',
    why: 'People may assemble peacefully and say what they think.',
  },
  {
    text: 'Families of different faiths each worship in their own way.',
    sort: 'first',
    why: 'It protects the free exercise of religion.',
  },
  {
    text: '5,000 people sign a letter that asks Congress to change a law.',
    sort: 'first',
    why: 'This is the right to petition the government.',
  },
  {
    text: 'The government may not make one religion the official one.',
    sort: 'first',
    why: 'There may be no law “respecting an establishment of religion”.',
  },
  {
    text: 'The army may not put soldiers up in Ms. Ortiz’s house without her consent.',
    sort: 'third',
    why: 'Quartering soldiers in homes had been a complaint against the king.',
  },
  {
    text: 'In peacetime an officer may not demand beds for his troops in a family’s home.',
    sort: 'third',
    why: 'Homes may not be used as barracks in peacetime.',
  },
  {
    text: 'Police need a warrant from a judge before they search a desk in someone’s home.',
    sort: 'fourth',
    why: 'A search needs a good reason, and as a rule a warrant.',
  },
  {
    text: 'A court throws out evidence because officers opened private mail without any reason.',
    sort: 'fourth',
    why: 'Letters count as private papers, which are protected from unreasonable searches.',
  },
  {
    text: 'A judge will not sign a warrant because it does not say which place is to be searched.',
    sort: 'fourth',
    why: 'A warrant must describe the place and the things.',
  },
  {
    text: 'In court a man says, “I do not have to answer that, because it could be used against me.”',
    sort: 'fifth',
    why: 'Nobody must be a witness against himself or herself.',
  },
  {
    text: 'A jury found Ms. Bell not guilty. She cannot be put on trial for the same act again by the same government.',
    sort: 'fifth',
    why: 'It forbids “double jeopardy”.',
  },
  {
    text: 'The government needs a farmer’s land for a road and must pay a fair price for it.',
    sort: 'fifth',
    why: 'Private property may be taken for public use only with just compensation.',
  },
  {
    text: 'A person who cannot pay for a lawyer in a criminal case gets one.',
    sort: 'sixth',
    why: 'It promises the help of counsel for the defense.',
  },
  {
    text: 'The accused may question the witnesses against her in court.',
    sort: 'sixth',
    why: 'The accused has the right to be confronted with the witnesses.',
  },
  {
    text: 'A trial may not be held in secret, nor be put off for years.',
    sort: 'sixth',
    why: 'It promises a speedy and public trial.',
  },
  {
    text: 'A judge may not set bail at a million dollars for a stolen bicycle.',
    sort: 'eighth',
    why: 'Bail may not be excessive.',
  },
  {
    text: 'No one may be tortured as a punishment for a crime.',
    sort: 'eighth',
    why: 'Cruel and unusual punishments are forbidden.',
  },
  {
    text: 'The Constitution says nothing about public schools, so each state decides how to run them.',
    sort: 'tenth',
    why: 'Powers that are not given to the national government stay with the states.',
  },
  {
    text: 'States make their own laws about marriage licenses and driver’s licenses.',
    sort: 'tenth',
    why: 'The Constitution does not give these powers to the national government.',
  },
];

export const FEDERAL_SORTS = {
  national: {
    name: 'Only the national government',
    asks: 'may **only the national government** do',
    means:
      'Powers that concern the whole country, such as money, war and treaties, are given to the national government.',
  },
  state: {
    name: 'The states',
    asks: 'is a power **of the states**',
    means:
      'Powers that are not given to the national government, such as schools and licenses, are reserved to the states.',
  },
  both: {
    name: 'Both of them',
    asks: 'may **both** the national government and the states do',
    means: 'Some powers are shared: both levels tax, borrow, build roads and hold courts.',
  },
} as const;

export const FEDERAL_CASES: readonly Case<keyof typeof FEDERAL_SORTS>[] = [
  { text: 'coin money', sort: 'national', why: 'One currency serves the whole country.' },
  {
    text: 'declare war',
    sort: 'national',
    why: 'War concerns the whole nation, so Congress decides.',
  },
  {
    text: 'make treaties with other countries',
    sort: 'national',
    why: 'The country speaks with one voice abroad.',
  },
  {
    text: 'run the post office',
    sort: 'national',
    why: 'The Constitution gives post offices to Congress.',
  },
  {
    text: 'decide how people from other countries become citizens',
    sort: 'national',
    why: 'There is one rule of naturalization for the whole country.',
  },
  {
    text: 'make rules for trade between the states',
    sort: 'national',
    why: 'The commerce clause gives this to Congress.',
  },
  {
    text: 'set up public schools',
    sort: 'state',
    why: 'Schools are not mentioned in the Constitution, so they are left to the states.',
  },
  {
    text: 'set up cities and counties',
    sort: 'state',
    why: 'Local governments are created by the states.',
  },
  {
    text: 'give licenses to barbers and nurses',
    sort: 'state',
    why: 'Licenses for jobs are a matter of the states.',
  },
  {
    text: 'run elections, with officials in each county',
    sort: 'state',
    why: 'States run elections, even those for national offices, within rules that Congress may set.',
  },
  {
    text: 'ratify amendments to the Constitution',
    sort: 'state',
    why: 'Congress proposes them, but three fourths of the states must ratify them.',
  },
  { text: 'collect taxes', sort: 'both', why: 'You may pay taxes to both.' },
  { text: 'build roads', sort: 'both', why: 'There are state highways and interstate highways.' },
  { text: 'hold courts of law', sort: 'both', why: 'There are state courts and federal courts.' },
  { text: 'borrow money', sort: 'both', why: 'Both sell bonds.' },
  {
    text: 'make laws and punish those who break them',
    sort: 'both',
    why: 'There are state laws and federal laws.',
  },
];

const CONGRESS = 'Congress.gov, The Legislative Process';

export const CIVIC_SEQUENCES: readonly Sequence[] = [
  {
    ask: 'How does an idea become **a federal law**? Put the stages in order.',
    hint: 'A committee looks at it before the whole chamber does. The president comes last.',
    source: CONGRESS,
    grades: [4, 7],
    stages: [
      ['A member of Congress writes a bill.', 'before anyone can vote there must be a text'],
      ['A committee studies the bill.', 'a small group looks at it closely and may change it'],
      ['The whole House votes on it.', 'after the committee, all members vote'],
      ['The Senate votes on it too.', 'both chambers have to agree'],
      ['The president signs it.', 'with the signature it becomes law'],
    ],
  },
  {
    ask: 'A bill begins in the **House of Representatives**. Put the stages in order.',
    hint: 'One chamber finishes first. Differences are settled before the bill leaves Congress.',
    source: CONGRESS,
    grades: [8, 12],
    stages: [
      ['A representative introduces the bill.', 'only members can introduce bills'],
      [
        'A committee holds hearings and marks up the text.',
        'most bills end here, and only some are reported to the floor',
      ],
      ['The House debates the bill and passes it.', 'a majority of those voting is needed'],
      ['The Senate passes its own version.', 'the other chamber may change the text'],
      ['A conference committee settles the differences.', 'both chambers must pass the same words'],
      ['Both chambers approve the final text.', 'only then is it sent to the president'],
      [
        'The president signs it or lets it become law.',
        'after ten days without a signature it becomes law too, while Congress is in session',
      ],
    ],
  },
  {
    ask: 'The president says **no** to a bill. How can it still become law? Put the stages in order.',
    hint: 'First there has to be something to say no to.',
    source: CONGRESS,
    stages: [
      ['Congress passes the bill.', 'only a passed bill goes to the president'],
      ['The president vetoes it and sends it back.', 'a veto comes with the reasons'],
      ['Two thirds of one chamber vote for it again.', 'the chamber in which it began votes first'],
      ['Two thirds of the other chamber vote for it too.', 'both are needed to override'],
      ['The bill becomes law without the president.', 'the veto has been overridden'],
    ],
  },
  {
    ask: 'How is **the Constitution changed** in the usual way? Put the stages in order.',
    hint: 'Congress proposes, the states ratify.',
    source: 'U.S. National Archives, Constitutional Amendment Process',
    grades: [6, 12],
    stages: [
      ['Someone in Congress proposes an amendment.', 'the text comes first'],
      ['Two thirds of both chambers vote for it.', 'it takes more than a simple majority'],
      ['It is sent to the states.', 'states have to agree, not the president'],
      ['Three fourths of the states ratify it.', '38 of 50 states are needed'],
      ['It becomes part of the Constitution.', 'from then on it binds everyone'],
    ],
  },
  {
    ask: 'How does a case reach **the Supreme Court**? Put the stages in order.',
    hint: 'It begins with a trial. The highest court comes at the end.',
    source: 'United States Courts, About Federal Courts',
    grades: [7, 12],
    stages: [
      ['A trial court decides the case.', 'first the facts are found in a trial'],
      ['The loser appeals to a higher court.', 'an appeal says that the law was applied wrongly'],
      [
        'The court of appeals reviews the decision.',
        'it looks at the law and hears no new witnesses',
      ],
      [
        'Someone asks the Supreme Court to hear the case.',
        'the Court chooses few of the thousands of requests',
      ],
      ['The justices hear both sides.', 'lawyers argue and the justices ask questions'],
      [
        'The Court announces its opinion.',
        'its reading of the Constitution binds all other courts',
      ],
    ],
  },
  {
    ask: 'How is a **president elected**? Put the stages in order.',
    hint: 'Parties choose first. Electors vote after the voters.',
    source: 'U.S. National Archives, Electoral College',
    grades: [6, 12],
    stages: [
      [
        'Voters in the states help parties to choose candidates.',
        'this happens in primaries and caucuses',
      ],
      ['Each party nominates a candidate at its convention.', 'the convention comes in summer'],
      ['In November the voters cast their ballots.', 'this is Election Day'],
      ['In December the electors of the states vote.', 'they form the Electoral College'],
      ['In January Congress counts the electoral votes.', 'it takes 270 of 538 to win'],
      ['The winner takes the oath of office on January 20.', 'this is the inauguration'],
    ],
  },
];

export const CONSTITUTION_WORDS: readonly Term[] = [
  {
    term: 'senator',
    means: 'one of the two people who speak for a state in Congress',
    example:
      'Ms. Reyes was elected for six years. She and one other person speak for all of Ohio in their chamber.',
    hint: 'There are 100 of them.',
    grades: [4, 8],
    near: ['Congress', 'representative'],
  },
  {
    term: 'representative',
    means: 'a person elected to Congress for two years by the voters of one district',
    example:
      'Mr. Chen speaks for one part of the state. Every second year he has to ask its voters for their votes.',
    hint: 'There are 435 of them.',
    grades: [4, 8],
    near: ['Congress', 'senator'],
  },
  {
    term: 'candidate',
    means: 'a person who wants to be elected',
    example:
      'Three names are on the ballot for governor. Each of the three has given speeches all summer.',
    hint: 'In an election you choose one of them.',
    grades: [4, 8],
    near: ['senator', 'representative'],
  },
  {
    term: 'constitution',
    means: 'the highest law, which sets up a government',
    example:
      'In 1787 men met in Philadelphia to write a plan: who makes laws, who carries them out, and what no law may do.',
    hint: 'That of the United States begins “We the People”.',
    grades: [4, 8],
  },
  {
    term: 'amendment',
    means: 'a change or addition to a constitution',
    example:
      'In 1920 a sentence was added that nobody may be kept from voting because of being a woman.',
    hint: 'There are 27 of them so far.',
    also: ['constitutional amendment'],
  },
  {
    term: 'bill',
    means: 'a proposal for a law',
    example: 'Representative Lee hands in a text about clean rivers. Nobody has voted on it yet.',
    hint: 'It has the same name as a duck’s beak.',
    grades: [4, 9],
  },
  {
    term: 'veto',
    means: 'to refuse to sign a bill',
    example:
      'Both chambers have passed it, but the president sends it back with a letter that says why.',
    hint: 'In Latin it means “I forbid”.',
  },
  {
    term: 'Congress',
    means: 'the lawmakers of the United States, in two chambers',
    example: '100 members sit in one hall and 435 in the other.',
    hint: 'It meets in the Capitol.',
    grades: [4, 8],
  },
  {
    term: 'Supreme Court',
    means: 'the highest court of the country',
    example:
      'Nine justices decide whether a law agrees with the Constitution. After them there is no one to ask.',
    hint: '“Supreme” means highest.',
    grades: [4, 8],
    near: ['judicial review'],
  },
  {
    term: 'Bill of Rights',
    means: 'the first ten amendments',
    example:
      'In 1791 freedom of speech, fair trials and other promises were added to the Constitution, all at once.',
    hint: 'It lists what the government may not do to people.',
    grades: [4, 9],
    near: ['amendment', 'due process'],
  },
  {
    term: 'checks and balances',
    means: 'ways in which each branch can limit the others',
    example: 'The president names a judge, but the Senate has to agree.',
    hint: 'The second half of the term is also used of scales.',
    grades: [5, 12],
    near: ['separation of powers', 'veto', 'impeachment'],
  },
  {
    term: 'separation of powers',
    means: 'dividing a government into branches with different jobs',
    example: 'Those who make the laws are not the same people as those who judge by them.',
    hint: 'Powers are kept apart.',
    grades: [6, 12],
    near: ['checks and balances', 'federalism'],
  },
  {
    term: 'federalism',
    means: 'sharing power between a national government and states',
    example:
      'Schools are the job of the states, the army that of the nation, and both collect taxes.',
    hint: 'It is why a driver’s license comes from a state and a passport from Washington.',
    grades: [6, 12],
    near: ['separation of powers'],
  },
  {
    term: 'ratify',
    means: 'to approve formally',
    example: 'By June 1788 nine states had said yes, and so the Constitution could take effect.',
    hint: 'States do this with amendments.',
    grades: [6, 12],
  },
  {
    term: 'popular sovereignty',
    means: 'the idea that the people are the source of all power of a government',
    example: 'The first three words of the Constitution are not “I, the King” but “We the People”.',
    hint: '“Popular” here means “of the people”.',
    grades: [7, 12],
    near: ['rule of law', 'republic'],
  },
  {
    term: 'rule of law',
    means: 'the idea that everyone, even a leader, must obey the law',
    example: 'The mayor parks in front of a hydrant and pays the same fine as anybody else.',
    hint: 'It was the point of Magna Carta.',
    grades: [6, 12],
    near: ['popular sovereignty', 'due process'],
  },
  {
    term: 'due process',
    means: 'fair steps that the government must follow before it takes life, liberty or property',
    example:
      'Before the city may tear down her house, Ms. Adeyemi gets a notice, a hearing and a chance to appeal.',
    hint: 'The Fifth and the Fourteenth Amendments promise it.',
    grades: [7, 12],
    near: ['rule of law'],
  },
  {
    term: 'judicial review',
    means: 'the power of courts to strike down laws that break the constitution',
    example:
      'Congress passed the act and the president signed it. The justices said that it was void.',
    hint: 'Marbury v. Madison, in 1803, is the case for it.',
    grades: [8, 12],
    near: ['checks and balances'],
  },
  {
    term: 'impeachment',
    means: 'a formal charge of wrongdoing against an official, made by the House',
    example:
      'The House votes that the official must answer for abusing his office. The trial will be held in the Senate.',
    hint: 'It is the charge, not the removal.',
    grades: [6, 12],
    near: ['checks and balances'],
  },
  {
    term: 'republic',
    means: 'a government in which citizens elect people to govern for them',
    example:
      'There is no king. Voters choose representatives for a few years, and then choose again.',
    hint: 'The Pledge of Allegiance has this word after “and to the”.',
    grades: [5, 12],
    near: ['popular sovereignty'],
  },
  {
    term: 'cabinet',
    means: 'the heads of the departments who advise the president',
    example:
      'The secretaries of state, defense and the treasury meet at one long table in the White House.',
    hint: 'In a kitchen it holds the dishes.',
    grades: [5, 12],
  },
  {
    term: 'enumerated powers',
    means: 'the powers that the Constitution lists for Congress',
    example:
      'Article I, Section 8 names them one by one: to lay taxes, to coin money, to declare war.',
    hint: 'The first word means “counted out”.',
    grades: [9, 12],
    near: ['federalism'],
  },
  {
    term: 'precedent',
    means: 'an earlier decision that courts follow in later cases',
    example:
      'The lawyers point to a case of 1963 that was just like this one, and the judge rules in the same way.',
    hint: 'It comes from “precede”.',
    grades: [9, 12],
  },
];

/** Decisions of the Supreme Court. Each holds in one sentence what it settled. */
export const CASES: readonly Deed[] = [
  {
    who: 'Marbury v. Madison (1803)',
    did: 'established that courts may strike down laws that break the Constitution',
    hint: 'Chief Justice John Marshall wrote this early opinion.',
    more: 'It made the judicial branch an equal of the other two.',
    group: 'power',
  },
  {
    who: 'McCulloch v. Maryland (1819)',
    did: 'said that a state may not tax a national bank',
    hint: 'It was about implied powers.',
    more: 'Congress has powers that are not listed, where they are “necessary and proper”.',
    group: 'power',
  },
  {
    who: 'Gibbons v. Ogden (1824)',
    did: 'held that Congress has power over trade between states, in a dispute about steamboats',
    hint: 'Think of the Hudson River.',
    more: 'It read the commerce clause broadly, so that states could not block each other’s trade.',
    group: 'power',
  },
  {
    who: 'Dred Scott v. Sandford (1857)',
    did: 'denied that Black Americans could be citizens',
    hint: 'It is remembered as one of the Court’s worst decisions.',
    more: 'It was undone by the Thirteenth and Fourteenth Amendments.',
    group: 'equal',
  },
  {
    who: 'Plessy v. Ferguson (1896)',
    did: 'allowed separate railroad cars by race if they were called equal',
    hint: 'Its doctrine lasted for more than half a century.',
    more: 'Justice Harlan dissented: “Our Constitution is color-blind.”',
    group: 'equal',
  },
  {
    who: 'Brown v. Board of Education (1954)',
    did: 'ended the doctrine of separate but equal in public schools',
    hint: 'Thurgood Marshall argued it for the families.',
    more: 'The Court held that separate schools are unequal by their nature.',
    group: 'equal',
  },
  {
    who: 'Gideon v. Wainwright (1963)',
    did: 'gave poor defendants in serious state cases the right to a lawyer',
    hint: 'The man wrote to the Court in pencil, from prison.',
    more: 'The Sixth Amendment’s right to counsel binds the states too.',
    group: 'rights',
  },
  {
    who: 'Miranda v. Arizona (1966)',
    did: 'made police tell suspects in custody of their rights before questioning',
    hint: '“You have the right to remain silent …”',
    more: 'It protects the Fifth Amendment’s right not to testify against oneself.',
    group: 'rights',
  },
  {
    who: 'Tinker v. Des Moines (1969)',
    did: 'protected students who wore black armbands to school as a protest',
    hint: 'The students were against the war in Vietnam.',
    more: 'Students do not “shed their constitutional rights … at the schoolhouse gate”.',
    group: 'rights',
  },
  {
    who: 'New York Times Co. v. United States (1971)',
    did: 'let newspapers print a secret history of the Vietnam War',
    hint: 'It was about the Pentagon Papers.',
    more: 'The government could not show a reason strong enough to stop the press in advance.',
    group: 'rights',
  },
  {
    who: 'United States v. Nixon (1974)',
    did: 'ordered a president to hand over tapes as evidence',
    hint: 'It came out of the Watergate scandal.',
    more: 'Even a president is not above the law. He resigned sixteen days later.',
    group: 'power',
  },
  {
    who: 'Mapp v. Ohio (1961)',
    did: 'barred evidence from illegal searches in state courts',
    hint: 'It is about the Fourth Amendment.',
    more: 'The Court said that without this rule the Fourth Amendment would be “a form of words”.',
    group: 'rights',
  },
];

/** Goals in the Preamble, with what they mean. */
export const PREAMBLE: readonly {
  readonly words: string;
  readonly means: string;
  readonly hint: string;
  readonly example: string;
}[] = [
  {
    words: 'form a more perfect Union',
    means: 'bring the states closer together',
    hint: 'The states had been loosely joined before.',
    example: 'Goods can move from state to state without tolls.',
  },
  {
    words: 'establish Justice',
    means: 'have fair laws and fair courts',
    hint: 'Think of judges and juries.',
    example: 'A person who is accused gets a fair trial.',
  },
  {
    words: 'insure domestic Tranquility',
    means: 'keep peace inside the country',
    hint: '“Tranquil” means calm, and “domestic” means at home.',
    example: 'People need not be afraid of fighting in their streets.',
  },
  {
    words: 'provide for the common defence',
    means: 'protect the country from attack',
    hint: 'Think of the army and the navy.',
    example: 'The Coast Guard watches the shores.',
  },
  {
    words: 'promote the general Welfare',
    means: 'help people to live well',
    hint: '“Welfare” has to do with “faring well”.',
    example: 'Public health workers see that drinking water is safe.',
  },
  {
    words: 'secure the Blessings of Liberty to ourselves and our Posterity',
    means: 'keep freedom for us and for those who come after us',
    hint: '“Posterity” means those who will live later.',
    example: 'Freedom of speech must be there for our grandchildren too.',
  },
];
