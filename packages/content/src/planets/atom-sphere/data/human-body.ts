import type { Case, Group } from '../ask/sorting.ts';

export const SENSES: readonly Group[] = [
  {
    name: 'the eyes',
    sign: 'The eyes take in light, so they tell you about color, shape and brightness.',
  },
  { name: 'the ears', sign: 'The ears take in sound, so they tell you how loud or high it is.' },
  { name: 'the nose', sign: 'The nose takes in smells that float in the air.' },
  {
    name: 'the tongue',
    sign: 'The tongue tastes whether food is sweet, sour, salty, bitter or savory.',
  },
  { name: 'the skin', sign: 'The skin feels touch, pressure, warmth and cold.' },
];

export const SENSE_SCENES: readonly Case[] = [
  {
    what: 'Priya notices that the traffic light has turned green.',
    group: 'the eyes',
    clue: 'Green is a color.',
  },
  {
    what: 'Omar sees that the moon is round tonight.',
    group: 'the eyes',
    clue: 'Round is a shape that light brings to us.',
  },
  {
    what: 'Tala finds the red cap among the blue ones.',
    group: 'the eyes',
    clue: 'Red and blue are colors.',
  },
  {
    what: 'Lars can tell from far away that a friend is waving.',
    group: 'the eyes',
    clue: 'Only light comes to him from so far away.',
  },
  {
    what: 'Mei knows with her back turned that a bird is singing.',
    group: 'the ears',
    clue: 'Singing is a sound.',
  },
  {
    what: 'Kofi notices in the dark that a door is creaking.',
    group: 'the ears',
    clue: 'Creaking is a sound.',
  },
  {
    what: 'Sione can tell that the bus is coming before it turns the corner.',
    group: 'the ears',
    clue: 'The noise of the engine comes round the corner.',
  },
  {
    what: 'Aisha knows which bell is the smaller one by its high ring.',
    group: 'the ears',
    clue: 'High and low are qualities of sounds.',
  },
  {
    what: 'Diego knows that toast is burning in the next room.',
    group: 'the nose',
    clue: 'Bits of the smoke float through the air.',
  },
  {
    what: 'Noor can tell with closed eyes that there are roses in the vase.',
    group: 'the nose',
    clue: 'The scent of roses floats in the air.',
  },
  {
    what: 'Wei notices that the milk has gone bad before drinking it.',
    group: 'the nose',
    clue: 'Sour milk gives off a smell.',
  },
  {
    what: 'Elif finds out that somebody put salt in the tea instead of sugar.',
    group: 'the tongue',
    clue: 'Salty and sweet are tastes.',
  },
  {
    what: 'Jamal notices that the lemonade is too sour.',
    group: 'the tongue',
    clue: 'Sour is a taste.',
  },
  {
    what: 'Zofia can tell that dark chocolate is more bitter than milk chocolate.',
    group: 'the tongue',
    clue: 'Bitter is a taste.',
  },
  {
    what: 'Ravi notices that the bath water is too hot.',
    group: 'the skin',
    clue: 'Hot and cold are felt all over the body.',
  },
  {
    what: 'Leilani finds the smoothest pebble with her eyes closed.',
    group: 'the skin',
    clue: 'Smooth and rough are felt by touch.',
  },
  {
    what: 'Minh notices that a bug is walking on his arm.',
    group: 'the skin',
    clue: 'Its tiny feet press on his arm.',
  },
  {
    what: 'Ivana feels that her new shoe is too tight.',
    group: 'the skin',
    clue: 'Tight means that the shoe presses on her foot.',
  },
];

export const TEAMS: readonly Group[] = [
  {
    name: 'the digestive system',
    sign: 'The digestive system breaks food down, so that the body can use it.',
  },
  {
    name: 'the respiratory system',
    sign: 'The respiratory system brings oxygen in and carbon dioxide out.',
  },
  {
    name: 'the circulatory system',
    sign: 'The circulatory system moves blood to every part of the body.',
  },
  {
    name: 'the nervous system',
    sign: 'The nervous system takes in news, thinks, and sends messages to the body.',
  },
  { name: 'the skeleton', sign: 'The skeleton holds the body up and protects soft parts.' },
  { name: 'the muscles', sign: 'Muscles pull on bones and so move the body.' },
];

