import Fraction from 'fraction.js';
import { Cursor } from './cursor.ts';
import { readFunction, readRoot, ROOTS, type Reader } from './parse-functions.ts';
import { tokensOf, type Token } from './tokens.ts';
import { product, type Tree } from './tree.ts';
import { refuse } from './unreadable.ts';

/**
 * How far implicit multiplication reaches. `loose` is the rule of calculators: `1/2x` is (1/2)x and `e^2x`
 * is (e^2)x. `tight` is how many students mean it: 1/(2x) and e^(2x). Where the two differ, the checker
 * asks for brackets before it calls anything wrong.
 */
export type Binding = 'loose' | 'tight';

export interface ParseOptions {
  readonly letters: ReadonlySet<string>;
  readonly binding: Binding;
}

const MAX_EXPONENT = 1000;

const number = (value: number): Tree => ({
  op: 'number',
  value: new Fraction(value),
  written: String(value),
});

const HUNDRED = number(100);
const PI: Tree = { op: 'constant', name: 'pi' };
const DEGREE: Tree = { op: 'quotient', top: PI, bottom: number(180) };

class Parser implements Reader {
  readonly cursor: Cursor;
  readonly isTight: boolean;
  readonly #letters: ReadonlySet<string>;
  #bars = 0;

  constructor(tokens: readonly Token[], options: ParseOptions) {
    this.cursor = new Cursor(tokens);
    this.isTight = options.binding === 'tight';
    this.#letters = options.letters;
  }

  whole(): Tree {
    if (this.cursor.ahead() === undefined) return refuse('Type your answer first.');
    const tree = this.#sum();
    const rest = this.cursor.ahead();
    if (rest === undefined) return tree;
    if (rest.type === 'sign' && rest.text === ')')
      return refuse('There is a closing bracket without an opening one.');
    if (rest.type === 'sign' && rest.text === ',')
      return refuse('Write a point for decimals (0.5) and commas only between thousands (1,000).');
    return refuse('This could not be read as an expression. Check its brackets and signs.');
  }

  #sum(): Tree {
    return this.cursor.deeper(() => {
      const terms = [this.#product()];
      for (
        let sign = this.cursor.take('+', '-');
        sign !== undefined;
        sign = this.cursor.take('+', '-')
      ) {
        const term = this.#product();
        terms.push(sign === '-' ? { op: 'negative', of: term } : term);
      }
      return terms.length === 1 ? terms[0]! : { op: 'sum', of: terms };
    });
  }

