import type { Term } from '../../../authoring/vocabulary.ts';
import type { Link } from '../ask/causes.ts';
import type { Deed } from '../ask/people.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';

const EB = 'Encyclopaedia Britannica';
const MET = 'The Metropolitan Museum of Art, Timeline of Art History';
const BL = 'British Library';

export const MEDIEVAL: readonly Marked[] = [
  {
    label: 'Justinian’s law code',
    what: 'Justinian’s scholars finished collecting Roman law',
    year: 534,
    why: 'It became the model for the law of many countries in Europe.',
    theme: 'an emperor in Constantinople',
    source: EB,
  },
  {
    label: 'The Hijra',
    what: 'Muhammad and his followers moved from Mecca to Medina',
    year: 622,
    why: 'The Islamic calendar begins with this year.',
    theme: 'the beginning of a community of faith',
    source: EB,
  },
  {
    label: 'Baghdad founded',
    what: 'The caliph al-Mansur founded Baghdad',
    year: 762,
    why: 'It grew into one of the largest cities of the world and a center of learning.',
    theme: 'a round city on the Tigris',
    source: EB,
  },
  {
    label: 'Viking raid on Lindisfarne',
    what: 'Vikings raided the monastery of Lindisfarne',
    year: 793,
    why: 'For more than two centuries Norse ships raided, traded and settled from Ireland to Russia.',
    theme: 'an island off England',
    source: EB,
  },
  {
    label: 'Charlemagne crowned',
    what: 'The pope crowned Charlemagne emperor in Rome',
    year: 800,
    why: 'There was an emperor in the West again, with power over much of Europe.',
    theme: 'Christmas Day in Rome',
    source: EB,
  },
  {
    label: 'Song dynasty begins',
    what: 'The Song dynasty began in China',
    year: 960,
    why: 'In its time China used paper money, the compass for ships, and printing with movable type.',
    theme: 'a Chinese dynasty of inventions',
    source: MET,
  },
  {
    label: 'Norsemen in America',
    what: 'Norse sailors reached North America',
    year: 1000,
    about: true,
    why: 'They were the first Europeans known to have come there, though they did not stay.',
    theme: 'a settlement in Newfoundland',
    source: 'UNESCO World Heritage Centre',
  },
  {
    label: 'Battle of Hastings',
    what: 'William of Normandy won the Battle of Hastings',
    year: 1066,
    why: 'England got Norman lords, castles and thousands of French words.',
    theme: 'a conquest across the Channel',
    source: EB,
  },
  {
    label: 'First Crusade called',
    what: 'Pope Urban II called for the First Crusade',
    year: 1095,
    why: 'Two centuries of wars for Jerusalem brought great suffering, and also more contact and trade.',
    theme: 'a speech at Clermont in France',
    source: EB,
  },
  {
    label: 'Scholars protected',
    what: 'The emperor protected traveling scholars, such as those of Bologna, by law',
    year: 1158,
    about: true,
    why: 'Universities became places with rights of their own.',
    theme: 'students and teachers on the road',
    source: EB,
  },
  {
    label: 'Saladin takes Jerusalem',
    what: 'Saladin took Jerusalem',
    year: 1187,
    why: 'He let most of its people leave for a ransom instead of killing them, which won him respect on both sides.',
    theme: 'a sultan of Egypt and Syria',
    source: EB,
  },
  {
    label: 'Magna Carta',
    what: 'King John agreed to Magna Carta',
    year: 1215,
    why: 'It put into writing that the king, too, must keep the law.',
    theme: 'a meadow by the Thames',
    source: BL,
  },
  {
    label: 'Mali founded',
    what: 'Sundiata founded the empire of Mali',
    year: 1235,
    about: true,
    why: 'It came to control the trade in gold and salt across the Sahara.',
    theme: 'a hero of West African epics',
    source: EB,
  },
  {
    label: 'Marco Polo sets out',
    what: 'Marco Polo left Venice for the court of Kublai Khan',
    year: 1271,
    why: 'His book made Europeans curious about the riches of Asia.',
    theme: 'a young merchant on the Silk Road',
    source: EB,
  },
  {
    label: 'Mansa Musa’s journey',
    what: 'Mansa Musa of Mali set out for Mecca',
    year: 1324,
    why: 'So much gold was spent in Cairo that its price fell for years.',
    theme: 'a pilgrimage with camels and gold',
    source: EB,
  },
  {
    label: 'Black Death in Europe',
    what: 'The Black Death reached Europe',
    year: 1347,
    why: 'It killed a third of the people or more, and survivors could ask for higher wages.',
    theme: 'ships in the port of Messina',
    source: EB,
  },
  {
    label: 'Joan of Arc at Orléans',
    what: 'Joan of Arc helped to free the city of Orléans',
    year: 1429,
    why: 'It turned the Hundred Years’ War in favor of France.',
    theme: 'a girl of 17 with an army',
    source: EB,
  },
  {
    label: 'Constantinople falls',
    what: 'The Ottomans took Constantinople',
    year: 1453,
    why: 'It ended the Byzantine Empire after more than a thousand years.',
    theme: 'great cannons before thick walls',
    source: EB,
  },
];

