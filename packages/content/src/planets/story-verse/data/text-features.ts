import type { Term } from '../../../authoring/vocabulary.ts';

/** The parts of a book, of a page and of a screen. */
export const features: readonly Term[] = [
  {
    term: 'title',
    means: 'the name of a book or a text',
    example: 'On the front of the book it says “All About Owls”.',
    hint: 'You say it when someone asks which book you are reading.',
  },
  {
    term: 'heading',
    means: 'the words above a part of a text that tell what this part is about',
    example: 'Above one part of a text about owls stand the words “What Owls Eat”.',
    hint: 'It stands at the head of a part, as your head stands above the rest of you.',
    near: ['subheading'],
  },
  {
    term: 'caption',
    means: 'the words beside a picture that tell what is in it',
    example: 'Under a photo you read: “A snowy owl feeds its chicks.”',
    hint: 'It belongs to a photo, and it is a whole sentence or part of one.',
  },
  {
    term: 'table of contents',
    means: 'a list in the front of a book that shows its chapters and their pages',
    example:
      'You want to know on which page the chapter about nests begins. You open the book at the very front.',
    hint: 'It tells you where in the book each part begins.',
  },
  {
    term: 'glossary',
    means: 'a list in the back of a book that explains its hard words',
    example:
      'You do not know the word “talon”. You turn to the back, and there it is with its meaning.',
    hint: 'It is like a small dictionary inside a book.',
  },
  {
    term: 'index',
    means: 'a list in the back of a book, from A to Z, of the pages on which each subject comes up',
    example:
      'You want to find every page that says something about mice. You turn to the back and look under M.',
    hint: 'It has many numbers behind each word.',
    grades: [3, 6],
  },
  {
    term: 'bold word',
    means: 'a word in thick, dark letters, because it is important',
    example:
      'In one sentence a word is much darker than the rest: “The **talons** of an owl are sharp.”',
    hint: 'It jumps out at you before you have begun to read.',
  },
  {
    term: 'diagram',
    means: 'a drawing that shows the parts of something or how it works',
    example:
      'A drawing of an owl has lines to its beak, its wing and its claws, and a word at each.',
    hint: 'You look at this drawing to understand something, not to enjoy it.',
    near: ['label', 'flow chart'],
  },
  {
    term: 'label',
    means: 'a word with a line to one part of a picture, to name that part',
    example: 'A thin line goes from the word “beak” to the front of the drawn owl.',
    hint: 'You find one on a jar of jam, too.',
    near: ['diagram'],
  },
  {
    term: 'map',
    means: 'a drawing that shows where places are',
    example: 'Colors and dots show in which parts of the world snowy owls live.',
    hint: 'A traveler uses it.',
    near: ['legend'],
  },
  {
    term: 'timeline',
    means: 'a row of years that shows when things happened',
    example: 'Along a line stand years, and beside each year what people found out about owls.',
    hint: 'It goes from early on the left to late on the right.',
  },
  {
    term: 'graph',
    means: 'bars, lines or slices that compare numbers',
    example: 'Bars of different lengths show how many mice each kind of owl catches in a year.',
    hint: 'You know it from math.',
    near: ['table'],
  },
  {
    term: 'icon',
    means: 'a small picture on a screen that you click or tap',
    example: 'You tap the little house to get back to the first page.',
    hint: 'It says with a picture what would take words to say.',
    near: ['link', 'menu'],
  },
  {
    term: 'link',
    means: 'words on a screen that take you to another page',
    example:
      'The words “more about nests” are blue and underlined. You click them, and a new page opens.',
    hint: 'A chain is made of such parts: each holds on to the next.',
    near: ['icon', 'menu'],
  },
  {
    term: 'menu',
    means: 'a list on a screen from which you choose where to go',
    example: 'At the top of the website you can choose between Home, Animals, Games and Help.',
    hint: 'In a restaurant, you choose your meal from one.',
    near: ['icon', 'link'],
  },
  {
    term: 'sidebar',
    means: 'a box beside the main text with something extra in it',
    example:
      'At the edge of the page, in a frame of its own, you read: “Did you know? Owls cannot move their eyes.”',
    hint: 'You can skip it and still follow the text.',
    grades: [3, 6],
  },
  {
    term: 'bullet list',
    means: 'short points one below the other, each with a dot in front of it',
    example: 'Under “You will need” stand four things, one below the other, each after a dot.',
    hint: 'It makes several things easy to count at a glance.',
    grades: [3, 6],
  },
  {
    term: 'table',
    means: 'facts in rows and columns',
    example: 'Each row is an owl. In the columns you find its length, its weight and its food.',
    hint: 'To read it, put one finger on the row and one on the column.',
    near: ['graph', 'table of contents'],
    grades: [3, 6],
  },
  {
    term: 'legend',
    means: 'a small box that explains the colors and signs of a map',
    example: 'In the corner you see: green means forest, and a small triangle means a mountain.',
    hint: 'The word can also mean a very old story.',
    near: ['map'],
    grades: [4, 6],
  },
  {
    term: 'subheading',
    means: 'words that name a smaller part within a larger part of a text',
    example: 'Below “What Owls Eat” you find, in smaller letters, “Hunting in Winter”.',
    hint: 'The first three letters of the word mean “under”.',
    near: ['heading'],
    grades: [4, 6],
  },
  {
    term: 'flow chart',
    means: 'boxes joined by arrows that show the steps of something',
    example: 'Egg, arrow, chick, arrow, young bird, arrow, owl: you follow it from box to box.',
    hint: 'Its first word is also what a river does.',
    near: ['diagram'],
    grades: [4, 6],
  },
  {
    term: 'italics',
    means: 'slanted letters, often used for titles and foreign words',
    example: 'The Latin name of the owl is printed in letters that lean to the right.',
    hint: 'The word comes from the name of a country that looks like a boot.',
    grades: [4, 6],
  },
  {
    term: 'footnote',
    means: 'a note at the bottom of a page, found by a small number in the text',
    example:
      'After a sentence stands a tiny ¹. At the bottom of the page it says: “¹ Counted in 2019.”',
    hint: 'Its first part is at the bottom of your leg.',
    grades: [5, 6],
  },
  {
    term: 'introduction',
    means: 'a part before the first chapter that tells what the book is going to do',
    example: 'Before chapter 1, the author writes two pages about why she began to watch owls.',
    hint: 'You make one, too, when two people do not know each other yet.',
    grades: [5, 6],
  },
  {
    term: 'bibliography',
    means: 'a list of the books and articles that the author has used',
    example:
      'On the last pages you find the names of forty books about birds, with their authors and years.',
    hint: 'Its first part is an old Greek word for book.',
    grades: [5, 6],
  },
];
