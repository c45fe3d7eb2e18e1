// Prints questions of a topic with their keys, to be read by a person:
// pnpm content:sample <planet> <topic> <grade> [count] [seed]
import {
  answerTo,
  composeSession,
  feedbackIn,
  offeredIn,
  plain,
  textsIn,
  type Question,
} from '@planets/practice';
import { findTopic } from '../src/planets.ts';

const [planetId = '', topicId = '', grade = '1', count = '10', seed = '1'] = process.argv.slice(2);
const found = findTopic(planetId, topicId);
if (!found) throw new Error(`no topic ${topicId} on planet ${planetId}`);

const options = (question: Question): string =>
  offeredIn(question)
    .flat()
    .map(({ id, content }) => `   ${id}) ${plain(content)}`)
    .join('\n');

const session = composeSession({
  mode: 'full',
  gradeLevel: Number(grade),
  count: Number(count),
  seed: Number(seed),
  topics: [found.topic],
});
for (const [position, { origin, question }] of session.entries()) {
  console.log(`\n${position + 1}. [${origin.item}] ${plain(question.prompt)}`);
  const offered = options(question);
  for (const text of textsIn(question)) console.log(`   | ${plain(text)}`);
  if (offered) console.log(offered);
  console.log(`   KEY ${JSON.stringify(answerTo(question))}`);
  const feedback = feedbackIn(question);
  if (feedback.length > 0) console.log(`   FEEDBACK ${feedback.join(' / ')}`);
  console.log(`   HINTS ${question.hints.map(plain).join(' / ')}`);
  console.log(`   STEPS ${question.steps.map(plain).join(' / ')}`);
  if (question.source) console.log(`   SOURCE ${question.source}`);
}