export const ROLE_SORTS = {
  lord: {
    name: 'A lord or lady',
    asks: 'would a **lord or lady** have said',
    means: 'Lords and ladies held land from the king and ruled those who lived on it.',
  },
  knight: {
    name: 'A knight',
    asks: 'would a **knight** have said',
    means: 'Knights served a lord as armored soldiers on horseback.',
  },
  serf: {
    name: 'A serf',
    asks: 'would a **serf** have said',
    means: 'Serfs farmed land that they were not free to leave.',
  },
  monk: {
    name: 'A monk or nun',
    asks: 'would a **monk or nun** have said',
    means: 'Monks and nuns lived under a rule of prayer, work and study.',
  },
  guild: {
    name: 'A guild master in a town',
    asks: 'would a **guild master** have said',
    means: 'Guilds were unions of craftspeople or merchants who set the rules of their trade.',
  },
} as const;

export const ROLE_CASES: readonly Case<keyof typeof ROLE_SORTS>[] = [
  {
    text: '“The king granted my family this land, and I owe him forty armed men when he calls.”',
    sort: 'lord',
    why: 'Land in return for soldiers was the bargain between a king and his lords.',
  },
  {
    text: '“While my husband is at war, I defend the castle and judge the disputes of our tenants.”',
    sort: 'lord',
    why: 'Ladies often ran the estate.',
  },
  {
    text: '“All who live on my manor grind their grain at my mill and pay for it.”',
    sort: 'lord',
    why: 'Such fees were part of a lord’s income.',
  },
  {
    text: '“I was a page at seven and a squire at fourteen. Today I received my sword.”',
    sort: 'knight',
    why: 'That was the usual path to knighthood.',
  },
  {
    text: '“My horse and mail cost as much as a village, but I owe my lord service in the field.”',
    sort: 'knight',
    why: 'Knights fought on horseback in costly armor.',
  },
  {
    text: '“By the code of chivalry I must protect those who cannot protect themselves.”',
    sort: 'knight',
    why: 'Chivalry was the ideal of knights, though many did not live up to it.',
  },
  {
    text: '“Three days a week I plow the lord’s fields, and I may not move away without leave.”',
    sort: 'serf',
    why: 'Serfs were bound to the manor and owed labor.',
  },
  {
    text: '“When my father died, the lord took our best cow as his due.”',
    sort: 'serf',
    why: 'This due was called heriot.',
  },
  {
    text: '“If I could live in a town for a year and a day, I would be free.”',
    sort: 'serf',
    why: '“Town air makes free” was a saying.',
  },
  {
    text: '“We rise at two in the morning to sing, and by day I copy books.”',
    sort: 'monk',
    why: 'Monasteries kept hours of prayer, and they preserved books.',
  },
  {
    text: '“I own nothing. Our rule says: pray and work.”',
    sort: 'monk',
    why: 'The Rule of Saint Benedict asks for prayer and work.',
  },
  {
    text: '“In our convent I learned Latin, and now I write music and books on healing.”',
    sort: 'monk',
    why: 'Hildegard of Bingen was such a nun: convents gave some women an education.',
  },
  {
    text: '“No one may sell shoes in this town who has not been an apprentice for seven years.”',
    sort: 'guild',
    why: 'Guilds set rules for training and quality.',
  },
  {
    text: '“We fine every baker whose loaves weigh too little.”',
    sort: 'guild',
    why: 'Guilds watched over the honesty of their members.',
  },
  {
    text: '“Our union cares for the widow of a weaver who dies.”',
    sort: 'guild',
    why: 'Guilds helped members and their families in need.',
  },
];

