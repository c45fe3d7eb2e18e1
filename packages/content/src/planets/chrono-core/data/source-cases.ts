/** What a historian might study, with sources from the time itself and sources made later. */
export interface SourceCase {
  readonly study: string;
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
}

export const SOURCE_CASES: readonly SourceCase[] = [
  {
    study: 'life on a farm in 1890',
    primary: [
      'A diary that a farmer kept in 1890',
      'A photograph of the farm taken in 1890',
      'A plow used on the farm in 1890',
    ],
    secondary: [
      'A textbook chapter on farming in the 1800s',
      'A recent movie set on a farm in 1890',
      'An encyclopedia article on the history of farming',
      'A recent blog about old farm tools',
    ],
  },
  {
    study: 'the first Moon landing in 1969',
    primary: [
      'The recorded radio talk of the astronauts',
      'A newspaper from the day after the landing',
      'A rock brought back by the crew',
    ],
    secondary: [
      'A book written in 2010 about the mission',
      'A recent museum guide to the space age',
      'A school report written last week',
      'A recent magazine story about the crew',
    ],
  },
  {
    study: 'the Civil War',
    primary: [
      'A letter that a soldier wrote to his family',
      'A uniform worn in the war',
      'An order signed by a general in 1863',
    ],
    secondary: [
      'A historian’s book on the causes of the war',
      'A recent TV series about the war',
      'A timeline on a classroom poster',
      'A song written last year about the war',
    ],
  },
  {
    study: 'daily life in ancient Rome',
    primary: [
      'A lamp dug up in Pompeii',
      'A message scratched into a Roman wall',
      'A Roman coin with the head of an emperor',
    ],
    secondary: [
      'A recent drawing of a Roman street',
      'A new travel guide to Rome',
      'A textbook chapter on the Roman Empire',
      'A recent novel about a Roman girl',
    ],
  },
  {
    study: 'immigrants who came through Ellis Island',
    primary: [
      'A ship’s passenger list from 1907',
      'A letter that a woman wrote home in 1907',
      'A suitcase carried by a passenger',
    ],
    secondary: [
      'A recent article about life on Ellis Island',
      'A graph in a textbook of arrivals per decade',
      'A recent children’s book set on a ship in 1907',
      'A documentary made in 2015',
    ],
  },
  {
    study: 'the building of the Golden Gate Bridge in the 1930s',
    primary: [
      'The engineers’ drawings from 1933',
      'A film made at the building site in 1935',
      'A worker’s pay slip from 1934',
    ],
    secondary: [
      'A recent web page on famous bridges',
      'A historian’s talk on the bridge',
      'A book from 2012 with the story of the bridge',
      'A recent article on how it was built',
    ],
  },
  {
    study: 'a school in 1920',
    primary: [
      'A report card from 1920',
      'A class photograph from 1920',
      'A student’s notebook from 1920',
    ],
    secondary: [
      'A recent book on the history of schools',
      'A recent article on schools long ago',
      'A recent play set in an old school',
      'An encyclopedia entry on education',
    ],
  },
  {
    study: 'the Montgomery bus boycott',
    primary: [
      'A leaflet handed out in December 1955',
      'The police record of Rosa Parks’s arrest',
      'A speech recorded at a meeting in 1955',
    ],
    secondary: [
      'A biography of Rosa Parks from 2005',
      'A poster made by students last year',
      'A textbook page on civil rights',
      'A movie about the boycott made in 2001',
    ],
  },
  {
    study: 'the Great Depression',
    primary: [
      'A photograph of a breadline from 1932',
      'A letter to the president from 1934',
      'A radio speech recorded in 1933',
    ],
    secondary: [
      'An economist’s recent book on the 1930s',
      'A recent podcast about the 1930s',
      'A chart of unemployment in a textbook',
      'A recent novel set in the 1930s',
    ],
  },
  {
    study: 'how people lived in ancient Egypt',
    primary: [
      'A papyrus with a list of workers’ food',
      'A pair of sandals from a tomb',
      'A tomb painting of a harvest',
    ],
    secondary: [
      'A recent video game set in Egypt',
      'A museum website on mummies',
      'An archaeologist’s book on the pyramids',
      'A recent cartoon about a pharaoh',
    ],
  },
];
