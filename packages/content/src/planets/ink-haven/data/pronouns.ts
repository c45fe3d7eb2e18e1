import { gaps, type Gap, type Rule } from '../wording/gaps.ts';

export type PronounRule =
  | 'subject'
  | 'object'
  | 'own'
  | 'ownAlone'
  | 'self'
  | 'pair'
  | 'person'
  | 'thing'
  | 'whose'
  | 'whom'
  | 'each';

export const pronounRules: Readonly<Record<PronounRule, Rule>> = {
  subject: {
    hint: 'Who does it? The gap stands before the verb, where the doer goes.',
    why: 'The pronoun does the action, so it needs its subject form.',
  },
  object: {
    hint: 'The action is done to somebody, or a little word such as “to” or “for” stands before the gap.',
    why: 'The pronoun comes after the verb or after a little word such as “to” or “for”, so it needs its object form.',
  },
  own: {
    hint: 'A thing follows the gap. Whose is it?',
    why: 'The pronoun tells whose thing it is and stands right before the thing.',
  },
  ownAlone: {
    hint: 'Whose is it? No thing follows the gap.',
    why: 'The pronoun tells whose it is and stands alone, with no thing after it.',
  },
  self: {
    hint: 'The doer and the one it is done to are the same.',
    why: 'The action comes back to the doer, so a pronoun with -self or -selves is needed.',
  },
  pair: {
    hint: 'Leave the other person out and say the sentence again.',
    why: 'In a pair, each pronoun has the same form that it would have alone.',
  },
  person: {
    hint: 'Is it about a person or a thing? And does it do the action of its part?',
    why: 'It stands for a person who does the action of its part of the sentence.',
  },
  thing: {
    hint: 'Is it about a person or a thing?',
    why: 'It stands for a thing and adds extra information after a comma.',
  },
  whose: {
    hint: 'Something belongs to the person. What follows the gap?',
    why: 'It shows that the thing named next belongs to somebody.',
  },
  whom: {
    hint: 'Answer with “he” or “him”. Which one fits?',
    why: 'The answer would be “him”, not “he”, so the object form with m is needed.',
  },
  each: {
    hint: 'Which word does the pronoun stand for? Is that one, or more than one?',
    why: 'A pronoun agrees in number with the word that it stands for.',
  },
};

const G = gaps<PronounRule>;

