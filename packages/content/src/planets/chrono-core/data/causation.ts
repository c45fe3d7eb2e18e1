import type { Term } from '../../../authoring/vocabulary.ts';
import type { Graded } from '../ask/graded.ts';
import type { Case } from '../ask/sorting.ts';
import type { Sequence } from '../ask/written.ts';

export const CAUSE_KINDS = {
  long: {
    name: 'A long-term cause',
    asks: 'is a **long-term cause**',
    means: 'A long-term cause builds up over decades and makes an event possible.',
  },
  short: {
    name: 'A short-term cause',
    asks: 'is a **short-term cause**',
    means: 'A short-term cause sharpens a situation in the months or few years before an event.',
  },
  trigger: {
    name: 'A trigger',
    asks: 'is a **trigger**',
    means: 'A trigger is the event that sets things off, often within days.',
  },
} as const;

export const CAUSE_CASES: readonly Case<keyof typeof CAUSE_KINDS>[] = [
  {
    text: 'French Revolution, 1789: For centuries nobles and clergy had paid hardly any taxes.',
    sort: 'long',
    why: 'The privileges were old and had built up resentment for generations.',
  },
  {
    text: 'French Revolution, 1789: The harvest of 1788 failed, and bread became very expensive.',
    sort: 'short',
    why: 'It made a tense situation worse in the year before.',
  },
  {
    text: 'French Revolution, 1789: In July the king dismissed a popular minister, and Paris rose.',
    sort: 'trigger',
    why: 'Within three days the Bastille was stormed.',
  },
  {
    text: 'World War I, 1914: For decades two systems of alliances had grown.',
    sort: 'long',
    why: 'They were built from the 1870s on.',
  },
  {
    text: 'World War I, 1914: Two wars in the Balkans in 1912 and 1913 left Serbia stronger and Austria-Hungary alarmed.',
    sort: 'short',
    why: 'They raised the tension in the two years before.',
  },
  {
    text: 'World War I, 1914: On June 28 the heir to the throne was shot in Sarajevo.',
    sort: 'trigger',
    why: 'It set off the July crisis.',
  },
  {
    text: 'American Civil War, 1861: Since colonial times the South’s economy had come to rest on slavery.',
    sort: 'long',
    why: 'This had developed over two centuries.',
  },
  {
    text: 'American Civil War, 1861: In 1860 a president was elected who opposed the spread of slavery.',
    sort: 'short',
    why: 'It was followed by secession in the months before the war.',
  },
  {
    text: 'American Civil War, 1861: In April guns opened fire on Fort Sumter.',
    sort: 'trigger',
    why: 'With these shots the war began.',
  },
  {
    text: 'American Revolution, 1775: For more than a century the colonies had governed themselves in most matters.',
    sort: 'long',
    why: 'The habit of self-government was old.',
  },
  {
    text: 'American Revolution, 1775: In 1774 Parliament closed the port of Boston.',
    sort: 'short',
    why: 'It drove the colonies together in the year before.',
  },
  {
    text: 'American Revolution, 1775: On April 19 shots were fired at Lexington.',
    sort: 'trigger',
    why: 'From that morning on it was a war.',
  },
  {
    text: 'Reformation, 1517: For a hundred years critics had asked for reform of the Church.',
    sort: 'long',
    why: 'Wycliffe and Hus came long before Luther.',
  },
  {
    text: 'Reformation, 1517: In that year indulgences were sold near Wittenberg to pay for Saint Peter’s.',
    sort: 'short',
    why: 'It made an old grievance pressing.',
  },
  {
    text: 'Reformation, 1517: On October 31 Luther sent out his theses.',
    sort: 'trigger',
    why: 'They set off the debate that divided the Church.',
  },
  {
    text: 'Russian Revolution, 1917: Generations of peasants had wanted land of their own.',
    sort: 'long',
    why: 'The hunger for land was old.',
  },
  {
    text: 'Russian Revolution, 1917: After two and a half years of war, food and fuel were short in the cities.',
    sort: 'short',
    why: 'The war had brought the state to the edge.',
  },
  {
    text: 'Russian Revolution, 1917: On International Women’s Day women in Petrograd marched for bread, and soldiers joined them.',
    sort: 'trigger',
    why: 'Within a week the tsar gave up the throne.',
  },
  {
    text: 'Fall of the Berlin Wall, 1989: For decades the economy of the East had fallen behind.',
    sort: 'long',
    why: 'It was a slow development.',
  },
  {
    text: 'Fall of the Berlin Wall, 1989: In summer Hungary opened its border, and thousands left.',
    sort: 'short',
    why: 'It put pressure on East Germany in the months before.',
  },
  {
    text: 'Fall of the Berlin Wall, 1989: On November 9 an official said on television that people could travel “immediately”.',
    sort: 'trigger',
    why: 'Crowds went to the gates on the same evening.',
  },
  {
    text: 'Montgomery bus boycott, 1955: Since the end of Reconstruction laws had divided people by race.',
    sort: 'long',
    why: 'The Jim Crow system was decades old.',
  },
  {
    text: 'Montgomery bus boycott, 1955: On December 1 Rosa Parks was arrested.',
    sort: 'trigger',
    why: 'The boycott began four days later.',
  },
];

