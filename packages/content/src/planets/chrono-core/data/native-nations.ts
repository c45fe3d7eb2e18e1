import type { Deed } from '../ask/people.ts';
import type { Place } from '../ask/places.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';
import type { Written } from '../ask/written.ts';
import type { Term } from '../../../authoring/vocabulary.ts';

/**
 * Nations and what they do and have done, by the names they use for themselves where these are in common use.
 * What is told of today is told in the present tense.
 */
export const NATIONS: readonly Deed[] = [
  {
    who: 'the Diné (Navajo)',
    did: 'have the largest reservation in the United States, with their government in Window Rock, Arizona',
    hint: 'Their land lies in Arizona, New Mexico and Utah.',
    more: 'Many Diné still speak their language, and their weavers are famous.',
    group: 'west',
  },
  {
    who: 'the Hopi',
    did: 'live in villages on high mesas in Arizona and grow corn in dry desert soil',
    hint: 'Some of their villages are among the oldest in the country.',
    more: 'One of their villages, Oraibi, has been lived in for about 900 years.',
    group: 'west',
    near: ['the Tohono O’odham'],
  },
  {
    who: 'the people of Taos Pueblo',
    did: 'live in New Mexico in earthen houses of several floors that are a World Heritage site',
    hint: 'Their houses are built of adobe, which is sun-dried earth.',
    more: 'Families have lived there for many centuries and live there today.',
    group: 'west',
  },
  {
    who: 'the Tohono O’odham',
    did: 'live in the Sonoran Desert and harvest the fruit of the saguaro cactus',
    hint: 'Their name means “desert people”.',
    more: 'Their nation lies in southern Arizona, and some of their people live in Mexico.',
    group: 'west',
    near: ['the Hopi'],
  },
  {
    who: 'the Haudenosaunee',
    did: 'are six nations joined in a confederacy under the Great Law of Peace',
    hint: 'Their name means “people of the longhouse”.',
    more: 'The six are the Mohawk, Oneida, Onondaga, Cayuga, Seneca and Tuscarora. Their council still meets at Onondaga, in New York.',
    group: 'east',
  },
  {
    who: 'the Cherokee',
    did: 'have used a writing system invented by Sequoyah since the 1820s',
    hint: 'Today their capital is Tahlequah, in Oklahoma.',
    more: 'Their homeland is in the southern Appalachian Mountains, and the Eastern Band of Cherokee lives there still.',
    group: 'east',
  },
  {
    who: 'the Wampanoag',
    did: 'made a treaty with the Pilgrims at Plymouth in 1621',
    hint: 'Their name means “people of the first light”. They live where the sun comes up over the sea.',
    more: 'The Mashpee and the Aquinnah Wampanoag live in Massachusetts today.',
    group: 'east',
  },
  {
    who: 'the Seminole of Florida',
    did: 'live in a warm, wet land, where their ancestors built open houses called chickees in the wetlands',
    hint: 'They are known for patchwork clothes in bright colors.',
    more: 'They call themselves unconquered, because they never signed a peace treaty with the United States.',
    group: 'east',
  },
  {
    who: 'the Ojibwe',
    did: 'gather wild rice on lakes in Minnesota, Wisconsin and Michigan',
    hint: 'They live around the Great Lakes, in the United States and in Canada.',
    more: 'Wild rice, called manoomin, is still gathered by canoe, late each summer.',
    group: 'plains',
  },
  {
    who: 'the Lakota',
    did: 'kept winter counts, calendars with a picture for each year, painted on hide',
    hint: 'They lived from the bison herds of the northern Plains.',
    more: 'Lakota people live on reservations such as Pine Ridge and Standing Rock, and in cities.',
    group: 'plains',
    // They kept winter counts as well.
    near: ['the Mandan', 'the Blackfeet'],
  },
  {
    who: 'the Mandan',
    did: 'built round earth lodges in villages on the upper Missouri River',
    hint: 'Their towns in today’s North Dakota were centers of trade.',
    more: 'They are part of the MHA Nation today, together with the Hidatsa and the Arikara.',
    group: 'plains',
  },
  {
    who: 'the Nez Perce',
    did: 'became famous as breeders of horses on the Columbia Plateau',
    hint: 'They call themselves Nimiipuu. Their land is in Idaho.',
    more: 'Today the tribe has a horse program, and it brings salmon back to the rivers.',
    group: 'west',
  },
  {
    who: 'the Makah',
    did: 'live at Neah Bay in Washington, where people hunted whales from cedar canoes',
    hint: 'They live at the northwestern tip of the lower 48 states.',
    more: 'Their museum keeps objects from Ozette, a village that a mudslide buried hundreds of years ago.',
    group: 'west',
    near: ['the Iñupiat'],
  },
  {
    who: 'the Tlingit',
    did: 'carve tall crest poles of cedar in southeastern Alaska',
    hint: 'They belong to clans such as Raven and Eagle.',
    more: 'Carvers still make new poles, which tell the history of a clan.',
    group: 'north',
  },
  {
    who: 'the Iñupiat',
    did: 'live in northern Alaska, where whole villages share the meat of a whale',
    hint: 'Their home is the Arctic.',
    more: 'Their language has many exact words for sea ice, because hunters must know the ice well.',
    group: 'north',
    near: ['the Makah'],
  },
  {
    who: 'Native Hawaiians',
    did: 'built stone fishponds and sailed great voyaging canoes by the stars',
    hint: 'Their ancestors crossed the Pacific Ocean.',
    more: 'Since 1976 the canoe Hōkūleʻa has shown that people can find their way without instruments.',
    group: 'north',
  },
  {
    who: 'the Yurok',
    did: 'live on the Klamath River in California and fish for salmon there',
    hint: 'They made canoes from huge redwood logs.',
    more: 'They are the largest tribe in California, and they have worked to heal the river.',
    group: 'west',
    grades: [4, 8],
  },
  {
    who: 'the Chumash',
    did: 'built canoes of sewn planks, called tomols, on the southern California coast',
    hint: 'They live around Santa Barbara, and their people paddled to the Channel Islands.',
    more: 'Chumash crews still paddle tomols across the channel.',
    group: 'west',
    grades: [4, 8],
  },
  {
    who: 'the Choctaw',
    did: 'sent money to hungry people in Ireland in 1847, though they had little themselves',
    hint: 'They are known for stickball. Their homeland is Mississippi, and many live in Oklahoma.',
    more: 'The Irish have not forgotten: a sculpture in Ireland says thank you.',
    group: 'east',
    grades: [4, 8],
  },
  {
    who: 'the Blackfeet',
    did: 'live in Montana, at the eastern edge of Glacier National Park',
    hint: 'Their land lies where the Plains meet the Rocky Mountains.',
    more: 'Their tribal college teaches their language, Blackfoot, and they raise bison.',
    group: 'plains',
    grades: [4, 8],
  },
];

