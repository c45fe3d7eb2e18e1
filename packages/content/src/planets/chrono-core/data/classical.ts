import type { Term } from '../../../authoring/vocabulary.ts';
import type { Deed } from '../ask/people.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';

const EB = 'Encyclopaedia Britannica';
const MET = 'The Metropolitan Museum of Art, Timeline of Art History';
const BM = 'The British Museum';

export const CLASSICAL: readonly Marked[] = [
  {
    label: 'Egypt is united',
    what: 'Upper and Lower Egypt were united under one king',
    year: -3100,
    about: true,
    why: 'It was the start of a kingdom that lasted for almost 3,000 years.',
    theme: 'the two lands on the Nile',
    source: EB,
  },
  {
    label: 'Great Pyramid',
    what: 'The Great Pyramid was built at Giza',
    year: -2560,
    about: true,
    why: 'It shows how well a state could organize thousands of workers.',
    theme: 'a king’s tomb of more than two million stone blocks',
    source: EB,
  },
  {
    label: 'Hatshepsut rules',
    what: 'Hatshepsut took the titles of a pharaoh',
    year: -1473,
    about: true,
    why: 'A woman ruled Egypt as king, and she sent a famous trading voyage to Punt.',
    theme: 'a queen shown with a false beard',
    source: MET,
  },
  {
    label: 'Treaty with the Hittites',
    what: 'Ramses II made peace with the Hittites',
    year: -1259,
    about: true,
    why: 'It is one of the oldest peace treaties of which the text survives.',
    theme: 'two rival kings who stopped fighting',
    source: BM,
  },
  {
    label: 'First Olympic Games',
    what: 'The first recorded Olympic Games were held',
    year: -776,
    why: 'Greeks from rival cities met in peace, and later counted years by these games.',
    theme: 'athletes at Olympia',
    source: EB,
  },
  {
    label: 'Roman Republic begins',
    what: 'The Romans drove out their last king and founded a republic',
    year: -509,
    about: true,
    why: 'Two officials chosen for a year took the place of a king.',
    theme: 'the end of kings on the Tiber',
    source: EB,
  },
  {
    label: 'Reforms of Cleisthenes',
    what: 'Cleisthenes reformed the government of Athens',
    year: -508,
    about: true,
    why: 'Citizens of all districts could now take part, which is often called the start of democracy.',
    theme: 'a new way to govern a Greek city',
    source: EB,
  },
  {
    label: 'Battle of Marathon',
    what: 'Athens defeated the Persians at Marathon',
    year: -490,
    why: 'A city of citizens held off a huge empire.',
    theme: 'a plain northeast of Athens',
    source: EB,
  },
  {
    label: 'Parthenon begun',
    what: 'Work on the Parthenon began in Athens',
    year: -447,
    why: 'It became the model of a classical temple.',
    theme: 'marble on a hill, in the time of Pericles',
    source: EB,
  },
  {
    label: 'War of Athens and Sparta',
    what: 'The Peloponnesian War began',
    year: -431,
    why: 'It broke the power of Athens and weakened all the Greek cities.',
    theme: 'two leading Greek cities against each other',
    source: EB,
  },
  {
    label: 'Trial of Socrates',
    what: 'Socrates was put to death in Athens',
    year: -399,
    why: 'His student Plato made his way of asking questions famous.',
    theme: 'a philosopher and a cup of poison',
    source: EB,
  },
  {
    label: 'Alexander dies',
    what: 'Alexander the Great died in Babylon',
    year: -323,
    why: 'Greek language and ideas had spread from Egypt to the borders of India.',
    theme: 'a conqueror who was only 32',
    source: EB,
  },
  {
    label: 'Hannibal crosses the Alps',
    what: 'Hannibal led an army with elephants over the Alps',
    year: -218,
    why: 'Rome came close to defeat, and then became the strongest power in the western Mediterranean.',
    theme: 'Carthage against Rome',
    source: EB,
  },
  {
    label: 'Caesar is killed',
    what: 'Julius Caesar was killed by a group of senators',
    year: -44,
    why: 'They wanted to save the Republic, but new civil wars followed.',
    theme: 'the Ides of March',
    source: EB,
  },
  {
    label: 'Egypt becomes Roman',
    what: 'Cleopatra died and Egypt became a Roman province',
    year: -30,
    why: 'It was the end of the line of pharaohs, and Egypt’s grain now fed Rome.',
    theme: 'the last queen of the Ptolemies',
    source: EB,
  },
  {
    label: 'Augustus',
    what: 'Octavian took the name Augustus and ruled as first emperor',
    year: -27,
    why: 'About two centuries of relative peace began, the Pax Romana.',
    theme: 'the adopted son of Caesar',
    source: EB,
  },
  {
    label: 'Vesuvius erupts',
    what: 'Vesuvius buried Pompeii and Herculaneum',
    year: 79,
    why: 'The ash preserved Roman streets, shops and houses as they were.',
    theme: 'a volcano',
    source: EB,
  },
  {
    label: 'Hadrian’s Wall begun',
    what: 'Hadrian had a wall begun across northern Britain',
    year: 122,
    why: 'It marked a border that Rome meant to hold rather than to push further.',
    theme: 'the northern edge of an empire',
    source: 'UNESCO World Heritage Centre',
  },
  {
    label: 'Citizenship for all free people',
    what: 'Caracalla gave Roman citizenship to nearly all free people of the empire',
    year: 212,
    why: 'Millions from Britain to Egypt came under the same law.',
    theme: 'who counts as a Roman',
    source: EB,
  },
  {
    label: 'Edict of Milan',
    what: 'Constantine and Licinius allowed Christians to worship freely',
    year: 313,
    why: 'A faith that had been persecuted could grow into the main religion of the empire.',
    theme: 'toleration',
    source: EB,
  },
  {
    label: 'Western Empire ends',
    what: 'The last Roman emperor in the West was removed',
    year: 476,
    why: 'In the East the empire went on for almost a thousand years more.',
    theme: 'the end of an empire in Italy',
    source: EB,
  },
];

