export interface Scene {
  readonly text: string;
  readonly ask: string;
  readonly right: string;
  readonly wrong: readonly [string, string, string];
  /** The two clues. */
  readonly clues: readonly [string, string];
  /** What a reader concludes, in a sentence that takes no name or thing over from the scene. */
  readonly gist: string;
}

const s = (
  text: string,
  ask: string,
  right: string,
  wrong: readonly [string, string, string],
  clues: readonly [string, string],
  gist: string,
): Scene => ({ text, ask, right, wrong, clues, gist });

export const scenes: readonly Scene[] = [
  s(
    'Amina shook the sand out of her shoes before she opened the car door. Her hair was still wet and smelled of salt.',
    'Where has Amina been?',
    'at the beach',
    ['at a pool', 'in a desert', 'at a market'],
    ['sand out of her shoes', 'smelled of salt'],
    'Someone has been to the sea.',
  ),
  s(
    'Bruno read the letter twice. Then he folded it with care, put it in his shirt pocket and whistled all the way home.',
    'What was in the letter?',
    'good news',
    ['a bill', 'a map', 'a sad message'],
    ['folded it with care', 'whistled all the way home'],
    'Good news has come.',
  ),
  s(
    'The waiter looked at the empty tables, then at the clock. He began to put the chairs up.',
    'What is about to happen?',
    'The restaurant will close.',
    ['A party will begin.', 'The food will be served.', 'The clock will be repaired.'],
    ['the empty tables', 'put the chairs up'],
    'It is nearly closing time.',
  ),
  s(
    'The candles had burned down to stubs. On the table were crumbs, ribbons and nine empty plates.',
    'What has happened here?',
    'A celebration is over.',
    ['A storm has passed.', 'Guests are about to arrive.', 'A shop has been robbed.'],
    ['burned down to stubs', 'ribbons and nine empty plates'],
    'A celebration is over.',
  ),
  s(
    'Tala checked the oven for the fourth time. She tugged at her sleeves and listened for the doorbell.',
    'How does Tala feel?',
    'nervous',
    ['bored', 'sleepy', 'furious'],
    ['for the fourth time', 'tugged at her sleeves'],
    'Someone is nervous.',
  ),
  s(
    'The bench was wet, but the ground beneath it was dry and dusty. Beside it stood a bucket and a sponge.',
    'Why was the bench wet?',
    'It had just been washed.',
    ['It had rained in the night.', 'A river had flooded it.', 'Someone spilled soup.'],
    ['the ground beneath it was dry', 'a bucket and a sponge'],
    'Something has just been washed.',
  ),
  s(
    'Ravi turned the trophy so that the name could not be read. "It was years ago," he said, and changed the subject.',
    'What kind of person is Ravi?',
    'modest',
    ['boastful', 'dishonest', 'forgetful'],
    ['so that the name could not be read', 'changed the subject'],
    'Someone does not like to boast.',
  ),
  s(
    'No bird sang. The cows lay down close together, and the leaves of the poplars showed their pale undersides.',
    'What do these signs point to?',
    'a change in the weather',
    ['a feast in the village', 'a very early spring', 'a train arriving late'],
    ['The cows lay down close together', 'the leaves of the poplars showed'],
    'The weather is about to change.',
  ),
  s(
    'She knew which stair creaked and stepped over it in the dark.',
    'What can you tell about her?',
    'She knows the house well.',
    ['She has never been here.', 'She has hurt her foot.', 'She is carrying a lamp.'],
    ['knew which stair creaked', 'in the dark'],
    'Someone knows a house very well.',
  ),
  s(
    'The coach looked at the scoreboard, then at the sky. "Run out the clock," he told his players and smiled.',
    'Who is winning?',
    'his own team',
    ['the other team', 'neither team', 'it has not begun'],
    ['Run out the clock', 'smiled'],
    'One team is ahead, close to the end.',
  ),
  s(
    'Mrs. Osei laughed at the joke, but her eyes stayed on the door.',
    'What is she doing?',
    'waiting for somebody',
    ['telling a story', 'cleaning the room', 'enjoying the joke fully'],
    ['laughed at the joke, but', 'her eyes stayed on the door'],
    "Someone's mind is not on the joke.",
  ),
  s(
    'The museum guide lowered her voice. "We never found the key," she said, and everyone leaned closer to the old chest.',
    'What do the visitors wonder?',
    'what is in the chest',
    ['where the exit is', 'when the tour began', 'who built the museum'],
    ['never found the key', 'leaned closer to the old chest'],
    'Nobody knows what is inside.',
  ),
  s(
    'Yusuf put on his left glove and looked for the other. At the bus stop, a woman was waving something small and blue.',
    'What is the woman waving?',
    'the other glove',
    ['a bus ticket', 'a small flag', 'her own hat'],
    ['looked for the other', 'something small and blue'],
    'Something lost has been found.',
  ),
  s(
    'The report was full of graphs, but the mayor turned straight to the last page, where the costs were.',
    'What matters most to the mayor?',
    'how much it will cost',
    ['how the graphs look', 'who wrote the report', 'how long the report is'],
    ['turned straight to the last page', 'where the costs were'],
    'The price matters most.',
  ),
  s(
    '"Of course I remember you," said Mr. Lund, searching the face in front of him for a clue.',
    'What is the truth?',
    'He does not remember.',
    ['He is a detective.', 'They are old friends.', 'He has lost his glasses.'],
    ['Of course I remember you', 'searching the face'],
    'Someone hides that he has forgotten.',
  ),
  s(
    'The field was white, and one line of small tracks ran to the hen house. There was no line leading back.',
    'What is the best conclusion?',
    'The animal is still there.',
    ['The hens have flown off.', 'The snow has melted.', 'The farmer is away.'],
    ['one line of small tracks ran to the hen house', 'no line leading back'],
    'An animal has come and has not left.',
  ),
  s(
    'The piano was covered with a cloth, and on the cloth stood pots of flowers that nobody had moved for months.',
    'What can you tell about the piano?',
    'Nobody plays it now.',
    ['It was bought today.', 'It is being tuned.', 'It is often played.'],
    ['covered with a cloth', 'nobody had moved for months'],
    'Something has been out of use for long.',
  ),
  s(
    'Before he answered, the old fisherman looked at his son and waited for a tiny nod.',
    'What does the fisherman want?',
    'his son to agree',
    ['his son to leave', 'a larger boat', 'time to eat'],
    ['looked at his son', 'waited for a tiny nod'],
    'Two people decide together.',
  ),
];