export const WORLD_SORTS = {
  europe: {
    name: 'Western Europe',
    asks: 'belongs to **medieval Western Europe**',
    means: 'In Western Europe land, service and the Church of Rome held society together.',
  },
  byzantium: {
    name: 'The Byzantine Empire',
    asks: 'belongs to the **Byzantine Empire**',
    means: 'The Byzantine Empire was the eastern Roman Empire, with Constantinople as its capital.',
  },
  islam: {
    name: 'The Islamic world',
    asks: 'belongs to the **medieval Islamic world**',
    means:
      'The Islamic world reached from Spain to Central Asia and had great cities such as Baghdad, Cairo and Córdoba.',
  },
  africa: {
    name: 'The empires of West Africa',
    asks: 'belongs to the **empires of West Africa**',
    means: 'Ghana, Mali and Songhai grew rich from trade in gold and salt across the Sahara.',
  },
  china: {
    name: 'Song China',
    asks: 'belongs to **Song China**',
    means:
      'Under the Song dynasty (960 to 1279) China had the largest cities and the most advanced technology of its time.',
  },
} as const;

export const WORLD_CASES: readonly Case<keyof typeof WORLD_SORTS>[] = [
  {
    text: 'Peasants worked on manors and owed labor to a lord.',
    sort: 'europe',
    why: 'The manor was the center of country life there.',
  },
  {
    text: 'Towns built cathedrals with pointed arches and stained glass.',
    sort: 'europe',
    why: 'Gothic cathedrals rose from France to England and Germany.',
  },
  {
    text: 'Kings and popes quarreled over who could appoint bishops.',
    sort: 'europe',
    why: 'The quarrel over investiture set the Church against kings.',
  },
  {
    text: 'Hagia Sophia, with its huge dome, was the church of the emperors.',
    sort: 'byzantium',
    why: 'Justinian had it built in Constantinople.',
  },
  {
    text: 'Its people spoke Greek and called themselves Romans.',
    sort: 'byzantium',
    why: 'It was the eastern half of the old Roman Empire.',
  },
  {
    text: 'It went on for almost a thousand years after Rome had lost its western emperor.',
    sort: 'byzantium',
    why: 'It lasted from the split of the empire to 1453.',
  },
  {
    text: 'Scholars in the House of Wisdom translated Greek books into Arabic.',
    sort: 'islam',
    why: 'The House of Wisdom was in Baghdad.',
  },
  {
    text: 'Al-Khwarizmi wrote the book from which we have the word “algebra”.',
    sort: 'islam',
    why: 'The word “al-jabr” is in its Arabic title.',
  },
  {
    text: 'In Córdoba streets were paved and lit, and the library is said to have held 400,000 books.',
    sort: 'islam',
    why: 'Córdoba was the capital of Muslim Spain.',
  },
  {
    text: 'The doctor Ibn Sina wrote a handbook of medicine that was used for 500 years.',
    sort: 'islam',
    why: 'He is known in Europe as Avicenna.',
  },
  {
    text: 'Camel caravans brought slabs of salt south and carried gold north.',
    sort: 'africa',
    why: 'Trade across the Sahara made Ghana and Mali rich.',
  },
  {
    text: 'Timbuktu became famous for its mosques, its schools and its books.',
    sort: 'africa',
    why: 'Timbuktu was a city of Mali and later of Songhai.',
  },
  {
    text: 'Griots kept the history of kings such as Sundiata in song.',
    sort: 'africa',
    why: 'Griots are the historians and singers of West Africa.',
  },
  {
    text: 'Merchants paid with the first paper money issued by a government.',
    sort: 'china',
    why: 'Coins were heavy, so the state printed notes.',
  },
  {
    text: 'Bi Sheng printed with movable type of baked clay, about 400 years before Gutenberg.',
    sort: 'china',
    why: 'He worked in the 1040s.',
  },
  {
    text: 'Young men studied for years for examinations to become officials.',
    sort: 'china',
    why: 'Officials were chosen by written tests.',
  },
];