export const RESULT_KINDS = {
  political: {
    name: 'Political',
    asks: 'is mainly a **political** consequence',
    means: 'Political consequences change who governs, and by which laws.',
  },
  economic: {
    name: 'Economic',
    asks: 'is mainly an **economic** consequence',
    means: 'Economic consequences change work, prices, trade and wealth.',
  },
  social: {
    name: 'Social',
    asks: 'is mainly a **social** consequence',
    means:
      'Social consequences change how groups of people live together: families, classes, women and men.',
  },
  cultural: {
    name: 'Cultural',
    asks: 'is mainly a **cultural** consequence',
    means: 'Cultural consequences change ideas, faith, art and language.',
  },
  environment: {
    name: 'Environmental',
    asks: 'is mainly an **environmental** consequence',
    means: 'Environmental consequences change land, water, air, plants and animals.',
  },
} as const;

export const RESULT_CASES: readonly Case<keyof typeof RESULT_KINDS>[] = [
  {
    text: 'After 1918 four empires fell, and new republics were founded.',
    sort: 'political',
    why: 'Forms of government changed.',
  },
  {
    text: 'After the French Revolution France had a constitution and an elected assembly.',
    sort: 'political',
    why: 'It is about who makes the laws.',
  },
  {
    text: 'After Magna Carta a king could no longer imprison free men at will.',
    sort: 'political',
    why: 'It limited the power of the ruler.',
  },
  {
    text: 'After the Black Death wages rose, because workers were scarce.',
    sort: 'economic',
    why: 'It is about the price of labor.',
  },
  {
    text: 'After the Erie Canal was opened, freight from Buffalo to New York cost a tenth of what it had.',
    sort: 'economic',
    why: 'It is about the cost of trade.',
  },
  {
    text: 'After 1929 world trade shrank by about two thirds in value.',
    sort: 'economic',
    why: 'It is about trade.',
  },
  {
    text: 'In World War II more women had jobs and their own pay, and roles in families began to change.',
    sort: 'social',
    why: 'It is about the places of women and men in society.',
  },
  {
    text: 'In mill towns families no longer worked together at home but apart, by the factory bell.',
    sort: 'social',
    why: 'It is about how families lived.',
  },
  {
    text: 'After emancipation many freed people searched for relatives from whom they had been parted, and married legally.',
    sort: 'social',
    why: 'It is about families and their standing.',
  },
  {
    text: 'After the Norman conquest thousands of French words entered English.',
    sort: 'cultural',
    why: 'It is about language.',
  },
  {
    text: 'After the Crusades and the trade with Spain, scholars in Europe read Arabic works on medicine.',
    sort: 'cultural',
    why: 'It is about knowledge and ideas.',
  },
  {
    text: 'After Luther more people read the Bible in their own language.',
    sort: 'cultural',
    why: 'It is about faith and reading.',
  },
  {
    text: 'After the plains were plowed up, drought in the 1930s turned soil into clouds of dust.',
    sort: 'environment',
    why: 'It is about soil and climate.',
  },
  {
    text: 'In industrial towns tree trunks grew black with soot.',
    sort: 'environment',
    why: 'It is about air and plants.',
  },
  {
    text: 'After 1492 horses, cattle and new weeds spread over the American grasslands.',
    sort: 'environment',
    why: 'It is about animals and plants.',
  },
];

