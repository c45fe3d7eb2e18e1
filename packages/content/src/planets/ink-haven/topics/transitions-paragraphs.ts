import { authored, type Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import { linkGaps, linkJobs, linkRules, type Link } from '../data/transitions.ts';
import {
  chooseWord,
  findRightSentence,
  pickRightSentences,
  type GapTopic,
} from '../wording/gaps.ts';
import {
  closingSentence,
  oddSentence,
  orderParagraph,
  partsOfAParagraph,
  topicSentence,
} from './transitions-paragraphs/paragraphs.ts';

const links: GapTopic<Link> = {
  rows: linkGaps,
  rules: linkRules,
  miss: (_, wrong) => {
    const word = wrong.replace(',', '').toLowerCase();
    return `“${word}” ${linkJobs.get(word) ?? 'says something else'}. Is that how the two ideas fit together?`;
  },
  ask: 'Which linking word or phrase fits best?',
  askSentence: 'In which text does the linking word fit the meaning?',
  askAll: 'In which texts does the linking word fit the meaning?',
  look: 'Read it without the linking word first. How do the two ideas fit together?',
};

export const transitionsParagraphs: Topic = {
  id: 'transitions_paragraphs',
  name: 'Paragraphs and linking words',
  about: 'Build a paragraph with a topic sentence, details in order and words that link them.',
  grades: [4, 10],
  keywords: [
    'paragraph',
    'topic sentence',
    'transition',
    'linking words',
    'however',
    'order',
    'conclusion',
  ],
  connected: ['punctuation'],
  prerequisites: ['sentence_kinds'],
  standards: [
    'CCSS.ELA-LITERACY.W.4.2.A',
    'CCSS.ELA-LITERACY.W.4.2.C',
    'CCSS.ELA-LITERACY.W.5.2.C',
    'CCSS.ELA-LITERACY.W.6.2.C',
    'CCSS.ELA-LITERACY.W.7.2.C',
    'CCSS.ELA-LITERACY.W.8.2.C',
    'CCSS.ELA-LITERACY.W.9-10.2.C',
  ],
  mastery: UNDERSTANDING,
  items: [
    chooseWord(links, 2),
    findRightSentence(links, 4),
    pickRightSentences(links, 5),
    topicSentence,
    closingSentence,
    oddSentence,
    orderParagraph,
    partsOfAParagraph,
    authored({ id: 'write-a-paragraph', difficulty: 4 }, 'open', {
      prompt:
        'Explain to somebody younger how to do something that you can do well. Write one paragraph: a topic sentence, at least three steps or details in order, linking words and a closing sentence.',
      sample:
        'Anyone can learn to juggle two balls in one afternoon. First, take one ball and throw it from hand to hand in a high bow until you can do it without looking. Then take a ball in each hand. Throw the first one, and wait until it is at its highest point; only now throw the second. At first you will drop them often, because you throw too early. After some time, however, your hands will find the rhythm. From then on, juggling feels less like work and more like music.',
      rubric: [
        {
          name: 'Topic sentence',
          full: 'One sentence says what the whole paragraph is about.',
          points: 1,
        },
        {
          name: 'Details',
          full: 'At least three clear steps or details, in an order that makes sense.',
          points: 2,
        },
        {
          name: 'Linking words',
          full: 'At least three linking words that fit the meaning.',
          points: 2,
        },
        { name: 'Close', full: 'The last sentence rounds the paragraph off.', points: 1 },
      ],
      words: { min: 60, max: 250 },
      hints: [
        'Think of somebody who has never done it. What has to come first?',
        'Read your sentences in order. Between which of them would a reader need a bridge?',
      ],
      steps: [
        'The topic sentence tells the reader what to expect, so every other sentence should belong to it.',
        'Linking words show how each step is tied to the one before: in time, as a cause or as a contrast.',
      ],
    }),
  ],
};
