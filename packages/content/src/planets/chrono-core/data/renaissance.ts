import type { Term } from '../../../authoring/vocabulary.ts';
import type { Link } from '../ask/causes.ts';
import type { Deed } from '../ask/people.ts';
import type { Case } from '../ask/sorting.ts';
import type { Marked } from '../ask/timelines.ts';

const EB = 'Encyclopaedia Britannica';
const LOC = 'Library of Congress';

export const RENAISSANCE: readonly Marked[] = [
  {
    label: 'Dome of Florence begun',
    what: 'Work began on Brunelleschi’s dome in Florence',
    year: 1420,
    why: 'Nobody since the Romans had built so wide a dome, and he needed no wooden frame from the ground.',
    theme: 'a cathedral roof',
    source: EB,
  },
  {
    label: 'Gutenberg’s Bible',
    what: 'Gutenberg’s printed Bible was finished in Mainz',
    year: 1455,
    about: true,
    why: 'Books became cheaper, and ideas could spread faster than ever in Europe.',
    theme: 'metal letters and ink',
    source: LOC,
  },
  {
    label: 'Columbus’s first voyage',
    what: 'Columbus reached the Caribbean',
    year: 1492,
    why: 'Plants, animals, people and diseases began to cross the Atlantic in both directions.',
    theme: 'three ships paid for by Spain',
    source: LOC,
  },
  {
    label: 'The Last Supper',
    what: 'Leonardo finished The Last Supper in Milan',
    year: 1498,
    about: true,
    why: 'Its perspective draws the eye to the central figure, and each face shows a feeling.',
    theme: 'a wall in a dining hall of monks',
    source: EB,
  },
  {
    label: 'Michelangelo’s David',
    what: 'Michelangelo finished his statue of David',
    year: 1504,
    why: 'It shows the human body as strong and beautiful, as ancient statues did.',
    theme: 'a block of marble that others had given up on',
    source: EB,
  },
  {
    label: 'Ninety-five Theses',
    what: 'Martin Luther published his Ninety-five Theses',
    year: 1517,
    why: 'A protest against the sale of indulgences grew into the Reformation.',
    theme: 'a professor in Wittenberg',
    source: EB,
  },
  {
    label: 'Luther at Worms',
    what: 'Luther refused to take back his writings at Worms',
    year: 1521,
    why: 'A monk defied both emperor and pope, and some German princes protected him.',
    theme: 'an assembly of princes',
    source: EB,
  },
  {
    label: 'Act of Supremacy',
    what: 'Henry VIII was declared head of the Church of England',
    year: 1534,
    why: 'England broke with the pope.',
    theme: 'a king who wanted a divorce',
    source: EB,
  },
  {
    label: 'Jesuits approved',
    what: 'The pope approved the Society of Jesus',
    year: 1540,
    why: 'Its schools and missions were at the heart of the Catholic renewal.',
    theme: 'Ignatius of Loyola',
    source: EB,
  },
  {
    label: 'Copernicus’s book',
    what: 'Copernicus published his book on the motions of the heavens',
    year: 1543,
    why: 'It put the Sun in the middle and Earth among the planets.',
    theme: 'astronomy',
    source: EB,
  },
  {
    label: 'Peace of Augsburg',
    what: 'The Peace of Augsburg was signed',
    year: 1555,
    why: 'Each German prince could choose between the Catholic and the Lutheran faith for his land.',
    theme: 'princes and their faith',
    source: EB,
  },
  {
    label: 'Council of Trent ends',
    what: 'The Council of Trent ended',
    year: 1563,
    why: 'It made Catholic teaching clear and ended many abuses.',
    theme: 'bishops who met, with long breaks, over eighteen years',
    source: EB,
  },
  {
    label: 'Spanish Armada',
    what: 'The Spanish Armada was defeated',
    year: 1588,
    why: 'England stayed Protestant and grew as a sea power.',
    theme: 'a fleet and a storm',
    source: EB,
  },
  {
    label: 'Edict of Nantes',
    what: 'The Edict of Nantes gave rights to French Protestants',
    year: 1598,
    why: 'After decades of civil war two faiths were allowed in one kingdom.',
    theme: 'King Henry IV of France',
    source: EB,
  },
  {
    label: 'Galileo’s telescope',
    what: 'Galileo published what he had seen through his telescope',
    year: 1610,
    why: 'Moons around Jupiter showed that not everything circles Earth.',
    theme: 'the night sky in a new instrument',
    source: EB,
  },
  {
    label: 'Shakespeare’s First Folio',
    what: 'Friends of Shakespeare printed 36 of his plays in one book',
    year: 1623,
    why: 'About half of these plays might otherwise have been lost.',
    theme: 'the theater in London',
    source: 'Folger Shakespeare Library',
  },
  {
    label: 'Peace of Westphalia',
    what: 'The Peace of Westphalia ended the Thirty Years’ War',
    year: 1648,
    why: 'Catholics, Lutherans and Calvinists were all recognized in Germany, and its wars over religion ended.',
    theme: 'treaties in Münster and Osnabrück',
    source: EB,
  },
];