export const ERROR_KINDS = {
  posthoc: {
    name: 'Taking “after” for “because”',
    asks: 'takes **“after” for “because”**',
    means: 'That one thing came after another does not prove that it was caused by it.',
  },
  single: {
    name: 'Naming a single cause',
    asks: 'names a **single cause** for something large',
    means: 'Great events usually have several causes that work together.',
  },
  certain: {
    name: 'Calling it unavoidable afterward',
    asks: 'calls something **unavoidable** because it happened',
    means:
      'Looking back, things seem certain. At the time people had choices and could not know the end.',
  },
  present: {
    name: 'Judging only by today',
    asks: 'expects people of the past to think **as we do today**',
    means: 'People can act only on what they know and on what is possible in their time.',
  },
} as const;

export const ERROR_CASES: readonly Case<keyof typeof ERROR_KINDS>[] = [
  {
    text: '“A comet was seen in 1066, and then England was conquered. The comet brought the Normans.”',
    sort: 'posthoc',
    why: 'The comet came first, but there is no link.',
  },
  {
    text: '“The mayor planted trees, and a year later the strike ended. The trees calmed the workers.”',
    sort: 'posthoc',
    why: 'Nothing is shown but the order in time.',
  },
  {
    text: '“After the new coin was minted the harvest was good, so the coin brought luck.”',
    sort: 'posthoc',
    why: 'The order in time is taken as proof.',
  },
  {
    text: '“The Roman Empire fell because of lead pipes, and that is all.”',
    sort: 'single',
    why: 'Wars, money, plagues and politics all played a part.',
  },
  {
    text: '“World War I broke out because of one driver who took a wrong turn.”',
    sort: 'single',
    why: 'The turn helped the attacker, but alliances and decisions made the war.',
  },
  {
    text: '“The Great Depression had just one cause: one bad day at the stock exchange.”',
    sort: 'single',
    why: 'Banks, debts, farm prices and trade were causes too.',
  },
  {
    text: '“Everybody could see in 1900 that there had to be a world war in 1914.”',
    sort: 'certain',
    why: 'Many expected peace, and leaders had choices until the last days.',
  },
  {
    text: '“The colonies were bound to become independent. It could not have ended otherwise.”',
    sort: 'certain',
    why: 'A compromise was possible, and many worked for it.',
  },
  {
    text: '“The wall had to open on that very night in 1989.”',
    sort: 'certain',
    why: 'A misunderstanding at a press conference played a part. It could have gone otherwise.',
  },
  {
    text: '“Why did people in 1348 not simply stop the plague with antibiotics?”',
    sort: 'present',
    why: 'Nobody knew of bacteria, and there were no antibiotics.',
  },
  {
    text: '“Columbus was foolish not to check the internet for a map.”',
    sort: 'present',
    why: 'It demands knowledge and tools that did not exist.',
  },
  {
    text: '“Medieval builders should have used steel and glass like everyone else.”',
    sort: 'present',
    why: 'They had neither at that price or quality.',
  },
];

