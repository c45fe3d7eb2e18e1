import type { Term } from '../../../authoring/vocabulary.ts';
import type { Link } from '../ask/causes.ts';
import type { Deed } from '../ask/people.ts';
import type { Case } from '../ask/sorting.ts';
import type { Place } from '../ask/places.ts';
import type { Marked } from '../ask/timelines.ts';

const EB = 'Encyclopaedia Britannica';
const STATE = 'U.S. Department of State, Office of the Historian';
const NARA = 'U.S. National Archives';
const UN = 'United Nations';
const NASA = 'NASA History Office';
const WILSON = 'Wilson Center Digital Archive';

export const COLD_WAR: readonly Marked[] = [
  {
    label: 'Yalta',
    what: 'Roosevelt, Churchill and Stalin met at Yalta',
    year: 1945,
    why: 'They agreed on zones in Germany and on free elections in Poland, which were not held.',
    theme: 'three leaders on the Black Sea',
    source: STATE,
  },
  {
    label: 'Truman Doctrine',
    what: 'Truman promised help to states threatened by communism',
    year: 1947,
    why: 'Containment became the policy of the United States.',
    theme: 'Greece and Turkey',
    source: STATE,
  },
  {
    label: 'Berlin airlift',
    what: 'Planes began to supply West Berlin by air',
    year: 1948,
    why: 'The blockade failed, and the city became a symbol.',
    theme: 'coal and flour from the sky',
    source: STATE,
  },
  {
    label: 'NATO',
    what: 'NATO was founded',
    year: 1949,
    why: 'An attack on one member would count as an attack on all.',
    theme: 'a treaty of twelve states',
    source: STATE,
  },
  {
    label: 'Korean War begins',
    what: 'North Korean forces invaded South Korea',
    year: 1950,
    why: 'The Cold War became a shooting war in Asia, under the flag of the UN on one side.',
    theme: 'the 38th parallel',
    source: NARA,
  },
  {
    label: 'Warsaw Pact',
    what: 'The Warsaw Pact was founded',
    year: 1955,
    why: 'The Soviet Union and its allies in Eastern Europe had a military alliance of their own.',
    theme: 'an answer to NATO',
    source: EB,
  },
  {
    label: 'Hungarian uprising',
    what: 'Soviet tanks put down the uprising in Hungary',
    year: 1956,
    why: 'It showed that Moscow would not let its allies go their own way.',
    theme: 'Budapest',
    source: WILSON,
  },
  {
    label: 'Sputnik',
    what: 'The Soviet Union launched Sputnik 1',
    year: 1957,
    why: 'It began the space race and alarmed the United States.',
    theme: 'a beeping ball',
    source: NASA,
  },
  {
    label: 'Year of Africa',
    what: 'Seventeen African countries became independent in one year',
    year: 1960,
    why: 'New states joined the UN and wanted to belong to neither bloc.',
    theme: 'new flags',
    source: UN,
  },
  {
    label: 'Berlin Wall',
    what: 'The Berlin Wall was built',
    year: 1961,
    why: 'East Germany stopped its people from leaving.',
    theme: 'barbed wire on a Sunday morning',
    source: STATE,
  },
  {
    label: 'Cuban missile crisis',
    what: 'The Cuban missile crisis brought the world close to nuclear war',
    year: 1962,
    why: 'Both sides drew back, and then set up a direct line between their leaders.',
    theme: 'thirteen days in October',
    source: STATE,
  },
  {
    label: 'Gulf of Tonkin Resolution',
    what: 'Congress passed the Gulf of Tonkin Resolution',
    year: 1964,
    why: 'It let the president widen the war in Vietnam without declaring war.',
    theme: 'two ships off a coast of Southeast Asia',
    source: NARA,
  },
  {
    label: 'Prague Spring',
    what: 'Troops of the Warsaw Pact ended the Prague Spring',
    year: 1968,
    why: 'Hopes for “socialism with a human face” were crushed.',
    theme: 'reforms in Czechoslovakia',
    source: EB,
  },
  {
    label: 'Moon landing',
    what: 'Apollo 11 landed on the Moon',
    year: 1969,
    why: 'The United States had reached the goal that it had set in the space race.',
    theme: 'the Sea of Tranquility',
    source: NASA,
  },
  {
    label: 'Nixon in China',
    what: 'President Nixon visited the People’s Republic of China',
    year: 1972,
    why: 'After two decades without relations the two powers began to talk.',
    theme: 'a handshake in Beijing',
    source: STATE,
  },
  {
    label: 'Helsinki Final Act',
    what: 'Thirty-five states signed the Helsinki Final Act',
    year: 1975,
    why: 'Dissidents in the East could point to the human rights that their own governments had promised.',
    theme: 'a conference in Finland',
    source: STATE,
  },
  {
    label: 'Solidarity',
    what: 'The union Solidarity was founded in Poland',
    year: 1980,
    why: 'For the first time in the Soviet bloc an independent union had millions of members.',
    theme: 'a shipyard in Gdańsk',
    source: EB,
  },
  {
    label: 'Gorbachev’s reforms begin',
    what: 'Mikhail Gorbachev came to power in the Soviet Union',
    year: 1985,
    why: 'With openness and reforms he changed more than he had meant to.',
    theme: 'glasnost and perestroika',
    source: STATE,
  },
  {
    label: 'Berlin Wall opens',
    what: 'The Berlin Wall was opened',
    year: 1989,
    why: 'It stands for the end of the division of Europe.',
    theme: 'a night in November',
    source: STATE,
  },
  {
    label: 'Soviet Union dissolved',
    what: 'The Soviet Union was dissolved',
    year: 1991,
    why: 'Fifteen independent states took its place, and the Cold War was over.',
    theme: 'a red flag lowered in Moscow',
    source: STATE,
  },
];