export const PLACE_SORTS = {
  egypt: {
    name: 'Ancient Egypt',
    asks: 'belongs to **ancient Egypt**',
    means: 'Ancient Egypt was a kingdom on the Nile, ruled by pharaohs.',
  },
  greece: {
    name: 'Ancient Greece',
    asks: 'belongs to **ancient Greece**',
    means: 'Ancient Greece was made of many city-states, such as Athens and Sparta.',
  },
  rome: {
    name: 'Ancient Rome',
    asks: 'belongs to **ancient Rome**',
    means: 'Ancient Rome grew from a city in Italy to an empire all around the Mediterranean.',
  },
} as const;

export const CLASSICAL_FACTS: readonly Case<keyof typeof PLACE_SORTS>[] = [
  {
    text: 'Each year the river rose and left rich black mud on the fields.',
    sort: 'egypt',
    why: 'The flood of the Nile made farming in the desert possible.',
  },
  {
    text: 'Scribes wrote with picture signs on papyrus.',
    sort: 'egypt',
    why: 'Hieroglyphs and papyrus, a writing material made of reeds, come from the Nile.',
  },
  {
    text: 'Bodies of the dead were dried with salt and wrapped in linen.',
    sort: 'egypt',
    why: 'People believed that the body was needed in the life after death.',
  },
  {
    text: 'For 3,000 years each king was held to be a god on earth.',
    sort: 'egypt',
    why: 'A pharaoh stood between the gods and the people.',
  },
  {
    text: 'A calendar of 365 days began when the star Sirius could be seen again at dawn.',
    sort: 'egypt',
    why: 'At that time the flood was near, so the calendar told farmers when to be ready.',
  },
  {
    text: 'Kings of one age had themselves buried in pyramids, kings of a later one in rock tombs.',
    sort: 'egypt',
    why: 'The pyramids are at Giza, the rock tombs in the Valley of the Kings.',
  },
  {
    text: 'Citizens met on a hill to vote on laws and on war and peace.',
    sort: 'greece',
    why: 'The assembly of Athens was a direct democracy of its male citizens.',
  },
  {
    text: 'In one city boys left home at seven to be trained as soldiers.',
    sort: 'greece',
    why: 'That city was Sparta.',
  },
  {
    text: 'Mountains divided the land, so that there were hundreds of small states.',
    sort: 'greece',
    why: 'Each city-state, or polis, had its own laws and its own army.',
  },
  {
    text: 'The first tragedies and comedies were performed, by actors with masks.',
    sort: 'greece',
    why: 'Plays grew out of festivals for the god Dionysus.',
  },
  {
    text: 'Doctors were taught an oath that goes back to Hippocrates.',
    sort: 'greece',
    why: 'Hippocrates looked for natural causes of diseases.',
  },
  {
    text: 'A thinker taught by asking question after question in the marketplace.',
    sort: 'greece',
    why: 'That was Socrates, in Athens.',
  },
  {
    text: 'Two consuls led the state together, each for one year.',
    sort: 'rome',
    why: 'With two at the top and only one year, nobody could become a king.',
  },
  {
    text: 'Water flowed for miles on rows of arches into the city.',
    sort: 'rome',
    why: 'Aqueducts brought water to fountains, baths and houses.',
  },
  {
    text: 'Roads of stone led from the capital to the farthest provinces.',
    sort: 'rome',
    why: 'There were more than 50,000 miles of roads for armies, mail and trade.',
  },
  {
    text: 'The first written laws were put up in public on twelve tables.',
    sort: 'rome',
    why: 'When laws are written down for all to see, judges cannot change them as they like.',
  },
  {
    text: 'Builders used a concrete that could even harden under water.',
    sort: 'rome',
    why: 'The dome of the Pantheon is made of it and still stands.',
  },
  {
    text: 'Common people won officials of their own, the tribunes, who could say veto.',
    sort: 'rome',
    why: 'The plebeians had gone on strike until the patricians gave way.',
  },
  {
    text: 'The months of July and August are named for two of its rulers.',
    sort: 'rome',
    why: 'They are named for Julius Caesar and Augustus.',
  },
  {
    text: 'Spanish, French and Italian grew out of its language.',
    sort: 'rome',
    why: 'They come from Latin, so they are called Romance languages.',
  },
  {
    text: 'The word “democracy” comes from its language.',
    sort: 'greece',
    why: '“Demos” means the people and “kratos” means rule.',
  },
];

