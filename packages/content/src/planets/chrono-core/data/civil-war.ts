import type { Term } from '../../../authoring/vocabulary.ts';
import type { Link } from '../ask/causes.ts';
import type { Deed } from '../ask/people.ts';
import type { Place } from '../ask/places.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';

const NARA = 'U.S. National Archives';
const LOC = 'Library of Congress';
const NPS = 'National Park Service';
const SENATE = 'United States Senate Historical Office';

export const CIVIL_WAR: readonly Marked[] = [
  {
    label: 'Missouri Compromise',
    what: 'Congress passed the Missouri Compromise',
    year: 1820,
    why: 'It drew a line across the West to keep slave states and free states in balance.',
    theme: 'Missouri and Maine',
    source: NARA,
  },
  {
    label: 'The Liberator',
    what: 'William Lloyd Garrison began to print The Liberator',
    year: 1831,
    why: 'The newspaper demanded an end of slavery at once, and it was read far beyond Boston.',
    theme: 'a newspaper against slavery',
    source: LOC,
  },
  {
    label: 'Fugitive Slave Act',
    what: 'The Fugitive Slave Act became law',
    year: 1850,
    why: 'It forced people in free states to help catch those who had escaped, which turned many against slavery.',
    theme: 'one part of a compromise that pleased nobody',
    source: NARA,
  },
  {
    label: 'Uncle Tom’s Cabin',
    what: 'Harriet Beecher Stowe published Uncle Tom’s Cabin',
    year: 1852,
    why: 'The novel made hundreds of thousands of readers feel that slavery was cruel.',
    theme: 'a novel',
    source: LOC,
  },
  {
    label: 'Kansas-Nebraska Act',
    what: 'Congress passed the Kansas-Nebraska Act',
    year: 1854,
    why: 'Settlers themselves were to decide on slavery, and violence broke out between the two sides.',
    theme: 'settlers who would vote',
    source: SENATE,
  },
  {
    label: 'Dred Scott decision',
    what: 'The Supreme Court decided against Dred Scott',
    year: 1857,
    why: 'It denied that Black Americans could be citizens and that Congress could ban slavery in the territories.',
    theme: 'a man who sued for his freedom',
    source: NARA,
  },
  {
    label: 'Lincoln elected',
    what: 'Abraham Lincoln was elected president',
    year: 1860,
    why: 'South Carolina left the Union before he even took office.',
    theme: 'a lawyer from Illinois',
    source: LOC,
  },
  {
    label: 'Fort Sumter',
    what: 'Confederate guns fired on Fort Sumter',
    year: 1861,
    why: 'The war had begun.',
    theme: 'a fort in Charleston Harbor',
    source: NPS,
  },
  {
    label: 'Battle of Antietam',
    what: 'More than 22,000 were killed, wounded or missing in one day at Antietam',
    year: 1862,
    why: 'It stopped an invasion of the North and gave Lincoln the moment to announce emancipation.',
    theme: 'a creek in Maryland',
    source: NPS,
  },
  {
    label: 'Emancipation Proclamation',
    what: 'Lincoln issued the final Emancipation Proclamation',
    year: 1863,
    why: 'The war for the Union became a war against slavery as well, and Black men could join the army.',
    theme: 'New Year’s Day in the White House',
    source: NARA,
  },
  {
    label: 'Sherman’s March',
    what: 'Sherman’s army marched through Georgia to the sea',
    year: 1864,
    why: 'It destroyed railroads and supplies and showed that the Confederacy could not protect its land.',
    theme: 'from Atlanta to Savannah',
    source: NPS,
  },
  {
    label: 'Surrender at Appomattox',
    what: 'Lee surrendered to Grant at Appomattox Court House',
    year: 1865,
    why: 'Within weeks the other main Confederate armies gave up too.',
    theme: 'a house in a small town in Virginia',
    source: NPS,
  },
  {
    label: 'Fourteenth Amendment',
    what: 'The Fourteenth Amendment was ratified',
    year: 1868,
    why: 'It made people who had been enslaved citizens and promised equal protection of the laws.',
    theme: 'citizenship',
    source: NARA,
  },
  {
    label: 'Fifteenth Amendment',
    what: 'The Fifteenth Amendment was ratified',
    year: 1870,
    why: 'No citizen may be kept from voting because of race.',
    theme: 'the ballot',
    source: NARA,
  },
  {
    label: 'Reconstruction ends',
    what: 'The last federal troops stopped guarding statehouses in the South',
    year: 1877,
    why: 'Without protection, Black citizens there lost many of the rights that they had won.',
    theme: 'the end of Reconstruction',
    source: NPS,
  },
];