  #product(): Tree {
    if (this.cursor.peek('-', '+')) return this.#signed(() => this.#product());
    const next = () => (this.isTight ? this.run() : this.power());
    let tree = next();
    let joined = false;
    for (;;) {
      const sign = this.cursor.take('*', '/');
      if (sign === undefined && !this.startsFactor()) return tree;
      const right = sign === undefined ? next() : this.#signed(next);
      tree =
        sign === '/' ? { op: 'quotient', top: tree, bottom: right } : product(tree, right, joined);
      joined = sign !== '/';
    }
  }

  /** After a sign of multiplication or division a sign of its own may stand: `2 * -3`. */
  #signed(read: () => Tree): Tree {
    const sign = this.cursor.take('-', '+');
    if (sign === undefined) return read();
    const of = this.cursor.deeper(() => this.#signed(read));
    return sign === '-' ? { op: 'negative', of } : of;
  }

  /** Factors side by side, without a sign or a space between them. */
  run(): Tree {
    let tree = this.power();
    let joined = false;
    while (this.startsFactor() && !this.cursor.ahead()!.spaced) {
      tree = product(tree, this.power(), joined);
      joined = true;
    }
    return tree;
  }

  startsFactor(): boolean {
    const token = this.cursor.ahead();
    if (token === undefined) return false;
    if (token.type === 'number') {
      const before = this.cursor.before;
      return refuse(
        before?.type === 'number'
          ? 'Two numbers stand side by side. Write a sign between them.'
          : 'A number stands right after a letter or a bracket. Write ^ for a power (x^2), or put the number first (2x).',
      );
    }
    if (token.type !== 'sign') return true;
    return token.text === '|' ? this.#bars === 0 : '(√∛∜'.includes(token.text);
  }

  power(): Tree {
    return this.cursor.deeper(() => {
      const base = this.postfix();
      if (this.cursor.take('^') === undefined) return base;
      const exponent = this.#exponent(base);
      return exponent.op === 'number' && exponent.value.compare(MAX_EXPONENT) > 0
        ? refuse('That power is larger than anything asked for here.')
        : { op: 'power', base, exponent };
    });
  }

  #exponent(base: Tree): Tree {
    const sign = this.cursor.take('-', '+');
    if (sign !== undefined) {
      const of = this.cursor.deeper(() => this.#exponent(base));
      return sign === '-' ? { op: 'negative', of } : of;
    }
    const exponent = this.power();
    // e^2x may be meant as e^(2x), and 2^3n as 2^(3n); nobody means x^(2y) by x^2y.
    const isOpen = base.op === 'number' || base.op === 'constant';
    return this.isTight && isOpen && exponent.op === 'number'
      ? this.#withLetters(exponent)
      : exponent;
  }

  #withLetters(first: Tree): Tree {
    let tree = first;
    for (;;) {
      const next = this.cursor.ahead();
      if (next?.type !== 'letter' || next.spaced) return tree;
      tree = product(tree, this.power(), tree !== first);
    }
  }

  postfix(): Tree {
    let tree = this.#primary();
    for (;;) {
      if (this.cursor.take('%') !== undefined)
        tree = { op: 'quotient', top: tree, bottom: HUNDRED };
      else if (this.cursor.take('°') !== undefined) tree = product(tree, DEGREE, false);
      else return tree;
    }
  }

  #primary(): Tree {
    const token = this.cursor.ahead();
    if (token === undefined) return refuse('Something is missing at the end.');
    this.cursor.skip();
    if (token.type === 'number') return this.#number(token);
    if (token.type === 'letter') return this.#letter(token.text);
    if (token.type === 'name')
      return token.text === 'pi' ? PI : this.cursor.deeper(() => readFunction(this, token.text));
    if (token.text === '(') return this.bracket(')');
    if (token.text === '|') return { op: 'call', name: 'abs', of: this.bracket('|') };
    const degree = ROOTS[token.text];
    if (degree !== undefined) return this.cursor.deeper(() => readRoot(this, degree));
    return refuse(
      token.text === ')'
        ? 'Something is missing before the closing bracket.'
        : `Something is missing before “${token.text}”.`,
    );
  }

  #letter(name: string): Tree {
    return name === 'e' && !this.#letters.has('e')
      ? { op: 'constant', name: 'e' }
      : { op: 'letter', name };
  }

  /** `1 1/2` is a mixed number, as it is wherever a number is typed. */
  #number(token: Token & { type: 'number' }): Tree {
    const [top, slash, bottom, after] = [0, 1, 2, 3].map((by) => this.cursor.ahead(by));
    const isMixed =
      top?.type === 'number' &&
      top.spaced &&
      slash?.type === 'sign' &&
      slash.text === '/' &&
      bottom?.type === 'number' &&
      [token, top, bottom].every(({ written }) => /^\d+$/.test(written)) &&
      !(after?.type === 'sign' && after.text === '^');
    if (!isMixed) return { op: 'number', value: token.value, written: token.written };
    if (bottom.value.equals(0)) return refuse('Nothing can be divided by 0.');
    this.cursor.skip(3);
    return {
      op: 'number',
      value: token.value.add(top.value.div(bottom.value)),
      written: `${token.written} ${top.written}/${bottom.written}`,
    };
  }

  bracket(end: ')' | '|'): Tree {
    const bars = this.#bars;
    this.#bars = end === '|' ? bars + 1 : 0;
    if (this.cursor.peek(end)) return refuse('There is nothing between the brackets.');
    const tree = this.#sum();
    this.#bars = bars;
    if (this.cursor.take(end) === undefined)
      return refuse(
        end === '|'
          ? 'A second | is missing.'
          : 'A closing bracket is missing. Check the brackets.',
      );
    return tree;
  }
}

/** Reads an expression in plain signs. Leaves by `refuse` where it cannot. */
export const parseTree = (plain: string, options: ParseOptions): Tree =>
  new Parser(tokensOf(plain, options.letters), options).whole();
