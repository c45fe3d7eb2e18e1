import type { Link } from '../ask/causes.ts';
import type { Deed } from '../ask/people.ts';
import type { Place } from '../ask/places.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';
import type { Term } from '../../../authoring/vocabulary.ts';

const NARA = 'U.S. National Archives';
const NPS = 'National Park Service';
const STATE = 'U.S. Department of State, Office of the Historian';

export const REVOLUTION: readonly Marked[] = [
  {
    label: 'French and Indian War begins',
    what: 'The French and Indian War began',
    year: 1754,
    why: 'It left Britain with a large debt, which Parliament wanted the colonies to help pay.',
    theme: 'France, Britain and Native nations in the Ohio Valley',
    source: STATE,
  },
  {
    label: 'Proclamation Line',
    what: 'King George III forbade settlement west of the Appalachians',
    year: 1763,
    why: 'It was meant to keep peace with Native nations, but it angered colonists who wanted land.',
    theme: 'a line along the mountains',
    source: STATE,
  },
  {
    label: 'Stamp Act',
    what: 'Parliament passed the Stamp Act',
    year: 1765,
    why: 'For the first time it taxed colonists directly, on newspapers and legal papers.',
    theme: 'a tax on paper',
    source: NPS,
  },
  {
    label: 'Boston Massacre',
    what: 'British soldiers shot into a crowd in Boston',
    year: 1770,
    why: 'Five people died, among them Crispus Attucks, and anger at the soldiers grew.',
    theme: 'a street near the Custom House',
    source: NPS,
  },
  {
    label: 'Boston Tea Party',
    what: 'Colonists threw 342 chests of tea into Boston Harbor',
    year: 1773,
    why: 'They would not pay a tax on tea that Parliament had set without asking them.',
    theme: 'three ships at night',
    source: NPS,
  },
  {
    label: 'First Continental Congress',
    what: 'The First Continental Congress met in Philadelphia',
    year: 1774,
    why: 'Twelve colonies agreed to act together and to stop trade with Britain.',
    theme: 'a meeting after harsh new laws',
    source: STATE,
  },
  {
    label: 'Lexington and Concord',
    what: 'Shots were fired at Lexington and Concord',
    year: 1775,
    why: 'After that the quarrel was a war.',
    theme: 'two towns near Boston in April',
    source: NPS,
  },
  {
    label: 'Declaration of Independence',
    what: 'Congress adopted the Declaration of Independence',
    year: 1776,
    why: 'It told the world why the colonies were leaving the British Empire.',
    theme: 'a document drafted mainly by Thomas Jefferson',
    source: NARA,
  },
  {
    label: 'Battle of Saratoga',
    what: 'A British army surrendered at Saratoga',
    year: 1777,
    why: 'The victory persuaded France to join the war on the American side.',
    theme: 'a battle in New York that changed minds in Paris',
    source: NPS,
  },
  {
    label: 'Alliance with France',
    what: 'France and the United States signed an alliance',
    year: 1778,
    why: 'It brought ships, soldiers and money that the new country did not have.',
    theme: 'the work of Benjamin Franklin in Paris',
    source: STATE,
  },
  {
    label: 'Victory at Yorktown',
    what: 'General Cornwallis surrendered at Yorktown',
    year: 1781,
    why: 'It was the last great battle of the war in North America.',
    theme: 'an army trapped between land and sea in Virginia',
    source: NPS,
  },
  {
    label: 'Treaty of Paris',
    what: 'The Treaty of Paris was signed',
    year: 1783,
    why: 'Britain recognized the independence of the United States.',
    theme: 'peace',
    source: NARA,
  },
  {
    label: 'Constitutional Convention',
    what: 'Delegates wrote the Constitution in Philadelphia',
    year: 1787,
    why: 'It replaced a government that had been too weak to collect taxes.',
    theme: 'a summer behind closed windows',
    source: NARA,
  },
  {
    label: 'Washington takes office',
    what: 'George Washington became the first president',
    year: 1789,
    why: 'The new government began its work.',
    theme: 'an oath in New York City',
    source: NARA,
  },
];

