import { rich } from '../../rich-text/parse.ts';
import { NO_IDEA } from '../miss.ts';
import { contentOf, type KindRules } from '../rules.ts';
import { normaliseText } from '../text/normalise.ts';
import { answerOfCloze } from './answer.ts';
import { buildCloze } from './build.ts';
import { gradeCloze } from './grade.ts';

export const clozeRules: KindRules<'cloze'> = {
  asksFor: 'filled gaps',
  build: buildCloze,
  grade: gradeCloze,
  answer: answerOfCloze,
  answerText: ({ blanks, key }) =>
    blanks.flatMap((blank, index) => {
      const [accepted] = key.blanks[index]!;
      return blank.type === 'picked' ? contentOf(blank.options, accepted!) : rich(accepted!);
    }),
  meaning: ({ blanks }, response) =>
    JSON.stringify(
      response.blanks.map((entered, index) => {
        const blank = blanks[index];
        return blank?.type === 'typed' ? normaliseText(entered, blank.policy) : entered;
      }),
    ),
  view: ({ kind, blanks }) => ({
    kind,
    blanks: blanks.map((blank) => (blank.type === 'picked' ? { options: blank.options } : {})),
  }),
  offered: ({ blanks }) =>
    blanks.flatMap((blank) => (blank.type === 'picked' ? [blank.options] : [])),
  tellingWords: ({ blanks, key }) =>
    key.blanks.flatMap((accepted, index) => (blanks[index]!.type === 'typed' ? accepted : [])),
  miss: ({ blanks, key }) => ({
    kind: 'cloze',
    blanks: blanks.map((blank, index) =>
      blank.type === 'picked'
        ? blank.options.find(({ id }) => !key.blanks[index]!.includes(id))!.id
        : NO_IDEA.word,
    ),
  }),
};
