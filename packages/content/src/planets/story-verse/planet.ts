import type { Planet } from '@planets/practice';
import { argumentEvidence } from './topics/argument-evidence.ts';
import { causeEffect } from './topics/cause-effect.ts';
import { charactersSettings } from './topics/characters-settings.ts';
import { comparingTexts } from './topics/comparing-texts.ts';
import { craftTone } from './topics/craft-tone.ts';
import { fablesLessons } from './topics/fables-lessons.ts';
import { dramaReading } from './topics/drama-reading.ts';
import { factOpinion } from './topics/fact-opinion.ts';
import { figurativeLanguage } from './topics/figurative-language.ts';
import { firstStories } from './topics/first-stories.ts';
import { idiomsSayings } from './topics/idioms-sayings.ts';
import { inference } from './topics/inference.ts';
import { mainIdea } from './topics/main-idea.ts';
import { pointOfView } from './topics/point-of-view.ts';
import { plotStructure } from './topics/plot-structure.ts';
import { poetryForms } from './topics/poetry-forms.ts';
import { rhetoric } from './topics/rhetoric.ts';
import { rhymesSounds } from './topics/rhymes-sounds.ts';
import { storyOrder } from './topics/story-order.ts';
import { summarizing } from './topics/summarizing.ts';
import { synonymsAntonyms } from './topics/synonyms-antonyms.ts';
import { textFeatures } from './topics/text-features.ts';
import { theme } from './topics/theme.ts';
import { wordMeaning } from './topics/word-meaning.ts';

export const storyVerse: Planet = {
  id: 'story_verse',
  name: 'StoryVerse',
  subject: 'Reading',
  topics: [
    rhymesSounds,
    firstStories,
    storyOrder,
    charactersSettings,
    synonymsAntonyms,
    fablesLessons,
    textFeatures,
    causeEffect,
    factOpinion,
    mainIdea,
    idiomsSayings,
    wordMeaning,
    summarizing,
    pointOfView,
    plotStructure,
    poetryForms,
    inference,
    theme,
    comparingTexts,
    figurativeLanguage,
    dramaReading,
    argumentEvidence,
    craftTone,
    rhetoric,
  ],
};
