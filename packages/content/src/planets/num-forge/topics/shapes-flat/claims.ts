import { authored, generator } from '@planets/practice';

interface Claim {
  readonly text: string;
  readonly why: string;
}
const TRUE_CLAIMS: readonly Claim[] = [
  {
    text: 'Every square is a rectangle.',
    why: 'A rectangle needs 4 right angles, and every square has them.',
  },
  {
    text: 'Every square is a rhombus.',
    why: 'A rhombus needs 4 equal sides, and every square has them.',
  },
  {
    text: 'Every rectangle is a quadrilateral.',
    why: 'A quadrilateral needs 4 sides, and every rectangle has them.',
  },
  { text: 'Some rectangles are squares.', why: 'A rectangle with 4 equal sides is a square.' },
  {
    text: 'Some triangles have a right angle.',
    why: 'Cut a square from corner to corner: each half is a triangle with a right angle.',
  },
  { text: 'Every rhombus has 4 equal sides.', why: 'That is what makes a shape a rhombus.' },
  {
    text: 'Some quadrilaterals have no right angle.',
    why: 'A rhombus that leans has 4 sides and no right angle.',
  },
];
const FALSE_CLAIMS: readonly Claim[] = [
  { text: 'Every rectangle is a square.', why: 'A long rectangle does not have 4 equal sides.' },
  { text: 'Every rhombus is a square.', why: 'A rhombus can lean. Then it has no right angles.' },
  {
    text: 'Every quadrilateral is a rectangle.',
    why: 'A trapezoid has 4 sides, but not 4 right angles.',
  },
  {
    text: 'No square is a rectangle.',
    why: 'A square has 4 right angles, and that makes it a rectangle.',
  },
  { text: 'Every triangle has a right angle.', why: 'A triangle with 3 equal sides has none.' },
  { text: 'Every shape with 4 equal sides is a square.', why: 'It could be a rhombus that leans.' },
  { text: 'No trapezoid is a quadrilateral.', why: 'A trapezoid has 4 sides, so it is one.' },
  {
    text: 'A square turned on its corner is no longer a square.',
    why: 'Turning a shape does not change its sides or its corners.',
  },
  {
    text: 'Every rhombus has 4 right angles.',
    why: 'Only a rhombus that is also a square has them.',
  },
];

export const trueClaim = generator({
  id: 'true-claim',
  kind: 'choice',
  difficulty: 5,
  grades: [3, 4],
  standards: ['CCSS.MATH.CONTENT.3.G.A.1'],
  make(rng) {
    const right = rng.pick(TRUE_CLAIMS);
    return {
      prompt: 'Which sentence is **true**?',
      right: right.text,
      wrong: rng.sample(FALSE_CLAIMS, 3),
      hints: [
        'Try to draw a shape that breaks the rule. If you can, the sentence is not true.',
        '“Every” means there may not be even one that breaks it. “Some” needs only one.',
      ],
      steps: [right.why, `So this is true: ${right.text}`],
    };
  },
});

/** For assignments: a teacher grades it. */
export const explainSquare = authored(
  { id: 'explain-square', difficulty: 4, grades: [3, 4], standards: ['CCSS.MATH.CONTENT.3.G.A.1'] },
  'open',
  {
    prompt:
      'Omar says: “A square is not a rectangle, because all its sides are the same.” Is he right? Explain it to him. You may use words such as side, corner and right angle.',
    sample:
      'Omar is not right. A rectangle is a shape with 4 sides and 4 right angles. A square has 4 sides and 4 right angles, so it is a rectangle. It is a special one, because its 4 sides are also equally long. But not every rectangle is a square: a long one has two long and two short sides.',
    rubric: [
      { name: 'Answer', full: 'Says that Omar is not right: a square is a rectangle.', points: 1 },
      {
        name: 'Reason',
        full: 'Says what a rectangle needs, 4 sides and 4 right angles, and that a square has them.',
        points: 2,
      },
      {
        name: 'Words',
        full: 'Uses the words side and right angle (or square corner) in the right way.',
        points: 1,
      },
    ],
    words: { min: 15, max: 120 },
    hints: [
      'What does a shape need to be called a rectangle?',
      'Does a square have all of that? Does it have anything more?',
    ],
    steps: [
      'A rectangle needs 4 sides and 4 right angles. A square has both.',
      'So a square is a rectangle, a special one with 4 equal sides.',
    ],
  },
);
