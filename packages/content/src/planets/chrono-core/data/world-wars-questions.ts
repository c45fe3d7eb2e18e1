import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const NARA = 'U.S. National Archives';
const USHMM = 'United States Holocaust Memorial Museum';
const IWM = 'Imperial War Museums';
const UN = 'United Nations';
const EB = 'Encyclopaedia Britannica';

export const WORLD_WARS_QUESTIONS: readonly Written[] = [
  {
    ask: [
      passage(
        'Woodrow Wilson to the Senate, January 22, 1917',
        'It must be a peace without victory … Victory would mean peace forced upon the loser, a victor’s terms imposed upon the vanquished. It would be accepted in humiliation, under duress … and would leave a sting, a resentment, a bitter memory.',
      ),
      'Which later treaty seems to **confirm** Wilson’s fear?',
    ],
    right: 'The Treaty of Versailles of 1919',
    wrong: [
      [
        'The Treaty of Paris of 1783',
        'It was 134 years earlier, and between Britain and the United States.',
      ],
      [
        'The Charter of the United Nations of 1945',
        'It founded an organization. It did not set terms for a loser.',
      ],
      ['The Treaty of Guadalupe Hidalgo of 1848', 'It came long before 1917.'],
    ],
    hints: ['Which treaty set terms for Germany?', '“Resentment” is the key word.'],
    steps: [
      'Germany had to accept the treaty without having negotiated it.',
      'Many Germans felt humiliated, and Hitler later used that feeling. It was one cause among several.',
    ],
    source: NARA,
  },
  {
    ask: 'The shots in Sarajevo are often called **the cause** of World War I. What is more exact?',
    right: 'They were the trigger. Alliances, arms and rivalries were deeper causes.',
    wrong: [
      ['They had nothing to do with the war.', 'They set off the crisis of July 1914.'],
      ['They were the only cause.', 'A murder alone does not bring a continent to war.'],
      [
        'They came after the war had begun, so they can have been no cause of it.',
        'They came about a month before.',
      ],
    ],
    hints: ['A spark needs something that can burn.', 'What had been built up over decades?'],
    steps: [
      'The trigger is the event that sets things off.',
      'Without alliances, war plans and nationalism it might have stayed a local crisis.',
    ],
    source: IWM,
  },
  {
    ask: 'How did **Hitler come to power** in January 1933?',
    right: 'The president named him chancellor, after his party had won many votes.',
    wrong: [
      [
        'He won a majority of all the votes in a free election.',
        'His party never won a majority in a free election. Its best result was about 37 percent.',
      ],
      ['He was born to be emperor.', 'Germany had been a republic since 1918.'],
      [
        'Foreign armies put him in power after they had occupied the capital of Germany.',
        'It was decided in Berlin.',
      ],
    ],
    hints: [
      'No party had a majority in the parliament.',
      'Conservatives around the president thought that they could control him.',
    ],
    steps: [
      'His party was the largest, but it had no majority. President Hindenburg appointed him on January 30, 1933.',
      'Democracy was ended within months from inside, by emergency decrees and terror. So institutions need people who defend them.',
    ],
    source: USHMM,
  },
  {
    ask: [
      passage(
        'Martin Niemöller, a German pastor who had been in a concentration camp, said after the war (one of several versions)',
        'First they came for the socialists, and I did not speak out, because I was not a socialist … Then they came for me, and there was no one left to speak for me.',
      ),
      'What does Niemöller **accuse himself** of?',
    ],
    right: 'Of silence when others were persecuted',
    wrong: [
      ['Of having been a socialist', 'He says that he was not.'],
      ['Of having spoken out too often in public', 'He says that he did not speak out.'],
      ['Of having left Germany', 'He was imprisoned there.'],
    ],
    hints: ['Which words are repeated?', 'What could he have done in the first sentence?'],
    steps: [
      'At first he had not objected to the persecution of others.',
      'His words ask every reader: when should we speak up, and for whom?',
    ],
    source: USHMM,
  },
  {
    ask: 'Why do historians of the Holocaust use **many kinds of evidence**: orders, train timetables, photographs, diaries and survivors’ testimony?',
    right: 'Together they show what was done and what it meant to people.',
    wrong: [
      [
        'One kind of evidence is of no use without the others.',
        'Each kind tells something by itself. Together they tell more.',
      ],
      [
        'Only testimony is needed.',
        'Testimony is precious, and documents confirm and complete it.',
      ],
      [
        'The perpetrators left no traces, so historians have to guess.',
        'They tried to destroy traces. Yet it is one of the best documented crimes in history.',
      ],
    ],
    hints: [
      'What does a timetable show? What does a diary show?',
      'Different sources answer different questions.',
    ],
    steps: [
      'Orders and timetables prove the plan and its scale. Diaries and testimony tell of the persons.',
      'When independent sources agree, there is no room for denial.',
    ],
    source: USHMM,
  },
  {
    ask: [
      passage(
        'Executive Order 9066, February 1942',
        '… I hereby authorize and direct the Secretary of War … to prescribe military areas … from which any or all persons may be excluded.',
      ),
      'The order **names no group**. Against whom was it used, and what do we call this now?',
    ],
    right: 'Against Japanese Americans, a grave injustice',
    wrong: [
      ['Against German soldiers, a lawful capture', 'It was used against civilians at home.'],
      ['Against all citizens, a necessary measure', 'It was used against one group, by ancestry.'],
      ['Against no one, an empty threat', 'About 120,000 people had to leave their homes.'],
    ],
    hints: ['Think of the West Coast after Pearl Harbor.', 'In 1988 Congress passed an apology.'],
    steps: [
      'About 120,000 people, most of them citizens, were sent to camps without a trial.',
      'In the Civil Liberties Act of 1988 the United States apologized and said that race prejudice and war hysteria were the causes.',
    ],
    source: NARA,
  },
  {
    ask: [
      passage(
        'Universal Declaration of Human Rights, 1948, Article 1',
        'All human beings are born free and equal in dignity and rights.',
      ),
      'How does this sentence answer the **experience of the war**?',
    ],
    right: 'No state may ever again declare some people worthless.',
    wrong: [
      ['It says that only winners have rights.', 'It says all human beings.'],
      ['It abolishes all armies.', 'It says nothing about armies.'],
      ['It lists the new borders of the states of Europe in 1948.', 'It is about rights.'],
    ],
    hints: [
      'What had the Nuremberg Race Laws done?',
      'Which word is the most important: all, born, or equal?',
    ],
    steps: [
      'Nazi law had taken dignity and rights away from people because of birth.',
      'The Declaration says that rights come with being human, so no government gives them and none may take them.',
    ],
    source: UN,
  },
  {
    ask: 'In both world wars **colonies** took part: India alone sent more than two million soldiers in World War II. What was one long-term result?',
    right: 'Demands for independence grew stronger.',
    wrong: [
      ['Colonial empires became larger after 1945.', 'They broke up within about thirty years.'],
      ['Soldiers from colonies got equal rights at once.', 'They did not, and that caused anger.'],
      ['Nobody in the colonies noticed the wars.', 'Millions fought, worked and paid for them.'],
    ],
    hints: [
      'They had fought for freedom elsewhere. What did they want at home?',
      'What happened in 1947?',
    ],
    steps: [
      'People asked why they should die for the freedom of others and not be free themselves.',
      'The European powers were also weakened. India and Pakistan became independent in 1947, and many others followed.',
    ],
    source: IWM,
  },
  {
    ask: 'A **poster** of 1942 shows a woman in work clothes who rolls up her sleeve: “We Can Do It!” What can a historian **not** conclude from it alone?',
    right: 'How many women worked in factories',
    wrong: [
      ['That women were addressed as workers', 'The picture shows exactly that.'],
      ['That a company wanted to raise spirits', 'It was made to be hung up in a factory.'],
      ['What message its makers wanted to give', 'The message is written on it.'],
    ],
    hints: ['What would you need numbers for?', 'A poster shows what its makers want.'],
    steps: [
      'A poster is evidence of an aim, not of numbers.',
      'For numbers one needs statistics, such as those of the Department of Labor.',
    ],
    source: NARA,
  },
  {
    ask: 'Historians still discuss the **use of atomic bombs** in August 1945. Which question is about **evidence**, and not about values?',
    right: 'What did leaders know at the time about Japan’s readiness to surrender?',
    wrong: [
      ['Is it ever right to bomb a city?', 'That is a question of values.'],
      [
        'Should scientists refuse to build weapons, even when their country is at war?',
        'That is a question of values.',
      ],
      ['Whose suffering counts more?', 'That is a question of values.'],
    ],
    hints: [
      'Which one could be answered with documents?',
      'Look for a question about what people knew.',
    ],
    steps: [
      'What leaders knew can be studied in cables, diaries and minutes.',
      'Questions of right and wrong matter too, but documents alone cannot settle them. Both cities suffered terribly, with well over 100,000 dead by the end of 1945.',
    ],
    source: EB,
    grades: [10, 12],
  },
  {
    ask: 'Why did the **League of Nations** fail to stop aggression in the 1930s?',
    right: 'It had no force of its own, and great powers were absent or unwilling.',
    wrong: [
      ['It had too large an army.', 'It had none.'],
      [
        'All great powers obeyed it.',
        'Japan, Germany and Italy left it, and the United States never joined.',
      ],
      [
        'It was founded only in 1945, so it could not act in the years before the war.',
        'It was founded in 1920. The United Nations came in 1945.',
      ],
    ],
    hints: [
      'What happened when Japan was condemned for Manchuria?',
      'Which great power never joined?',
    ],
    steps: [
      'Members had to agree, and they feared the costs of acting.',
      'The UN was built with a Security Council in order to be stronger, though the veto can block it.',
    ],
    source: 'U.S. Department of State, Office of the Historian',
  },
];