export const COLD_PEOPLE: readonly Deed[] = [
  {
    who: 'Harry S. Truman',
    did: 'announced the policy of helping states against communism in 1947',
    hint: 'He had followed Roosevelt as president.',
    more: 'Congress gave 400 million dollars for Greece and Turkey.',
    group: 'us',
  },
  {
    who: 'George C. Marshall',
    did: 'gave his name to a plan for rebuilding Europe',
    hint: 'He was a general and then Secretary of State.',
    more: 'About 13 billion dollars went to sixteen countries.',
    group: 'us',
  },
  {
    who: 'George F. Kennan',
    did: 'described the idea of containment in a long telegram from Moscow',
    hint: 'He was a diplomat.',
    more: 'Later he found that his idea had been made too military.',
    group: 'us',
  },
  {
    who: 'John F. Kennedy',
    did: 'was president during the Cuban missile crisis and set the goal of landing on the Moon',
    hint: 'He was shot in Dallas in 1963.',
    more: 'He chose a naval quarantine instead of an air attack.',
    group: 'us',
  },
  {
    who: 'Nikita Khrushchev',
    did: 'condemned Stalin’s crimes in a secret speech and led the Soviet Union in 1962',
    hint: 'He is said to have banged his shoe at the UN.',
    more: 'He took the missiles out of Cuba in exchange for promises by the United States.',
    group: 'east',
  },
  {
    who: 'Mikhail Gorbachev',
    did: 'began glasnost and perestroika in the Soviet Union',
    hint: 'He received the Nobel Peace Prize in 1990.',
    more: 'He did not send tanks when the states of Eastern Europe changed in 1989.',
    group: 'east',
  },
  {
    who: 'Václav Havel',
    did: 'wrote plays, went to prison for his opinions and became president of Czechoslovakia',
    hint: 'The Velvet Revolution made him president.',
    more: 'He wrote that people can “live in truth” even without power.',
    group: 'east',
  },
  {
    who: 'Andrei Sakharov',
    did: 'helped to build the Soviet hydrogen bomb and then spoke out for human rights',
    hint: 'He was a physicist.',
    more: 'He received the Nobel Peace Prize in 1975 and was later banished to Gorky.',
    group: 'east',
  },
  {
    who: 'Jawaharlal Nehru',
    did: 'was the first prime minister of India and a leader of the Non-Aligned Movement',
    hint: 'He had been in British prisons for years.',
    more: 'He wanted new states to stay out of both blocs.',
    group: 'south',
  },
  {
    who: 'Kwame Nkrumah',
    did: 'led Ghana to independence in 1957',
    hint: 'He studied in Pennsylvania.',
    more: 'Ghana was one of the first colonies south of the Sahara to become free.',
    group: 'south',
  },
  {
    who: 'Gamal Abdel Nasser',
    did: 'put the Suez Canal under Egyptian control in 1956',
    hint: 'He was president of Egypt.',
    more: 'Britain and France sent troops, but both superpowers made them withdraw.',
    group: 'south',
  },
  {
    who: 'Patrice Lumumba',
    did: 'was the first prime minister of independent Congo and was killed in 1961',
    hint: 'He asked the UN, the United States and then Moscow for help.',
    more: 'His fate shows how Cold War rivalry reached into new states.',
    group: 'south',
  },
  {
    who: 'Nelson Mandela',
    did: 'spent 27 years in prison and became president of South Africa in 1994',
    hint: 'He fought against apartheid.',
    more: 'He worked for a peaceful change and for reconciliation.',
    group: 'south',
  },
  {
    who: 'Dag Hammarskjöld',
    did: 'was Secretary-General of the UN and shaped its peacekeeping',
    hint: 'He came from Sweden.',
    more: 'He died in a plane crash in 1961 on a mission of peace.',
    group: 'south',
  },
];

