import type { Term } from '../../../authoring/vocabulary.ts';
import type { Link } from '../ask/causes.ts';
import type { Deed } from '../ask/people.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';

const NARA = 'U.S. National Archives';
const LOC = 'Library of Congress';
const NPS = 'National Park Service';

export const CIVIL_RIGHTS: readonly Marked[] = [
  {
    label: 'Seneca Falls',
    what: 'The convention of Seneca Falls met for the rights of women',
    year: 1848,
    why: 'It demanded, among other rights, the vote for women.',
    theme: 'a chapel in New York',
    source: NPS,
  },
  {
    label: 'Fifteenth Amendment',
    what: 'The Fifteenth Amendment was ratified',
    year: 1870,
    why: 'It says that no citizen may be kept from voting because of race.',
    theme: 'the ballot after the Civil War',
    source: NARA,
  },
  {
    label: 'Plessy v. Ferguson',
    what: 'The Supreme Court decided Plessy v. Ferguson',
    year: 1896,
    why: 'It allowed segregation as long as things were called “separate but equal”.',
    theme: 'a railroad car in Louisiana',
    source: NARA,
  },
  {
    label: 'NAACP founded',
    what: 'The NAACP was founded',
    year: 1909,
    why: 'It fought against lynching and segregation, often in the courts.',
    theme: 'an association with a long name',
    source: LOC,
  },
  {
    label: 'Nineteenth Amendment',
    what: 'The Nineteenth Amendment was ratified',
    year: 1920,
    why: 'It says that no citizen may be kept from voting because of being a woman.',
    theme: 'suffragists',
    source: NARA,
  },
  {
    label: 'Indian Citizenship Act',
    what: 'The Indian Citizenship Act became law',
    year: 1924,
    why: 'It made all Native people born in the United States citizens.',
    theme: 'the first peoples of the land',
    source: NARA,
  },
  {
    label: 'Mendez v. Westminster',
    what: 'A court ruled for the Mendez family in California',
    year: 1946,
    why: 'Separate schools for Mexican American children had to be ended there.',
    theme: 'a school in Orange County',
    source: 'United States Courts',
  },
  {
    label: 'Army desegregated',
    what: 'President Truman ordered equal treatment in the armed forces',
    year: 1948,
    why: 'Black and white soldiers were to serve in the same units.',
    theme: 'an order to soldiers',
    source: NARA,
  },
  {
    label: 'Brown v. Board',
    what: 'The Supreme Court decided Brown v. Board of Education',
    year: 1954,
    why: 'It said that separate schools are not equal.',
    theme: 'a school in Kansas',
    source: NARA,
  },
  {
    label: 'Montgomery bus boycott',
    what: 'The Montgomery bus boycott began',
    year: 1955,
    why: 'After 381 days the buses had to end segregation.',
    theme: 'people who walked to work',
    source: NPS,
  },
  {
    label: 'Little Rock Nine',
    what: 'Nine Black students entered Central High School in Little Rock',
    year: 1957,
    why: 'The president sent soldiers to protect them and to enforce the law.',
    theme: 'a high school in Arkansas',
    source: NPS,
  },
  {
    label: 'Greensboro sit-in',
    what: 'Four students sat down at a lunch counter in Greensboro',
    year: 1960,
    why: 'Within weeks sit-ins spread to many cities.',
    theme: 'four stools and four cups of coffee',
    source: LOC,
  },
  {
    label: 'March on Washington',
    what: 'About 250,000 people joined the March on Washington',
    year: 1963,
    why: 'It showed how many wanted a strong civil rights law.',
    theme: 'a dream',
    source: NARA,
  },
  {
    label: 'Civil Rights Act',
    what: 'The Civil Rights Act became law',
    year: 1964,
    why: 'It forbids segregation in public places and discrimination at work.',
    theme: 'hotels, restaurants and jobs',
    source: NARA,
  },
  {
    label: 'Voting Rights Act',
    what: 'The Voting Rights Act became law',
    year: 1965,
    why: 'It ended literacy tests and sent federal officials to register voters.',
    theme: 'a bridge in Selma',
    source: NARA,
  },
  {
    label: 'Fair Housing Act',
    what: 'The Fair Housing Act became law',
    year: 1968,
    why: 'It forbids discrimination when homes are sold or rented.',
    theme: 'where people may live',
    source: 'U.S. Department of Housing and Urban Development',
  },
  {
    label: 'Title IX',
    what: 'Title IX became law',
    year: 1972,
    why: 'It forbids discrimination by sex in schools that get federal money.',
    theme: 'classrooms and sports teams',
    source: 'U.S. Department of Education',
  },
  {
    label: 'Disabilities Act',
    what: 'The Americans with Disabilities Act became law',
    year: 1990,
    why: 'It gives people with disabilities equal access to jobs, buses and buildings.',
    theme: 'ramps and curb cuts',
    source: NARA,
  },
];

