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
      'A movie of today set on a farm in 1890',
      'An encyclopedia article on the history of farming',
      'A blog of today about old farm tools',
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
      'A museum guide of today to the space age',
      'A school report about the astronauts',
      'A model of the rocket built last year',
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
      'A TV series of today about the war',
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
      'A drawing of today showing a Roman street',
      'A travel guide to Rome',
      'A textbook chapter on the Roman Empire',
      'A novel of today about a Roman girl',
    ],
  },
  {
    study: 'immigrants who came through Ellis Island',
    primary: [
      'A ship’s passenger list from 1907',
      'A recorded interview with a woman who arrived in 1907',
      'A suitcase carried by a passenger',
    ],
    secondary: [
      'An article of today about immigration 100 years ago',
      'A graph in a textbook of arrivals per decade',
      'A children’s book of today set on a ship in 1907',
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
      'A web page of today on famous bridges',
      'A historian’s talk on the bridge',
      'A book from 2012 with the story of the bridge',
      'A puzzle that shows the bridge',
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
      'A book of today on the history of schools',
      'A grandson’s retelling of old family stories',
      'A play of today set in an old school',
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
      'An economist’s book of today on the 1930s',
      'A podcast of today about the 1930s',
      'A chart of unemployment in a textbook',
      'A novel of today set in the 1930s',
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
      'A video game set in ancient Egypt',
      'A museum website on mummies',
      'An archaeologist’s book on the pyramids',
      'A cartoon about a pharaoh',
    ],
  },
];