export const RENAISSANCE_PEOPLE: readonly Deed[] = [
  {
    who: 'Leonardo da Vinci',
    did: 'painted the Mona Lisa and filled notebooks with studies of birds, water and machines',
    hint: 'He wrote in mirror writing.',
    more: 'He is often given as the example of a person with many talents.',
    group: 'art',
  },
  {
    who: 'Michelangelo',
    did: 'painted the ceiling of the Sistine Chapel and carved the David',
    hint: 'He saw himself above all as a sculptor.',
    more: 'It took him about four years to paint the ceiling.',
    group: 'art',
  },
  {
    who: 'Raphael',
    did: 'painted The School of Athens for the pope',
    hint: 'Plato and Aristotle stand in the middle of it.',
    more: 'It shows how much his time admired ancient thinkers.',
    group: 'art',
  },
  {
    who: 'Albrecht Dürer',
    did: 'made woodcuts and engravings in Nuremberg that were sold all over Europe',
    hint: 'One of his prints shows a rhinoceros that he had never seen.',
    more: 'With prints, many people could own a picture.',
    group: 'art',
  },
  {
    who: 'Sofonisba Anguissola',
    did: 'became a court painter in Spain and was known for lively portraits',
    hint: 'She came from Cremona in Italy.',
    more: 'She was one of the first women painters to be famous across Europe.',
    group: 'art',
  },
  {
    who: 'Filippo Brunelleschi',
    did: 'built the dome of the cathedral of Florence and worked out linear perspective',
    hint: 'He had been trained as a goldsmith.',
    more: 'His dome has two shells and a herringbone pattern of bricks.',
    group: 'art',
  },
  {
    who: 'Johannes Gutenberg',
    did: 'printed with movable metal type in Mainz',
    hint: 'His Bible has 42 lines on most pages.',
    more: 'By 1500 there were printing presses in more than 200 European towns.',
    group: 'idea',
  },
  {
    who: 'Niccolò Machiavelli',
    did: 'wrote The Prince, a book of advice on how to win and keep power',
    hint: 'He was an official of Florence.',
    more: 'He asked what rulers really do, and not what they ought to do.',
    group: 'idea',
  },
  {
    who: 'Erasmus',
    did: 'edited the New Testament in Greek and mocked the faults of his age',
    hint: 'He came from Rotterdam.',
    more: 'He wanted to reform the Church from within.',
    group: 'idea',
  },
  {
    who: 'Martin Luther',
    did: 'protested against the sale of indulgences and translated the Bible into German',
    hint: 'He was a monk and a professor.',
    more: 'His Bible did much to shape the German language.',
    group: 'faith',
  },
  {
    who: 'John Calvin',
    did: 'led the Reformation in Geneva and wrote the Institutes',
    hint: 'He was a Frenchman who had to flee.',
    more: 'His teaching shaped churches in Scotland, the Netherlands and New England.',
    group: 'faith',
  },
  {
    who: 'Henry VIII',
    did: 'broke with the pope and made himself head of the Church of England',
    hint: 'He had six wives.',
    more: 'He closed the monasteries and took their land.',
    group: 'faith',
  },
  {
    who: 'Ignatius of Loyola',
    did: 'founded the Society of Jesus',
    hint: 'He had been a soldier in Spain.',
    more: 'Its members, the Jesuits, founded schools from Europe to India and Japan.',
    group: 'faith',
  },
  {
    who: 'Teresa of Ávila',
    did: 'reformed the Carmelite order in Spain and wrote on prayer',
    hint: 'She was a nun with great energy.',
    more: 'She founded convents in many towns against strong resistance.',
    group: 'faith',
  },
  {
    who: 'Nicolaus Copernicus',
    did: 'argued that Earth moves around the Sun',
    near: ['Galileo Galilei'],
    hint: 'He was a church official in Poland.',
    more: 'His book was printed in the year of his death.',
    group: 'idea',
  },
  {
    who: 'Galileo Galilei',
    did: 'saw moons of Jupiter through a telescope and was tried by the Inquisition',
    hint: 'He taught in Pisa and Padua.',
    more: 'He was made to say that Earth does not move, and spent his last years under house arrest.',
    group: 'idea',
  },
  {
    who: 'Andreas Vesalius',
    did: 'published exact drawings of the human body, from his own dissections',
    hint: 'He taught medicine in Padua.',
    more: 'He corrected many errors that had been copied since ancient times.',
    group: 'idea',
  },
  {
    who: 'William Shakespeare',
    did: 'wrote plays such as Hamlet and Romeo and Juliet',
    hint: 'His company played at the Globe.',
    more: 'Hundreds of his phrases are still used in English.',
    group: 'idea',
  },
];