export const NATION_PLACES: readonly Place[] = [
  {
    name: 'Navajo Nation',
    at: [-109.1, 35.7],
    where: 'in the Southwest, far from the sea',
    tells: 'Its capital is Window Rock, Arizona.',
  },
  {
    name: 'Cherokee Nation',
    at: [-94.97, 35.91],
    where: 'in the south of the middle of the country',
    tells: 'Its capital is Tahlequah, Oklahoma.',
  },
  {
    name: 'Onondaga Nation',
    at: [-76.16, 42.94],
    where: 'in the Northeast, south of a Great Lake',
    tells: 'It lies in New York, and the council of the Haudenosaunee meets there.',
  },
  {
    name: 'Seminole Tribe of Florida',
    at: [-81.0, 26.9],
    where: 'on the southeastern peninsula',
    tells: 'The name tells the state.',
  },
  {
    name: 'Makah Tribe',
    at: [-124.62, 48.36],
    where: 'at the northwestern corner, by the Pacific',
    tells: 'It lives at Neah Bay, Washington.',
  },
  {
    name: 'Blackfeet Nation',
    at: [-113.0, 48.55],
    where: 'in the Northwest, far from the sea, close to Canada',
    tells: 'It lies in Montana, beside Glacier National Park.',
  },
  {
    name: 'Pine Ridge (Oglala Lakota)',
    at: [-102.5, 43.2],
    where: 'on the northern Plains, in the middle of the country',
    tells: 'It lies in South Dakota.',
  },
  {
    name: 'Yurok Tribe',
    at: [-123.9, 41.4],
    where: 'on the Pacific coast, in the northern half',
    tells: 'It lives along the Klamath River in California.',
  },
  {
    name: 'Mashpee Wampanoag Tribe',
    at: [-70.5, 41.65],
    where: 'on a cape at the northeastern coast',
    tells: 'It lives on Cape Cod, Massachusetts.',
  },
  {
    name: 'Red Lake Nation (Ojibwe)',
    at: [-95.0, 47.9],
    where: 'in the north of the middle of the country, near the Great Lakes',
    tells: 'It lies in Minnesota.',
  },
  {
    name: 'Mississippi Band of Choctaw',
    at: [-89.1, 32.8],
    where: 'in the Southeast, north of the Gulf coast',
    tells: 'The name tells the state.',
  },
];