export const POLICY_SORTS = {
  containment: {
    name: 'Containment',
    asks: 'is an example of **containment**',
    means: 'Containment meant stopping the spread of communism without attacking the Soviet Union.',
  },
  deterrence: {
    name: 'Deterrence',
    asks: 'is an example of **deterrence**',
    means:
      'Deterrence keeps an enemy from attacking by the threat of an answer that it could not bear.',
  },
  detente: {
    name: 'Détente',
    asks: 'is an example of **détente**',
    means: 'Détente was the easing of tension by talks and treaties, above all in the 1970s.',
  },
  decolonization: {
    name: 'Decolonization',
    asks: 'is an example of **decolonization**',
    means: 'Decolonization is the way of colonies to independence.',
  },
  proxy: {
    name: 'Proxy war',
    asks: 'is an example of a **proxy war**',
    means:
      'In a proxy war great powers support opposite sides without fighting each other directly.',
  },
} as const;

export const POLICIES: readonly Case<keyof typeof POLICY_SORTS>[] = [
  {
    text: 'In 1947 Greece and Turkey get money and advisers, so that communist forces do not take over.',
    sort: 'containment',
    why: 'The aim was to stop communism from spreading to these states.',
  },
  {
    text: 'Marshall aid helps Western Europe to recover, partly because hunger might bring communists to power.',
    sort: 'containment',
    why: 'Prosperity was seen as a protection against communism.',
  },
  {
    text: 'NATO sets up bases and troops in Western Europe, so that the Soviet bloc cannot spread any further.',
    sort: 'containment',
    why: 'The alliance was meant to stop any further advance.',
  },
  {
    text: 'Submarines with nuclear missiles are always at sea, so that a first strike could be answered.',
    sort: 'deterrence',
    why: 'The certain answer was meant to keep the other side from beginning.',
  },
  {
    text: 'Both sides know: whoever shoots first dies second.',
    sort: 'deterrence',
    why: 'This balance was called mutual assured destruction.',
  },
  {
    text: 'A general says: “Our bombers exist so that they never have to fly.”',
    sort: 'deterrence',
    why: 'The threat, not the use, was the aim.',
  },
  {
    text: 'In 1972 two leaders sign a treaty that limits missiles.',
    sort: 'detente',
    why: 'SALT I was a step of arms control.',
  },
  {
    text: 'In 1975 a U.S. and a Soviet spacecraft dock in orbit, and their crews shake hands.',
    sort: 'detente',
    why: 'Apollo-Soyuz was a sign of better relations.',
  },
  {
    text: 'At Helsinki states of both blocs agree on borders, trade and human rights.',
    sort: 'detente',
    why: 'Talks between the blocs were its core.',
  },
  {
    text: 'In 1957 the Gold Coast becomes Ghana, with a government of its own.',
    sort: 'decolonization',
    why: 'A colony became an independent state.',
  },
  {
    text: 'In 1947 Britain’s rule in India ends, and India and Pakistan become independent.',
    sort: 'decolonization',
    why: 'The largest British colony became free as two states.',
  },
  {
    text: 'In 1960 seventeen new African flags go up.',
    sort: 'decolonization',
    why: 'Most of them had been French, Belgian or British colonies.',
  },
  {
    text: 'In Angola from 1975 on, Moscow and Cuba help one side, and Washington and South Africa another.',
    sort: 'proxy',
    why: 'Outside powers fought by way of others.',
  },
  {
    text: 'In Afghanistan in the 1980s the United States arms fighters against Soviet troops.',
    sort: 'proxy',
    why: 'One superpower fought, and the other armed its enemies instead of fighting itself.',
  },
  {
    text: 'Each superpower sends weapons and advisers to one side of a civil war, but none of its own divisions.',
    sort: 'proxy',
    why: 'That is just how a proxy war works.',
  },
];