export const IDEA_SORTS = {
  humanism: {
    name: 'Humanism',
    asks: 'is an example of **humanism**',
    means:
      'Humanism put human beings, their abilities and the study of ancient texts at the center.',
  },
  perspective: {
    name: 'New methods in art',
    asks: 'is an example of **new methods in art**',
    means: 'Artists learned to show depth, light and the body as the eye sees them.',
  },
  printing: {
    name: 'The power of printing',
    asks: 'shows the **power of printing**',
    means: 'Printing made texts cheap, alike and fast to spread.',
  },
  reform: {
    name: 'The Reformation',
    asks: 'belongs to the **Reformation**',
    means: 'The Reformation set out to renew the Church and ended in new churches.',
  },
  science: {
    name: 'New science',
    asks: 'belongs to the **new science**',
    means:
      'The new science trusted observation, measurement and mathematics more than old authorities.',
  },
} as const;

export const IDEA_CASES: readonly Case<keyof typeof IDEA_SORTS>[] = [
  {
    text: 'Petrarch searches monasteries for lost letters of Cicero.',
    sort: 'humanism',
    why: 'Humanists wanted to learn from ancient authors.',
  },
  {
    text: 'A school teaches history, poetry and speaking well, so that its students can serve their city.',
    sort: 'humanism',
    why: 'These studies of human life were called the humanities.',
  },
  {
    text: 'A writer praises the dignity of man, who can become whatever he wills.',
    sort: 'humanism',
    why: 'Trust in human abilities is at the heart of it.',
  },
  {
    text: 'Floor tiles in a painting become smaller toward one point, so that the room looks deep.',
    sort: 'perspective',
    why: 'This is linear perspective.',
  },
  {
    text: 'A painter studies muscles and bones in order to draw a moving arm.',
    sort: 'perspective',
    why: 'Artists studied anatomy in order to show the body truthfully.',
  },
  {
    text: 'Soft shadows model a face, without hard outlines.',
    sort: 'perspective',
    why: 'Leonardo was a master of this. It is called sfumato.',
  },
  {
    text: 'Within weeks a pamphlet that was made in one town can be read in all of Germany.',
    sort: 'printing',
    why: 'No scribe could copy so fast.',
  },
  {
    text: 'A map exists in 500 copies that are all alike.',
    sort: 'printing',
    why: 'Copies by hand always differ. Printed ones are identical.',
  },
  {
    text: 'A merchant who could never pay for a book now owns ten.',
    sort: 'printing',
    why: 'The price of books fell sharply.',
  },
  {
    text: 'A professor writes that forgiveness cannot be bought.',
    sort: 'reform',
    why: 'The sale of indulgences was what Luther protested against.',
  },
  {
    text: 'A congregation sings and prays in its own language instead of Latin.',
    sort: 'reform',
    why: 'Reformers wanted everyone to understand the service.',
  },
  {
    text: 'A prince takes over the property of monasteries and becomes head of the church in his land.',
    sort: 'reform',
    why: 'Rulers who turned Protestant often did so.',
  },
  {
    text: 'A mathematician compares the paths of planets with two models of the heavens.',
    sort: 'science',
    why: 'He tests ideas against observations.',
  },
  {
    text: 'A professor opens a body himself and finds that the ancient book is wrong.',
    sort: 'science',
    why: 'His own eyes count more than the authority.',
  },
  {
    text: 'Someone points a tube with two lenses at Jupiter and draws what he sees each night.',
    sort: 'science',
    why: 'An instrument and careful notes are its tools.',
  },
];