export const RIGHTS_PEOPLE: readonly Deed[] = [
  {
    who: 'Martin Luther King Jr.',
    did: 'led peaceful protests and gave the speech “I Have a Dream”',
    hint: 'He was a minister in Montgomery and Atlanta.',
    more: 'He received the Nobel Peace Prize in 1964 and was killed in 1968.',
  },
  {
    who: 'Rosa Parks',
    did: 'refused to give up her bus seat, which set off the Montgomery bus boycott',
    hint: 'She was a seamstress and worked for the NAACP.',
    more: 'She had trained for nonviolent protest before. She was not simply tired.',
  },
  {
    who: 'Thurgood Marshall',
    did: 'argued Brown v. Board of Education and became the first Black justice of the Supreme Court',
    hint: 'He was the chief lawyer of the NAACP.',
    more: 'He won 29 of the 32 cases that he argued before the Supreme Court.',
  },
  {
    who: 'John Lewis',
    did: 'led marchers across a bridge in Selma and later served in Congress for 33 years',
    hint: 'He spoke of “good trouble”.',
    more: 'He was badly beaten on that day in 1965. The pictures helped to pass the Voting Rights Act.',
  },
  {
    who: 'Fannie Lou Hamer',
    did: 'spoke on television about being beaten for trying to register voters in Mississippi',
    hint: 'She had worked in cotton fields from the age of six.',
    more: 'She said that she was “sick and tired of being sick and tired”.',
  },
  {
    who: 'Ella Baker',
    did: 'helped students to found a committee of their own, the SNCC',
    hint: '“Strong people don’t need strong leaders,” she said.',
    more: 'She worked behind the scenes for three large organizations.',
    grades: [6, 12],
  },
  {
    who: 'Bayard Rustin',
    did: 'organized the March on Washington in two months',
    hint: 'He had studied the methods of Gandhi.',
    more: 'He planned buses, food, water and sound for 250,000 people.',
    grades: [6, 12],
  },
  {
    who: 'Ida B. Wells',
    did: 'investigated lynchings as a journalist and published the facts',
    hint: 'She was born in slavery in Mississippi in 1862.',
    more: 'When her press in Memphis was destroyed, she went on from Chicago.',
    grades: [6, 12],
  },
  {
    who: 'W. E. B. Du Bois',
    did: 'edited the magazine of the NAACP and wrote The Souls of Black Folk',
    hint: 'He was the first Black American to earn a doctorate at Harvard.',
    more: 'He demanded full equality at once.',
    grades: [7, 12],
  },
  {
    who: 'Susan B. Anthony',
    did: 'was arrested in 1872 because she had voted',
    hint: 'A dollar coin shows her.',
    more: 'She worked for the vote for fifty years and died before it was won.',
  },
  {
    who: 'Elizabeth Cady Stanton',
    did: 'wrote the Declaration of Sentiments for Seneca Falls',
    hint: 'She took the Declaration of Independence as her model.',
    more: 'She wrote: “All men and women are created equal.”',
  },
  {
    who: 'Mary Church Terrell',
    did: 'founded a national association of Black women’s clubs and worked for the vote',
    hint: 'Her motto was “Lifting as we climb”.',
    more: 'At 86 she still led protests against segregated restaurants in Washington.',
    grades: [7, 12],
  },
  {
    who: 'Cesar Chavez',
    did: 'led farmworkers in a strike and a grape boycott in California',
    hint: 'He had picked crops as a child.',
    more: 'Millions stopped buying grapes, and growers signed contracts in 1970.',
  },
  {
    who: 'Gonzalo and Felicitas Mendez',
    did: 'won a court case against separate schools for Mexican American children',
    hint: 'They were a couple who ran a farm in Westminster, California.',
    more: 'Their case of 1946 and 1947 helped to prepare Brown v. Board of Education.',
    grades: [4, 12],
  },
  {
    who: 'Fred Korematsu',
    did: 'went to court because he would not report to a camp for Japanese Americans',
    hint: 'He was a welder from California.',
    more: 'He lost in 1944, but a court cleared his name in 1983.',
    grades: [6, 12],
  },
  {
    who: 'Zitkala-Ša',
    did: 'wrote about boarding schools and worked for citizenship for Native people',
    hint: 'She was a Yankton Dakota writer and musician.',
    more: 'She co-founded the National Council of American Indians in 1926.',
    grades: [6, 12],
  },
  {
    who: 'Justin Dart Jr.',
    did: 'traveled to all fifty states for the rights of people with disabilities',
    hint: 'He used a wheelchair and wore a cowboy hat.',
    more: 'He stood beside the president when the act of 1990 was signed.',
    grades: [6, 12],
  },
  {
    who: 'Jackie Robinson',
    did: 'became the first Black player in modern major league baseball',
    hint: 'He wore number 42 in Brooklyn.',
    more: 'He answered insults with great play. Later he spoke out for civil rights.',
    grades: [4, 9],
  },
];