export const COLD_LINKS: readonly Link[] = [
  {
    cause: 'The Soviet Union set up communist governments in the countries that its army had freed',
    result: 'Western states feared a further advance and built alliances',
    group: 'fear',
    how: 'Promised free elections were not held, and trust was gone.',
    theme: 'Eastern Europe after 1945',
  },
  {
    cause: 'Stalin closed the roads to West Berlin',
    result: 'Planes carried coal and food to two million people for almost a year',
    group: 'berlin',
    how: 'The Western powers wanted neither to give the city up nor to fight for the road.',
    theme: 'an airport called Tempelhof',
  },
  {
    cause: 'About three million people had left East Germany by 1961',
    result: 'A wall was built through the middle of Berlin',
    group: 'berlin',
    how: 'Doctors, teachers and young workers were leaving, and Berlin was the last open door.',
    theme: 'leaving',
  },
  {
    cause: 'A U.S. spy plane photographed missile sites in Cuba',
    result: 'Kennedy ordered a naval quarantine and Khrushchev removed the missiles',
    how: 'Both sides gave something: a promise not to invade Cuba, and a secret one on missiles in Turkey.',
    theme: 'October 1962',
  },
  {
    cause: 'A Soviet satellite circled Earth in 1957',
    result: 'Congress founded NASA and spent more on science education',
    how: 'A rocket that carries a satellite can also carry a warhead, so the shock was great.',
    theme: 'schools and rockets',
  },
  {
    cause: 'The world wars had weakened the colonial powers, and peoples demanded freedom',
    result: 'Dozens of colonies in Asia and Africa became independent',
    how: 'Movements had grown for decades, and the powers could no longer pay for empire.',
    theme: 'membership of the UN',
  },
  {
    cause: 'New states did not want to be drawn into either bloc',
    result: 'Leaders met at Bandung and later founded the Non-Aligned Movement',
    how: 'Together they hoped to have more weight and to get help from both sides.',
    theme: 'a conference in Indonesia',
  },
  {
    cause: 'The war in Vietnam cost tens of thousands of American lives, with no end in sight',
    result: 'Congress limited the power of presidents to send troops',
    how: 'The War Powers Resolution of 1973 asks for the consent of Congress after sixty days.',
    theme: 'who decides on war',
  },
  {
    cause: 'Gorbachev let the states of Eastern Europe go their own way',
    result: 'Communist governments from Warsaw to Prague fell within a few months in 1989',
    how: 'They had rested on the threat of Soviet tanks. Without it, crowds in the streets could win.',
    theme: 'the end of the Soviet bloc',
  },
  {
    cause: 'Fear of communists in government grew in the United States',
    result: 'Senator McCarthy could ruin careers with accusations without proof',
    group: 'fear',
    how: 'Many were afraid to contradict him until the hearings on the army in 1954.',
    theme: 'the Red Scare',
  },
];

