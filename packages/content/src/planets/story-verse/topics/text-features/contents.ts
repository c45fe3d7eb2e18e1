import { figure, generator, type Rng } from '@planets/practice';
import { books, type Book } from '../../data/books.ts';

interface Contents {
  readonly book: Book;
  /** The first page of each chapter. */
  readonly pages: readonly number[];
  /** The page after the last chapter. */
  readonly end: number;
}

function contentsOf(rng: Rng): Contents {
  const book = rng.pick(books);
  const pages = [rng.int(4, 8)];
  for (const _ of book.chapters) pages.push(pages.at(-1)! + rng.int(6, 15));
  return { book, pages: pages.slice(0, -1), end: pages.at(-1)! };
}

const shown = ({ book, pages }: Contents) =>
  figure({
    kind: 'data-table',
    caption: `Contents: ${book.title}`,
    columns: ['Chapter', 'Page'],
    rows: book.chapters.map(([name], at) => [name, String(pages[at])]),
  });

export const whichChapter = generator({
  id: 'which-chapter',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const contents = contentsOf(rng);
    const at = rng.int(0, 4);
    const [name, question] = contents.book.chapters[at]!;
    return {
      prompt: [
        shown(contents),
        `In which chapter would you look for an answer to this?\n\n**${question}**`,
      ],
      right: name,
      wrong: rng
        .sample(
          contents.book.chapters.filter((_, other) => other !== at),
          3,
        )
        .map(([text, other]) => ({ text, why: `There you would rather find out: ${other}` })),
      hints: [
        'Read the name of each chapter, and think of what may be in it.',
        'Which words of the question have to do with words in a name?',
      ],
      steps: [
        'The name of a chapter tells what it is about.',
        `The question “${question}” belongs to the chapter “${name}”.`,
      ],
      about: `chapter: ${question}`,
    };
  },
});

export const whichPage = generator({
  id: 'which-page',
  kind: 'numeric',
  difficulty: 2,
  make(rng) {
    const contents = contentsOf(rng);
    const at = rng.int(0, 3);
    const [name, question] = contents.book.chapters[at]!;
    const page = contents.pages[at]!;
    return {
      prompt: [
        shown(contents),
        `You want to know: **${question}** On which page do you start to read?`,
      ],
      answer: page,
      slips: [
        { value: contents.pages[at + 1]!, why: 'That is where the chapter after it begins.' },
        {
          value: at + 1,
          why: 'You counted the chapters. Look at the numbers in the second column.',
        },
      ],
      hints: [
        'First find the chapter. Then go across to the number.',
        'Put a finger under the row, so that you do not slip into the next.',
      ],
      steps: [
        `The chapter “${name}” is about that.`,
        `In its row stands ${page}. On that page it begins.`,
      ],
      about: `chapter: ${question}`,
    };
  },
});

export const whereAmI = generator({
  id: 'where-in-the-book',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const contents = contentsOf(rng);
    const at = rng.int(0, 3);
    const first = contents.pages[at]!;
    const next = contents.pages[at + 1]!;
    const page = rng.int(first + 1, next - 1);
    return {
      prompt: [
        shown(contents),
        `You open the book, and you are on page **${page}**. In which chapter are you?`,
      ],
      right: contents.book.chapters[at]![0],
      wrong: contents.book.chapters
        .map(([text], other) => ({ text, other }))
        .filter(({ other }) => other !== at)
        .slice(0, 3)
        .map(({ text, other }) => ({
          text,
          why:
            other > at
              ? `That one begins on page ${contents.pages[other]}, farther back than page ${page}.`
              : `That one ends before page ${contents.pages[other + 1]}.`,
        })),
      hints: [
        'A chapter goes on until the next one begins.',
        `Find the last chapter that begins before page ${page}.`,
      ],
      steps: [
        `“${contents.book.chapters[at]![0]}” begins on page ${first}.`,
        `The next chapter begins only on page ${next}. Page ${page} lies between the two.`,
      ],
      about: `page in ${contents.book.title} ${at}`,
    };
  },
});

export const howLong = generator({
  id: 'how-long-is-the-chapter',
  kind: 'multi-step',
  difficulty: 4,
  grades: [3, 6],
  make(rng) {
    const contents = contentsOf(rng);
    const at = rng.int(0, 3);
    const [name] = contents.book.chapters[at]!;
    const first = contents.pages[at]!;
    const next = contents.pages[at + 1]!;
    return {
      prompt: [
        shown(contents),
        `Find out how long the chapter **${name}** is. Each chapter begins on a new page.`,
      ],
      parts: [
        {
          prompt: 'On which page does it begin?',
          answer: first,
          slips: [{ value: next, why: 'That is where the next one begins.' }],
        },
        {
          prompt: 'What is its last page?',
          answer: next - 1,
          slips: [{ value: next, why: 'That page belongs to the next chapter already.' }],
        },
        {
          prompt: 'How many pages does it have?',
          answer: next - first,
          follows: 'b - a + 1',
          slips: [
            {
              value: next - first - 1,
              why: 'When you take the first from the last, you lose one: the first page counts, too.',
            },
          ],
        },
      ],
      hints: [
        'The last page of a chapter is the one before the next chapter begins.',
        'Try the counting with a short one: how many pages are 3, 4 and 5?',
      ],
      steps: [
        `It begins on page ${first}.`,
        `The next chapter begins on page ${next}, so this one ends on page ${next - 1}.`,
        `${next - 1} − ${first} + 1 = ${next - first}. The 1 is there because the first page counts as well.`,
      ],
      about: `length in ${contents.book.title} ${at}`,
    };
  },
});
