export interface Toned {
  readonly text: string;
  readonly tone: string;
  readonly wrong: readonly [string, string, string];
  readonly words: string;
  readonly why: string;
}

const t = (
  tone: string,
  wrong: readonly [string, string, string],
  text: string,
  words: string,
  why: string,
): Toned => ({
  tone,
  wrong,
  text,
  words,
  why,
});

export const toned: readonly Toned[] = [
  t(
    'sarcastic',
    ['sincere', 'anxious', 'mournful'],
    'Oh, splendid. Another meeting about how to hold fewer meetings.',
    'Oh, splendid',
    'The praise means its opposite.',
  ),
  t(
    'nostalgic',
    ['indignant', 'mocking', 'urgent'],
    'In those summers the screen door never stopped banging, and nobody told us the time.',
    'In those summers',
    'The speaker looks back with longing at a time that is over.',
  ),
  t(
    'indignant',
    ['indifferent', 'playful', 'wistful'],
    'They closed the only clinic for forty miles and sent us, in its place, a brochure.',
    'sent us, in its place, a brochure',
    'Setting the loss beside the useless gift shows anger at an injustice.',
  ),
  t(
    'wistful',
    ['triumphant', 'scornful', 'formal'],
    'Sometimes I still set out two cups, and look at the second one for a while.',
    'I still set out two cups',
    'There is a quiet, sad longing for someone who is absent.',
  ),
  t(
    'ominous',
    ['festive', 'ironic', 'affectionate'],
    'The dogs had stopped barking an hour ago. Now even the crickets were still.',
    'even the crickets were still',
    'Silence that spreads hints at something threatening.',
  ),
  t(
    'reverent',
    ['dismissive', 'comic', 'impatient'],
    'We took off our shoes and stood before the great tree, and for a while nobody dared to speak.',
    'nobody dared to speak',
    'Bare feet and silence show deep respect.',
  ),
  t(
    'playful',
    ['grave', 'hostile', 'resigned'],
    'My hat and the wind have come to an agreement: it leaves at noon, and I run after it.',
    'have come to an agreement',
    'The mishap is told as a joke, with hat and wind as partners.',
  ),
  t(
    'resigned',
    ['defiant', 'jubilant', 'curious'],
    'The river will take the field again this year, as it did the last. One plants, and one waits.',
    'One plants, and one waits',
    'The speaker accepts what cannot be changed.',
  ),
  t(
    'defiant',
    ['apologetic', 'dreamy', 'detached'],
    'You may lock the gate. I have climbed higher things than your gate.',
    'I have climbed higher things',
    'The speaker openly refuses to give in.',
  ),
  t(
    'objective',
    ['passionate', 'sentimental', 'ironic'],
    'The sample was heated to 80 degrees for ten minutes and lost 4 percent of its mass.',
    'lost 4 percent of its mass',
    'Only measured facts are given, with no judgment.',
  ),
  t(
    'skeptical',
    ['gullible', 'grateful', 'nostalgic'],
    'The label promises youth in nine days. I should like to meet the tenth-day customers.',
    'I should like to meet the tenth-day customers',
    'The writer doubts the promise and asks for proof.',
  ),
  t(
    'tender',
    ['stern', 'cynical', 'boastful'],
    'He tucked the blanket around the old dog and waited until its paws began to run in its sleep.',
    'tucked the blanket around the old dog',
    'Small, careful gestures show love.',
  ),
  t(
    'urgent',
    ['leisurely', 'amused', 'melancholy'],
    'There is no time to vote on it. The dam has perhaps an hour, and we are still at the table.',
    'There is no time',
    'Short statements and the one hour left press us to act.',
  ),
  t(
    'melancholy',
    ['cheerful', 'outraged', 'sarcastic'],
    'Rain on the empty fairground; one horse of the carousel still wore its ribbon.',
    'the empty fairground',
    'Rain and an empty place where joy used to be give a quiet sadness.',
  ),
  t(
    'triumphant',
    ['timid', 'regretful', 'doubtful'],
    'Nine times the mountain had sent us home. On the tenth, we stood where only the wind had stood.',
    'we stood where only the wind had stood',
    'The sentence celebrates a hard-won success.',
  ),
  t(
    'scornful',
    ['admiring', 'patient', 'neutral'],
    'He called it a library: eleven books, nine of them about himself.',
    'nine of them about himself',
    'The writer looks down on the man and on his vanity.',
  ),
  t(
    'grateful',
    ['envious', 'suspicious', 'bored'],
    'I have eaten at great tables since, but it was her half loaf that taught me what a feast is.',
    'it was her half loaf that taught me',
    'The speaker treasures what another person gave.',
  ),
  t(
    'anxious',
    ['serene', 'proud', 'ironic'],
    'He checked the lock, and the stove, and then, though he had just done so, the lock.',
    'though he had just done so, the lock',
    'Checking again and again shows worry.',
  ),
  t(
    'admiring',
    ['condescending', 'bitter', 'indifferent'],
    'With two sticks and a can she could make a rhythm that brought the whole street to its windows.',
    'brought the whole street to its windows',
    'The writer marvels at what she can do with so little.',
  ),
  t(
    'bitter',
    ['hopeful', 'lighthearted', 'respectful'],
    'They named a street after him, ten years after they had let him starve in it.',
    'after they had let him starve in it',
    'The late honor is set against the cruel neglect, with lasting resentment.',
  ),
  t(
    'hopeful',
    ['despairing', 'mocking', 'severe'],
    'The orchard had burned to stumps, and yet in April each stump held up one green finger.',
    'and yet in April',
    'After "and yet" comes a sign of new life.',
  ),
  t(
    'condescending',
    ['humble', 'frightened', 'joyful'],
    'Do not trouble your little head with the figures; I shall explain them in very small words.',
    'your little head',
    'The speaker treats the other as less able.',
  ),
];