export const CHAINS: readonly Sequence[] = [
  {
    ask: 'Put this **chain of cause and effect** in order: Ireland from 1845 on.',
    hint: 'It begins with a plant disease and ends overseas.',
    source: 'Library of Congress',
    stages: [
      ['A disease destroyed the potatoes.', 'it began with the blight'],
      ['Millions who lived on potatoes had nothing to eat.', 'potatoes were the food of the poor'],
      [
        'Families could not pay their rent and lost their homes.',
        'without a crop there was no money',
      ],
      ['More than a million people left Ireland.', 'many saw no other way to survive'],
      ['Irish communities grew in Boston and New York.', 'that is where many of the ships landed'],
    ],
  },
  {
    ask: 'Put this **chain of cause and effect** in order: the summer of 1914.',
    hint: 'A murder first, and the neighbors’ armies last.',
    source: 'Imperial War Museums',
    stages: [
      ['The heir to the throne was shot in Sarajevo.', 'this was the trigger'],
      [
        'Austria-Hungary sent Serbia demands that could hardly be met.',
        'Vienna wanted to punish Serbia',
      ],
      ['Austria-Hungary declared war on Serbia.', 'it called the answer not good enough'],
      ['Russia called up its army to help Serbia.', 'it stood by Serbia'],
      ['Germany declared war on Russia and France.', 'its war plan foresaw both'],
      [
        'Britain declared war when Germany marched into Belgium.',
        'Britain had promised to protect Belgium',
      ],
    ],
  },
  {
    ask: 'Put this **chain of cause and effect** in order: cotton and slavery.',
    hint: 'It begins with a machine.',
    source: 'National Archives',
    stages: [
      ['A machine was invented that cleaned cotton quickly.', 'the gin removed the bottleneck'],
      ['Growing cotton became very profitable.', 'much more could be sold'],
      ['Planters wanted new land in the Deep South.', 'profit called for more fields'],
      [
        'More than a million enslaved people were forced to move there.',
        'planters used forced labor on the new fields',
      ],
      [
        'The political conflict over slavery in new states grew.',
        'each new state could tip the balance in Congress',
      ],
    ],
  },
  {
    ask: 'Put this **chain of cause and effect** in order: from crash to vote, 1929 to 1932.',
    hint: 'Prices of shares first, voters last.',
    source: 'Federal Reserve History',
    stages: [
      ['Prices of shares fell steeply in New York.', 'the crash came in October 1929'],
      [
        'People and banks that had borrowed lost their money.',
        'many shares had been bought on credit',
      ],
      [
        'Thousands of banks closed, and savings were lost.',
        'loans were not paid back, and savers ran to the banks',
      ],
      [
        'With their savings gone, people bought less, and companies dismissed workers.',
        'people without money cannot buy',
      ],
      ['One in four workers had no job.', 'dismissals went on for three years'],
      [
        'Voters elected a president who promised a New Deal.',
        'people wanted the government to act',
      ],
    ],
  },
  {
    ask: 'Put this **chain of cause and effect** in order: printing and reform.',
    hint: 'It begins in a workshop in Mainz.',
    source: 'Encyclopaedia Britannica',
    stages: [
      ['Printing with movable metal type was invented in Europe.', 'the technique came first'],
      ['Books and pamphlets became much cheaper.', 'many copies could be made at once'],
      [
        'Luther’s theses spread through Germany within weeks.',
        'printers in many towns reprinted them',
      ],
      ['Some princes took Luther’s side.', 'his ideas had reached courts and towns'],
      ['Western Christianity was divided into several churches.', 'neither side gave way'],
    ],
  },
  {
    ask: 'Put this **chain of cause and effect** in order: the space race.',
    hint: 'A beep from space first, a step on the Moon last.',
    source: 'NASA History Office',
    stages: [
      ['The Soviet Union put a satellite into orbit.', 'Sputnik was launched in 1957'],
      [
        'Americans feared that they were falling behind.',
        'a rocket like this could also carry a bomb',
      ],
      ['Congress founded NASA and paid for science education.', 'politicians answered the fear'],
      ['President Kennedy set the goal of landing on the Moon.', 'he announced it in 1961'],
      ['Two people walked on the Moon.', 'the goal was reached in 1969'],
    ],
  },
];

/** Two clauses and the words that join them as they really belong together. */
export interface Joined extends Graded {
  /** With [[0]] and [[1]]. */
  readonly text: string;
  readonly gaps: readonly (readonly [right: string, wrong: readonly [string, string]])[];
  readonly why: readonly [string, string];
  readonly source: string;
}