export const RENAISSANCE_LINKS: readonly Link[] = [
  {
    cause: 'Italian cities such as Florence and Venice had grown rich from trade',
    result: 'Merchant families could pay for art and learning',
    group: 'italy',
    how: 'The Medici were bankers, and they spent part of their profit on painters, builders and scholars.',
    theme: 'money from banks and ships',
  },
  {
    cause: 'Greek scholars came to Italy, some of them from Constantinople',
    result: 'More people in Italy learned to read Plato in Greek',
    group: 'italy',
    how: 'They brought books and could teach the language.',
    theme: 'a language',
  },
  {
    cause: 'Printing with movable type spread across Europe',
    result: 'Luther’s ideas could not be stopped as those of earlier critics had been',
    group: 'print',
    how: 'Before anyone could burn one copy, there were hundreds more.',
    theme: 'pamphlets',
  },
  {
    cause: 'Indulgences were sold to pay for Saint Peter’s in Rome',
    result: 'Martin Luther wrote his Ninety-five Theses',
    how: 'He taught that forgiveness is a gift and cannot be sold.',
    theme: 'a building in Rome',
  },
  {
    cause: 'The pope would not end the marriage of Henry VIII',
    result: 'England got a church of its own',
    how: 'Parliament made the king head of the Church of England, which could then decide.',
    theme: 'a royal marriage',
  },
  {
    cause: 'The Catholic Church lost many of its members to the reformers',
    result: 'A council met at Trent to renew the Church',
    how: 'It ended abuses, set up schools for priests and made its teaching clear.',
    theme: 'bishops in an Alpine town',
  },
  {
    cause: 'Reformers said that every Christian should read the Bible',
    result: 'Bibles were translated and more schools were opened',
    group: 'print',
    how: 'People can only read it if they have it in their language and have learned to read.',
    theme: 'reading at home',
  },
  {
    cause: 'Galileo saw moons that circle Jupiter',
    result: 'It was harder to believe that everything circles Earth',
    how: 'Here were bodies that plainly went around something else.',
    theme: 'a telescope',
  },
  {
    cause: 'For thirty years armies had fought over faith and power in Germany',
    result: 'Treaties gave Catholics, Lutherans and Calvinists each a lasting place',
    how: 'No side could win, and millions had died of war, hunger and disease.',
    theme: 'an exhausted continent',
  },
  {
    cause: 'European ships linked the Americas with the rest of the world',
    result: 'Potatoes, corn and tomatoes came to Europe, and horses and wheat to the Americas',
    how: 'Historians call this the Columbian Exchange. Diseases crossed too, with terrible losses for Native peoples.',
    theme: 'what people eat',
  },
];