export type Device =
  | 'anaphora'
  | 'antithesis'
  | 'rhetorical question'
  | 'irony'
  | 'foreshadowing'
  | 'allusion'
  | 'parallelism';

export const craftDevices: Record<Device, { readonly what: string; readonly test: string }> = {
  anaphora: {
    what: 'begins several sentences or clauses with the same words',
    test: 'Look at how the sentences begin.',
  },
  antithesis: {
    what: 'sets two opposites side by side in a balanced form',
    test: 'Are two opposite ideas put in the same form?',
  },
  'rhetorical question': {
    what: 'asks something to which no answer is expected',
    test: 'Is there a question whose answer is already clear?',
  },
  irony: {
    what: 'says or shows the opposite of what one would expect',
    test: 'Does what happens run against what one would expect?',
  },
  foreshadowing: {
    what: 'hints at something that will happen later',
    test: 'Does the sentence point forward in time?',
  },
  allusion: {
    what: 'refers to a well-known story or person without explaining it',
    test: 'Do you need to know another story to understand it?',
  },
  parallelism: {
    what: 'gives several ideas the same grammatical form',
    test: 'Compare the grammar of the items that stand in a row.',
  },
};

export const devised: readonly (readonly [device: Device, text: string, words: string])[] = [
  [
    'anaphora',
    'We will rebuild the school. We will rebuild the bridge. We will rebuild our trust.',
    'We will rebuild',
  ],
  [
    'anaphora',
    'This is the street where I learned to walk; this is the street where I learned to run.',
    'this is the street where I learned',
  ],
  [
    'anaphora',
    'Not for gold did she sail, not for glory did she sail, but for the sea itself.',
    'not for … did she sail',
  ],
  ['antithesis', 'To err is human; to forgive, divine.', 'To err … to forgive'],
  ['antithesis', 'Speech is silver, but silence is golden.', 'Speech … silence'],
  ['antithesis', 'They promised us the sky and gave us the ground.', 'the sky … the ground'],
  ['antithesis', 'Many are called, but few are chosen.', 'Many … few'],
  ['rhetorical question', 'Who among us has never made a mistake?', 'Who among us has never'],
  [
    'rhetorical question',
    'If we do not protect this river, will the fish do it for us?',
    'will the fish do it for us',
  ],
  ['rhetorical question', 'Is that what we want our children to inherit?', 'Is that what we want'],
  [
    'irony',
    'The fire station burned down while its crew taught a class on fire safety.',
    'The fire station burned down',
  ],
  [
    'irony',
    'The author of the book on punctuality sent his manuscript in a year late.',
    'on punctuality … a year late',
  ],
  [
    'irony',
    'The swimming champion was rescued from a pond that came up to her knees.',
    'champion was rescued',
  ],
  [
    'foreshadowing',
    'She waved from the train, and I remember thinking that she had packed far too little.',
    'packed far too little',
  ],
  [
    'foreshadowing',
    'He left the cellar unlocked that evening. It did not seem important then.',
    'It did not seem important then',
  ],
  [
    'foreshadowing',
    'It was the last quiet morning that the village would have.',
    'the last quiet morning',
  ],
  [
    'allusion',
    'The free game was a Trojan horse: it let a virus into the computers of the school.',
    'Trojan horse',
  ],
  [
    'allusion',
    "Her memory for phone numbers is strong, but dates are her Achilles' heel.",
    "Achilles' heel",
  ],
  ['allusion', "With that one question, she opened Pandora's box.", "Pandora's box"],
  [
    'parallelism',
    'She came early, stayed late and worked hard.',
    'came early, stayed late and worked hard',
  ],
  [
    'parallelism',
    'A good guide knows the path, reads the sky and trusts the group.',
    'knows the path, reads the sky and trusts the group',
  ],
  [
    'parallelism',
    'He learned to listen, to wait and to begin again.',
    'to listen, to wait and to begin again',
  ],
];