export const CIVIL_WAR_PEOPLE: readonly Deed[] = [
  {
    who: 'Abraham Lincoln',
    did: 'was president during the Civil War and wrote the Gettysburg Address',
    hint: 'He was born in a log cabin in Kentucky.',
    more: 'He was shot in April 1865, a few days after the surrender at Appomattox.',
    group: 'leader',
  },
  {
    who: 'Frederick Douglass',
    did: 'escaped from slavery and became the best-known speaker and writer against it',
    hint: 'He had secretly learned to read as a child.',
    more: 'He urged Lincoln to let Black men fight for the Union. Two of his sons did.',
    group: 'freedom',
  },
  {
    who: 'Harriet Tubman',
    did: 'led about 70 people to freedom on the Underground Railroad',
    hint: 'She went back to Maryland about thirteen times.',
    more: 'In the war she was a scout for the Union, and a raid that she guided freed more than 700 people.',
    group: 'freedom',
  },
  {
    who: 'Sojourner Truth',
    did: 'traveled as a speaker for the end of slavery and for the rights of women',
    hint: 'She chose her own name in 1843.',
    near: ['Frederick Douglass', 'William Lloyd Garrison'],
    more: 'She had been born in slavery in New York, and she went to court to get her son back.',
    group: 'freedom',
  },
  {
    who: 'Harriet Beecher Stowe',
    did: 'wrote Uncle Tom’s Cabin',
    hint: 'She came from a family of preachers.',
    more: 'The book sold about 300,000 copies in its first year in the United States.',
    group: 'freedom',
  },
  {
    who: 'William Lloyd Garrison',
    did: 'published the newspaper The Liberator for more than 30 years',
    hint: '“I will be heard,” he wrote in the first issue.',
    more: 'He stopped when slavery was abolished.',
    group: 'freedom',
    grades: [6, 11],
  },
  {
    who: 'Ulysses S. Grant',
    did: 'commanded all Union armies at the end of the war',
    hint: 'He took Vicksburg, and he later became president.',
    more: 'At Appomattox he let the defeated soldiers go home with their horses.',
    group: 'leader',
  },
  {
    who: 'Robert E. Lee',
    did: 'led the main Confederate army in Virginia',
    hint: 'He had been offered a Union command and refused.',
    more: 'He surrendered in April 1865.',
    group: 'leader',
  },
  {
    who: 'Jefferson Davis',
    did: 'was president of the Confederacy',
    hint: 'He had been a U.S. senator from Mississippi.',
    more: 'His government was in Richmond, Virginia.',
    group: 'leader',
  },
  {
    who: 'Clara Barton',
    did: 'brought supplies to wounded soldiers and later founded the American Red Cross',
    hint: 'Soldiers called her the Angel of the Battlefield.',
    more: 'After the war she helped to find out what had become of more than 20,000 missing men.',
    group: 'service',
  },
  {
    who: 'Robert Smalls',
    did: 'steered a Confederate ship out of Charleston to freedom and later sat in Congress',
    hint: 'He was an enslaved ship’s pilot who knew the signals.',
    more: 'In 1862 he saved his family and the crew, and gave the ship to the Union.',
    group: 'service',
  },
  {
    who: 'William Carney',
    did: 'saved the flag of the 54th Massachusetts at Fort Wagner',
    hint: 'His regiment was one of the first of Black soldiers from the North.',
    more: 'He was given the Medal of Honor in 1900.',
    group: 'service',
    grades: [6, 11],
  },
  {
    who: 'Susie King Taylor',
    did: 'taught soldiers to read and nursed them, and wrote a book about it',
    hint: 'She was 14 when she reached the Union lines in Georgia.',
    more: 'Hers is one of the few memoirs of a Black woman in the war.',
    group: 'service',
  },
  {
    who: 'Ely S. Parker',
    did: 'wrote down the terms of surrender at Appomattox',
    hint: 'He was a Seneca leader and an engineer.',
    more: 'He was an officer on Grant’s staff.',
    group: 'service',
    grades: [6, 11],
  },
  {
    who: 'Hiram Revels',
    did: 'became the first Black U.S. senator',
    hint: 'He was a minister who had settled in Mississippi.',
    more: 'He took a seat that the state had left empty when it seceded.',
    group: 'leader',
    grades: [6, 11],
  },
  {
    who: 'Thaddeus Stevens',
    did: 'led the Radical Republicans in the House',
    hint: 'He came from Pennsylvania and wanted equal rights for all.',
    more: 'He helped to write the Fourteenth Amendment.',
    group: 'leader',
    grades: [8, 11],
  },
];