export const MEDIEVAL_PEOPLE: readonly Deed[] = [
  {
    who: 'Charlemagne',
    did: 'united much of Western Europe and was crowned emperor in 800',
    hint: 'He was king of the Franks.',
    more: 'He had schools set up and books copied.',
    group: 'ruler',
  },
  {
    who: 'Justinian',
    did: 'had Roman law collected and Hagia Sophia built',
    hint: 'Theodora was his empress.',
    more: 'His code is the basis of the law of many countries.',
    group: 'ruler',
  },
  {
    who: 'Eleanor of Aquitaine',
    did: 'was queen of France and later queen of England',
    hint: 'She was one of the richest and most powerful women of the 1100s.',
    more: 'She helped to rule England while her son Richard was on a crusade.',
    group: 'ruler',
  },
  {
    who: 'Saladin',
    did: 'united Egypt and Syria and took Jerusalem in 1187',
    hint: 'He was known for keeping his word, even to enemies.',
    more: 'Crusaders under Richard of England fought him and in the end made a truce.',
    group: 'ruler',
  },
  {
    who: 'Mansa Musa',
    did: 'traveled to Mecca in 1324 and gave away so much gold that its price fell',
    hint: 'He ruled Mali.',
    more: 'Afterward Mali appeared on European maps.',
    group: 'ruler',
  },
  {
    who: 'Genghis Khan',
    did: 'united the Mongols and began the largest land empire in history',
    hint: 'His name at birth was Temüjin.',
    more: 'His conquests killed great numbers of people. Under his heirs trade along the Silk Road was safer.',
    group: 'ruler',
  },
  {
    who: 'Ibn Battuta',
    did: 'traveled about 70,000 miles through Africa and Asia and told of it',
    hint: 'He came from Tangier in Morocco.',
    more: 'His book tells about Mali, India, China and many other places.',
    group: 'scholar',
  },
  {
    who: 'Al-Khwarizmi',
    did: 'wrote the book that gave algebra its name',
    hint: 'The word “algorithm” comes from his own name.',
    more: 'He worked in the House of Wisdom in Baghdad.',
    group: 'scholar',
  },
  {
    who: 'Ibn Sina',
    did: 'wrote the Canon of Medicine',
    hint: 'In Europe he is called Avicenna.',
    more: 'It was a textbook in Europe and Asia for centuries.',
    group: 'scholar',
  },
  {
    who: 'Hildegard of Bingen',
    did: 'led a convent, composed music and wrote on plants and healing',
    hint: 'She lived on the Rhine in the 1100s.',
    more: 'Kings and popes wrote to ask her advice.',
    group: 'scholar',
  },
  {
    who: 'Thomas Aquinas',
    did: 'joined Christian faith and the philosophy of Aristotle',
    hint: 'He taught in Paris in the 1200s.',
    more: 'His main work is the Summa Theologica.',
    group: 'scholar',
  },
  {
    who: 'Murasaki Shikibu',
    did: 'wrote The Tale of Genji, which is often called the first novel',
    hint: 'She lived at the court of Japan about the year 1000.',
    more: 'It tells of life and feelings at court.',
    group: 'scholar',
  },
  {
    who: 'Joan of Arc',
    did: 'led French soldiers at Orléans when she was 17',
    hint: 'She said that she heard the voices of saints.',
    more: 'She was burned at the stake in 1431. A later trial declared her innocent.',
    group: 'other',
  },
  {
    who: 'Geoffrey Chaucer',
    did: 'wrote The Canterbury Tales in English',
    hint: 'His pilgrims tell stories on the way.',
    more: 'At that time many educated people in England still wrote in French or Latin.',
    group: 'scholar',
  },
];

export const MEDIEVAL_LINKS: readonly Link[] = [
  {
    cause: 'The Roman Empire in the West fell apart',
    result: 'People looked to local lords for protection',
    how: 'There was no longer a strong government that kept roads and borders safe.',
    theme: 'safety',
  },
  {
    cause: 'The heavy plow and the three-field system came into use',
    result: 'More food was grown and the population increased',
    how: 'Heavy soil could be turned, and only a third of the land lay idle each year instead of half.',
    theme: 'harvests',
  },
  {
    cause: 'Crusaders and merchants brought home spices and silk',
    result: 'Trade between Italy and the eastern Mediterranean grew',
    group: 'trade',
    how: 'Buyers in Europe wanted more of these goods, and Venice and Genoa supplied them.',
    theme: 'Venice and Genoa',
  },
  {
    cause: 'The Black Death killed a third or more of the people of Europe',
    result: 'Workers could ask for higher wages, and serfdom weakened',
    how: 'There were too few hands, so lords had to offer more.',
    theme: 'the price of labor',
  },
  {
    cause: 'Barons forced King John to put his promises in writing',
    result: 'It was set down that an English king must keep the law',
    how: 'Magna Carta says that no free man may be imprisoned except by the law of the land.',
    theme: 'a document of 1215',
  },
  {
    cause: 'Scholars in Baghdad translated Greek books into Arabic',
    result: 'The learning of ancient Greece was preserved and added to',
    how: 'Many of these books later came to Europe through Spain and Sicily.',
    theme: 'libraries',
  },
  {
    cause: 'Under the Mongols one power controlled the roads from China to the Black Sea',
    result: 'Merchants could travel the Silk Road in greater safety',
    group: 'trade',
    how: 'The same rulers protected the whole way. The plague later spread along such routes too.',
    theme: 'long journeys',
  },
  {
    cause: 'Mali controlled the gold fields and the trade across the Sahara',
    result: 'Kings could build mosques and schools in Timbuktu',
    how: 'Taxes on gold and salt paid for them.',
    theme: 'a city of books in West Africa',
  },
  {
    cause: 'The Ottomans used huge cannons',
    result: 'The walls of Constantinople no longer protected the city',
    how: 'Walls that had stood for a thousand years could be broken by gunpowder.',
    theme: 'a siege',
  },
];

