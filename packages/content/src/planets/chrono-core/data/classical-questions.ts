import { passage } from '@planets/practice';
import type { Written } from '../ask/written.ts';

const EB = 'Encyclopaedia Britannica';
const BM = 'The British Museum';

export const CLASSICAL_QUESTIONS: readonly Written[] = [
  {
    ask: [
      passage(
        'Pericles, as Thucydides reports it, 431 BCE (translated by Richard Crawley)',
        'Its administration favours the many instead of the few; this is why it is called a democracy.',
      ),
      'Whom did “**the many**” really include in Athens?',
    ],
    right: 'Adult men who were citizens',
    wrong: [
      ['All people who lived there', 'Women, enslaved people and foreigners could not vote.'],
      ['All adults who lived there, men and women', 'Women had no vote in the assembly.'],
      ['Only the rich', 'Poor citizens could vote too.'],
    ],
    hints: [
      'Could women vote? Could enslaved people or foreigners?',
      'They were perhaps a tenth to a fifth of all who lived in Athens.',
    ],
    steps: [
      'Poor citizens had the same vote as rich ones, and that was new.',
      'But women, enslaved people and foreigners were shut out, so “the many” were a minority.',
    ],
    source: 'Thucydides, History of the Peloponnesian War; Encyclopaedia Britannica',
  },
  {
    ask: 'Herodotus called Egypt **“the gift of the river”**. What did he mean?',
    right: 'Without the Nile’s water and mud there would be no farmland.',
    wrong: [
      ['The river belonged to the Greeks.', 'It did not. Herodotus was a visitor.'],
      ['The Egyptians got gold from the river.', 'He was thinking of soil and water.'],
      [
        'The pharaoh owned the river and gave a part of it to each family.',
        'The river is the giver in this phrase.',
      ],
    ],
    hints: [
      'What lies to the left and to the right of the Nile?',
      'What did the yearly flood leave behind?',
    ],
    steps: [
      'On both sides there is desert. Only the strip that the Nile flooded could be farmed.',
      'So the whole kingdom depended on the river, as if it were a present from it.',
    ],
    source: EB,
  },
  {
    ask: 'The **Rosetta Stone** has the same text in hieroglyphs, in everyday Egyptian script and in Greek. Why was that so useful?',
    right: 'Scholars could read Greek and work out the other two.',
    wrong: [
      [
        'It was the oldest stone with writing that was ever found.',
        'It is from 196 BCE, rather late.',
      ],
      ['It was written in Latin too.', 'It has no Latin. Rome did not rule Egypt yet.'],
      ['It told where treasure was hidden.', 'It is a decree of priests for a king.'],
    ],
    hints: ['Which of the three could scholars read already?', 'Think of a dictionary.'],
    steps: [
      'Greek had never been forgotten. Hieroglyphs had.',
      'By comparing the texts, Champollion worked out the signs in 1822.',
    ],
    source: BM,
  },
  {
    ask: 'Why did **city-states** rather than one kingdom arise in Greece?',
    right: 'Mountains and sea separated the valleys.',
    wrong: [
      ['A law forbade larger states.', 'There was no power that could have made such a law.'],
      [
        'The Greeks of each valley spoke a language of their own.',
        'They spoke dialects of the same language.',
      ],
      ['There was one great river for all.', 'Greece has no river like the Nile.'],
    ],
    hints: [
      'Look at a map: what lies between Athens, Sparta and Thebes?',
      'Compare it with flat land along one great river.',
    ],
    steps: [
      'Steep mountains made it hard to travel by land, and many Greeks lived on islands.',
      'So each valley or island grew into a state of its own, though they shared language and gods.',
    ],
    source: EB,
  },
  {
    ask: 'Why was it so important to the plebeians that the **Twelve Tables** (about 450 BCE) were written down?',
    right: 'Judges could no longer bend the law as they liked.',
    wrong: [
      ['Now all the laws were gone.', 'The tables held the laws.'],
      ['Now plebeians could become judges and kings of Rome.', 'Rome had no king any more.'],
      ['Now nobody had to go to court.', 'There were courts before and after.'],
    ],
    hints: [
      'Who knew the laws before? The judges were patricians.',
      'What changes when everyone can read the rules?',
    ],
    steps: [
      'Before, only patrician judges and priests knew the customs that counted as law.',
      'With written laws in public, everyone could point to the same words.',
    ],
    source: EB,
  },
  {
    ask: 'How does the **U.S. government** follow a Roman model?',
    right: 'It has a Senate, and vetoes.',
    wrong: [
      ['It has two kings.', 'That was Sparta.'],
      ['Its citizens vote directly on all laws.', 'That was Athens.'],
      ['It has a god as its ruler.', 'That was how Egypt saw its pharaoh.'],
    ],
    hints: ['Two of the words are Latin.', 'Which Roman officials could say “I forbid”?'],
    steps: [
      'The founders had read about the Roman Republic and took words and ideas from it.',
      'From Athens comes the idea that the people rule, and from Rome that they do so through officials and a Senate.',
    ],
    source: 'Library of Congress',
  },
  {
    ask: 'Historians give several reasons for the **fall of the Western Roman Empire**. Which of these is one of them?',
    right: 'Invasions, while the army was hard to pay',
    wrong: [
      [
        'A volcano buried the city of Rome and its harbor.',
        'Vesuvius buried Pompeii, about 400 years before.',
      ],
      ['Persia conquered Italy.', 'Persia fought Rome in the East but never reached Italy.'],
      ['The empire became a democracy.', 'It remained under emperors to the end.'],
    ],
    hints: ['Think of long borders and of money.', 'In 410 and in 455 the city was plundered.'],
    steps: [
      'Long borders, civil wars, money that lost its value, and the movement of peoples all played a part.',
      'There was no single cause, and the Eastern Empire went on until 1453.',
    ],
    source: EB,
    grades: [6, 9],
  },
  {
    ask: [
      passage(
        'Tacitus on a speech of a British chief against Rome, about 98 CE (translated by Alfred Church and William Brodribb)',
        'To robbery, slaughter, plunder, they give the lying name of empire; they make a solitude and call it peace.',
      ),
      'What is special about this view of the **Pax Romana**?',
    ],
    right: 'It shows how conquered people could see it.',
    wrong: [
      ['It proves that there was never any peace in Rome.', 'One speech proves no such thing.'],
      ['It praises the emperors.', 'It accuses Rome.'],
      ['It was carved by the chief himself.', 'A Roman historian wrote it.'],
    ],
    hints: ['Who is meant to be speaking?', 'Who wrote it down? That is worth knowing too.'],
    steps: [
      'The speaker is on the losing side: for him the peace is a desert made by war.',
      'Tacitus, a Roman, put the words into his mouth, so it also shows that some Romans had doubts.',
    ],
    source: 'Tacitus, Agricola',
    grades: [7, 9],
  },
  {
    ask: 'In what way was the **Roman Republic less democratic than Athens**?',
    right: 'The votes of the rich counted for more.',
    wrong: [
      ['It had no elections.', 'It had elections every year.'],
      [
        'Only the consuls could vote.',
        'All male citizens could vote, but not with the same weight.',
      ],
      ['Foreigners in the city had more votes than Romans.', 'Foreigners had no vote.'],
    ],
    hints: [
      'In one assembly Romans voted in groups by wealth.',
      'Think of whose group voted first.',
    ],
    steps: [
      'In the assembly that elected consuls, the rich had many groups of their own, and the poor were crowded into a few.',
      'In Athens each citizen in the assembly had one equal vote.',
    ],
    source: EB,
    grades: [7, 9],
  },
  {
    ask: 'Which of these would be the **best evidence for what ordinary Romans ate**?',
    right: 'Food remains found in the drains of Pompeii',
    wrong: [
      ['A painting of a feast made in 1850', 'The painter had never seen it.'],
      ['A statue of an emperor', 'It tells nothing about ordinary meals.'],
      [
        'A speech by Cicero about the politics of his day',
        'It is from that time, but about something else.',
      ],
    ],
    hints: [
      'Ask of each: is it from that time? Is it about ordinary people?',
      'What is left over from a meal?',
    ],
    steps: [
      'Seeds, bones and shells in drains come from real meals of ordinary households.',
      'They show, for instance, that people ate fish, lentils, figs and olives.',
    ],
    source: EB,
  },
  {
    ask: 'Alexandria, Antioch and many other cities used **Greek** for centuries after Alexander. How did that come about?',
    right: 'His empire had spread Greek language and settlers.',
    wrong: [
      ['Greek was the language of the Persians.', 'The Persians had their own language.'],
      ['The Romans forbade Latin in the East.', 'They did not.'],
      ['The people of these cities had all come from Athens.', 'Most had lived there long before.'],
    ],
    hints: ['Who founded Alexandria?', 'Think of the generals who divided his lands.'],
    steps: [
      'Alexander and his successors founded cities and settled Greeks and Macedonians in them.',
      'Greek became the common language of trade and learning, and Greek ideas mixed with Egyptian, Persian and other ones.',
    ],
    source: EB,
    grades: [6, 9],
  },
  {
    ask: 'Why were **Roman roads** important for ideas as well as for armies?',
    right: 'Merchants, letters and beliefs traveled on them too.',
    wrong: [
      ['They were closed to all but soldiers.', 'Anybody could travel on them.'],
      ['They took the place of all ships.', 'Heavy goods still went by sea, which was cheaper.'],
      [
        'They led only around the city of Rome and to its harbor.',
        'They reached the farthest provinces.',
      ],
    ],
    hints: [
      'Who else uses a road?',
      'How could a new religion spread from one end of the empire to the other?',
    ],
    steps: [
      'They were built for soldiers, but everybody could travel on them.',
      'So goods, news and beliefs such as Christianity spread across the empire.',
    ],
    source: EB,
  },
];
