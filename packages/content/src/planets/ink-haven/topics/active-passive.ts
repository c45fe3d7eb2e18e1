import { generator, type Topic } from '@planets/practice';
import { voiced } from '../data/voices.ts';
import {
  upperFirst,
  be,
  active,
  passive,
  why,
  broken,
  voiceHints,
  sides,
} from '../wording/voices.ts';

export const activePassive: Topic = {
  id: 'active_passive',
  name: 'Active and passive voice',
  about: 'Tell active from passive sentences, and turn one into the other.',
  grades: [7, 10],
  keywords: ['active', 'passive', 'voice', 'verb', 'participle', 'by'],
  connected: ['precise_writing'],
  prerequisites: ['agreement', 'verb_tenses'],
  standards: ['CCSS.ELA-LITERACY.L.8.1.B', 'CCSS.ELA-LITERACY.L.8.3.A'],
  items: [
    generator({
      id: 'which-is-passive',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const { odd, rest } = sides(rng);
        return {
          prompt: 'Which sentence is in the **passive** voice?',
          right: passive(odd),
          wrong: rest.map((row) => ({
            text: active(row),
            why: `Here the subject "${row.doer}" does the action, so it is active.`,
          })),
          hints: voiceHints,
          steps: why(odd),
          about: `voice: ${odd.receiver} ${odd.participle}`,
        };
      },
    }),
    generator({
      id: 'which-is-active',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const { odd, rest } = sides(rng);
        return {
          prompt: 'Which sentence is in the **active** voice?',
          right: active(odd),
          wrong: rest.map((row) => ({
            text: passive(row),
            why: `Here "${row.receiver}" is the subject, and something is done to it. So it is passive.`,
          })),
          hints: voiceHints,
          steps: why(odd),
          about: `voice: ${odd.receiver} ${odd.participle}`,
        };
      },
    }),
    generator({
      id: 'turn-it-passive',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(voiced);
        return {
          prompt: `Which is the passive form of this sentence, with the same meaning?\n\n**${active(row)}**`,
          right: passive(row),
          wrong: broken(row),
          hints: [
            'The receiver of the action becomes the subject.',
            `Look for a form of "be" before "${row.participle}".`,
          ],
          steps: why(row),
          about: `voice: ${row.receiver} ${row.participle}`,
        };
      },
    }),
    generator({
      id: 'who-does-it',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(voiced);
        return {
          prompt: `Who or what does the action in this sentence?\n\n**${passive(row)}**`,
          right: row.doer,
          wrong: [
            {
              text: row.receiver,
              why: 'That is the subject, but in the passive the action is done to it.',
            },
            {
              text: row.rest,
              why: 'That adds where, when, how or what for. It does nothing itself.',
            },
            {
              text: 'nobody: the doer is left out',
              why: 'It can be left out in the passive. Look at the words after "by".',
            },
          ],
          hints: [
            'The subject of a passive sentence does not act.',
            'Which little word introduces the doer in the passive?',
          ],
          steps: [
            `"${row.receiver}" is the subject, but the action is done to it.`,
            `The word "by" introduces the doer: ${row.doer}.`,
          ],
          about: `voice: ${row.receiver} ${row.participle}`,
        };
      },
    }),
    generator({
      id: 'type-the-passive',
      kind: 'text',
      difficulty: 4,
      make(rng) {
        const row = rng.pick(voiced);
        return {
          prompt: `Rewrite this sentence in the passive voice. Start with "${upperFirst(row.receiver)}", keep the doer, and put "${row.rest}" at the end.\n\n${active(row)}`,
          answer: passive(row),
          also: [
            `${upperFirst(row.receiver)} ${be(row)} ${row.participle} ${row.rest} by ${row.doer}.`,
          ],
          policy: { keepArticles: true },
          slips: [
            {
              text: `${upperFirst(row.receiver)} ${be(row)} ${row.participle} ${row.rest}.`,
              why: 'The verb is right. Now add who did it.',
            },
            {
              text: active(row),
              why: 'That is the active sentence. The receiver has to become the subject.',
            },
          ],
          hints: [
            'Use a form of "be" in the past, and the participle.',
            `The participle is "${row.participle}". The doer follows the word "by".`,
          ],
          steps: why(row),
          about: `voice: ${row.receiver} ${row.participle}`,
        };
      },
    }),
    generator({
      id: 'build-the-passive',
      kind: 'order',
      difficulty: 2,
      make(rng) {
        const row = rng.pick(voiced);
        return {
          prompt: `Build the passive form of this sentence. Put the words that tell when, where or how at the end.\n\n${active(row)}`,
          inOrder: [
            upperFirst(row.receiver),
            be(row),
            row.participle,
            `by ${row.doer}`,
            `${row.rest}.`,
          ],
          hints: [
            'The receiver of the action comes first.',
            'A form of "be" comes right before the participle.',
          ],
          steps: why(row),
          about: `voice: ${row.receiver} ${row.participle}`,
        };
      },
    }),
    generator({
      id: 'match-voices',
      kind: 'match',
      difficulty: 3,
      make(rng) {
        const rows = rng.sample(voiced, 3);
        return {
          prompt: 'Match each active sentence with its passive form.',
          pairs: rows.map((row) => [active(row), passive(row)]),
          extra: [broken(rows[0]!)[0]!.text],
          hints: [
            'Doer and action have to stay the same.',
            'In one of the sentences, doer and receiver have changed places.',
          ],
          steps: rows.map((row) => `"${row.doer}" stays the doer: ${passive(row)}`),
        };
      },
    }),
    generator({
      id: 'verb-for-each-voice',
      kind: 'cloze',
      difficulty: 3,
      make(rng) {
        const row = rng.pick(voiced);
        const forms = [row.active, `${be(row)} ${row.participle}`, `being ${row.participle}`];
        return {
          prompt: `Choose the form that fits each voice.\n\nActive: ${upperFirst(row.doer)} [[0]] ${row.receiver} ${row.rest}.\n\nPassive: ${upperFirst(row.receiver)} [[1]] by ${row.doer} ${row.rest}.`,
          gaps: [forms[0]!, forms[1]!].map((right) => ({
            right,
            wrong: forms.filter((form) => form !== right),
          })),
          hints: [
            'In the active, the subject does it.',
            'In the passive, a form of "be" comes before the participle.',
          ],
          steps: why(row),
          about: `voice: ${row.receiver} ${row.participle}`,
        };
      },
    }),
  ],
};