export const METHOD_SORTS = {
  boycott: {
    name: 'Boycott',
    asks: 'is a **boycott**',
    means: 'In a boycott people refuse to buy or use something until it becomes fair.',
  },
  sitin: {
    name: 'Sit-in',
    asks: 'is a **sit-in**',
    means: 'In a sit-in people stay peacefully in a place where they are not allowed.',
  },
  march: {
    name: 'March',
    asks: 'is a **march**',
    means: 'In a march many people walk together in public to show what they want.',
  },
  court: {
    name: 'Court case',
    asks: 'is a **court case**',
    means: 'In a court case people ask judges to say that a rule breaks the law.',
  },
  voting: {
    name: 'Registering voters',
    asks: 'is **registering voters**',
    means: 'Registering voters helps people to sign up, so that they can take part in elections.',
  },
} as const;

export const METHODS: readonly Case<keyof typeof METHOD_SORTS>[] = [
  {
    text: 'For 381 days Black citizens of Montgomery walk or share cars and do not ride the buses.',
    sort: 'boycott',
    why: 'They refuse to use and pay for the buses until the rule changes.',
  },
  {
    text: 'Families all over the country stop buying grapes until farmworkers get contracts.',
    sort: 'boycott',
    why: 'They put pressure on growers by not buying.',
  },
  {
    text: 'Shoppers in a southern town buy nothing downtown at Easter, because the stores will not serve all alike.',
    sort: 'boycott',
    why: 'Not buying is the pressure.',
  },
  {
    text: 'Students take seats at a lunch counter for white people only and quietly do their homework.',
    sort: 'sitin',
    why: 'They stay where an unjust rule says that they may not be.',
  },
  {
    text: 'In 1977 people with disabilities stay in a federal building in San Francisco for more than three weeks.',
    sort: 'sitin',
    why: 'They would not leave until rules for equal access were signed.',
  },
  {
    text: 'Young people sit down in a library that is closed to them, each with a book.',
    sort: 'sitin',
    why: 'They peacefully use a place from which they are shut out.',
  },
  {
    text: 'About 250,000 people walk to the Lincoln Memorial in August 1963.',
    sort: 'march',
    why: 'A large crowd walks together to show what it wants.',
  },
  {
    text: 'For five days people walk the 54 miles from Selma to Montgomery.',
    sort: 'march',
    why: 'They walk together for the right to vote.',
  },
  {
    text: 'In 1913 thousands of women parade down Pennsylvania Avenue for the vote.',
    sort: 'march',
    why: 'They walk in public for their aim.',
  },
  {
    text: 'Thirteen parents in Topeka, Kansas, ask judges to end separate schools.',
    sort: 'court',
    why: 'This became Brown v. Board of Education.',
  },
  {
    text: 'The Mendez family sues four school districts in California.',
    sort: 'court',
    why: 'They ask a judge to decide.',
  },
  {
    text: 'A woman asks a judge to rule that her employer must pay her the same as men.',
    sort: 'court',
    why: 'She asks a court to apply the law.',
  },
  {
    text: 'In the summer of 1964 volunteers go from door to door in Mississippi and help people to sign up.',
    sort: 'voting',
    why: 'In Freedom Summer the aim was that people could vote.',
  },
  {
    text: 'A teacher holds evening classes so that neighbors can pass the unfair reading test at the county office.',
    sort: 'voting',
    why: 'Citizenship Schools, such as those of Septima Clark, helped people to sign up to vote.',
  },
  {
    text: 'Church members drive older neighbors to the courthouse to put their names on the list.',
    sort: 'voting',
    why: 'Whoever is on the list may take part in the election.',
  },
];