export const HOME_SORTS = {
  longhouse: {
    name: 'Longhouse',
    asks: 'is said of a **longhouse**',
    means: 'A longhouse is a long wooden frame covered with sheets of bark, for several families.',
  },
  tipi: {
    name: 'Tipi',
    asks: 'is said of a **tipi**',
    means: 'A tipi is a cone of poles covered with hides or canvas, easy to move.',
  },
  adobe: {
    name: 'Adobe house',
    asks: 'is said of an **adobe house**',
    means: 'An adobe house has thick walls of sun-dried earth and straw.',
  },
  chickee: {
    name: 'Chickee',
    asks: 'is said of a **chickee**',
    means: 'A chickee is a raised floor under a roof of palm leaves, without walls.',
  },
  plank: {
    name: 'Plank house',
    asks: 'is said of a **plank house**',
    means: 'A plank house is a large house of split cedar boards.',
  },
  earth: {
    name: 'Earth lodge',
    asks: 'is said of an **earth lodge**',
    means: 'An earth lodge is a round house of logs with a thick cover of earth and grass.',
  },
} as const;

export const HOMES: readonly Case<keyof typeof HOME_SORTS>[] = [
  {
    text: 'Haudenosaunee families of one clan lived in it together, with a row of fires down the middle.',
    sort: 'longhouse',
    why: 'The forests of the Northeast gave poles and bark for such a long frame.',
  },
  {
    text: 'It could be 100 feet long or more, and it was covered with sheets of elm bark.',
    sort: 'longhouse',
    why: 'Its length gave it its name.',
  },
  {
    text: 'When a daughter married and her husband moved in, the house could be made longer at one end.',
    sort: 'longhouse',
    why: 'A frame of poles can be lengthened as the clan grows.',
  },
  {
    text: 'Lakota and other Plains peoples could take it down and move on with the bison herds.',
    sort: 'tipi',
    why: 'On the Plains there were few trees, and hunters had to follow the herds.',
  },
  {
    text: 'It is a cone of long poles, with a hole at the top for the smoke.',
    sort: 'tipi',
    why: 'The cone sheds wind and rain, and smoke rises out of the top.',
  },
  {
    text: 'Its cover of bison hides could be put up by a few people in less than an hour.',
    sort: 'tipi',
    why: 'It had to be quick to move.',
  },
  {
    text: 'Its thick earthen walls keep rooms cool by day and warm by night in New Mexico.',
    sort: 'adobe',
    why: 'Thick earth takes up heat slowly and gives it back slowly, which suits a desert.',
  },
  {
    text: 'Families of Taos Pueblo live in houses like this, several floors high, joined wall to wall.',
    sort: 'adobe',
    why: 'In the dry Southwest there is much clay and little wood.',
  },
  {
    text: 'People used ladders to climb from roof to roof.',
    sort: 'adobe',
    why: 'Rain is rare in the Southwest, so roofs can be flat, and people can work and walk on them.',
  },
  {
    text: 'It has no walls, so that air can move through in the hot, wet Everglades.',
    sort: 'chickee',
    why: 'In heat and damp, moving air keeps people cool.',
  },
  {
    text: 'Seminole builders raise its floor above the water and thatch the roof with palmetto.',
    sort: 'chickee',
    why: 'The raised floor keeps people dry in a wetland.',
  },
  {
    text: 'Tlingit families built it of wide cedar boards, with clan crests carved or painted at the front.',
    sort: 'plank',
    why: 'The rain forest of the Northwest Coast has huge cedars that split into straight boards.',
  },
  {
    text: 'It stands near the sea, where rain falls most of the year and cedars grow huge.',
    sort: 'plank',
    why: 'Cedar does not rot easily, so it suits a rainy coast.',
  },
  {
    text: 'Mandan women built it of logs and covered it with a thick layer of earth and grass.',
    sort: 'earth',
    why: 'The earth keeps out the winter cold of the northern Plains.',
  },
  {
    text: 'It is round like a hill, and its earthen roof is so strong that people could sit on it.',
    sort: 'earth',
    why: 'Heavy logs inside carry the weight of the earth.',
  },
];

