import type { Term } from '../../../authoring/vocabulary.ts';

export const TIME_WORDS: readonly Term[] = [
  {
    term: 'decade',
    means: 'a period of ten years',
    example: 'From 1920 to 1929 the city doubled in size.',
    hint: 'Think of other words with “dec”, such as decimal.',
  },
  {
    term: 'century',
    means: 'a period of one hundred years',
    example: 'From 1801 to 1900 the town grew from 500 people to 50,000.',
    hint: 'Think of how many cents there are in a dollar.',
  },
  {
    term: 'millennium',
    means: 'a period of one thousand years',
    example: 'The years 1001 to 2000 saw castles, printing, steam engines and spacecraft.',
    hint: 'Think of the metric word for a thousandth, with “milli”.',
  },
  {
    term: 'chronological',
    means: 'in the order in which things happened',
    example: 'Sione sorts the family photos from the oldest to the newest.',
    hint: 'The name of this planet begins in the same way.',
    also: ['chronological order'],
  },
  {
    term: 'timeline',
    means: 'a line on which events are placed by their dates',
    example:
      'Elif draws a line, marks every ten years on it and writes six events where they belong.',
    hint: 'It is drawn, often from left to right.',
  },
  {
    term: 'artifact',
    means: 'an object made by people long ago',
    example: 'A clay pot, broken in three pieces, is found under the floor of an old house.',
    hint: 'It is a thing that you could hold or see in a museum.',
    also: ['artefact'],
    near: ['primary source'],
  },
  {
    term: 'archaeologist',
    means: 'a person who digs up and studies what people left behind',
    example:
      'Noor brushes the soil from a wall that has been buried for 2,000 years, and writes down where every piece was.',
    hint: 'This person often works with a small brush.',
    near: ['historian', 'artifact', 'primary source'],
  },
  {
    term: 'historian',
    means: 'a person who studies and writes about the past',
    example:
      'Kwame reads old letters in a library and writes a book about the people who wrote them.',
    hint: 'This person often works in archives and libraries.',
    near: ['archaeologist', 'archive', 'biography', 'primary source', 'secondary source'],
  },
  {
    term: 'primary source',
    means: 'something made or written at the time being studied',
    example: 'To learn about the flood of 1913, Mei reads a diary that was written during it.',
    hint: 'Ask whether it comes from the time itself.',
    near: ['artifact', 'oral history', 'archive', 'bias'],
  },
  {
    term: 'secondary source',
    means: 'something made later by a person who studied the past',
    example: 'To learn about the flood of 1913, Mei reads a book that was written in 2013.',
    hint: 'Ask whether it comes from the time itself.',
  },
  {
    term: 'BCE',
    means: 'before the common era',
    example:
      'A sign in the museum says that a vase was made in the year 450, hundreds of years before the year 1. Something is missing after the number.',
    hint: 'It stands behind years that count down.',
  },
  {
    term: 'archive',
    means: 'a place where old documents are kept safe',
    example:
      'The letters of the first mayor lie in boxes, in a cool dry room, and can be read on request.',
    hint: 'It is a place, and it is full of paper.',
  },
  {
    term: 'biography',
    means: 'the story of a person’s life written by someone else',
    example: 'Ingrid writes a book about the life of a nurse who died in 1910.',
    hint: 'It comes from the Greek words for life and for writing.',
    near: ['secondary source', 'historian'],
  },
  {
    term: 'oral history',
    means: 'memories of the past that are told and recorded',
    example:
      'Tomás records his neighbor, aged 90, who tells how the street looked when she was a child.',
    hint: 'Think of speaking and listening.',
  },
  {
    term: 'bias',
    means: 'a leaning to one side that makes an account unfair',
    example:
      'The newspaper belonged to the factory owner. Its report on the strike tells only what the owner thought.',
    hint: 'Ask who wrote it, and what the writer wanted.',
  },
  {
    term: 'generation',
    means: 'people born at about the same time',
    example: 'Grandparents, parents and children are three of these in one family.',
    hint: 'Parents and children belong to different ones.',
  },
];