export const CIVIL_WAR_LINKS: readonly Link[] = [
  {
    cause: 'Lincoln, who opposed the spread of slavery, was elected president',
    result: 'Southern states began to secede',
    group: 'before',
    how: 'Their leaders feared that slavery was no longer safe in the Union, and said so in their declarations.',
    theme: 'leaving the Union',
  },
  {
    cause: 'Settlers were to decide by vote whether Kansas would allow slavery',
    result: 'Armed groups from both sides fought in Kansas',
    group: 'before',
    how: 'Each side sent settlers and weapons in order to win the vote. The territory was called Bleeding Kansas.',
    theme: 'a territory in the West',
  },
  {
    cause: 'A new law made people in free states help to catch those who fled slavery',
    result: 'More Northerners came to oppose slavery',
    group: 'before',
    how: 'Slavery was no longer something far away: it happened in their own streets.',
    theme: 'people’s minds in the North',
  },
  {
    cause: 'Union ships blocked the southern ports',
    result: 'The Confederacy could hardly sell cotton or buy weapons abroad',
    group: 'supplies',
    how: 'Without ships in and out there was little money and few goods.',
    theme: 'trade by sea',
  },
  {
    cause: 'The North had more than 20,000 miles of railroad',
    result: 'The Union could move troops and supplies quickly',
    group: 'supplies',
    how: 'An army needs food, shoes and powder every day, and trains carry more than wagons.',
    theme: 'transport',
  },
  {
    cause: 'The Emancipation Proclamation opened the Union army to Black men',
    result: 'About 180,000 Black soldiers served in the Union army',
    how: 'They made up about one tenth of the army by the end of the war.',
    theme: 'who fought',
  },
  {
    cause: 'Grant’s army took Vicksburg',
    result: 'The Union controlled the whole Mississippi River',
    group: 'supplies',
    how: 'The Confederacy was cut in two, and the West could send little to the East.',
    theme: 'a river',
  },
  {
    cause: 'Southern states passed Black Codes after the war',
    result: 'Congress proposed the Fourteenth Amendment',
    group: 'after',
    how: 'The codes took away the freedom of people who had just been freed, so Congress put equal rights into the Constitution.',
    theme: 'equal protection',
  },
  {
    cause: 'Most freed families got no land of their own',
    result: 'Many Black farmers had to work as sharecroppers',
    group: 'after',
    how: 'Without land or money they farmed for a share of the crop, and debt kept them there.',
    theme: 'farming after the war',
  },
  {
    cause: 'Federal troops were withdrawn in 1877',
    result: 'Southern states shut Black citizens out of voting again',
    group: 'after',
    how: 'Nobody was left to enforce the Fifteenth Amendment there until the 20th century.',
    theme: 'elections in the South',
  },
  {
    cause:
      'A school system for freed people was built up by the Freedmen’s Bureau, churches and communities',
    result: 'Hundreds of thousands of children and adults learned to read',
    how: 'Reading had been forbidden to most enslaved people. Now they filled the schools.',
    theme: 'books and slates',
  },
];

export const RECONSTRUCTION_SORTS = {
  thirteen: {
    name: 'The Thirteenth Amendment',
    asks: 'comes from the **Thirteenth Amendment**',
    means: 'The Thirteenth Amendment (1865) abolished slavery.',
  },
  fourteen: {
    name: 'The Fourteenth Amendment',
    asks: 'comes from the **Fourteenth Amendment**',
    means:
      'The Fourteenth Amendment (1868) defined citizenship and promised equal protection of the laws.',
  },
  fifteen: {
    name: 'The Fifteenth Amendment',
    asks: 'comes from the **Fifteenth Amendment**',
    means: 'The Fifteenth Amendment (1870) forbids keeping citizens from voting because of race.',
  },
  bureau: {
    name: 'The Freedmen’s Bureau',
    asks: 'was the work of the **Freedmen’s Bureau**',
    means:
      'The Freedmen’s Bureau (1865 to 1872) was a federal office that helped freed people with schools, food and work contracts.',
  },
} as const;

