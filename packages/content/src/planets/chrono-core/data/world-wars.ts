import type { Term } from '../../../authoring/vocabulary.ts';
import type { Link } from '../ask/causes.ts';
import type { Deed } from '../ask/people.ts';
import type { Place } from '../ask/places.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';

const EB = 'Encyclopaedia Britannica';
const NARA = 'U.S. National Archives';
const STATE = 'U.S. Department of State, Office of the Historian';
const USHMM = 'United States Holocaust Memorial Museum';
const IWM = 'Imperial War Museums';
const UN = 'United Nations';

export const WORLD_WARS: readonly Marked[] = [
  {
    label: 'Attack in Sarajevo',
    what: 'The heir to the throne of Austria-Hungary was shot in Sarajevo',
    year: 1914,
    why: 'Within six weeks alliances had turned a local crisis into a world war.',
    theme: 'the 28th of June in Bosnia',
    source: IWM,
  },
  {
    label: 'Somme and Verdun',
    what: 'Armies fought for months at Verdun and on the Somme',
    year: 1916,
    why: 'More than a million and a half men were killed or wounded for a few miles of ground.',
    theme: 'trenches in France',
    source: IWM,
  },
  {
    label: 'U.S. enters the war',
    what: 'The United States entered World War I',
    year: 1917,
    why: 'Fresh troops and supplies tipped the balance against Germany.',
    theme: 'submarines and a secret telegram',
    source: STATE,
  },
  {
    label: 'Armistice',
    what: 'The armistice of November 11 ended the fighting',
    year: 1918,
    why: 'After more than four years the guns fell silent.',
    theme: 'a railway car in a forest',
    source: IWM,
  },
  {
    label: 'Treaty of Versailles',
    what: 'The Treaty of Versailles was signed',
    year: 1919,
    why: 'It took land and weapons from Germany, demanded payments, and left many Germans bitter.',
    theme: 'a hall of mirrors',
    source: STATE,
  },
  {
    label: 'Mussolini in power',
    what: 'Mussolini became prime minister of Italy after the March on Rome',
    year: 1922,
    why: 'A fascist party governed for the first time, and later ended all opposition.',
    theme: 'black shirts',
    source: EB,
  },
  {
    label: 'Wall Street crash',
    what: 'The New York stock market crashed',
    year: 1929,
    why: 'The Great Depression that followed left millions without work and hope.',
    theme: 'a Tuesday in October',
    source: EB,
  },
  {
    label: 'Invasion of Manchuria',
    what: 'Japan’s army seized Manchuria',
    year: 1931,
    why: 'The League of Nations condemned it but could not stop it.',
    theme: 'a railway in northeastern China',
    source: STATE,
  },
  {
    label: 'Hitler becomes chancellor',
    what: 'Hitler became chancellor of Germany',
    year: 1933,
    why: 'Within months he had abolished democracy and begun to persecute Jews and opponents.',
    theme: 'the end of the Weimar Republic',
    source: USHMM,
  },
  {
    label: 'Nuremberg Race Laws',
    what: 'The Nuremberg Race Laws took citizenship away from German Jews',
    year: 1935,
    why: 'Hatred became law, and people lost the protection of the state.',
    theme: 'two laws announced at a party rally',
    source: USHMM,
  },
  {
    label: 'Munich Agreement',
    what: 'At Munich Britain and France let Hitler take a part of Czechoslovakia',
    year: 1938,
    why: 'They hoped to keep the peace, but it only won Germany time and strength.',
    theme: 'appeasement',
    source: EB,
  },
  {
    label: 'Invasion of Poland',
    what: 'Germany invaded Poland',
    year: 1939,
    why: 'Britain and France declared war two days later, and World War II had begun in Europe.',
    theme: 'the 1st of September',
    source: USHMM,
  },
  {
    label: 'Attack on Pearl Harbor',
    what: 'Japan attacked Pearl Harbor',
    year: 1941,
    why: 'The United States entered World War II.',
    theme: 'a Sunday in Hawaiʻi',
    source: NARA,
  },
  {
    label: 'Wannsee Conference',
    what: 'German officials met at Wannsee to organize the murder of the Jews of Europe',
    year: 1942,
    why: 'By 1945 six million Jewish women, men and children had been murdered in the Holocaust.',
    theme: 'a crime that a state planned at a desk',
    source: USHMM,
  },
  {
    label: 'Stalingrad',
    what: 'The German Sixth Army surrendered at Stalingrad',
    year: 1943,
    why: 'From then on the German armies in the East were mostly in retreat.',
    theme: 'a city on the Volga',
    source: EB,
  },
  {
    label: 'D-Day',
    what: 'Allied troops landed in Normandy',
    year: 1944,
    why: 'A second front in the West began to free France and the Low Countries.',
    theme: 'five beaches',
    source: NARA,
  },
  {
    label: 'War ends, UN founded',
    what: 'World War II ended and the United Nations was founded',
    year: 1945,
    why: 'Nations agreed on a new organization to keep the peace.',
    theme: 'a charter signed in San Francisco',
    source: UN,
  },
  {
    label: 'Declaration of Human Rights',
    what: 'The Universal Declaration of Human Rights was adopted',
    year: 1948,
    why: 'In answer to the crimes of the war, nations declared rights that belong to everyone.',
    theme: 'Eleanor Roosevelt’s commission',
    source: UN,
  },
];