export const JOINED: readonly Joined[] = [
  {
    text: '[[0]] the harvest had failed, bread was expensive in Paris in 1789. [[1]] many people who had been patient before took to the streets.',
    gaps: [
      ['Because', ['Although', 'Unless']],
      ['Therefore', ['Nevertheless', 'Meanwhile']],
    ],
    why: [
      'The failed harvest is the cause of the price.',
      'The crowds are a result of the price, so “therefore” fits.',
    ],
    source: 'Encyclopaedia Britannica',
  },
  {
    text: '[[0]] the Emancipation Proclamation did not free everyone, it changed the aim of the war. [[1]], about 180,000 Black soldiers joined the Union army.',
    gaps: [
      ['Although', ['Because', 'Until']],
      ['As a result', ['In spite of this', 'By contrast']],
    ],
    why: [
      'The two parts pull in different directions, so “although” fits.',
      'The soldiers came as a result of the Proclamation.',
    ],
    source: 'U.S. National Archives',
  },
  {
    text: 'The League of Nations condemned the invasion of Manchuria. [[0]], it could not stop it, [[1]] it had no army of its own.',
    gaps: [
      ['However', ['Therefore', 'Similarly']],
      ['since', ['although', 'so that']],
    ],
    why: [
      'What follows is against what one would hope, so “however” fits.',
      'The lack of an army is the reason.',
    ],
    source: 'U.S. Department of State, Office of the Historian',
  },
  {
    text: 'The cotton gin was meant to save work. [[0]], it led to more forced labor, [[1]] cotton became so profitable.',
    gaps: [
      ['Instead', ['Likewise', 'For example']],
      ['because', ['unless', 'although']],
    ],
    why: [
      'The result was the opposite of what was meant.',
      'The profit is the reason for the growth.',
    ],
    source: 'U.S. National Archives',
  },
  {
    text: 'Gutenberg did not invent the book. [[0]], his type made books cheap, [[1]] ideas could spread far faster.',
    gaps: [
      ['Yet', ['Because', 'Otherwise']],
      ['so that', ['even though', 'unless']],
    ],
    why: [
      'The second sentence limits the first, so “yet” fits.',
      'Faster spreading is the consequence.',
    ],
    source: 'Library of Congress',
  },
  {
    text: 'The Treaty of Versailles alone did not cause World War II. It [[0]] to bitterness in Germany, [[1]] the Depression later gave extremists their chance.',
    gaps: [
      ['contributed', ['was limited', 'was opposed']],
      ['while', ['so that', 'unless']],
    ],
    why: ['One cause among several contributes.', 'Two causes stand side by side: “while”.'],
    source: 'United States Holocaust Memorial Museum',
  },
  {
    text: 'Women worked in war industries from 1942 on. [[0]] the war many had to leave these jobs; [[1]], ideas about women’s work had changed.',
    gaps: [
      ['After', ['Because of', 'Instead of']],
      ['nevertheless', ['therefore', 'for this reason']],
    ],
    why: [
      'The first gap is about time.',
      'The change in ideas lasted although the jobs did not, so “nevertheless” fits.',
    ],
    source: 'U.S. National Archives',
  },
  {
    text: 'Sputnik itself did little more than beep. [[0]] it proved that a rocket could reach any city; [[1]] it alarmed the United States.',
    gaps: [
      ['But', ['So', 'Because']],
      ['for that reason', ['in contrast', 'despite this']],
    ],
    why: ['The little beep stands against the great proof.', 'The alarm follows from the proof.'],
    source: 'NASA History Office',
  },
  {
    text: '[[0]] the Black Death killed so many, workers became scarce. Lords tried to hold wages down by law; [[1]], wages rose.',
    gaps: [
      ['Since', ['Even if', 'Whereas']],
      ['nonetheless', ['accordingly', 'likewise']],
    ],
    why: ['The deaths are the cause of the scarcity.', 'Wages rose in spite of the laws.'],
    source: 'Encyclopaedia Britannica',
  },
  {
    text: 'Rosa Parks’s arrest set off the boycott. [[0]] it would hardly have lasted 381 days [[1]] people had not organized before.',
    gaps: [
      ['However,', ['Therefore,', 'Similarly,']],
      ['if', ['because', 'although']],
    ],
    why: ['The second sentence limits the first.', '“If … not” says what the success depended on.'],
    source: 'National Park Service',
  },
];

