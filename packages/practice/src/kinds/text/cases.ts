import { because, type CaseTable } from '../../testing/case.ts';
import { draftParts } from '../../testing/draft-parts.ts';
import type { TextDraft, TextPolicy } from './question.ts';

type Asked = string | (Partial<TextDraft> & { readonly answer: string });
type Row = readonly [asked: Asked, typed: string, verdict: string, why?: string];

const policyText = ({ not, ...policy }: TextPolicy): string[] => [
  ...Object.entries(policy).map(([name, value]) => (value === true ? name : `${name}: ${value}`)),
  ...(not === undefined ? [] : [`not: ${not.join(', ')}`]),
];

const askedText = ({ answer, also = [], policy = {} }: Partial<TextDraft>): string =>
  [[answer, ...also].join(' or '), ...policyText(policy)].join(', ');

const table = (title: string, rule: string, rows: readonly Row[]): CaseTable<'text'> => ({
  title,
  rule,
  rows: rows.map(([asked, typed, verdict, why]) => {
    const draft = typeof asked === 'string' ? { answer: asked } : asked;
    return {
      draft: { kind: 'text', ...draftParts, ...draft },
      asked: askedText(draft),
      typed,
      respond: () => ({ kind: 'text', text: typed }),
      verdict,
      ...because(why),
    };
  }),
});

/** Rows that share an answer and its policy. */
const all = (
  answer: string,
  policy: TextPolicy,
  rows: readonly (readonly [string, string, string?])[],
): Row[] => rows.map((row) => [{ answer, policy }, ...row]);

const CLOSE = { spelling: 'close' } as const;