export const CAUSE_SORTS = {
  militarism: {
    name: 'Militarism',
    asks: 'is an example of **militarism**',
    means: 'Militarism is the belief that a strong army and readiness for war come first.',
  },
  alliance: {
    name: 'Alliances',
    asks: 'is an example of **alliances** as a cause of war',
    means: 'Alliances bound states to fight for each other, so that a local war could spread.',
  },
  imperialism: {
    name: 'Imperialism',
    asks: 'is an example of **imperialism**',
    means: 'Imperialism is the striving of states to rule other lands as colonies.',
  },
  nationalism: {
    name: 'Nationalism',
    asks: 'is an example of **nationalism**',
    means: 'Nationalism puts one’s own nation first and may demand a state of its own.',
  },
} as const;

export const WAR_CAUSES: readonly Case<keyof typeof CAUSE_SORTS>[] = [
  {
    text: 'Britain and Germany compete to build more and larger battleships.',
    sort: 'militarism',
    why: 'The arms race at sea made both feel threatened.',
  },
  {
    text: 'Generals have timetables ready that let millions of men march within days.',
    sort: 'militarism',
    why: 'War plans were so rigid that they left little time for talks.',
  },
  {
    text: 'France lengthens military service to three years because Germany has enlarged its army.',
    sort: 'militarism',
    why: 'Each side answered the other’s arms with more arms.',
  },
  {
    text: 'Russia prepares to fight because it has promised to stand by Serbia.',
    sort: 'alliance',
    why: 'Russia’s tie to Serbia turned a local quarrel into a European one.',
  },
  {
    text: 'Germany gives Austria-Hungary a “blank check” of support.',
    sort: 'alliance',
    why: 'With its ally behind it, Austria-Hungary was ready to take a greater risk.',
  },
  {
    text: 'France, Britain and Russia have settled their quarrels and drawn together in the Triple Entente.',
    sort: 'alliance',
    why: 'Two blocs faced each other in Europe.',
  },
  {
    text: 'Germany and France almost go to war over Morocco in 1905 and 1911.',
    sort: 'imperialism',
    why: 'Rivalry over colonies poisoned relations.',
  },
  {
    text: 'By 1914 European states rule most of Africa and fear losing ground to each other.',
    sort: 'imperialism',
    why: 'The race for colonies made enemies of neighbors.',
  },
  {
    text: 'Britain sees German trade and colonies as a threat to its empire.',
    sort: 'imperialism',
    why: 'Empires competed for markets and raw materials.',
  },
  {
    text: 'Young Bosnian Serbs want to free their people from Austria-Hungary.',
    sort: 'nationalism',
    why: 'The attack in Sarajevo was the deed of such a group.',
  },
  {
    text: 'Polish people under three emperors hope for a country of their own.',
    sort: 'nationalism',
    why: 'Peoples without a state demanded one.',
  },
  {
    text: 'French schoolbooks teach that Alsace and Lorraine must come back to France.',
    sort: 'nationalism',
    why: 'A lost region kept the wish for revenge alive.',
  },
];