export const REVOLUTION_LINKS: readonly Link[] = [
  {
    cause: 'Britain had spent a great deal on the French and Indian War',
    result: 'Parliament began to tax the colonies',
    group: 'taxes',
    how: 'Parliament thought that the colonies should pay part of the cost of defending them.',
    theme: 'a debt',
  },
  {
    cause: 'Colonists could not elect members of Parliament',
    result: 'Many colonists said that Parliament had no right to tax them',
    group: 'taxes',
    how: 'They believed that only people who represent you may tax you.',
    theme: 'a slogan about representation',
  },
  {
    cause: 'Colonists destroyed a cargo of tea',
    result: 'Parliament closed the port of Boston',
    group: 'boston',
    how: 'The Coercive Acts were meant to punish Boston. Other colonies saw them as a danger to all.',
    theme: 'a harbor',
  },
  {
    cause: 'British soldiers marched to seize weapons stored at Concord',
    result: 'Militia and soldiers fought the first battle of the war',
    group: 'boston',
    how: 'Riders warned the towns, and militia came out to stop the soldiers.',
    theme: 'gunpowder and an early morning',
  },
  {
    cause: 'American forces made a whole British army surrender at Saratoga',
    result: 'France entered the war as an ally',
    group: 'france',
    how: 'The victory showed that the Americans could win, so France was ready to help.',
    theme: 'help from overseas',
  },
  {
    cause: 'French ships kept the British navy away from Yorktown',
    result: 'Cornwallis could not escape and gave up',
    group: 'france',
    how: 'With an army on land and a fleet at sea there was no way out.',
    theme: 'Virginia, in 1781',
  },
  {
    cause: 'Thomas Paine wrote Common Sense in plain words',
    result: 'Many readers came to think that America needed no king',
    how: 'It was the most widely read pamphlet of its day, and people read it aloud in taverns and homes.',
    theme: 'a pamphlet',
    group: 'taxes',
  },
  {
    cause:
      'Lord Dunmore, the royal governor of Virginia, promised freedom to those who would fight for Britain',
    result: 'Thousands of enslaved people fled to the British lines',
    how: 'For people held in slavery, freedom was on whichever side offered it.',
    theme: 'people who wanted their own liberty',
  },
  {
    cause:
      'Britain gave the land up to the Mississippi to the United States in the treaty of peace',
    result: 'Native nations faced more and more settlers on their land',
    how: 'They had not been asked, and the treaty did not mention them at all.',
    theme: 'the West',
  },
  {
    cause: 'Under the Articles of Confederation Congress could not collect taxes',
    result: 'Delegates met to write a new plan of government',
    how: 'Without taxes Congress could not pay its debts or an army.',
    theme: 'a government that was too weak',
  },
];

export const REVOLUTION_PEOPLE: readonly Deed[] = [
  {
    who: 'George Washington',
    did: 'commanded the Continental Army',
    hint: 'He was a planter from Virginia who later held the highest office.',
    more: 'He kept the army together through defeats and hard winters.',
    group: 'leader',
  },
  {
    who: 'Thomas Jefferson',
    did: 'wrote the first draft of the Declaration of Independence',
    hint: 'He was 33 years old then, and known for his pen.',
    more: 'He wrote that all men are created equal, and yet he held people in slavery.',
    group: 'writer',
  },
  {
    who: 'Benjamin Franklin',
    did: 'won the help of France as a diplomat in Paris',
    hint: 'He was also a printer and a scientist.',
    more: 'At over 70 he was one of the oldest of the founders.',
    group: 'leader',
  },
  {
    who: 'Thomas Paine',
    did: 'wrote the pamphlet Common Sense',
    hint: 'He had come from England only about a year before.',
    more: 'He argued in plain words that a continent should not be ruled by an island.',
    group: 'writer',
  },
  {
    who: 'Abigail Adams',
    did: 'asked her husband in a letter to “remember the ladies” in the new laws',
    hint: 'Her letters tell much about life in the war.',
    more: 'Her husband John was a member of Congress. The new laws did not do what she asked.',
    group: 'writer',
  },
  {
    who: 'Phillis Wheatley',
    did: 'published a book of poems in 1773, while she was enslaved in Boston',
    hint: 'She had been brought from West Africa as a child.',
    more: 'She was the first African American to publish a book of poetry, and she wrote of freedom.',
    group: 'writer',
  },
  {
    who: 'Crispus Attucks',
    did: 'was the first to be killed in the Boston Massacre',
    hint: 'He was a sailor of African and Native descent.',
    more: 'He has been remembered ever since as one who died for liberty.',
    group: 'people',
  },
  {
    who: 'Paul Revere',
    did: 'rode by night to warn that British soldiers were coming',
    hint: 'He was a silversmith in Boston.',
    more: 'He was one of several riders who spread the warning.',
    group: 'people',
  },
  {
    who: 'James Armistead Lafayette',
    did: 'spied on the British before Yorktown, though he was enslaved',
    hint: 'He took the name of a French general who praised his work.',
    more: 'He won his freedom in 1787, after a petition to the lawmakers of Virginia.',
    group: 'people',
    grades: [5, 9],
  },
  {
    who: 'the Marquis de Lafayette',
    did: 'came from France at 19 and became a general of the Continental Army',
    hint: 'He was a young nobleman who believed in the cause.',
    more: 'He was like a son to Washington.',
    group: 'leader',
    grades: [5, 9],
  },
  {
    who: 'Samuel Adams',
    did: 'organized protests in Boston through committees that wrote to each other',
    hint: 'He was a cousin of the second president.',
    more: 'The Committees of Correspondence linked the colonies before there was a Congress.',
    group: 'leader',
  },
  {
    who: 'Patrick Henry',
    did: 'is remembered for the words “Give me liberty, or give me death!”',
    hint: 'He was a lawyer and a fiery speaker from Virginia.',
    more: 'His speech was written down from memory many years later.',
    group: 'leader',
  },
  {
    who: 'Mercy Otis Warren',
    did: 'wrote plays that mocked the royal governor, and later a history of the Revolution',
    hint: 'She knew most of the leaders in Massachusetts.',
    more: 'Few women could publish about politics then. At first she did not sign her plays.',
    group: 'writer',
    grades: [6, 9],
  },
  {
    who: 'Bernardo de Gálvez',
    did: 'led Spanish troops who took Pensacola from the British',
    hint: 'He was the governor of Spanish Louisiana.',
    more: 'Spain kept British forces busy along the Gulf Coast.',
    group: 'leader',
    grades: [6, 9],
  },
  {
    who: 'Deborah Sampson',
    did: 'served as a soldier for more than a year, dressed as a man',
    hint: 'She called herself Robert Shurtliff.',
    more: 'Later she received a pension as a veteran.',
    group: 'people',
  },
];