export const RULE_KINDS = {
  monarchy: {
    name: 'Monarchy',
    asks: 'is an example of **monarchy**',
    means: 'In a monarchy one person rules, usually for life and by inheritance.',
  },
  direct: {
    name: 'Direct democracy',
    asks: 'is an example of **direct democracy**',
    means: 'In a direct democracy citizens themselves vote on laws.',
  },
  republic: {
    name: 'Republic',
    asks: 'is an example of a **republic**',
    means: 'In a republic citizens choose officials who govern for a limited time.',
  },
  oligarchy: {
    name: 'Oligarchy',
    asks: 'is an example of **oligarchy**',
    means: 'In an oligarchy a small group holds the power.',
  },
} as const;

export const RULE_CASES: readonly Case<keyof typeof RULE_KINDS>[] = [
  {
    text: 'Egypt: The pharaoh’s son follows his father on the throne.',
    sort: 'monarchy',
    why: 'One person rules, and power is inherited.',
  },
  {
    text: 'Macedonia: At 20 Alexander becomes king when his father dies.',
    sort: 'monarchy',
    why: 'He became ruler because he was the king’s son.',
  },
  {
    text: 'Early Rome: One king commands the army and judges disputes until he dies.',
    sort: 'monarchy',
    why: 'A single ruler held power for life.',
  },
  {
    text: 'Athens: 6,000 citizens raise their hands for or against a law.',
    sort: 'direct',
    why: 'The citizens did not send others to vote for them. They voted themselves.',
  },
  {
    text: 'Athens: Any citizen may stand up in the assembly and propose a decree.',
    sort: 'direct',
    why: 'Lawmaking was open to every citizen in person.',
  },
  {
    text: 'Athens: A jury of 501 citizens, drawn by lot, decides a trial by vote.',
    sort: 'direct',
    why: 'Citizens themselves judged, without professional judges.',
  },
  {
    text: 'Rome: Voters elect two consuls each year, who must then give up the office.',
    sort: 'republic',
    why: 'Elected officials govern for a short time.',
  },
  {
    text: 'Rome: Citizens vote for magistrates, and the Senate advises them.',
    sort: 'republic',
    why: 'The people choose those who govern.',
  },
  {
    text: 'Rome: Tribunes elected by the plebeians can stop a law with a veto.',
    sort: 'republic',
    why: 'Elected officials speak for groups of citizens.',
  },
  {
    text: 'Corinth: For about ninety years one clan of nobles chooses all officials from its own ranks.',
    sort: 'oligarchy',
    why: 'A few families kept power for themselves.',
  },
  {
    text: 'Athens in 404 BCE: Thirty men, set up by Sparta, rule and deny the others their rights.',
    sort: 'oligarchy',
    why: 'The Thirty were a small group without any control.',
  },
  {
    text: 'A Greek city: Only the richest hundred families may hold office.',
    sort: 'oligarchy',
    why: 'Wealth decides who belongs to the ruling few.',
  },
];

