import type { OwnDraft } from '@planets/contract';

const base = { figure: null, hints: [] };

/** What the English class writes, with the rubric it is graded by. */
export const STORY: OwnDraft = {
  ...base,
  kind: 'open',
  prompt:
    'Write a story in exactly six sentences. It needs somebody who wants something, and something in the way.',
  steps: ['A story turns when what is wanted meets what is in the way.'],
  sample:
    'A girl wants to hear the sea. Her town has none. She holds a shell to her ear, and the classroom goes quiet.',
  rubric: [
    { name: 'Shape', full: 'Six sentences, with a beginning, a turn and an end.', points: 10 },
    {
      name: 'Somebody who wants',
      full: 'The wish is clear and something stands in its way.',
      points: 8,
    },
    { name: 'Words', full: 'At least two details that can be seen, heard or felt.', points: 7 },
  ],
  words: { min: 15, max: 150 },
};

export const LETTER: OwnDraft = {
  ...base,
  kind: 'open',
  prompt:
    'Write a letter to a student who will sit at your desk in fifty years. Tell them **one** thing that you hope has changed, and one that you hope has stayed.',
  steps: ['A letter speaks to one reader: say “you”, and give reasons.'],
  sample: 'Names one hope for change and one for what should stay, each with a reason.',
  rubric: [
    { name: 'Two hopes', full: 'One thing changed and one that stayed, both clear.', points: 4 },
    { name: 'Reasons', full: 'A reason for each that a stranger would understand.', points: 4 },
    { name: 'A real letter', full: 'Greeting, ending, and it speaks to the reader.', points: 2 },
  ],
  words: { min: 15, max: 200 },
};

const STORIES = [
  'Amina wanted to be the first to see the new bridge open. Her bicycle had other plans, and its chain fell off at the bakery. The baker wiped his hands and held the wheel. Together they pushed and pulled until the chain clicked. By then the bridge was open and the crowd had gone home. So Amina and the baker crossed it slowly, with warm bread, and had it all to themselves.',
  'The last leaf did not want to fall. Every morning it counted the wind. One day a small spider tied it to the branch with a silver thread. Winter came and went. In spring the new leaves asked who it was. It told them about snow.',
  'My brother lost his tooth in the school garden. He was sure the tooth fairy would never look under the beans. We searched with a torch until the battery died. Then I wrote a sign with an arrow. In the morning there was a coin on the sign. Behind it the first bean had come up.',
  'A lighthouse keeper wanted one quiet night. The fog had a different idea. Ship after ship called out of the grey. He answered each with his lamp until his arms were heavy. At dawn the fog went home. The sea lay still, and he slept through the whole quiet day.',
];

const LETTERS = [
  'Dear you, I hope that the river behind the school is clean enough to swim in, because today we may only look at it. I hope the old oak still stands, since it is the best place to read. Write your name under mine on the desk. Yours, a friend from before.',
  'Hello to whoever you are! I hope nobody has to leave school early to help at home, because my cousin had to. I hope that there is still singing on Fridays: it makes even the cross people kind. Sing loudly for me. Goodbye!',
  'Dear student, perhaps your books can talk now, and I hope that everyone has one, for we share ours. I hope that recess has stayed long. Without it nobody could think. With best wishes from row three.',
];

export const storyOf = (index: number): string => STORIES[index % STORIES.length]!;
export const letterOf = (index: number): string => LETTERS[index % LETTERS.length]!;