export const WAR_PEOPLE: readonly Deed[] = [
  {
    who: 'Woodrow Wilson',
    did: 'proposed Fourteen Points for peace and a League of Nations',
    hint: 'He was a U.S. president who had been a professor.',
    more: 'The Senate refused to let the United States join the League.',
    group: 'leader',
  },
  {
    who: 'Winston Churchill',
    did: 'led Britain for most of World War II',
    hint: 'He offered “blood, toil, tears and sweat”.',
    more: 'His speeches helped people to hold out in 1940, when Britain stood almost alone in Europe.',
    group: 'leader',
  },
  {
    who: 'Franklin D. Roosevelt',
    did: 'led the United States through most of World War II and named Four Freedoms',
    hint: 'He was elected four times.',
    more: 'He died in April 1945, a few weeks before the end of the war in Europe.',
    group: 'leader',
  },
  {
    who: 'Joseph Stalin',
    did: 'ruled the Soviet Union as a dictator during World War II',
    hint: 'He took the name “man of steel”.',
    more: 'Tens of millions of Soviet people died in the war, and millions suffered under his rule.',
    group: 'leader',
  },
  {
    who: 'Charles de Gaulle',
    did: 'led the Free French from London after France was defeated',
    hint: 'He spoke to his people on the radio in June 1940.',
    more: 'In 1944 he walked through freed Paris.',
    group: 'leader',
  },
  {
    who: 'Dwight D. Eisenhower',
    did: 'commanded the Allied landing in Normandy',
    hint: 'He later became president.',
    more: 'He had a note ready that took all the blame in case it failed.',
    group: 'soldier',
  },
  {
    who: 'Sophie Scholl',
    did: 'handed out leaflets against Hitler in Munich and was executed',
    hint: 'She belonged to a group of students called the White Rose.',
    more: 'She was 21 years old. The leaflets called on Germans to resist.',
    group: 'courage',
  },
  {
    who: 'Raoul Wallenberg',
    did: 'saved thousands of Jews in Budapest with Swedish papers',
    hint: 'He was a diplomat.',
    more: 'He was arrested by the Soviet army in 1945 and never came back.',
    group: 'courage',
  },
  {
    who: 'Chiune Sugihara',
    did: 'wrote visas in Lithuania that let thousands of Jewish refugees escape',
    hint: 'He was a Japanese consul.',
    more: 'He wrote visas by hand day and night, against his orders.',
    group: 'courage',
  },
  {
    who: 'Irena Sendler',
    did: 'helped to smuggle about 2,500 Jewish children out of the Warsaw ghetto',
    hint: 'She was a Polish social worker.',
    more: 'She kept their true names on slips of paper in jars, so that they could be found again.',
    group: 'courage',
  },
  {
    who: 'Anne Frank',
    did: 'kept a diary while hiding with her family in Amsterdam',
    hint: 'She was 13 when she began to write it.',
    more: 'She died in the camp of Bergen-Belsen in 1945. Her father published the diary.',
    group: 'courage',
  },
  {
    who: 'Daniel Inouye',
    did: 'fought in the 442nd Regiment of Japanese Americans and later became a senator',
    hint: 'He came from Hawaiʻi and lost an arm in Italy.',
    more: 'While such soldiers fought, many of their families were held in camps at home.',
    group: 'soldier',
  },
  {
    who: 'the Tuskegee Airmen',
    did: 'were the first Black military pilots of the United States',
    hint: 'They trained in Alabama.',
    more: 'They flew about 15,000 sorties, in an army that was still segregated.',
    group: 'soldier',
  },
  {
    who: 'Jeannette Rankin',
    did: 'voted in Congress against entering both world wars',
    hint: 'She was the first woman elected to Congress.',
    more: 'She came from Montana and believed that war settles nothing.',
    group: 'leader',
  },
  {
    who: 'Eleanor Roosevelt',
    did: 'chaired the commission that wrote the Universal Declaration of Human Rights',
    hint: 'She had been First Lady for twelve years.',
    more: 'It was adopted in 1948 without a vote against it.',
    group: 'leader',
  },
];