export const CLASSICAL_PEOPLE: readonly Deed[] = [
  {
    who: 'Hatshepsut',
    did: 'ruled Egypt as a female pharaoh and sent ships to the land of Punt',
    hint: 'Her temple stands at Deir el-Bahri.',
    more: 'After her death someone had her name cut out of many walls.',
    group: 'egypt',
  },
  {
    who: 'Ramses II',
    did: 'ruled Egypt for 66 years and built the temples of Abu Simbel',
    hint: 'He is often called “the Great”.',
    more: 'He also made a peace treaty with the Hittites.',
    group: 'egypt',
  },
  {
    who: 'Akhenaten',
    did: 'tried to make the Egyptians worship one god, the sun disk Aten',
    hint: 'Nefertiti was his queen.',
    more: 'After his death Egypt went back to its many gods.',
    group: 'egypt',
  },
  {
    who: 'Cleopatra',
    did: 'was the last queen of Egypt and an ally of Caesar and Mark Antony',
    hint: 'She is said to have been the first of her Greek family to learn Egyptian.',
    more: 'After her death in 30 BCE Egypt became Roman.',
    group: 'egypt',
  },
  {
    who: 'Imhotep',
    did: 'is credited with designing the first pyramid, with steps, at Saqqara',
    hint: 'He served King Djoser.',
    more: 'Later Egyptians honored him as a god of healing.',
    group: 'egypt',
  },
  {
    who: 'Pericles',
    did: 'led Athens when the Parthenon was built',
    hint: 'His name is given to a golden age.',
    more: 'He had jurors paid, so that poor citizens could serve too.',
    group: 'greece',
  },
  {
    who: 'Socrates',
    did: 'taught by asking questions and wrote nothing down himself',
    hint: 'An Athenian jury condemned him.',
    more: 'What we know of him comes from others, above all from Plato.',
    group: 'greece',
  },
  {
    who: 'Plato',
    did: 'founded the Academy in Athens and wrote dialogues',
    hint: 'He was a student of Socrates.',
    more: 'In the Republic he asks what justice is.',
    group: 'greece',
  },
  {
    who: 'Aristotle',
    did: 'was the teacher of Alexander and wrote on animals, politics and logic',
    hint: 'He studied with Plato for twenty years.',
    more: 'His books were used in schools for about 2,000 years.',
    group: 'greece',
  },
  {
    who: 'Herodotus',
    did: 'wrote about the Persian Wars and is called the father of history',
    hint: 'He traveled, asked people, and wrote down what they told him.',
    more: '“Historia” is his Greek word for inquiry.',
    group: 'greece',
  },
  {
    who: 'Archimedes',
    did: 'worked out the laws of the lever and of floating bodies, in Syracuse',
    hint: 'He is said to have shouted “Eureka!”',
    more: 'He died when the Romans took his city.',
    group: 'greece',
  },
  {
    who: 'Sappho',
    did: 'wrote lyric poems on the island of Lesbos',
    hint: 'Only a few of her songs have come down to us whole.',
    more: 'The ancients ranked her beside Homer.',
    group: 'greece',
  },
  {
    who: 'Alexander the Great',
    did: 'conquered the Persian Empire and founded a city in Egypt that has his name',
    hint: 'He was king of Macedonia.',
    more: 'The library of that city became the greatest of its time.',
    group: 'greece',
  },
  {
    who: 'Julius Caesar',
    did: 'conquered Gaul, crossed the Rubicon and became dictator for life',
    hint: 'A month is named for him.',
    more: 'He also had the calendar reformed, with a leap year every fourth year.',
    group: 'rome',
  },
  {
    who: 'Augustus',
    did: 'became the first Roman emperor and called himself “first citizen”',
    hint: 'His name before was Octavian.',
    more: 'He kept the outer form of the Republic but held the real power.',
    group: 'rome',
  },
  {
    who: 'Cicero',
    did: 'defended the Republic with famous speeches',
    hint: 'He was a consul and a lawyer.',
    more: 'His Latin was the model for students for centuries.',
    group: 'rome',
  },
  {
    who: 'Spartacus',
    did: 'led a great uprising of enslaved people against Rome',
    hint: 'He had been trained as a gladiator.',
    more: 'For two years his army beat one Roman force after another. In the end it was defeated.',
    group: 'rome',
  },
  {
    who: 'Constantine',
    did: 'made Byzantium a new capital, later called Constantinople',
    hint: 'He was the first Christian emperor.',
    more: 'The new capital lasted for more than 1,000 years.',
    group: 'rome',
  },
  {
    who: 'Hadrian',
    did: 'had a wall built across northern Britain and the Pantheon rebuilt in Rome',
    hint: 'He traveled through most of his provinces.',
    more: 'He gave up some lands, because he wanted borders that could be held.',
    group: 'rome',
  },
];

