import type { Token } from './tokens.ts';
import { refuse } from './unreadable.ts';

/** Brackets and powers inside of one another. Deeper than any school needs, far from the end of the stack. */
const MAX_DEPTH = 24;

/** A place in the tokens of an expression, and how deep the reader is in its brackets. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token ahead by so many places; undefined at the end. */
  ahead(by = 0): Token | undefined {
    return this.#tokens[this.#at + by];
  }

  /** The token that was read last. */
  get before(): Token | undefined {
    return this.#tokens[this.#at - 1];
  }

  skip(count = 1): void {
    this.#at += count;
  }

  /** Whether one of these signs stands here. */
  peek(...signs: readonly string[]): boolean {
    const token = this.ahead();
    return token?.type === 'sign' && signs.includes(token.text);
  }

  /** Reads one of these signs, where it stands here. */
  take(...signs: readonly string[]): string | undefined {
    const token = this.ahead();
    if (token?.type !== 'sign' || !signs.includes(token.text)) return undefined;
    this.#at += 1;
    return token.text;
  }

  /** Reads what is inside of something else. Too many of these end the reading. */
  deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) return refuse('There are too many brackets in one another.');
    const result = read();
    this.#depth -= 1;
    return result;
  }
}