export const CAUSE_WORDS: readonly Term[] = [
  {
    term: 'trigger',
    means: 'an event that sets off a larger one',
    example:
      'For years tension had grown. Then one shot was fired, and within six weeks a continent was at war.',
    hint: 'A small push that starts an avalanche is one.',
    near: ['long-term cause', 'catalyst'],
  },
  {
    term: 'long-term cause',
    means: 'a condition that builds up over many years and makes an event possible',
    example:
      'For a century the nobles had paid no taxes and the debt had grown. That alone started nothing, but without it nothing would have started.',
    hint: 'It is the opposite of a trigger.',
    near: ['trigger'],
  },
  {
    term: 'consequence',
    means: 'what follows from an event',
    example: 'After the canal was opened, freight became cheap and the city grew.',
    hint: 'It comes from a Latin word for following.',
    near: ['unintended consequence', 'legacy'],
  },
  {
    term: 'unintended consequence',
    means: 'a result that nobody had planned',
    example: 'The machine was to save work. It led to far more forced labor.',
    hint: 'It is not what people had in mind.',
    near: ['consequence'],
  },
  {
    term: 'turning point',
    means: 'a moment after which things develop in a new direction',
    example: 'Before this battle one side advanced. After it, that side only retreated.',
    hint: 'Think of a bend in a road.',
  },
  {
    term: 'continuity',
    means: 'what stays the same over time',
    example: 'The king was gone and the flag was new. But the same families still owned the land.',
    hint: 'It is the opposite of change.',
  },
  {
    term: 'correlation',
    means: 'two things changing together, whether or not one causes the other',
    example:
      'In years with more storks there were more births. Nobody thinks that the one made the other.',
    hint: 'It is not yet causation.',
    near: ['coincidence'],
  },
  {
    term: 'catalyst',
    means: 'something that speeds up a change that was under way',
    example:
      'The wish for independence was old. The war made it grow in a few years as it had not in fifty.',
    hint: 'Chemists use the word, too.',
    near: ['trigger'],
  },
  {
    term: 'contingency',
    means: 'dependence on chance and on choices that could have been different',
    example: 'Had the driver not taken a wrong turn, the attack might have failed.',
    hint: 'It is the opposite of something that must happen.',
    near: ['counterfactual', 'inevitable'],
  },
  {
    term: 'counterfactual',
    means: 'a question of what would have happened if something had been different',
    example: 'Would there have been a revolution if the harvest had been good?',
    hint: 'It goes against the facts, on purpose.',
    near: ['contingency'],
  },
  {
    term: 'inevitable',
    means: 'certain to happen, whatever anyone does',
    example: 'He claims that nobody could have prevented the war, not even in July.',
    hint: 'It means that it cannot be avoided.',
    near: ['contingency'],
  },
  {
    term: 'legacy',
    means: 'what remains of something long after it has ended',
    example:
      'The empire is gone, but its law, its roads and its language shape the region to this day.',
    hint: 'It can also be left to you in a will.',
    near: ['consequence', 'continuity'],
  },
  {
    term: 'interpretation',
    means: 'an explanation of evidence, which may differ from others',
    example: 'Both historians read the same letters. One sees fear in them, the other ambition.',
    hint: 'Translators do something of the same name.',
  },
  {
    term: 'multicausal',
    means: 'having several causes',
    example: 'Debt, hunger, new ideas and a weak king came together. None would have been enough.',
    hint: '“Multi-” means many.',
  },
  {
    term: 'coincidence',
    means: 'a meeting of events by chance',
    example:
      'John Adams and Thomas Jefferson died on the same day, July 4, 1826. Nobody had planned it.',
    hint: 'You may say it when you meet a friend far from home.',
    near: ['correlation', 'contingency'],
  },
];