export const NATIVE_WORDS: readonly Term[] = [
  {
    term: 'nation',
    means: 'a people with its own history, land and government',
    example: 'The Navajo have a president, a council, courts and police of their own.',
    hint: 'The Cherokee and the Navajo each have this word in their name.',
    near: ['sovereignty', 'tribal council'],
  },
  {
    term: 'treaty',
    means: 'a written agreement between nations',
    example:
      'Two nations promise each other peace and agree on where the border runs. Both sides sign it.',
    hint: 'It is a promise on paper, between governments.',
  },
  {
    term: 'homeland',
    means: 'the land that a people has come from and belongs to',
    example:
      'The Cherokee were forced to go to Oklahoma. But their people come from the mountains far to the east.',
    hint: 'It is made of two words.',
    near: ['reservation'],
  },
  {
    term: 'reservation',
    means: 'land that a Native nation keeps and governs under a treaty or a law',
    example: 'After the treaty of 1868, the Navajo went home to land that was kept for them.',
    hint: 'It is land that is “reserved”.',
    near: ['homeland', 'sovereignty'],
  },
  {
    term: 'elder',
    means: 'an older person who is respected for what they know',
    example:
      'Before they build the canoe, the young people ask old Mrs. Charles, who remembers how her grandfather did it.',
    hint: 'It comes from the word “old”.',
  },
  {
    term: 'oral tradition',
    means: 'history and stories passed on by speaking',
    example:
      'Nothing is written down. But for hundreds of years each generation has told the next how the clan came to the river.',
    hint: 'Think of the mouth and the ear.',
  },
  {
    term: 'ancestor',
    means: 'a person from whom you descend',
    example: 'The grandmother of your grandmother is one.',
    hint: 'They lived before you, in your own family.',
    near: ['elder'],
  },
  {
    term: 'confederacy',
    means: 'a union of nations that decide together about some things',
    example:
      'Six nations send chiefs to one council. Each nation still looks after its own affairs.',
    hint: 'The Haudenosaunee formed one.',
    grades: [4, 8],
  },
  {
    term: 'syllabary',
    means: 'a writing system with one sign for each syllable',
    example:
      'Sequoyah made 86 signs, later 85. Once people knew them, they could read a newspaper in Cherokee.',
    hint: 'It is not an alphabet, but it is used in the same way.',
    grades: [4, 8],
  },
  {
    term: 'wampum',
    means: 'shell beads woven into belts to record agreements',
    example:
      'A belt of purple and white beads shows two people holding hands. It recalls a promise of peace.',
    hint: 'The beads are cut from shells of clams and whelks.',
    grades: [4, 8],
    near: ['treaty'],
  },
  {
    term: 'sovereignty',
    means: 'the right of a nation to govern itself',
    example:
      'The tribal court, not a state court, decides the case, under laws that the tribe made.',
    hint: 'It comes from a word for a ruler with nobody above.',
    grades: [6, 8],
    near: ['nation', 'tribal council'],
  },
  {
    term: 'removal',
    means: 'the policy of forcing Native nations to leave their homelands',
    example:
      'In 1838 soldiers made the Cherokee leave their farms and walk hundreds of miles to the west.',
    hint: 'The act of 1830 has this word in its name.',
    grades: [5, 8],
    near: ['assimilation'],
  },
  {
    term: 'assimilation',
    means: 'making a people give up its own language and ways',
    example:
      'At a boarding school, children had to cut their hair and were punished for speaking their own language.',
    hint: 'It comes from a Latin word for “similar”.',
    grades: [6, 8],
    near: ['removal'],
  },
  {
    term: 'tribal council',
    means: 'the elected lawmakers of a Native nation',
    example: 'Voters of the nation choose nine members, who pass laws and a budget.',
    hint: 'It makes laws, like a congress.',
    grades: [4, 8],
  },
  {
    term: 'revitalization',
    means: 'bringing a language or custom back to life',
    example:
      'Nobody had spoken Wampanoag for over 100 years. Then families studied old documents, and now children speak it again.',
    hint: 'It has a Latin word for “life” in it.',
    grades: [6, 8],
  },
];

