/** The id of a question's heading on the page of its session. */
export const questionAnchor = (position: number) => `question-${position + 1}`;