export const RECONSTRUCTION_CASES: readonly Case<keyof typeof RECONSTRUCTION_SORTS>[] = [
  {
    text: 'No one in the United States may be held in slavery any more.',
    sort: 'thirteen',
    why: 'Slavery itself was abolished by the first of the three amendments.',
  },
  {
    text: 'Forced labor is forbidden, except as a punishment for a crime.',
    sort: 'thirteen',
    why: 'These are almost its own words.',
  },
  {
    text: 'In Kentucky, which the Emancipation Proclamation had not covered, slavery ended in December 1865.',
    sort: 'thirteen',
    why: 'The Proclamation covered only areas in rebellion. The amendment covered the whole country.',
  },
  {
    text: 'Everyone born in the United States and subject to its laws is a citizen.',
    sort: 'fourteen',
    why: 'It undid the Dred Scott decision.',
  },
  {
    text: 'A state must give all persons the equal protection of its laws.',
    sort: 'fourteen',
    why: 'This clause was later the basis of Brown v. Board of Education.',
  },
  {
    text: 'No state may take a person’s life, liberty or property without due process of law.',
    sort: 'fourteen',
    why: 'It bound the states, not only the national government.',
  },
  {
    text: 'A Black man in Mississippi may not be turned away from the polls because of his color.',
    sort: 'fifteen',
    why: 'The right to vote may not be denied on account of race.',
  },
  {
    text: 'In Virginia, men who had been enslaved could not be denied the vote for that reason.',
    sort: 'fifteen',
    why: 'It names “previous condition of servitude” as well as race.',
  },
  {
    text: 'Officials set up schools in which freed children and adults learned to read.',
    sort: 'bureau',
    why: 'It helped to set up more than 1,000 schools.',
  },
  {
    text: 'Agents checked contracts between planters and workers, so that wages were paid.',
    sort: 'bureau',
    why: 'It tried to see that free labor was really free.',
  },
  {
    text: 'Rations were given out to hungry families, Black and white, right after the war.',
    sort: 'bureau',
    why: 'It gave out millions of rations.',
  },
];