const NMAI = 'Smithsonian Institution, National Museum of the American Indian';
const NARA = 'U.S. National Archives';
const LOC = 'Library of Congress';
const NPS = 'National Park Service';

export const NATIVE_HISTORY: readonly Marked[] = [
  {
    label: 'Treaty at Plymouth',
    what: 'The Wampanoag leader Ousamequin made a treaty with the Pilgrims',
    year: 1621,
    why: 'Each side promised not to harm the other, and the peace lasted for about 50 years.',
    theme: 'an agreement with newcomers at Plymouth',
    source: NMAI,
  },
  {
    label: 'Pueblo Revolt',
    what: 'The Pueblo peoples drove the Spanish out of New Mexico',
    year: 1680,
    why: 'They were free of Spanish rule for twelve years, and later governors had to respect their ways more.',
    theme: 'villages along the Rio Grande that acted together',
    source: NPS,
  },
  {
    label: 'Treaty of Canandaigua',
    what: 'The United States and the Haudenosaunee signed the Treaty of Canandaigua',
    year: 1794,
    why: 'It says that each side respects the land of the other, and it is still marked every year.',
    theme: 'a promise that George Washington’s government made in New York',
    source: NMAI,
  },
  {
    label: 'Cherokee syllabary',
    what: 'Sequoyah finished his writing system for the Cherokee language',
    year: 1821,
    why: 'Within a few years most Cherokee could read and write their own language.',
    theme: 'signs for syllables',
    source: LOC,
  },
  {
    label: 'Indian Removal Act',
    what: 'Congress passed the Indian Removal Act',
    year: 1830,
    why: 'It let the president press nations of the East to give up their homelands.',
    theme: 'a law that took homes away',
    source: LOC,
  },
  {
    label: 'Trail of Tears',
    what: 'The Cherokee were forced to leave for the West on the Trail of Tears',
    year: 1838,
    why: 'Thousands of people died on the way. The nation built itself up again in what is now Oklahoma.',
    theme: 'a march in winter',
    source: NPS,
  },
  {
    label: 'Choctaw gift to Ireland',
    what: 'The Choctaw sent a gift to starving people in Ireland',
    year: 1847,
    why: 'It began a friendship of two peoples across the ocean that is still alive.',
    theme: 'help for strangers in a famine',
    source: 'Choctaw Nation of Oklahoma; Library of Congress',
  },
  {
    label: 'Navajo Treaty',
    what: 'The Navajo signed a treaty and went home from Bosque Redondo',
    year: 1868,
    why: 'After four years of captivity they were one of the few nations to return to their homeland.',
    theme: 'the end of a captivity and a long walk home',
    source: NMAI,
  },
  {
    label: 'Indian Citizenship Act',
    what: 'The Indian Citizenship Act became law',
    year: 1924,
    why: 'It made all Native people born in the country its citizens, though some states still kept them from voting.',
    theme: 'who belongs to the United States',
    source: NARA,
  },
  {
    label: 'Indian Reorganization Act',
    what: 'The Indian Reorganization Act became law',
    year: 1934,
    why: 'It ended the breaking up of reservations and let nations set up governments of their own again.',
    theme: 'a part of the New Deal',
    source: NARA,
  },
  {
    label: 'Navajo Code Talkers',
    what: 'Navajo Marines began to make a secret code from their language',
    year: 1942,
    why: 'The enemy never broke it, and it saved many lives in the Pacific.',
    theme: 'messages by radio in a world war',
    source: NMAI,
  },
  {
    label: 'Self-Determination Act',
    what: 'The Indian Self-Determination Act became law',
    year: 1975,
    why: 'Nations could run their own schools and clinics instead of leaving them to federal officials.',
    theme: 'who runs schools and clinics',
    source: NARA,
  },
  {
    label: 'Hōkūleʻa sails',
    what: 'The voyaging canoe Hōkūleʻa sailed from Hawaiʻi to Tahiti without instruments',
    year: 1976,
    why: 'It showed that ancestors could cross the Pacific on purpose, and it woke pride in the old skills.',
    theme: 'a journey by the stars',
    source: 'Smithsonian Institution',
  },
  {
    label: 'Native Languages Act',
    what: 'The Native American Languages Act became law',
    year: 1990,
    why: 'It turned around an old policy: the country would now protect Native languages.',
    theme: 'words that children may learn at school',
    source: NARA,
  },
  {
    label: 'Museum opens',
    what: 'The National Museum of the American Indian opened in the U.S. capital',
    year: 2004,
    why: 'Native people themselves helped to decide how their stories are told there.',
    theme: 'a building with curved walls near the U.S. Capitol',
    source: NMAI,
  },
];