export const textCases: readonly CaseTable<'text'>[] = [
  table(
    'Words are compared by what they mean',
    'Unless the policy keeps them, capitals, accents, punctuation, hyphens, spaces and a leading article make no difference. The accepted answers are normalised in the same way.',
    [
      ['Paris', 'Paris', 'right'],
      ['Paris', 'paris', 'right'],
      ['Paris', '  PARIS ', 'right'],
      ['Paris', 'Paris.', 'right'],
      ['Paris', '"Paris"', 'right'],
      ['Paris', 'Ｐａｒｉｓ', 'right'],
      ['Paris', 'Pa\u00adris', 'right', 'With a soft hyphen inside.'],
      ['Paris', '\u200fParis', 'right'],
      ['Paris', 'Pari', 'wrong'],
      ['Paris', 'Paris France', 'wrong'],
      ['Bogotá', 'Bogota', 'right'],
      ['Bogota', 'Bogotá', 'right'],
      ['Bogotá', 'Bogota\u0301', 'right', 'The accent as a sign of its own.'],
      ['São Paulo', 'Sao  Paulo', 'right'],
      ['São Paulo', 'Sao\u00a0Paulo', 'right'],
      ['Tromsø', 'Tromso', 'right'],
      ['Łódź', 'Lodz', 'right'],
      ['Æsop', 'aesop', 'right'],
      ['Straße', 'strasse', 'right'],
      ['Straße', 'STRAẞE', 'right', 'A capital means its small letter.'],
      ['Þingvellir', 'thingvellir', 'right'],
      ['Guðmundur', 'GUÐMUNDUR', 'right'],
      ['piñata', 'pinata', 'right'],
      ['Nile', 'the Nile', 'right'],
      ['The Hague', 'Hague', 'right'],
      ['owl', 'an owl', 'right'],
      ['well-known', 'well known', 'right'],
      ['well-known', 'well–known', 'right'],
      ['rock and roll', 'rock & roll', 'right'],
      ['it’s', "it's", 'right'],
      ['it’s', 'its', 'right'],
      ['U.S.A.', 'USA', 'right'],
      ['a', 'a', 'right'],
      ['the', 'the', 'right'],
      ['C++', 'C', 'wrong'],
      ['Aluminum', 'aluminium', 'wrong'],
      [{ answer: 'Aluminum', also: ['Aluminium'] }, 'aluminium', 'right'],
      ['Paris', '', 'ungradable'],
      ['Paris', '   ', 'ungradable'],
      ['Paris', ' .!? ', 'ungradable'],
      ['Paris', '\u0000', 'ungradable'],
      ['Paris', '\u200b', 'ungradable'],
      ['Paris', '\ud800', 'ungradable'],
      ['Paris', '<b>Paris</b>', 'wrong'],
      ['Paris', '__proto__', 'wrong'],
    ],
  ),
  table(
    'Where the wording is what is practised',
    'A policy makes a difference count: capitals, punctuation or the article.',
    [
      [{ answer: 'Paris', policy: { caseSensitive: true } }, 'paris', 'wrong'],
      [{ answer: 'Paris', policy: { caseSensitive: true } }, 'Paris', 'right'],
      [{ answer: 'Where is it?', policy: { keepPunctuation: true } }, 'Where is it', 'wrong'],
      [{ answer: 'Where is it?', policy: { keepPunctuation: true } }, 'where is it?', 'right'],
      [{ answer: 'Where is it?', policy: { keepPunctuation: true } }, 'Where is it ?', 'wrong'],
      [{ answer: "it's", policy: { keepPunctuation: true } }, 'its', 'wrong'],
      [{ answer: 'it’s', policy: { keepPunctuation: true } }, "it's", 'right'],
      [{ answer: '“Go!”', policy: { keepPunctuation: true } }, '"Go!"', 'right'],
      [{ answer: 'an owl', policy: { keepArticles: true } }, 'owl', 'wrong'],
      [{ answer: 'an owl', policy: { keepArticles: true } }, 'a owl', 'wrong'],
    ],
  ),
  table(
    'A time of day',
    'It is read however it is written, on a clock of twelve hours. What is no time is no try.',
    [
      ...all('11:40', { timeOfDay: true }, [
        ['11:40', 'right'],
        ['11 : 40', 'right'],
        ['11.40', 'right'],
        ['11-40', 'right'],
        ['11h40', 'right'],
        ['1140', 'right'],
        ['11:40 pm', 'right'],
        ['11:40 a.m.', 'right'],
        ['١١:٤٠', 'right'],
        ['１１：４０', 'right'],
        ['23:40', 'right'],
        ['11:45', 'wrong'],
        ['40:11', 'ungradable'],
        ['eleven forty', 'ungradable'],
        ['11:77', 'ungradable'],
        ['', 'ungradable'],
      ]),
      ...all('7:00', { timeOfDay: true }, [
        ['7:00', 'right'],
        ['07:00', 'right'],
        ["7 o'clock", 'right'],
        ['7.00', 'right'],
        ['7', 'ungradable'],
      ]),
    ],
  ),
  table(
    'Spelling that is forgiven',
    'Only where the policy says `spelling: close`: one slip in a word of five letters or more, two from nine, never one that makes another word that the question names, and never another beginning or ending that means something else. The verdict says how it is spelled.',
    [
      ...all('photosynthesis', CLOSE, [
        ['photosynthesis', 'right'],
        ['photosinthesis', 'right'],
        ['fotosynthesis', 'right'],
        ['photosynthsis', 'right'],
        ['Photosynthesies', 'right'],
        ['photosynthetic', 'wrong', 'Another ending that makes another word.'],
        ['fotosinthesys', 'wrong'],
        ['chemosynthesis', 'wrong'],
      ]),
      ...all('Madrid', CLOSE, [
        ['Madird', 'right', 'Two neighbours swapped are one slip.'],
        ['Madri', 'right'],
        ['Madrids', 'right'],
        ['Mardird', 'wrong'],
      ]),
      ...all('Nile', CLOSE, [
        ['Nlie', 'wrong', 'Short words have to be right.'],
        ['the Nile', 'right'],
      ]),
      ...all('Amazon River', CLOSE, [
        ['Amazone River', 'right'],
        ['Amazon Rivver', 'right'],
        ['Amazon', 'wrong'],
        ['AmazonRiver', 'right'],
      ]),
      ...all('desert', { ...CLOSE, not: ['dessert'] }, [
        ['dessert', 'wrong', 'A word of its own.'],
        ['dezert', 'right'],
      ]),
      [
        {
          answer: 'effect',
          policy: CLOSE,
          slips: [{ text: 'affect', why: 'Affect is the verb; here a noun is needed.' }],
        },
        'affect',
        'wrong',
      ],
      ...all('possible', CLOSE, [['impossible', 'wrong']]),
      ...all('impossible', CLOSE, [['possible', 'wrong']]),
      ...all('hypothermia', CLOSE, [['hyperthermia', 'wrong']]),
      ...all('macroeconomics', CLOSE, [['microeconomics', 'wrong']]),
      ...all('exothermic', CLOSE, [['endothermic', 'wrong']]),
      ...all('employer', CLOSE, [['employee', 'wrong']]),
      ...all('chloride', CLOSE, [['chlorite', 'wrong']]),
      ...all('lactose', CLOSE, [['lactase', 'wrong']]),
      ...all('1776 July', CLOSE, [['1775 July', 'wrong', 'Digits have no spelling.']]),
      ...all('Paris', {}, [['Pariss', 'wrong', 'Without the policy nothing is forgiven.']]),
    ],
  ),
  table('Known mistakes', 'A wrong answer that the author knows gets the words for it.', [
    [
      {
        answer: 'Canberra',
        slips: [{ text: 'Sydney', why: 'Sydney is the largest city, not the capital.' }],
      },
      'sydney',
      'wrong',
    ],
    [
      {
        answer: 'Canberra',
        slips: [{ text: 'Sydney', why: 'Sydney is the largest city, not the capital.' }],
      },
      'Perth',
      'wrong',
    ],
  ]),
];
