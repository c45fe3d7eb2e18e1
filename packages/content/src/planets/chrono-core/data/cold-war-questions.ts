import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const STATE = 'U.S. Department of State, Office of the Historian';
const NARA = 'U.S. National Archives';
const UN = 'United Nations';

export const COLD_WAR_QUESTIONS: readonly Written[] = [
  {
    ask: [
      passage(
        'Winston Churchill, Fulton, Missouri, March 1946',
        'From Stettin in the Baltic to Trieste in the Adriatic, an iron curtain has descended across the Continent.',
      ),
      'Stalin answered that Churchill was calling for war. What do the **two reactions** show?',
    ],
    right: 'Each side saw its own steps as defense and the other’s as a threat.',
    wrong: [
      [
        'Both leaders agreed on what was happening, but not on who should pay.',
        'They described the same facts in opposite ways.',
      ],
      [
        'A war between the former allies had already begun in Eastern Europe.',
        'There was deep mistrust, but no fighting between them.',
      ],
      ['Neither cared about Europe.', 'Europe was the heart of the dispute.'],
    ],
    hints: ['Put yourself in both capitals.', 'Who feared what in 1946?'],
    steps: [
      'Moscow wanted friendly states on its border after two invasions. The West saw an expansion.',
      'When each reads the other’s defense as attack, mistrust grows by itself.',
    ],
    source: STATE,
  },
  {
    ask: [
      passage(
        'Harry S. Truman to Congress, March 12, 1947',
        'I believe that it must be the policy of the United States to support free peoples who are resisting attempted subjugation by armed minorities or by outside pressures.',
      ),
      'Which **later** action follows most directly from this policy?',
    ],
    right: 'Sending troops to Korea in 1950',
    wrong: [
      ['Buying Alaska in 1867', 'That was long before.'],
      [
        'Staying out of the League of Nations in 1919',
        'That was before, and it was the opposite policy.',
      ],
      ['Recognizing the Soviet Union in 1933', 'That was before 1947.'],
    ],
    hints: ['It must be after 1947.', 'Where was a country attacked that asked for support?'],
    steps: [
      'The doctrine says that the United States will help states under attack or pressure.',
      'In 1950 it did so in Korea, with forces under the UN flag.',
    ],
    source: NARA,
  },
  {
    ask: 'Why did the Cuban missile crisis **not** lead to war? Which explanation has the best **evidence**?',
    right: 'Letters and recordings show that both leaders looked for a way out.',
    wrong: [
      ['Only one side had nuclear weapons.', 'Both had them.'],
      [
        'A storm in the Caribbean destroyed the missiles before they were ready.',
        'They were taken down and shipped back after the agreement.',
      ],
      [
        'Ships of the United Nations stopped both fleets before they met.',
        'The United Nations has no such fleet.',
      ],
    ],
    hints: ['What can be found in archives today?', 'The White House meetings were taped.'],
    steps: [
      'Tapes of the meetings and letters between the leaders show how they weighed their steps.',
      'Each gave something, so both could say that they had kept the peace.',
    ],
    source: STATE,
  },
  {
    ask: 'A country gained independence in 1960. Its borders had been drawn by Europeans in 1885, **across the lands of several peoples**. Which problem could come from this?',
    right: 'Groups with little in common had to share one state.',
    wrong: [
      ['It had no neighbors.', 'It had neighbors, and often relatives across the border.'],
      ['It could not join the United Nations.', 'New states could join, and did.'],
      [
        'It could have no constitution and no elections of its own.',
        'Such states wrote constitutions.',
      ],
    ],
    hints: [
      'Who had drawn the lines, and who had not been asked?',
      'Think of languages, and of loyalty.',
    ],
    steps: [
      'Borders suited the colonial powers, not the peoples who lived there.',
      'New governments had to build a nation out of many groups, often with few trained officials and with outside powers interfering.',
    ],
    source: UN,
  },
  {
    ask: [
      passage(
        'Final communiqué of the Bandung Conference, 1955 (shortened)',
        'Colonialism in all its manifestations is an evil which should speedily be brought to an end.',
      ),
      'Why could **both superpowers** find this sentence uncomfortable?',
    ],
    right: '“In all its manifestations” could also mean their own control of others.',
    wrong: [
      ['It demands that both pay reparations.', 'It says nothing about payments.'],
      [
        'It praises one of them as a friend of all colonies and leaves out the other.',
        'It names neither.',
      ],
      ['It forbids all trade.', 'It says nothing about trade.'],
    ],
    hints: [
      '“Manifestations” are forms in which something shows itself.',
      'Think of Western colonies, and of Eastern Europe.',
    ],
    steps: [
      'Allies of the United States still had colonies. Some delegates said that Soviet rule in Eastern Europe was colonialism too.',
      'The wording let all 29 states agree without naming anyone.',
    ],
    source: STATE,
  },
  {
    ask: 'Historians disagree about **who began the Cold War**. Some older books blame Moscow, some of the 1960s blame Washington, and many since the 1990s see both. What is a good reason for such changes?',
    right: 'New sources were opened, and new questions were asked.',
    wrong: [
      [
        'Each new book has to contradict the last one.',
        'New books agree with older ones in much. They argue from evidence.',
      ],
      [
        'Facts do not matter in history.',
        'They do. The point is how they are selected and explained.',
      ],
      [
        'The past itself has changed, so older books no longer fit.',
        'The past has not. Our knowledge of it has.',
      ],
    ],
    hints: [
      'What became accessible in Moscow after 1991?',
      'In which times were these books written?',
    ],
    steps: [
      'After 1991 archives in the East could be read.',
      'Writers are also shaped by their times, such as the war in Vietnam. So interpretations change with evidence and with questions.',
    ],
    source: STATE,
  },
  {
    ask: 'Between 1945 and 1991 the two superpowers **never fought each other directly**. Why is “Cold War” still a misleading name for many people?',
    right: 'In Korea, Vietnam, Angola and elsewhere millions died in hot wars.',
    wrong: [
      ['Both sides kept their armies at home.', 'Both sent troops or weapons to other continents.'],
      ['There were no weapons.', 'There were more than ever.'],
      [
        'It lasted only a few weeks, so that few people remember it.',
        'It lasted for more than forty years.',
      ],
    ],
    hints: ['From whose point of view was it “cold”?', 'Think of proxy wars.'],
    steps: [
      'It was cold between Washington and Moscow.',
      'For people in Korea, Vietnam, Afghanistan or Angola it was a time of real war.',
    ],
    source: STATE,
  },
  {
    ask: 'East Germany called the Berlin Wall an “**anti-fascist protection rampart**”. Which fact speaks **against** this name?',
    right: 'Its fences and towers were built to stop people from getting out.',
    wrong: [
      ['It was built in the middle of a city.', 'A protective wall could stand there as well.'],
      [
        'It was made of concrete and stood for more than twenty-eight years.',
        'The material tells nothing about its purpose.',
      ],
      [
        'It was guarded by soldiers, by day and by night, on its whole length.',
        'So would a wall be that keeps enemies out.',
      ],
    ],
    hints: [
      'At whom were the guards looking?',
      'Who was shot at, and in which direction were they going?',
    ],
    steps: [
      'The death strip lay on the eastern side, and guards were ordered to stop people who fled to the West.',
      'At least 140 people died at the wall. A name can be propaganda.',
    ],
    source: 'Berlin Wall Foundation',
  },
  {
    ask: 'Which is the **strongest** explanation of the end of the Soviet Union?',
    right: 'A weak economy, reforms, national movements and the burden of arms together',
    wrong: [
      [
        'A single speech that an American president gave at the wall in Berlin',
        'Speeches matter, but no speech alone ends a state.',
      ],
      ['A lost battle', 'There was no battle that ended it.'],
      [
        'A defeat in a third world war that the Soviet Union had fought and lost',
        'There was no such war.',
      ],
    ],
    hints: [
      'Look for several causes that work together.',
      'What did Gorbachev want to mend, and what happened then?',
    ],
    steps: [
      'The economy fell behind and arms cost much. Reforms allowed criticism, and the republics wanted independence.',
      'Each factor strengthened the others. Historians weigh them differently.',
    ],
    source: STATE,
  },
  {
    ask: [
      passage(
        'Helsinki Final Act, 1975',
        'The participating States will respect human rights and fundamental freedoms, including the freedom of thought, conscience, religion or belief.',
      ),
      'How could **dissidents in the East** use this text?',
    ],
    right: 'They could demand that their governments keep what they had signed.',
    wrong: [
      [
        'They could sue in the Supreme Court of the United States.',
        'It has no power over other states.',
      ],
      ['They could vote in Western elections.', 'The text gives no such right.'],
      [
        'They could ignore all the laws of their country from then on.',
        'They asked for laws to be kept, not ignored.',
      ],
    ],
    hints: ['Who had signed it?', 'What do you say to someone who does not keep a promise?'],
    steps: [
      'Groups such as Charter 77 in Czechoslovakia wrote down where their governments broke the promise.',
      'They turned the state’s own signature into an argument.',
    ],
    source: STATE,
  },
  {
    ask: 'A **line graph** shows the number of nuclear warheads in the world: about 300 in 1950, more than 60,000 in 1986 and about 12,000 in the 2020s. What is a sound conclusion?',
    right: 'Arms control reduced the number, but many are left.',
    wrong: [
      ['There are no nuclear weapons any more.', '12,000 are still a great many.'],
      ['The number has grown in every single year since 1950.', 'It has fallen since 1986.'],
      [
        'Treaties had no influence on the number.',
        'Large cuts followed treaties such as INF and START.',
      ],
    ],
    hints: ['Compare the three numbers.', 'What happened after 1986?'],
    steps: [
      'From 1950 to 1986 the number rose two hundredfold, and after that it fell by about four fifths.',
      'Treaties and the end of the Cold War explain the fall. The rest could still destroy much of the world.',
    ],
    source: 'Federation of American Scientists',
  },
];
