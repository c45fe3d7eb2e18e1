import type { Planet } from '@planets/practice';
import { activePassive } from './topics/active-passive.ts';
import { agreement } from './topics/agreement.ts';
import { capitalsEndMarks } from './topics/capitals-end-marks.ts';
import { homophones } from './topics/homophones.ts';
import { lettersSpelling } from './topics/letters-spelling.ts';
import { partsOfSpeech } from './topics/parts-of-speech.ts';
import { pluralsPast } from './topics/plurals-past.ts';
import { preciseWriting } from './topics/precise-writing.ts';
import { punctuation } from './topics/punctuation.ts';
import { wordRoots } from './topics/word-roots.ts';
import { sentenceKinds } from './topics/sentence-kinds.ts';
import { contractionsPossessives } from './topics/contractions-possessives.ts';
import { pronouns } from './topics/pronouns.ts';
import { verbTenses } from './topics/verb-tenses.ts';
import { quotationDialogue } from './topics/quotation-dialogue.ts';
import { colonsSemicolons } from './topics/colons-semicolons.ts';
import { transitionsParagraphs } from './topics/transitions-paragraphs.ts';
import { modifiersParallelism } from './topics/modifiers-parallelism.ts';

export const inkHaven: Planet = {
  id: 'ink_haven',
  name: 'InkHaven',
  subject: 'Writing and grammar',
  topics: [
    lettersSpelling,
    sentenceKinds,
    capitalsEndMarks,
    partsOfSpeech,
    pluralsPast,
    contractionsPossessives,
    pronouns,
    verbTenses,
    quotationDialogue,
    homophones,
    punctuation,
    agreement,
    transitionsParagraphs,
    activePassive,
    colonsSemicolons,
    modifiersParallelism,
    wordRoots,
    preciseWriting,
  ],
};