export const SIDE_SORTS = {
  patriot: {
    name: 'A Patriot',
    asks: 'would a **Patriot** have said',
    means: 'Patriots wanted the colonies to rule themselves.',
  },
  loyalist: {
    name: 'A Loyalist',
    asks: 'would a **Loyalist** have said',
    means: 'Loyalists wanted to stay loyal to the king.',
  },
  neutral: {
    name: 'Someone who stayed neutral',
    asks: 'would someone **neutral** have said',
    means: 'Neutral people took neither side, for instance because of their faith.',
  },
} as const;

export const SIDES: readonly Case<keyof typeof SIDE_SORTS>[] = [
  {
    text: '“No one may tax us but the assembly that we elect.”',
    sort: 'patriot',
    why: 'Taxation without representation was the main complaint of the Patriots.',
  },
  {
    text: '“I will not drink tea until this tax is gone.”',
    sort: 'patriot',
    why: 'Not buying British goods was a way to protest.',
  },
  {
    text: '“It is time for these colonies to be free and independent states.”',
    sort: 'patriot',
    why: 'Independence was the goal of the Patriots from 1776 on.',
  },
  {
    text: '“My neighbors and I drill on the green, so that we can be ready in a minute.”',
    sort: 'patriot',
    why: 'The minutemen were militia on the Patriot side.',
  },
  {
    text: '“The women of our town spin their own thread, so that we need no British cloth.”',
    sort: 'patriot',
    why: 'Making cloth at home was part of the boycott.',
  },
  {
    text: '“The king protects us. To rise against him is wrong.”',
    sort: 'loyalist',
    why: 'Loyalists held that subjects owe obedience to the king.',
  },
  {
    text: '“A mob that destroys tea is no better than a tyrant.”',
    sort: 'loyalist',
    why: 'Many Loyalists feared disorder more than taxes.',
  },
  {
    text: '“If the rebels win, we shall have to leave our home in New York for Canada.”',
    sort: 'loyalist',
    why: 'Tens of thousands of Loyalists left at the end of the war.',
  },
  {
    text: '“My trade is with London. Without Britain I am ruined.”',
    sort: 'loyalist',
    why: 'Ties of trade were one reason to remain loyal.',
  },
  {
    text: '“I carry the king’s commission as a judge, and I will keep my oath.”',
    sort: 'loyalist',
    why: 'Many who held office under the king stayed loyal.',
  },
  {
    text: '“My faith forbids me to fight. I will nurse the wounded of both armies.”',
    sort: 'neutral',
    why: 'Quakers and others refused to take up arms for either side.',
  },
  {
    text: '“Both armies have eaten my corn. I only want to be left in peace.”',
    sort: 'neutral',
    why: 'Many farmers wanted no part in the war.',
  },
  {
    text: '“I shall sign no oath, neither to Congress nor to the king.”',
    sort: 'neutral',
    why: 'Whoever refuses both oaths takes neither side.',
  },
];