export const pronounGaps: readonly Gap<PronounRule>[] = [
  ...G(2, 4, [
    ['Mei has a kite. ____ flies it every day.', 'She', 'Her|Herself|Them', 'subject'],
    ['Omar is my friend. ____ sits next to me.', 'He', 'Him|Himself|Them', 'subject'],
    ['The ducks are hungry. ____ want corn.', 'They', 'Them|Their|Themselves', 'subject'],
    ['My brother and I are here. ____ came by bus.', 'We', 'Us|Our|Ourselves', 'subject'],
    ['Ana waved, so I waved back to ____.', 'her', 'she|herself|they', 'object'],
    ['The boys are lost. Can you help ____?', 'them', 'they|their|themselves', 'object'],
    ['Ravi is at home. I called ____ today.', 'him', 'he|himself|they', 'object'],
    ['We are thirsty. Please bring ____ water.', 'us', 'we|ours|ourselves', 'object'],
    ['The girl lost ____ mitten in the snow.', 'her', 'she|hers|herself', 'own'],
    ['We painted ____ door green.', 'our', 'us|ours|we', 'own'],
    ['The birds feed ____ babies.', 'their', 'them|theirs|they', 'own'],
    ['I put on ____ boots.', 'my', 'me|mine|I', 'own'],
    ['The cat washed ____ with its tongue.', 'itself', 'its|their|itselfs', 'self'],
    ['I can tie my shoes by ____.', 'myself', 'me|mine|my', 'self'],
    ['You did it all by ____, Noor!', 'yourself', 'your|you|yours', 'self'],
  ]),
  ...G(2, 6, [
    ['We made this soup ____.', 'ourselves', 'ourself|we|us', 'self'],
    ['The children built the raft ____.', 'themselves', 'theirselves|them|theirs', 'self'],
    ['This pencil is not yours. It is ____.', 'mine', 'my|me|mines', 'ownAlone'],
    ['Our tent is small. ____ is huge.', 'Theirs', 'Their|Them|They', 'ownAlone'],
    ['He taught ____ to juggle with three balls.', 'himself', 'hisself|he|himselves', 'self'],
  ]),
  ...G(3, 6, [
    ['Tala and ____ ran home together.', 'I', 'me|myself|my', 'pair'],
    ['Grandpa told Kofi and ____ a long story.', 'me', 'I|myself|my', 'pair'],
    ['The twins and ____ share a room.', 'he', 'him|himself|them', 'pair'],
    ['Please sit between Elif and ____.', 'me', 'I|myself|my', 'pair'],
    ['My cousin and ____ are the same age.', 'she', 'her|herself|them', 'pair'],
    ['The letter was for Minh and ____.', 'her', 'she|their|they', 'pair'],
    ['The seats by the window are ____.', 'ours', 'our|us|we', 'ownAlone'],
    ['Is this umbrella ____, Amara?', 'yours', 'your|you|yourself', 'ownAlone'],
  ]),
  ...G(4, 6, [
    ['The woman ____ lives upstairs plays the cello.', 'who', 'whom|which|whose', 'person'],
    ['The boy ____ found my wallet is over there.', 'who', 'whom|which|whose', 'person'],
    ['The sailors ____ saw the whale took a picture.', 'who', 'whom|which|whose', 'person'],
    [
      'The old clock, ____ has not worked for years, fell down.',
      'which',
      'who|whom|whose',
      'thing',
    ],
    [
      'The soup, ____ was far too salty, went back to the kitchen.',
      'which',
      'who|whom|whose',
      'thing',
    ],
    ['The girl ____ bike was stolen walked to school.', 'whose', 'who|which|whom', 'whose'],
    ['The painter ____ pictures we saw is from Peru.', 'whose', 'who|which|whom', 'whose'],
    ['The dog hurt ____ paw on the fence.', 'its', 'it’s|itself|it', 'each'],
    ['All the players forgot ____ helmets.', 'their', 'theirs|them|there', 'each'],
    ['The committee members cast ____ votes in silence.', 'their', 'theirs|them|there', 'each'],
  ]),
  ...G(5, 6, [
    ['To ____ did you give the key?', 'whom', 'who|whose|whoever', 'whom'],
    ['With ____ did you play chess?', 'whom', 'who|whose|whoever', 'whom'],
    ['The guests with ____ we traveled were from Ghana.', 'whom', 'who|which|whose', 'whom'],
    ['Just between you and ____, I prefer the first plan.', 'me', 'I|myself|my', 'pair'],
    ['The coach praised both Sofia and ____.', 'him', 'he|his|they', 'pair'],
    ['Neither of the boats had lost ____ anchor.', 'its', 'it|theirs|itself', 'each'],
  ]),
];

/** The forms of each pronoun: doer, receiver, owner before a thing, owner alone. */
export const pronounForms: readonly (readonly [
  subject: string,
  object: string,
  own: string,
  alone: string,
])[] = [
  ['I', 'me', 'my', 'mine'],
  ['he', 'him', 'his', 'his'],
  ['she', 'her', 'her', 'hers'],
  ['we', 'us', 'our', 'ours'],
  ['they', 'them', 'their', 'theirs'],
  ['you', 'you', 'your', 'yours'],
];

/** Whom or what a pronoun in the second sentence stands for. */
export const standsFor: readonly (readonly [
  text: string,
  pronoun: string,
  right: string,
  wrong: string,
  from: number,
])[] = [
  ['The girls picked plums. Then they made jam.', 'they', 'the girls', 'the plums|the jam', 2],
  ['Ravi gave the cat some milk. It purred.', 'It', 'the cat', 'Ravi|the milk', 2],
  ['Mei asked Omar for help, and he came at once.', 'he', 'Omar', 'Mei|help', 2],
  ['The boy saw two foxes by the well. He stood still.', 'He', 'the boy', 'the foxes|the well', 2],
  [
    'Grandma baked bread for the neighbors. They loved it.',
    'it',
    'the bread',
    'Grandma|the neighbors',
    2,
  ],
  [
    'The bus passed the park and our school. Then it stopped.',
    'it',
    'the bus',
    'the park|our school',
    2,
  ],
  ['Leilani and Wei planted beans. We watered them.', 'them', 'the beans', 'Leilani and Wei|we', 2],
  [
    'The pilot spoke to the passengers, and she calmed them down.',
    'she',
    'the pilot',
    'the passengers|the plane',
    2,
  ],
  [
    'The goats ate the flowers before we could stop them.',
    'them',
    'the goats',
    'the flowers|we',
    3,
  ],
  [
    'When the storm hit the islands, it tore off roofs.',
    'it',
    'the storm',
    'the islands|the roofs',
    3,
  ],
  ['Zofia lent Lars her notes because he had been ill.', 'he', 'Lars', 'Zofia|the notes', 3],
  [
    'The coaches thanked the driver and gave him a card.',
    'him',
    'the driver',
    'the coaches|the card',
    3,
  ],
];