export const RIGHTS_LINKS: readonly Link[] = [
  {
    cause: 'Rosa Parks was arrested because she kept her seat',
    result: 'Black citizens of Montgomery stopped riding the buses',
    how: 'Leaders had been waiting for a case like this, and leaflets were out overnight.',
    theme: 'public transport',
  },
  {
    cause: 'The Supreme Court ruled that separate schools are unequal',
    result: 'States had to begin to admit Black children to all public schools',
    how: 'A decision of the Supreme Court binds the whole country, though many places resisted for years.',
    theme: 'classrooms',
  },
  {
    cause: 'Four students would not leave a lunch counter in Greensboro',
    result: 'Sit-ins spread to dozens of cities',
    how: 'Newspapers and radio told of it, and students everywhere could do the same.',
    theme: 'restaurants',
  },
  {
    cause: 'Television showed police with dogs and fire hoses against children in Birmingham',
    result: 'The president called for a strong civil rights law',
    how: 'Millions saw it at home and were shocked.',
    theme: 'what people saw on a screen',
  },
  {
    cause: 'Marchers for the vote were beaten on a bridge in Selma',
    result: 'Congress passed the Voting Rights Act',
    how: 'The pictures moved the country, and President Johnson asked Congress to act.',
    theme: 'Alabama in March 1965',
  },
  {
    cause: 'Shoppers all over the country stopped buying grapes',
    result: 'Growers signed contracts with the farmworkers’ union',
    how: 'Without sales they lost money, so they agreed to talk.',
    theme: 'fruit',
  },
  {
    cause: 'Women had marched, petitioned and gone to jail for more than seventy years',
    result: 'The Nineteenth Amendment was ratified',
    how: 'State after state gave women the vote, until enough of them agreed to change the Constitution.',
    theme: 'a campaign over generations',
  },
  {
    cause: 'People with disabilities protested that they could not enter buildings or buses',
    result: 'A law of 1990 demanded ramps, lifts and equal access',
    how: 'They showed that barriers are made by people and can be taken away.',
    theme: 'steps and doors',
  },
  {
    cause: 'Literacy tests and poll taxes kept Black citizens of the South from voting',
    result: 'Hardly any Black officials were elected there for decades',
    how: 'Those who cannot vote have little say in who governs.',
    theme: 'who sat in office',
  },
];