export const COLD_WORDS: readonly Term[] = [
  {
    term: 'superpower',
    means: 'a state with the power to influence the whole world',
    example: 'After 1945 only two of them were left, each with allies and nuclear weapons.',
    hint: 'The United States and the Soviet Union were called so.',
  },
  {
    term: 'containment',
    means: 'the policy of stopping the spread of communism',
    example:
      'We will not attack Moscow, the president says. But it shall not advance a step further.',
    hint: 'George Kennan described it.',
    near: ['domino theory', 'deterrence'],
  },
  {
    term: 'iron curtain',
    means: 'the closed border between East and West in Europe',
    example:
      'From the Baltic to the Adriatic there are fences, towers and minefields. Hardly anyone gets through.',
    hint: 'Churchill made the phrase famous in 1946.',
  },
  {
    term: 'satellite state',
    means: 'a country that is formally independent but controlled by a stronger one',
    example: 'It has a flag and a government of its own. But Moscow decides on what is important.',
    hint: 'Something small that circles something large has the same name.',
  },
  {
    term: 'arms race',
    means: 'a contest of states to have more and better weapons',
    example: 'One side tests a bomb, the other a larger one. Each new missile is answered by two.',
    hint: 'Nobody wins it, and nobody dares to stop.',
    near: ['deterrence'],
  },
  {
    term: 'deterrence',
    means: 'keeping an enemy from attacking by the threat of striking back',
    example: 'No one begins, because the answer would destroy him too.',
    hint: 'It comes from a Latin word for frightening away.',
    near: ['arms race', 'containment'],
  },
  {
    term: 'détente',
    means: 'an easing of tension between the blocs',
    example: 'In the 1970s they sign treaties, trade grain and meet in orbit.',
    hint: 'It is the French word for relaxation.',
    also: ['detente'],
  },
  {
    term: 'domino theory',
    means: 'the idea that if one country became communist, its neighbors would follow',
    example: 'If this one falls, said the president, the next will fall, and then the next.',
    hint: 'Think of a row of small tiles.',
    near: ['containment'],
  },
  {
    term: 'proxy war',
    means: 'a war in which great powers support opposite sides instead of fighting each other',
    example: 'Two armies in a distant country fight with weapons from Washington and from Moscow.',
    hint: 'A proxy acts in the place of another.',
  },
  {
    term: 'decolonization',
    means: 'the process in which colonies become independent',
    example: 'In 1945 the UN had 51 members. In 1970 it had 127, many of them former colonies.',
    hint: 'The beginning “de-” means undoing.',
  },
  {
    term: 'nonalignment',
    means: 'belonging to neither of the two blocs',
    example: 'India trades with both and joins no alliance.',
    hint: 'Nehru, Nasser and Tito stood for it.',
    also: ['non-alignment', 'nonaligned'],
  },
  {
    term: 'McCarthyism',
    means: 'accusing people of being disloyal without evidence',
    example: 'The senator waves a list that nobody may read. The accused lose their jobs.',
    hint: 'It is named after a senator from Wisconsin.',
  },
  {
    term: 'glasnost',
    means: 'the policy of openness in the Soviet Union in the 1980s',
    example:
      'For the first time newspapers in Moscow may report on accidents, shortages and crimes of the past.',
    hint: 'It is Russian, and it comes from the word for voice.',
    near: ['perestroika'],
  },
  {
    term: 'perestroika',
    means: 'the restructuring of the Soviet economy and state in the 1980s',
    example: 'Managers may decide more for themselves, and small private businesses are allowed.',
    hint: 'It is Russian for rebuilding.',
    near: ['glasnost'],
  },
  {
    term: 'apartheid',
    means: 'the system of racial separation and white rule in South Africa',
    example:
      'By law, people had to live, learn and travel apart according to race, and most had no vote.',
    hint: 'It ended in the early 1990s.',
  },
  {
    term: 'dissident',
    means: 'a person who openly disagrees with a powerful government',
    example:
      'He types forbidden texts with ten carbon copies and passes them on. He knows what it may cost.',
    hint: 'Sakharov and Havel were such people.',
  },
];

export const COLD_PLACES: readonly Place[] = [
  {
    name: 'Berlin',
    at: [13.4, 52.5],
    where: 'in central Europe',
    tells: 'It was divided by a wall from 1961 to 1989.',
  },
  {
    name: 'Havana',
    at: [-82.4, 23.1],
    where: 'on an island in the Caribbean',
    tells: 'Missiles in its country almost led to nuclear war in 1962.',
  },
  {
    name: 'Seoul',
    at: [127.0, 37.6],
    where: 'on a peninsula in East Asia',
    tells: 'It changed hands four times in the Korean War.',
  },
  {
    name: 'Hanoi',
    at: [105.8, 21.0],
    where: 'in Southeast Asia, not far from the coast',
    tells: 'It was the capital of North Vietnam, and it is the capital of Vietnam today.',
  },
  {
    name: 'Accra',
    at: [-0.2, 5.6],
    where: 'on the coast of West Africa',
    tells: 'Ghana became independent there in 1957.',
  },
  {
    name: 'Kabul',
    at: [69.2, 34.5],
    where: 'in the mountains of Central Asia',
    tells: 'Soviet troops were in this country, Afghanistan, from 1979 to 1989.',
  },
  {
    name: 'Bandung',
    at: [107.6, -6.9],
    where: 'on an island just south of the equator, between Asia and Australia',
    tells: 'Leaders of Asia and Africa met there in Indonesia in 1955.',
  },
  {
    name: 'Cape Canaveral',
    at: [-80.6, 28.4],
    where: 'on the southeastern coast of North America',
    tells: 'Rockets of the space race were launched there.',
  },
];