export const RENAISSANCE_WORDS: readonly Term[] = [
  {
    term: 'Renaissance',
    means: 'a rebirth of interest in ancient art and learning, from about 1350 to 1600',
    example: 'In Florence painters study Roman statues, and scholars collect Greek books.',
    hint: 'It is French for rebirth.',
    near: ['humanism'],
  },
  {
    term: 'humanism',
    means: 'a way of thinking that values human abilities and the study of ancient authors',
    example: 'The teacher reads Cicero with his students. He wants them to think and speak well.',
    hint: 'The word “human” is in it.',
    near: ['Renaissance'],
  },
  {
    term: 'patron',
    means: 'a person who pays for an artist’s work',
    example: 'Lorenzo de’ Medici gives young Michelangelo a room, meals and marble.',
    hint: 'Without this person many paintings would not exist.',
  },
  {
    term: 'perspective',
    means: 'a method of showing depth on a flat surface',
    example:
      'All the lines of the street run toward one point, so the houses seem to go back into the wall.',
    hint: 'It has a vanishing point.',
    near: ['fresco'],
  },
  {
    term: 'fresco',
    means: 'a painting made on wet plaster',
    example:
      'Each morning the painter covers just as much of the wall as can be painted before it dries.',
    hint: 'It is Italian for fresh.',
  },
  {
    term: 'vernacular',
    means: 'the everyday language of a place',
    example: 'Dante wrote his great poem in Italian, not in Latin.',
    hint: 'Luther’s Bible was in it.',
    grades: [7, 10],
  },
  {
    term: 'indulgence',
    means: 'a pardon from penalties for sins, which was sold in Luther’s time',
    example: 'Johann Tetzel goes from town to town. For a coin people receive a paper with a seal.',
    hint: 'The Ninety-five Theses are about it.',
  },
  {
    term: 'Reformation',
    means: 'the movement to change the Church that led to Protestant churches',
    example:
      'It began with one monk’s protest in 1517, and within decades much of northern Europe had left the pope’s church.',
    hint: 'It has the word “reform” in it.',
    near: ['Counter-Reformation'],
  },
  {
    term: 'Counter-Reformation',
    means: 'the renewal of the Catholic Church after the Protestant protest',
    example: 'At Trent bishops ended abuses, and Jesuits opened schools everywhere.',
    hint: '“Counter-” means against or in answer to.',
    near: ['Reformation'],
  },
  {
    term: 'heresy',
    means: 'a belief that a church condemns',
    example: 'For saying so, he was brought before the Inquisition.',
    hint: 'Luther was accused of it.',
    grades: [7, 10],
  },
  {
    term: 'heliocentric',
    means: 'with the Sun in the middle',
    example: 'In this model Earth is the third planet and turns once a day.',
    hint: '“Helios” is the Greek word for the Sun.',
  },
  {
    term: 'movable type',
    means: 'single letters that can be put together, printed from and used again',
    example:
      'When the page is finished, the printer sorts the metal letters back into their boxes.',
    hint: 'Gutenberg’s were of metal, Bi Sheng’s of clay.',
  },
  {
    term: 'city-state',
    means: 'a city that governs itself and the land around it',
    example: 'Venice has its own fleet, its own coins and its own leader, the doge.',
    hint: 'Florence was one, and so was ancient Athens.',
  },
  {
    term: 'Columbian Exchange',
    means: 'the movement of plants, animals, people and diseases across the Atlantic after 1492',
    example:
      'Tomatoes come to Italy and horses to Mexico, and smallpox kills millions in the Americas.',
    hint: 'It is named after a navigator.',
  },
  {
    term: 'secular',
    means: 'not connected with religion',
    example: 'The painting shows no saint. It shows a merchant and his wife in their room.',
    hint: 'It is the opposite of religious.',
    grades: [7, 10],
  },
  {
    term: 'excommunicate',
    means: 'to shut someone out of a church',
    example: 'In 1521 the pope declared that Luther was no longer a member.',
    hint: 'It has to do with losing communion.',
    grades: [8, 10],
  },
];