export const RIGHTS_WORDS: readonly Term[] = [
  {
    term: 'civil rights',
    means: 'the rights of all people to be treated equally under the law',
    example:
      'Voting, going to school and being served in a store must be open to all, of any race, sex or faith.',
    hint: 'A great law of 1964 has it in its name.',
    near: ['equality'],
  },
  {
    term: 'segregation',
    means: 'keeping people apart by race',
    example: 'There is one fountain for white people and another for “colored” people.',
    hint: 'It is the opposite of integration.',
    near: ['discrimination', 'Jim Crow'],
  },
  {
    term: 'integration',
    means: 'bringing people of all groups together as equals',
    example: 'In September children of all the streets go to the same school for the first time.',
    hint: 'It is the opposite of segregation.',
  },
  {
    term: 'discrimination',
    means: 'treating people unfairly because of the group they belong to',
    example: 'She has the best grades, but the firm will not hire her because she is a woman.',
    hint: 'The acts of 1964 and 1990 forbid it.',
    near: ['segregation', 'prejudice'],
  },
  {
    term: 'prejudice',
    means: 'an opinion formed without knowing the person',
    example: 'He has never met them, but he is sure that they are lazy.',
    hint: 'It means judging before.',
    near: ['discrimination'],
  },
  {
    term: 'boycott',
    means: 'a refusal to buy or use something as a protest',
    example: 'For a year the people walk, and the buses stay empty.',
    hint: 'It was used in Montgomery.',
  },
  {
    term: 'nonviolence',
    means: 'working for change without hurting anyone',
    example: 'They are pushed and shouted at. They do not hit back and stay seated.',
    hint: 'Gandhi and Dr. King taught it.',
    near: ['civil disobedience'],
  },
  {
    term: 'suffrage',
    means: 'the right to vote',
    example: 'In 1920 this was won for women in all the states.',
    hint: 'Women who fought for it had a name made from this word.',
  },
  {
    term: 'petition',
    means: 'a written request signed by many people',
    example: 'They collect 10,000 names and hand the list to the governor.',
    hint: 'The First Amendment protects it.',
  },
  {
    term: 'equality',
    means: 'having the same rights and the same worth',
    example: 'The law must not ask who you are. It must hold for all alike.',
    hint: 'It has the word “equal” in it.',
    near: ['civil rights', 'integration'],
  },
  {
    term: 'civil disobedience',
    means: 'breaking an unjust law openly and peacefully, and accepting the penalty',
    example:
      'She knows that she will be arrested. She goes in anyway, and lets the police take her.',
    hint: 'Thoreau wrote an essay about it.',
    grades: [7, 12],
    near: ['nonviolence'],
  },
  {
    term: 'Jim Crow',
    means: 'the system of laws in the South that kept Black people apart and down',
    example: 'From about 1880 to the 1960s schools, trains and parks were divided by law.',
    hint: 'It is named after a figure of a stage show.',
    grades: [6, 12],
    also: ['Jim Crow laws'],
    near: ['segregation'],
  },
  {
    term: 'literacy test',
    means: 'an unfair reading exam that kept people from voting',
    example:
      'The clerk lets one man read a line, and asks the next to explain the whole state constitution.',
    hint: 'The Voting Rights Act ended it.',
    grades: [6, 12],
  },
  {
    term: 'poll tax',
    means: 'a fee that people had to pay before they could vote',
    example: 'Two dollars are two days’ pay. Whoever has not paid is sent home on Election Day.',
    hint: 'The Twenty-fourth Amendment ended it in national elections.',
    grades: [6, 12],
  },
  {
    term: 'affirmative action',
    means: 'steps meant to open jobs and schools to groups that were shut out',
    example: 'The firm looks actively for applicants from groups that it never hired before.',
    hint: 'Courts have limited it over the years.',
    grades: [9, 12],
  },
  {
    term: 'grassroots',
    means: 'begun by ordinary people in their own places',
    example: 'No leader called them. Neighbors met in kitchens and churches and started it.',
    hint: 'Think of a lawn.',
    grades: [8, 12],
  },
];