export const REVOLUTION_WORDS: readonly Term[] = [
  {
    term: 'colony',
    means: 'a land settled and ruled by a distant country',
    example: 'Virginia had its own assembly, but its governor was sent by the king in London.',
    hint: 'There were thirteen of these on the Atlantic coast that rebelled.',
  },
  {
    term: 'boycott',
    means: 'a refusal to buy something, as a protest',
    example:
      'Until the tax is gone, the shopkeepers of the town will not sell British cloth, and nobody will buy it.',
    hint: 'You protest with your purse.',
    near: ['repeal', 'protest'],
  },
  {
    term: 'repeal',
    means: 'to take back a law',
    example: 'After a year of protests Parliament did away with the Stamp Act.',
    hint: 'It is what you want to happen to a bad law.',
    near: ['boycott'],
  },
  {
    term: 'Parliament',
    means: 'the lawmakers of Great Britain',
    example: 'In London the House of Commons and the House of Lords voted for a tax on sugar.',
    hint: 'It is in London.',
  },
  {
    term: 'representation',
    means: 'having someone elected to speak for you',
    example:
      'The town chooses Mr. Reed. He travels to the assembly and votes there for all of them.',
    hint: 'The colonists said that taxes without this were tyranny.',
  },
  {
    term: 'militia',
    means: 'citizens who train to fight when they are needed',
    example:
      'On Saturdays the farmers and the blacksmith drill with their muskets. On weekdays they go back to work.',
    hint: 'They are not full-time soldiers.',
    near: ['Patriot'],
  },
  {
    term: 'Patriot',
    means: 'a colonist who wanted independence',
    example: 'In 1776 Mr. Hale hung out the new flag and said that no king should rule here.',
    hint: 'The word has to do with love of country.',
    near: ['militia'],
  },
  {
    term: 'Loyalist',
    means: 'a colonist who stayed true to the king',
    example: 'When the war was lost, the family left New York and sailed to Nova Scotia.',
    hint: 'The word has to do with being faithful.',
  },
  {
    term: 'independence',
    means: 'freedom from the rule of another country',
    example: 'From now on no law made in London will count here.',
    hint: 'A Declaration of 1776 is named for it.',
  },
  {
    term: 'alliance',
    means: 'an agreement to help each other, for instance in a war',
    example: 'France promised ships and soldiers, and both sides promised not to make peace alone.',
    hint: 'France and the United States made one in 1778.',
    grades: [5, 9],
    near: ['treaty'],
  },
  {
    term: 'treaty',
    means: 'a formal agreement between countries',
    example: 'In Paris the two sides signed a paper that ended the war and fixed the borders.',
    hint: 'Wars often end with one.',
    near: ['alliance'],
  },
  {
    term: 'tyranny',
    means: 'cruel and unfair rule by someone with too much power',
    example: 'The ruler makes laws alone, jails his critics and listens to no one.',
    hint: 'A dinosaur’s name begins in the same way.',
    grades: [6, 9],
  },
  {
    term: 'grievance',
    means: 'a complaint about something unfair',
    example:
      'The Declaration lists more than twenty of them against the king: “He has refused …”, “He has made …”.',
    hint: 'It has to do with the word “grief”.',
    grades: [6, 9],
  },
  {
    term: 'delegate',
    means: 'a person chosen to speak for others at a meeting',
    example: 'Each colony sent several men to the Congress in Philadelphia.',
    hint: 'You send this person in your place.',
    near: ['representation'],
  },
];

export const REVOLUTION_PLACES: readonly Place[] = [
  {
    name: 'Lexington and Concord',
    at: [-71.3, 42.45],
    where: 'in the Northeast, near the Atlantic coast',
    tells: 'The first shots of the war were fired there, in Massachusetts.',
  },
  {
    name: 'Yorktown',
    at: [-76.5, 37.2],
    where: 'about halfway down the Atlantic coast',
    tells: 'General Cornwallis surrendered his army there, in Virginia, in 1781.',
  },
  {
    name: 'Savannah',
    at: [-81.1, 32.1],
    where: 'in the southern part of the Atlantic coast',
    tells: 'The British took this port in Georgia in 1778.',
  },
  {
    name: 'Vincennes',
    at: [-87.5, 38.7],
    where: 'inland, west of the Appalachians and south of the Great Lakes',
    tells: 'George Rogers Clark took this fort in what is now Indiana.',
  },
  {
    name: 'Pensacola',
    at: [-87.2, 30.4],
    where: 'on the Gulf coast',
    tells: 'Spanish troops under Gálvez took it from the British in 1781.',
  },
];