export const CLASSICAL_WORDS: readonly Term[] = [
  {
    term: 'pharaoh',
    means: 'a king of ancient Egypt',
    example: 'He wears a double crown and is held to be the son of the sun god.',
    hint: 'It meant “great house” at first.',
  },
  {
    term: 'delta',
    means: 'flat land that a river builds up at its mouth',
    example:
      'Before it reaches the sea, the Nile splits into arms and drops its mud over a wide triangle.',
    hint: 'It is also a Greek letter in the shape of a triangle.',
  },
  {
    term: 'hieroglyphs',
    means: 'picture signs used for writing in Egypt',
    example: 'An owl, a reed and a wavy line stand for sounds on the temple wall.',
    hint: 'The Rosetta Stone was the key to reading them.',
    also: ['hieroglyph', 'hieroglyphics'],
  },
  {
    term: 'polis',
    means: 'an independent Greek city with the land around it',
    example:
      'Corinth has its own laws, its own coins, and its own army. The next town is another state.',
    hint: 'Our word “politics” comes from it.',
    also: ['city-state'],
  },
  {
    term: 'democracy',
    means: 'rule by the people',
    example: 'Every citizen may speak in the assembly, and the majority decides.',
    hint: '“Demos” is Greek for the people.',
    near: ['republic', 'polis'],
  },
  {
    term: 'acropolis',
    means: 'the fortified hill of a Greek city',
    example: 'High above the houses stand the temples, behind strong walls.',
    hint: '“Akros” means highest.',
  },
  {
    term: 'republic',
    means: 'a state without a king, governed by elected officials',
    example: 'The Romans drove out their king and let citizens elect two leaders each year.',
    hint: 'In Latin it means “the public thing”.',
    near: ['democracy'],
  },
  {
    term: 'senate',
    means: 'a council that advised the leaders of Rome',
    example: 'Former officials, most of them from noble families, meet and discuss war and money.',
    hint: 'The United States has one too.',
  },
  {
    term: 'consul',
    means: 'one of the two highest officials of the Roman Republic',
    example:
      'Marcus and Gaius command the army together. After one year two others will be elected.',
    hint: 'There were always two of them.',
    near: ['senate', 'tribune'],
  },
  {
    term: 'patrician',
    means: 'a member of one of the old noble families of Rome',
    example: 'Julia’s family has sat in the Senate for centuries.',
    hint: 'It comes from the Latin word for father.',
    near: ['senate'],
  },
  {
    term: 'plebeian',
    means: 'a common citizen of Rome',
    example: 'Lucius is a baker. He may vote, but at first people like him cannot be consul.',
    hint: 'They once left the city in protest.',
    near: ['tribune'],
  },
  {
    term: 'aqueduct',
    means: 'a channel that brings water to a city',
    example: 'From springs 30 miles away the water flows over tall arches down to the baths.',
    hint: '“Aqua” is Latin for water.',
  },
  {
    term: 'legion',
    means: 'a unit of several thousand Roman soldiers',
    example: 'About 5,000 men in ten cohorts march out of the camp under one eagle.',
    hint: 'It was the backbone of the army.',
  },
  {
    term: 'philosophy',
    means: 'the search for wisdom by thinking and asking',
    example:
      'What is a good life? What can we know? Plato and his students discuss such questions all day.',
    hint: 'In Greek it means “love of wisdom”.',
  },
  {
    term: 'oligarchy',
    means: 'rule by a few',
    example: 'In this city only thirty rich men may vote on the laws.',
    hint: '“Oligos” is Greek for few.',
    grades: [6, 9],
    near: ['polis'],
  },
  {
    term: 'tribune',
    means: 'an official elected to protect the common people of Rome',
    example: 'The Senate wants a new tax. Titus says one word, and the plan is stopped.',
    hint: 'They had the right to say veto.',
    grades: [6, 9],
    near: ['consul', 'plebeian'],
  },
  {
    term: 'Hellenistic',
    means: 'of the time when Greek culture spread after Alexander',
    example:
      'In Egypt a library collects Greek books, and far to the east coins carry Greek words.',
    hint: 'The Greeks call themselves Hellenes.',
    grades: [7, 9],
  },
  {
    term: 'Pax Romana',
    means: 'two centuries of relative peace under the emperors',
    example:
      'From Augustus on, merchants could sail and travel from Spain to Syria without crossing a border.',
    hint: 'The first word is Latin for peace.',
    grades: [6, 9],
  },
];