export const CIVIL_WAR_WORDS: readonly Term[] = [
  {
    term: 'abolitionist',
    means: 'a person who worked to end slavery',
    example: 'Lydia gives speeches in church halls: no human being may own another.',
    hint: 'It comes from a word for doing away with something.',
    near: ['emancipation', 'Underground Railroad'],
  },
  {
    term: 'secede',
    means: 'to leave a union or a country',
    example:
      'In December 1860 South Carolina declared that it no longer belonged to the United States.',
    hint: 'Eleven states tried to do this.',
    near: ['Confederacy'],
  },
  {
    term: 'Confederacy',
    means: 'the government of the states that left the Union',
    example: 'Its capital was Richmond, and its president was Jefferson Davis.',
    hint: 'It lasted from 1861 to 1865.',
    near: ['secede'],
  },
  {
    term: 'Union',
    means: 'the United States, as the side that fought to hold the country together',
    example: 'Soldiers in blue fought to keep all the states in one country.',
    hint: 'It was the side of Lincoln and Grant.',
  },
  {
    term: 'border state',
    means: 'a slave state that did not leave the United States',
    example:
      'In Kentucky slavery was legal, but the state sent no one to Richmond. Its men fought on both sides.',
    hint: 'There were four at first: Delaware, Maryland, Kentucky and Missouri.',
    grades: [6, 11],
  },
  {
    term: 'emancipation',
    means: 'being set free from slavery',
    example: 'On January 1, 1863, a proclamation declared people in the rebelling areas free.',
    hint: 'Lincoln’s proclamation has it in its name.',
  },
  {
    term: 'Underground Railroad',
    means: 'a secret network that helped people escape from slavery',
    example: 'By night they walk from one safe house to the next, until they reach Canada.',
    hint: 'It had no tracks and no tunnels.',
  },
  {
    term: 'plantation',
    means: 'a large farm on which one crop was grown, often by enslaved people',
    example:
      'More than a hundred people were forced to pick cotton on this land, and none was paid.',
    hint: 'Cotton, rice and sugar were grown there.',
  },
  {
    term: 'blockade',
    means: 'closing off ports with ships',
    example: 'Warships lie outside Charleston, and hardly any cotton gets out.',
    hint: 'It has the word “block” in it.',
  },
  {
    term: 'draft',
    means: 'a law that makes people serve in the army',
    example: 'Names are drawn. Whoever is drawn has to become a soldier, or find a substitute.',
    hint: 'A first version of an essay has the same name.',
    grades: [6, 11],
  },
  {
    term: 'Reconstruction',
    means: 'the time of rebuilding the South and the nation after the war',
    example: 'From 1865 to 1877 states came back into the country and new amendments were made.',
    hint: 'It has to do with building again.',
    near: ['freedmen'],
  },
  {
    term: 'freedmen',
    means: 'people who had been freed from slavery',
    example:
      'Families walked from county to county to find their children. Others opened schools and churches.',
    hint: 'A federal bureau was named for them.',
    also: ['freedpeople', 'freed people'],
    near: ['Reconstruction', 'emancipation'],
  },
  {
    term: 'sharecropping',
    means: 'farming someone else’s land for a part of the crop',
    example: 'Half of the cotton goes to the owner. What is left hardly pays for seed and tools.',
    hint: 'It is made of two words.',
    grades: [6, 11],
  },
  {
    term: 'Black Codes',
    means: 'laws that limited the freedom of Black people right after the war',
    example:
      'In 1865 a state made it a crime for a Black man to be without a yearly labor contract.',
    hint: 'They came before the Fourteenth Amendment.',
    grades: [7, 11],
    near: ['segregation'],
  },
  {
    term: 'segregation',
    means: 'keeping people apart by race',
    example: 'One waiting room has a sign for white passengers, the other for “colored”.',
    hint: 'It comes from a Latin word for taking out of the flock.',
    grades: [6, 11],
    near: ['Black Codes'],
  },
  {
    term: 'popular sovereignty',
    means: 'letting settlers vote on whether to allow slavery',
    example: 'Senator Douglas said: let the people of Kansas decide. Both sides rushed in.',
    hint: 'Stephen Douglas made the phrase known.',
    grades: [8, 11],
  },
];

export const CIVIL_WAR_PLACES: readonly Place[] = [
  {
    name: 'Fort Sumter',
    at: [-79.87, 32.75],
    where: 'on the Atlantic coast in the Southeast',
    tells: 'The first shots of the war were fired there, in Charleston, South Carolina.',
  },
  {
    name: 'Gettysburg',
    at: [-77.23, 39.83],
    where: 'in the East, inland, farther north than the other battlefields',
    tells: 'A three-day battle in Pennsylvania stopped Lee’s invasion of the North in July 1863.',
  },
  {
    name: 'Vicksburg',
    at: [-90.88, 32.35],
    where: 'on the lower Mississippi River',
    tells: 'Its fall in July 1863 gave the Union the whole river.',
  },
  {
    name: 'Lawrence, Kansas',
    at: [-95.24, 38.97],
    where: 'on the plains, in the middle of the country',
    tells: 'Fighting over slavery broke out around it in the 1850s.',
  },
  {
    name: 'Galveston',
    at: [-94.8, 29.3],
    where: 'on the western Gulf coast',
    tells:
      'There, on June 19, 1865, an order announced that all enslaved people in Texas were free.',
  },
  {
    name: 'Promontory Summit',
    at: [-112.55, 41.62],
    where: 'in the mountains of the West',
    tells: 'Railroads from east and west met there, in Utah, in 1869.',
  },
  {
    name: 'Seneca Falls',
    at: [-76.8, 42.91],
    where: 'in the Northeast, near the Great Lakes',
    tells: 'A convention for women’s rights met there in 1848, in New York.',
  },
];

/** North and South in 1860 and 1861, rounded. */
export const RESOURCES: readonly {
  readonly what: string;
  readonly north: number;
  readonly south: number;
  readonly unit: string;
}[] = [
  { what: 'People', north: 22, south: 9, unit: 'million' },
  { what: 'Factories and workshops', north: 110, south: 18, unit: 'thousand' },
  { what: 'Miles of railroad', north: 22, south: 9, unit: 'thousand' },
  { what: 'Factory workers', north: 1300, south: 110, unit: 'thousand' },
];