export const TEAM_SCENES: readonly Case[] = [
  {
    what: 'Juice in the stomach turns a bite of bread into mush.',
    group: 'the digestive system',
    clue: 'Food is being broken down.',
  },
  {
    what: 'Saliva begins to soften a cracker in the mouth.',
    group: 'the digestive system',
    clue: 'Saliva is the first juice that breaks food down.',
  },
  {
    what: 'Sugar from an apple passes through the wall of the intestine.',
    group: 'the digestive system',
    clue: 'Food has become small enough to be used.',
  },
  {
    what: 'Water is taken out of what is left of a meal.',
    group: 'the digestive system',
    clue: 'It happens at the end of the way that food takes.',
  },
  {
    what: 'Fresh air flows down the windpipe.',
    group: 'the respiratory system',
    clue: 'Air has to come in so that oxygen can be taken from it.',
  },
  {
    what: 'Two bags in the chest fill up and empty again.',
    group: 'the respiratory system',
    clue: 'They fill with air.',
  },
  {
    what: 'Used air with more carbon dioxide leaves through the nose.',
    group: 'the respiratory system',
    clue: 'Carbon dioxide has to go out.',
  },
  {
    what: 'Something in the chest, as large as a fist, pumps about 70 times in a minute.',
    group: 'the circulatory system',
    clue: 'It is the heart, and it pumps blood.',
  },
  {
    what: 'Oxygen is carried from the chest to the toes.',
    group: 'the circulatory system',
    clue: 'Blood takes it there.',
  },
  {
    what: 'You feel a pulse at the wrist.',
    group: 'the circulatory system',
    clue: 'It is the push of each heartbeat in a blood vessel.',
  },
  {
    what: 'A message runs from the finger to the brain.',
    group: 'the nervous system',
    clue: 'Messages travel along nerves.',
  },
  {
    what: 'You remember the name of a friend.',
    group: 'the nervous system',
    clue: 'Remembering is the work of the brain.',
  },
  {
    what: 'You decide to kick the ball to the left.',
    group: 'the nervous system',
    clue: 'Deciding is the work of the brain.',
  },
  {
    what: 'Hard plates keep the brain from being hurt.',
    group: 'the skeleton',
    clue: 'The plates are the bones of the head.',
  },
  {
    what: 'The body stands upright instead of lying flat like a sock.',
    group: 'the skeleton',
    clue: 'Bones hold it up.',
  },
  {
    what: 'A cage in the chest keeps heart and lungs safe.',
    group: 'the skeleton',
    clue: 'The cage is made of ribs.',
  },
  {
    what: 'The upper arm gets thicker as it pulls the forearm up.',
    group: 'the muscles',
    clue: 'Something there gets shorter and pulls on a bone.',
  },
  {
    what: 'The calf pulls at the heel, so that you stand on tiptoe.',
    group: 'the muscles',
    clue: 'A pull moves a bone.',
  },
  {
    what: 'The face pulls the corners of the mouth into a smile.',
    group: 'the muscles',
    clue: 'A pull moves the skin of the face.',
  },
];

export const WAYS: readonly {
  readonly task: string;
  readonly items: readonly string[];
  readonly hint: string;
  readonly why: string;
}[] = [
  {
    task: 'You eat an apple. Put in order what happens to a bite.',
    items: [
      'The teeth cut it up.',
      'It slides down the throat.',
      'The stomach mixes it with acid.',
      'Its nutrients pass into the blood in the small intestine.',
      'The large intestine takes water from what is left.',
    ],
    hint: 'Where does food go right after you swallow it?',
    why: 'Food gets smaller and smaller on its way, until its nutrients are small enough to pass into the blood.',
  },
  {
    task: 'You breathe in. Put the way of the air in order.',
    items: [
      'It comes in through the nose.',
      'It flows down the windpipe.',
      'It splits into two branches.',
      'It fills the lungs.',
      'Its oxygen passes into the blood.',
    ],
    hint: 'One pipe comes before the two branches.',
    why: 'The windpipe splits into a branch for each lung, and only deep in the lungs does oxygen reach the blood.',
  },
  {
    task: 'A ball flies toward you. Put in order what happens.',
    items: [
      'Light from the ball enters the eyes.',
      'Nerves carry the news to the brain.',
      'The brain decides to catch.',
      'Nerves carry a message to the arms.',
      'Muscles move the hands to the ball.',
    ],
    hint: 'The brain can decide only after it knows about the ball.',
    why: 'First the senses take in the news, then the brain decides, and only then can the muscles act.',
  },
  {
    task: 'You hear your name and turn round. Put in order what happens.',
    items: [
      'A sound enters the ears.',
      'Nerves carry a signal to the brain.',
      'The brain knows your name.',
      'A signal runs to the neck.',
      'Muscles turn the head.',
    ],
    hint: 'The sound must reach the brain before you can know what it means.',
    why: 'Ears take in the sound, the brain makes sense of it, and a second signal makes the muscles pull.',
  },
  {
    task: 'Follow the blood. Begin where it leaves the lungs.',
    items: [
      'Blood takes up oxygen in the lungs.',
      'It flows back to the heart.',
      'The heart pumps it to the body.',
      'The muscles use its oxygen.',
      'It returns to the heart to be sent to the lungs again.',
    ],
    hint: 'Every trip leads through the heart.',
    why: 'The heart pumps blood twice: once to the body and once to the lungs, where it gets new oxygen.',
  },
];
