import type { Happening } from '../happening.ts';

const EB = 'Encyclopaedia Britannica';
const MET = 'The Metropolitan Museum of Art, Timeline of Art History';

/** Far enough apart for the order to be certain, even where a year is a round one. */
export const ANCIENT: readonly Happening[] = [
  {
    what: 'The Great Pyramid was built at Giza',
    year: -2560,
    about: true,
    why: 'For about 3,800 years nothing taller was built by people.',
    theme: 'a king’s tomb in Egypt',
    source: EB,
  },
  {
    what: 'Hammurabi’s laws were carved in stone',
    year: -1755,
    about: true,
    why: 'It is one of the oldest sets of written laws that we have.',
    theme: 'a king of Babylon',
    source: EB,
  },
  {
    what: 'Tutankhamun was buried in the Valley of the Kings',
    year: -1323,
    about: true,
    why: 'His tomb was found almost untouched and shows how kings were buried.',
    theme: 'a very young pharaoh',
    source: EB,
  },
  {
    what: 'The first recorded Olympic Games were held',
    year: -776,
    why: 'Rival Greek cities met in peace for sport.',
    theme: 'athletes in Greece',
    source: EB,
  },
  {
    what: 'Cyrus the Great took Babylon',
    year: -539,
    why: 'The Persian Empire became the largest the world had seen.',
    theme: 'a Persian king',
    source: EB,
  },
  {
    what: 'Athens defeated the Persians at Marathon',
    year: -490,
    why: 'A small city held off the army of a huge empire.',
    theme: 'a battle on a plain near Athens',
    source: EB,
  },
  {
    what: 'Alexander the Great died in Babylon',
    year: -323,
    why: 'His empire fell apart, but Greek ideas had spread as far as India.',
    theme: 'a young conqueror from Macedonia',
    source: EB,
  },
  {
    what: 'Qin Shi Huang became the first emperor of China',
    year: -221,
    why: 'One ruler gave the country one script and one set of measures.',
    theme: 'the ruler with the clay soldiers',
    source: EB,
  },
  {
    what: 'Rome destroyed Carthage',
    year: -146,
    why: 'Rome became the strongest power around the Mediterranean.',
    theme: 'the end of a long fight between two cities',
    source: EB,
  },
  {
    what: 'Julius Caesar was killed',
    year: -44,
    why: 'Civil wars followed, and the Roman Republic came to an end.',
    theme: 'a plot of senators',
    source: EB,
  },
  {
    what: 'Mount Vesuvius buried Pompeii',
    year: 79,
    why: 'The ash kept a Roman town just as it was.',
    theme: 'a volcano',
    source: EB,
  },
  {
    what: 'The last Roman emperor in the West was removed',
    year: 476,
    why: 'It is often taken as the start of the Middle Ages in Europe.',
    theme: 'the end of an empire',
    source: EB,
  },
  {
    what: 'King Pakal of Palenque was buried in a pyramid',
    year: 683,
    why: 'His tomb holds some of the finest carvings of the Maya.',
    theme: 'a city in the rain forest of Mexico',
    source: MET,
  },
  {
    what: 'The Inca began to build Machu Picchu',
    year: 1450,
    about: true,
    why: 'It shows how well stone could be cut without iron tools.',
    theme: 'a mountain in Peru',
    source: EB,
  },
];