export const WAR_LINKS: readonly Link[] = [
  {
    cause: 'Germany’s submarines sank ships without warning, even of neutral states',
    result: 'The United States entered World War I',
    how: 'Americans had been killed, and a telegram offered Mexico U.S. land if it joined Germany.',
    theme: 'April 1917',
  },
  {
    cause: 'Machine guns and artillery made attacks over open ground deadly',
    result: 'Both sides dug trenches on the Western Front',
    how: 'Whoever left cover was shot, so the lines hardly moved for years.',
    theme: 'mud and barbed wire',
  },
  {
    cause: 'Prices in Germany rose so fast in 1923 that savings became worthless',
    result: 'Many Germans lost trust in their new republic',
    group: 'germany',
    how: 'Families who had saved all their lives had nothing left, and blamed the government.',
    theme: 'a wheelbarrow full of money',
  },
  {
    cause: 'Factories closed and millions lost their jobs after 1929',
    result: 'Extreme parties won many more votes',
    group: 'germany',
    how: 'Hungry people listened to those who promised quick answers and named someone to blame.',
    theme: 'elections in the Depression',
  },
  {
    cause: 'The League of Nations had no army and its members would not act',
    result: 'Aggressors took Manchuria and Ethiopia without being stopped',
    group: 'peace',
    how: 'Words and weak sanctions did not frighten them.',
    theme: 'an organization in Geneva',
  },
  {
    cause: 'After Pearl Harbor, fear and prejudice turned against a whole group at home',
    result: 'About 120,000 Japanese Americans were forced into camps',
    how: 'No one had been charged with a crime. In 1988 Congress apologized and paid compensation.',
    theme: 'Executive Order 9066',
  },
  {
    cause: 'Millions of men were in uniform and factories needed workers',
    result: 'Many more women worked in industry',
    how: 'They built planes, ships and radios. After the war many were told to go home, but ideas had changed.',
    theme: 'Rosie the Riveter',
  },
  {
    cause: 'British and Polish experts read secret German messages',
    result: 'Allied convoys could steer around submarines',
    how: 'Whoever knows where the enemy waits can take another way.',
    theme: 'a machine called Enigma',
  },
  {
    cause: 'Peace had not lasted after one world war, and the second was even worse',
    result: 'Nations founded the United Nations with a Security Council',
    group: 'peace',
    how: 'They wanted an organization that could act, with the great powers inside it.',
    theme: 'San Francisco',
  },
  {
    cause: 'The crimes of the Nazi state became known',
    result: 'Leaders were put on trial at Nuremberg',
    how: 'Six million Jews and millions of other people had been murdered. For the first time leaders were judged for crimes against humanity, and “I obeyed orders” was no excuse.',
    theme: 'a courtroom',
  },
];

