/** A very small scene that shows something without naming it. */
export interface Shown {
  readonly shows: string;
  readonly text: string;
  /** The words that give it away. */
  readonly clue: string;
  readonly wrong: readonly string[];
  /** Scenes of one camp are too much alike to stand side by side. */
  readonly camp: string;
}

const s = (camp: string, shows: string, wrong: string, text: string, clue: string): Shown => ({
  shows,
  text,
  clue,
  camp,
  wrong: wrong.split(' '),
});

/** Traits, grades 1 and 2. */
export const firstTraits: readonly Shown[] = [
  s(
    'bold',
    'brave',
    'lazy greedy messy',
    'The dog was big and loud. Ana was afraid, but she stood in front of her little brother.',
    'she stood in front of her little brother',
  ),
  s(
    'warm',
    'kind',
    'mean shy lazy',
    'Sam saw that Yuki had no lunch. He cut his sandwich in two.',
    'He cut his sandwich in two',
  ),
  s(
    'warm',
    'helpful',
    'rude sleepy scared',
    'Nobody asked him to, but Omar picked up all the crayons.',
    'picked up all the crayons',
  ),
  s(
    'quiet',
    'shy',
    'noisy bossy funny',
    'Lin hid behind her dad. She looked at the floor and did not say a word.',
    'did not say a word',
  ),
  s(
    'mind',
    'curious',
    'bored sleepy angry',
    '"Why is the moon round? Who lit it? Where does it sleep?" asked Ravi.',
    'Why is the moon round?',
  ),
  s(
    'mind',
    'lazy',
    'busy neat brave',
    'The sink was full. "I will wash up next year," said the cat, and he went back to his pillow.',
    'I will wash up next year',
  ),
  s(
    'warm',
    'honest',
    'greedy sly lazy',
    'The man in the shop gave Tala too much money back. She told him so.',
    'She told him so',
  ),
  s(
    'quiet',
    'patient',
    'angry noisy greedy',
    'The fish did not bite. Grandpa sat, and sat, and hummed a song.',
    'sat, and sat',
  ),
  s(
    'bold',
    'bossy',
    'shy gentle polite',
    '"You carry this! You stand there! And you, stop talking!" said the hen to everyone.',
    'You carry this!',
  ),
  s(
    'quiet',
    'careful',
    'wild lazy rude',
    'Mia carried the egg in both hands. She set each foot down slowly.',
    'in both hands',
  ),
  s(
    'mind',
    'greedy',
    'kind shy sleepy',
    'The crow had ten nuts. He saw one more in the nest of the jay, and he wanted that, too.',
    'he wanted that, too',
  ),
  s(
    'warm',
    'polite',
    'rude greedy angry',
    '"Excuse me, please," said the bear. "May I get by? Thank you!"',
    'Excuse me, please',
  ),
  s(
    'mind',
    'funny',
    'sad mean shy',
    'Zuri put a spoon on her nose and took a bow. Even the baby laughed.',
    'Even the baby laughed',
  ),
  s(
    'mind',
    'forgetful',
    'greedy brave bossy',
    'Mr. Owl looked for his glasses all day. They were on his head.',
    'They were on his head',
  ),
  s(
    'mind',
    'messy',
    'neat brave polite',
    'Socks hung from the lamp. A banana peel lay on the bed. "I like it here," said Bo.',
    'Socks hung from the lamp',
  ),
];

/** Traits, from grade 3. */
export const laterTraits: readonly Shown[] = [
  s(
    'warm',
    'generous',
    'stubborn timid boastful',
    'Kofi had saved for a drum all year. When he heard that the library had been flooded, he gave the whole jar.',
    'he gave the whole jar',
  ),
  s(
    'bold',
    'stubborn',
    'obedient timid modest',
    '"The path goes left," said everyone, and the sign said so, too. Ingrid went right. She went right for three hours.',
    'She went right for three hours',
  ),
  s(
    'bold',
    'boastful',
    'modest timid grateful',
    '"I am the best skater in this town," said Lars. "Maybe in any town. Ask anyone. Ask me."',
    'I am the best skater in this town',
  ),
  s(
    'quiet',
    'modest',
    'boastful jealous careless',
    'When they asked who had carved the beautiful mask, Sione only said, "The wood did most of it."',
    'The wood did most of it',
  ),
  s(
    'mind',
    'jealous',
    'generous cheerful loyal',
    'Everyone stood around Priya\'s new kite. Noah kicked a stone. "It is not that high," he muttered.',
    'It is not that high',
  ),
  s(
    'warm',
    'loyal',
    'cruel vain greedy',
    "The others made fun of Minh's coat. His friend Wei went over and sat down right beside him.",
    'sat down right beside him',
  ),
  s(
    'quiet',
    'cautious',
    'reckless lazy boastful',
    'Before he stepped on the ice, Nils knocked on it with a stick and listened. Then he moved the stick a foot farther on.',
    'knocked on it with a stick and listened',
  ),
  s(
    'bold',
    'reckless',
    'cautious patient timid',
    '"What does the red flag mean?" asked Diego, up to his waist in the waves. He did not wait for the answer.',
    'He did not wait for the answer',
  ),
  s(
    'bold',
    'determined',
    'discouraged lazy vain',
    'Amara fell off the unicycle forty times on Monday. On Tuesday she got on it for the forty-first.',
    'she got on it for the forty-first',
  ),
  s(
    'mind',
    'clever',
    'forgetful gloomy timid',
    'The door had shut, and the key was stuck in it on the inside. Elif slid a newspaper under the door, poked the key out with a wire and pulled it through.',
    'slid a newspaper under the door',
  ),
  s(
    'quiet',
    'timid',
    'bold stubborn greedy',
    'Jamal knew the answer. He raised his hand as high as his ear, and then he pretended to scratch.',
    'he pretended to scratch',
  ),
  s(
    'mind',
    'gloomy',
    'hopeful reckless generous',
    '"Nice weather," said the heron. "It will not last," said the frog. "And if it does, we shall dry out."',
    'It will not last',
  ),
  s(
    'warm',
    'considerate',
    'selfish vain careless',
    'Leilani came home late. She took off her shoes at the door and felt her way to bed in the dark, so as not to wake the baby.',
    'so as not to wake the baby',
  ),
  s(
    'bold',
    'vain',
    'modest timid generous',
    'The rooster passed three puddles on his way, and he stopped at each to look at himself.',
    'to look at himself',
  ),
  s(
    'warm',
    'responsible',
    'careless selfish boastful',
    "It was raining, and her friends were calling. But it was Noor's day to feed the hens, so she put on her boots.",
    "it was Noor's day to feed the hens",
  ),
  s(
    'quiet',
    'suspicious',
    'trusting generous lazy',
    '"A present? For me?" said the badger. He sniffed it, shook it, and opened it with a long stick from behind a tree.',
    'with a long stick from behind a tree',
  ),
  s(
    'warm',
    'grateful',
    'jealous spiteful careless',
    'Years later, Mateo still sent the bus driver a card each winter. It said: "You waited for me."',
    'You waited for me',
  ),
];

