import type { Topic } from '@planets/practice';
import { FACTS } from '../../../authoring/mastery.ts';
import {
  comesFirst,
  dictionaryOrder,
  nextLetter,
  lettersAround,
} from './letters-spelling/order.ts';
import { missingVowel, spellTheWord, twoLetters } from './letters-spelling/missing.ts';
import { sameVowel, longOrShort, matchVowels } from './letters-spelling/vowels.ts';

export const lettersSpelling: Topic = {
  id: 'letters_spelling',
  name: 'Letters and first spellings',
  about:
    'Put words in ABC order, hear short and long vowels, and find the missing letters of a word.',
  grades: [1, 2],
  keywords: ['alphabet', 'ABC', 'vowel', 'short', 'long', 'missing letter', 'sound', 'phonics'],
  connected: ['capitals_end_marks'],
  prerequisites: [],
  standards: [
    'CCSS.ELA-LITERACY.RF.1.2.A',
    'CCSS.ELA-LITERACY.RF.1.3.A',
    'CCSS.ELA-LITERACY.RF.1.3.B',
    'CCSS.ELA-LITERACY.RF.2.3.A',
    'CCSS.ELA-LITERACY.L.1.2.D',
    'CCSS.ELA-LITERACY.L.2.2.D',
  ],
  mastery: FACTS,
  items: [
    nextLetter,
    comesFirst,
    dictionaryOrder,
    lettersAround,
    missingVowel,
    spellTheWord,
    twoLetters,
    sameVowel,
    longOrShort,
    matchVowels,
  ],
};