export const WAR_WORDS: readonly Term[] = [
  {
    term: 'alliance',
    means: 'an agreement of states to help each other in war',
    example: 'If one of the three is attacked, the other two will fight as well.',
    hint: 'There were two great ones before 1914.',
  },
  {
    term: 'armistice',
    means: 'an agreement to stop fighting',
    example:
      'At eleven o’clock on November 11 the guns fall silent. The treaty of peace comes months later.',
    hint: 'It is not yet a peace.',
  },
  {
    term: 'trench warfare',
    means: 'fighting from ditches dug in the ground',
    example: 'For two years the front line has moved less than five miles. The men live in mud.',
    hint: 'The Western Front was known for it.',
  },
  {
    term: 'reparations',
    means: 'payments for the damage done in a war',
    example: 'Germany has to send money, coal and ships to France and Belgium.',
    hint: 'It comes from “repair”.',
  },
  {
    term: 'propaganda',
    means: 'one-sided information spread in order to win people over',
    example:
      'On the poster the enemy is a beast and our soldier a hero. It asks you to buy war bonds.',
    hint: 'Posters and films were used for it, on all sides.',
  },
  {
    term: 'total war',
    means: 'a war for which a country uses all its people and resources',
    example: 'Food is rationed, car factories build tanks, and cities are bombed.',
    hint: 'There is hardly any line between the front and home.',
    near: ['rationing'],
  },
  {
    term: 'rationing',
    means: 'giving each person a fixed share of scarce goods',
    example: 'With this week’s coupons the family may buy eight ounces of sugar.',
    hint: 'Families had books of stamps for it.',
    near: ['total war'],
  },
  {
    term: 'fascism',
    means: 'a movement that puts nation and leader above all and crushes opposition',
    example: 'One party, one leader, marching youth groups. Whoever disagrees goes to jail.',
    hint: 'Mussolini’s party gave it its name.',
    near: ['totalitarianism', 'dictator'],
  },
  {
    term: 'totalitarianism',
    means: 'rule that tries to control every part of life',
    example:
      'The state decides what is taught, printed, sung and believed, and neighbors report on neighbors.',
    hint: 'The word “total” is in it.',
    near: ['fascism', 'dictator'],
  },
  {
    term: 'appeasement',
    means: 'giving in to demands in order to avoid war',
    example:
      'In 1938 two governments let a dictator have a part of another country, so that he would be satisfied.',
    hint: 'It comes from a word for making peaceful.',
  },
  {
    term: 'blitzkrieg',
    means: 'a fast attack with tanks and planes together',
    example: 'In five weeks tanks have cut through Poland, with dive bombers ahead of them.',
    hint: 'It is German for lightning war.',
  },
  {
    term: 'genocide',
    means: 'acts meant to destroy a people or a group as such',
    example:
      'In 1944 Raphael Lemkin made a new word for it, and in 1948 it became a crime in international law.',
    hint: 'A convention of 1948 is against it.',
  },
  {
    term: 'resistance',
    means: 'secret opposition to an occupying army or a dictator',
    example: 'At night they print leaflets, hide airmen and blow up rail tracks.',
    hint: 'It existed in every occupied country.',
  },
  {
    term: 'refugee',
    means: 'a person who has to flee from war or persecution',
    example:
      'With two children and one suitcase she crosses the border. Going back would mean prison.',
    hint: 'It comes from “refuge”.',
  },
  {
    term: 'isolationism',
    means: 'the policy of staying out of the affairs of other countries',
    example: 'Two oceans protect us, the senator says. Europe’s wars are not ours.',
    hint: 'It was strong in the United States in the 1930s.',
    grades: [9, 12],
  },
  {
    term: 'mandate',
    means: 'a territory governed by another state for the League of Nations',
    example:
      'After 1919 Britain is to prepare this former Ottoman land for self-government, and reports to Geneva.',
    hint: 'In elections winners say that they have one, too.',
    grades: [10, 12],
  },
  {
    term: 'self-determination',
    means: 'the right of a people to choose its own government',
    example:
      'The Poles should decide themselves to which state they belong, said one of the Fourteen Points.',
    hint: 'It is the opposite of being ruled from outside.',
    grades: [9, 12],
  },
];

export const WAR_PLACES: readonly Place[] = [
  {
    name: 'Pearl Harbor',
    at: [-157.95, 21.36],
    where: 'on an island in the middle of the Pacific',
    tells: 'Japan attacked the U.S. fleet there, in Hawaiʻi, in December 1941.',
  },
  {
    name: 'Normandy',
    at: [-0.6, 49.3],
    where: 'in western Europe, on the coast',
    tells: 'Allied troops landed there, in northern France, in June 1944.',
  },
  {
    name: 'Stalingrad',
    at: [44.5, 48.7],
    where: 'on the eastern edge of Europe, on a large river',
    tells: 'A German army surrendered there on the Volga in 1943.',
  },
  {
    name: 'Singapore',
    at: [103.8, 1.35],
    where: 'in Southeast Asia, almost on the equator',
    tells: 'Britain’s great base fell to Japan in February 1942.',
  },
  {
    name: 'Guadalcanal',
    at: [160.0, -9.6],
    where: 'on an island northeast of Australia',
    tells: 'U.S. troops won this island in the Solomons in a long battle in 1942 and 1943.',
  },
  {
    name: 'San Francisco',
    at: [-122.4, 37.8],
    where: 'on the west coast of North America',
    tells: 'The Charter of the United Nations was signed there in June 1945.',
  },
  {
    name: 'Chongqing',
    at: [106.5, 29.6],
    where: 'in China, far from the sea',
    tells: 'It was China’s capital during the war, because the coast was occupied.',
  },
];