/** Feelings, grades 1 and 2. */
export const firstFeelings: readonly Shown[] = [
  s(
    'good',
    'happy',
    'sad angry scared',
    'Rosa hopped all the way home and sang a song.',
    'sang a song',
  ),
  s(
    'low',
    'sad',
    'happy proud angry',
    'Kim looked at the empty cage. A tear ran down her nose.',
    'A tear ran down',
  ),
  s(
    'fear',
    'scared',
    'happy bored proud',
    'Ben pulled the blanket over his head. His teeth went click, click, click.',
    'pulled the blanket over his head',
  ),
  s(
    'anger',
    'angry',
    'happy sleepy proud',
    'Ida got red in the face. She stamped her foot.',
    'She stamped her foot',
  ),
  s(
    'wonder',
    'surprised',
    'tired angry bored',
    'Omar opened the box. His eyes got big, and his mouth fell open.',
    'his mouth fell open',
  ),
  s(
    'dull',
    'tired',
    'angry scared excited',
    'Papa yawned three times. His head sank to the table.',
    'yawned three times',
  ),
  s(
    'good',
    'proud',
    'scared sad sleepy',
    'Jun held up the first picture he had ever painted. He stood as tall as he could.',
    'as tall as he could',
  ),
  s(
    'dull',
    'bored',
    'excited scared proud',
    'It rained. Mei counted the spots on the wall. Then she counted them again.',
    'Then she counted them again',
  ),
  s(
    'good',
    'excited',
    'bored sad sleepy',
    'Only one more night, and the fair would begin! Lila could not sit still.',
    'could not sit still',
  ),
  s(
    'low',
    'lonely',
    'proud angry excited',
    'All the others had someone to play with. Tom sat on the swing and did not swing.',
    'did not swing',
  ),
];

/** Feelings, from grade 3. */
export const laterFeelings: readonly Shown[] = [
  s(
    'fear',
    'nervous',
    'bored relieved proud',
    "Anaya's hands were damp. She read the first line of her speech for the ninth time.",
    "Anaya's hands were damp",
  ),
  s(
    'good',
    'relieved',
    'guilty jealous bored',
    'The doctor smiled. "It is only a sprain." Sofia let out a breath that she had been holding all morning.',
    'let out a breath',
  ),
  s(
    'low',
    'embarrassed',
    'proud bored hopeful',
    'The class laughed. Oscar looked down and saw one brown shoe and one black one. His ears burned.',
    'His ears burned',
  ),
  s(
    'low',
    'disappointed',
    'excited amused relieved',
    'Keanu ran to the mailbox. He put his hand in to the very back. Then he shut it slowly.',
    'Then he shut it slowly',
  ),
  s(
    'anger',
    'impatient',
    'grateful relaxed homesick',
    'Zofia looked at the clock, tapped her foot, and looked at the clock again. "How long can one haircut take?"',
    'tapped her foot',
  ),
  s(
    'wonder',
    'confused',
    'proud homesick grateful',
    'Kwame turned the map around. Then he turned it around again. "This river is on the wrong side," he said.',
    'turned the map around',
  ),
  s(
    'low',
    'guilty',
    'amused excited bored',
    '"Who left the gate open?" asked Uncle. Nadia studied her fingernails. The goats had been gone since noon.',
    'Nadia studied her fingernails',
  ),
  s(
    'low',
    'homesick',
    'angry amused proud',
    "The camp was fun. But at night, when somebody fried onions, Tomás turned to the wall and thought of his mother's kitchen.",
    "thought of his mother's kitchen",
  ),
  s(
    'good',
    'amused',
    'frightened guilty worried',
    'Grandmother pressed her lips together. But her shoulders shook, and at last a giggle got out.',
    'a giggle got out',
  ),
  s(
    'good',
    'grateful',
    'jealous bored impatient',
    "Ivana could not find the words. She held the stranger's hand in both of hers for a long time.",
    'in both of hers',
  ),
  s(
    'good',
    'hopeful',
    'angry ashamed bored',
    'Every morning, before he even washed, Ravi looked into the pot to see if something green had come up.',
    'to see if something green had come up',
  ),
  s(
    'fear',
    'worried',
    'amused proud bored',
    'The bus was an hour late. Mother went to the window, then to the phone, then to the window.',
    'then to the window',
  ),
];