export const MEDIEVAL_WORDS: readonly Term[] = [
  {
    term: 'feudalism',
    means: 'a system in which land was given in return for service',
    example:
      'The king gives land to a duke, the duke gives part of it to a knight, and each owes his lord soldiers.',
    hint: 'It comes from a word for such a piece of land, the fief.',
    near: ['vassal', 'fief'],
  },
  {
    term: 'vassal',
    means: 'someone who holds land from a lord and owes him service',
    example: 'Sir Hugh kneels, puts his hands between the duke’s hands and swears to be faithful.',
    hint: 'This person serves a lord.',
    near: ['feudalism', 'fief'],
  },
  {
    term: 'fief',
    means: 'land that a lord grants in return for service',
    example: 'For his service the knight receives three villages and their fields.',
    hint: 'It rhymes with “chief”.',
    near: ['manor', 'feudalism'],
  },
  {
    term: 'manor',
    means: 'a lord’s estate with its village and fields',
    example:
      'House, church, mill, cottages and three great fields: nearly all that people need is made here.',
    hint: 'It was the center of country life.',
  },
  {
    term: 'serf',
    means: 'a farm worker who was bound to the land',
    example: 'Walter may not marry or move away unless the lord allows it.',
    hint: 'It comes from the Latin word for a slave, but this worker could not be sold away from the land.',
  },
  {
    term: 'chivalry',
    means: 'the ideal of how a knight should behave',
    example: 'He should be brave and loyal, and should protect the weak.',
    hint: 'It comes from the French word for horse.',
  },
  {
    term: 'monastery',
    means: 'a place where monks live and pray',
    example: 'Behind the walls they pray seven times a day, grow herbs and copy books.',
    hint: 'A nun lives in a convent instead.',
  },
  {
    term: 'guild',
    means: 'a union of people with the same craft or trade',
    example:
      'All the goldsmiths of the town agree on prices, on training and on the quality of their work.',
    hint: 'Apprentices wanted to become masters in it.',
  },
  {
    term: 'apprentice',
    means: 'a young person who learns a craft from a master',
    example:
      'Agnes is 12. For seven years she will live in the weaver’s house and learn the trade.',
    hint: 'Next comes journeyman, and then master.',
  },
  {
    term: 'cathedral',
    means: 'the main church of a bishop',
    example: 'It took eighty years to build, and its tower can be seen for miles.',
    hint: 'Chartres and Notre-Dame are famous ones.',
  },
  {
    term: 'pilgrimage',
    means: 'a journey to a holy place',
    example:
      'From all over Europe people walk to Santiago, and from West Africa they ride to Mecca.',
    hint: 'Chaucer’s travelers are on one.',
  },
  {
    term: 'crusade',
    means: 'one of the wars to take Jerusalem, called by popes',
    example: 'In 1095 the pope asks knights to march east with a cross on their clothes.',
    hint: 'It comes from the word for cross.',
  },
  {
    term: 'plague',
    means: 'a deadly disease that spreads from place to place',
    example: 'Ships bring it to the port. Within months a third of the town is dead.',
    hint: 'The Black Death was one.',
  },
  {
    term: 'caliph',
    means: 'a leader of the Muslim community, as successor of Muhammad',
    example:
      'From Baghdad he rules an empire from Africa to Central Asia, in the name of the faith.',
    hint: 'In Arabic it means “successor”.',
  },
  {
    term: 'mosque',
    means: 'a house of prayer of Muslims',
    example: 'From its tall tower the people are called to prayer five times a day.',
    hint: 'Its tower is called a minaret.',
  },
  {
    term: 'parliament',
    means: 'an assembly that advises a ruler and agrees to taxes',
    example:
      'In 1295 the king of England calls lords, bishops, knights and townsmen, because he needs money.',
    hint: 'It comes from the French word for speaking.',
    grades: [7, 9],
  },
];