export const NATIVE_QUESTIONS: readonly Written[] = [
  {
    ask: 'A book says: “The Wampanoag **lived** in Massachusetts.” What would make this sentence **more accurate**?',
    right: 'Say that they still live there today.',
    wrong: [
      [
        'Say that they lived there very long ago.',
        'That is true, but it sounds as if they were gone. They are not.',
      ],
      ['Leave out their name.', 'A nation should be called by its name.'],
      [
        'Say that all Native peoples lived there.',
        'There are hundreds of nations, each with its own homeland.',
      ],
    ],
    hints: ['Look at the verb.', 'What does “lived” make a reader think of today?'],
    steps: [
      'The past tense alone makes it sound as if the people had vanished.',
      'The Mashpee and the Aquinnah Wampanoag live in Massachusetts today, so the present tense belongs there too.',
    ],
  },
  {
    ask: 'There are **more than 570** Native nations that the U.S. government recognizes. What does that tell us?',
    right: 'There is not one Native culture but many.',
    wrong: [
      [
        'All of them speak one language in different ways.',
        'There are many different Native languages.',
      ],
      [
        'All of them live in tipis.',
        'Tipis were used on the Plains and nearby. Today people live in houses and apartments.',
      ],
      ['All of them live in one state.', 'They live in many states, and in cities too.'],
    ],
    hints: [
      'Think of how different the countries of one continent can be.',
      'Each nation has its own name, language and history.',
    ],
    steps: [
      'Each nation has its own history, land and government.',
      'So it is better to name the nation than to say “Native Americans” when we mean one people.',
    ],
  },
  {
    ask: 'Why did peoples of the **Northwest Coast** build with cedar boards, and peoples of the **Southwest** with earth?',
    right: 'They used what their land gave them.',
    wrong: [
      [
        'They had never seen other houses.',
        'Peoples traded over long distances and knew other ways.',
      ],
      ['A law of each nation told them to do so.', 'No law did. It was good sense.'],
      ['Cedar does not burn.', 'Cedar burns like other wood.'],
    ],
    hints: [
      'What grows on a rainy coast? What is there in a desert?',
      'Think of trees and of clay.',
    ],
    steps: [
      'On the rainy coast huge cedars grow, and in the dry Southwest there is clay and sun.',
      'People everywhere use the materials at hand and build for their climate.',
    ],
  },
  {
    ask: 'Many peoples planted **corn, beans and squash together**. They are called the Three Sisters. Why does that work so well?',
    right: 'Each plant helps the others to grow.',
    wrong: [
      ['They ripen on the same day.', 'They ripen at different times.'],
      ['They keep each other in the dark.', 'Plants need light, and each of the three gets some.'],
      ['They need no water or soil.', 'All plants need water.'],
    ],
    hints: [
      'Beans need something to climb. Bare soil dries out.',
      'What can corn do for beans? What can big squash leaves do?',
    ],
    steps: [
      'The corn is a pole for the beans, and the beans feed the soil with nitrogen.',
      'The large squash leaves keep the ground moist and weeds away.',
    ],
    source: 'U.S. Department of Agriculture, National Agricultural Library',
  },
  {
    ask: 'For the **Trail of Tears** in 1838 and 1839, which sentence is fair and true?',
    right: 'The Cherokee were forced to leave, and thousands died.',
    wrong: [
      [
        'The Cherokee decided by a vote to look for better land.',
        'They did not choose it. Most had signed petitions against it.',
      ],
      [
        'The Cherokee lost a war and went home.',
        'They were taken from their home, and there was no such war.',
      ],
      [
        'Nobody protested against it.',
        'The Cherokee went to court and wrote to Congress, and others protested too.',
      ],
    ],
    hints: ['Who decided that they had to go?', 'Its name tells how people felt.'],
    steps: [
      'A small group had signed a treaty that most Cherokee did not accept. Soldiers then forced the people to go.',
      'Many died of hunger, cold and disease on the way. The nation lives on, in Oklahoma and in North Carolina.',
    ],
    grades: [4, 8],
    source: NPS,
  },
  {
    ask: 'In the **1830s** the Cherokee went to the Supreme Court, wrote petitions and printed a newspaper. What does this show?',
    right: 'They used law and the press to defend their home.',
    wrong: [
      [
        'They did not know yet what the government was planning.',
        'They knew very well and acted in many ways.',
      ],
      ['They wanted to leave.', 'They did all this in order to stay.'],
      ['They had no government.', 'They had a constitution, a council and courts.'],
    ],
    hints: ['Who would read petitions and newspapers?', 'These are peaceful ways to be heard.'],
    steps: [
      'They had a constitution, courts and a newspaper in their own script.',
      'In 1832 the Supreme Court had agreed with the Cherokee side, but the decision was not carried out.',
    ],
    grades: [5, 8],
    source: LOC,
  },
  {
    ask: 'Haudenosaunee leaders are taught to think of **the seventh generation** when they decide. What does that mean?',
    right: 'Think of people who will live long after you.',
    wrong: [
      ['Only people over 70 may decide.', 'It is about the future, not about age.'],
      ['Seven leaders must agree.', 'It is not about the number of leaders.'],
      ['A decision is valid for seven days, no longer.', 'A generation is many years, not a day.'],
    ],
    hints: [
      'How long is a generation?',
      'Your children are one generation, their children the next.',
    ],
    steps: [
      'A generation is the time from parents to children, about 25 years.',
      'Seven generations are well over 100 years, so leaders should think far ahead.',
    ],
    grades: [4, 8],
  },
  {
    ask: 'From about 1880 many Native children were sent to **boarding schools** far from home, where their languages were forbidden. What was one result?',
    right: 'Many languages were nearly lost.',
    wrong: [
      ['All children chose to go.', 'Many were taken against the will of their families.'],
      ['Languages became stronger.', 'Forbidding a language makes it weaker.'],
      [
        'The children forgot their families.',
        'Many never stopped missing them, and many kept their language in secret.',
      ],
    ],
    hints: [
      'What happens to a language when children may not speak it?',
      'Today many nations work hard to teach their languages again.',
    ],
    steps: [
      'A language lives when children learn it. These schools broke that chain, and many children suffered.',
      'Today nations run language classes and schools of their own to bring their languages back.',
    ],
    grades: [6, 8],
    source: NMAI,
  },
  {
    ask: 'What does it mean that a Native nation is **sovereign**?',
    right: 'It can make its own laws and govern its people.',
    wrong: [
      ['It belongs to one of the states.', 'Nations are not parts of a state government.'],
      ['It has a king or a queen.', 'Most have elected councils and leaders.'],
      [
        'Its people cannot be citizens of the United States.',
        'They are citizens of their nation and of the United States.',
      ],
    ],
    hints: [
      'Which word for a ruler is hidden in it?',
      'Think of tribal courts, councils and police.',
    ],
    steps: [
      'Sovereignty means that a nation governs itself.',
      'Treaties and the Constitution recognize this, so the United States deals with them as governments.',
    ],
    grades: [6, 8],
  },
  {
    ask: 'Which of these is the **best source** for how Ojibwe families gather wild rice today?',
    right: 'A video that an Ojibwe harvester made this year',
    wrong: [
      ['A movie about the Wild West', 'It was made for fun and is not about the Ojibwe.'],
      [
        'A drawing of 1850 by a traveler who never saw it',
        'Someone who never saw it cannot show it well.',
      ],
      ['A textbook about farming in Egypt', 'That is about another place.'],
    ],
    hints: ['Who knows it at first hand?', 'Look at who made it, and when.'],
    steps: [
      'A harvester knows the work at first hand and can explain why each step is done.',
      'It is about today, because it was made this year.',
    ],
    grades: [4, 8],
  },
  {
    ask: 'How did the **horse** change life on the Great Plains in the 1700s?',
    right: 'People could hunt bison and move over longer distances.',
    wrong: [
      [
        'People stopped trading and lived alone in small groups.',
        'Trade grew, because goods could be carried further.',
      ],
      ['People gave up hunting.', 'Hunting on horseback became easier.'],
      ['People moved to the sea.', 'They stayed on the Plains.'],
    ],
    hints: ['What can you do on a horse that you cannot do on foot?', 'Think of the bison herds.'],
    steps: [
      'The Spanish brought horses to the Americas, and by trade they spread across the Plains.',
      'With horses, people could follow the herds and carry larger tipis.',
    ],
    grades: [4, 8],
  },
  {
    ask: 'In World War II **Code Talkers** of the Navajo and other nations sent messages by radio. Why could no enemy read them?',
    right: 'The code was built on a language that few others knew.',
    wrong: [
      ['The enemy had no radios.', 'The enemy had radios, and listened.'],
      [
        'Messages were sent only at night.',
        'They were sent at any hour, and enemies could hear them.',
      ],
      ['They were written in Latin.', 'Many people know Latin, and the enemy could have read it.'],
    ],
    hints: [
      'What would you need in order to understand a message?',
      'Before, such languages had been forbidden at many schools.',
    ],
    steps: [
      'Few people outside the nation knew Navajo, and the words had secret meanings besides.',
      'The language that schools had tried to stamp out helped to win the war.',
    ],
    grades: [4, 8],
  },
];
