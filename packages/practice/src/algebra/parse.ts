import Fraction from 'fraction.js';
import { tokensOf, type Token } from './tokens.ts';
import type { FunctionName, Tree } from './tree.ts';
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

/** Brackets and powers inside of one another. Deeper than any school needs, far from the end of the stack. */
const MAX_DEPTH = 24;

const MAX_EXPONENT = 1000;

const number = (value: number): Tree => ({
  op: 'number',
  value: new Fraction(value),
  written: String(value),
});

const HUNDRED = number(100);
const PI: Tree = { op: 'constant', name: 'pi' };
const DEGREE: Tree = { op: 'quotient', top: PI, bottom: number(180) };

const INVERSE: Readonly<Record<string, FunctionName>> = {
  sin: 'arcsin',
  cos: 'arccos',
  tan: 'arctan',
};
const SHORT: Readonly<Record<string, FunctionName>> = {
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
};
const ROOTS: Readonly<Record<string, number>> = { '√': 2, '∛': 3, '∜': 4, sqrt: 2, cbrt: 3 };

const times = (left: Tree, right: Tree, joined: boolean): Tree =>
  left.op === 'product' && joined
    ? { op: 'product', of: [...left.of, right] }
    : { op: 'product', of: [left, right] };

class Parser {
  readonly #tokens: readonly Token[];
  readonly #options: ParseOptions;
  #at = 0;
  #depth = 0;
  #bars = 0;

  constructor(tokens: readonly Token[], options: ParseOptions) {
    this.#tokens = tokens;
    this.#options = options;
  }

  whole(): Tree {
    if (this.#tokens.length === 0) return refuse('Type your answer first.');
    const tree = this.#sum();
    const rest = this.#tokens[this.#at];
    if (rest === undefined) return tree;
    if (rest.type === 'sign' && rest.text === ')')
      return refuse('There is a closing bracket without an opening one.');
    return refuse('This could not be read as an expression. Check its brackets and signs.');
  }

  #peek(...signs: readonly string[]): boolean {
    const token = this.#tokens[this.#at];
    return token?.type === 'sign' && signs.includes(token.text);
  }

  #take(...signs: readonly string[]): string | undefined {
    if (!this.#peek(...signs)) return undefined;
    const token = this.#tokens[this.#at] as Token & { text: string };
    this.#at += 1;
    return token.text;
  }

  #deeper<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) return refuse('There are too many brackets in one another.');
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #sum(): Tree {
    return this.#deeper(() => {
      const terms = [this.#product()];
      for (let sign = this.#take('+', '-'); sign !== undefined; sign = this.#take('+', '-')) {
        const term = this.#product();
        terms.push(sign === '-' ? { op: 'negative', of: term } : term);
      }
      return terms.length === 1 ? terms[0]! : { op: 'sum', of: terms };
    });
  }

  #product(): Tree {
    if (this.#peek('-', '+')) return this.#signed(() => this.#product());
    const next = () => (this.#options.binding === 'tight' ? this.#run() : this.#power());
    let tree = next();
    let joined = false;
    for (;;) {
      const sign = this.#take('*', '/');
      if (sign === undefined && !this.#startsFactor()) return tree;
      const right = sign === undefined ? next() : this.#signed(next);
      tree =
        sign === '/' ? { op: 'quotient', top: tree, bottom: right } : times(tree, right, joined);
      joined = sign !== '/';
    }
  }

  /** After a sign of multiplication or division a sign of its own may stand: `2 * -3`. */
  #signed(read: () => Tree): Tree {
    const sign = this.#take('-', '+');
    if (sign === undefined) return read();
    const of = this.#deeper(() => this.#signed(read));
    return sign === '-' ? { op: 'negative', of } : of;
  }

  /** Factors side by side, without a sign or a space between them. */
  #run(): Tree {
    let tree = this.#power();
    let joined = false;
    while (this.#startsFactor() && !this.#tokens[this.#at]!.spaced) {
      tree = times(tree, this.#power(), joined);
      joined = true;
    }
    return tree;
  }

  #startsFactor(): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined) return false;
    if (token.type === 'number') {
      const before = this.#tokens[this.#at - 1];
      return refuse(
        before?.type === 'number'
          ? 'Two numbers stand side by side. Write a sign between them.'
          : 'A number stands right after a letter or a bracket. Write ^ for a power (x^2), or put the number first (2x).',
      );
    }
    if (token.type !== 'sign') return true;
    return token.text === '|' ? this.#bars === 0 : '(√∛∜'.includes(token.text);
  }

  #power(): Tree {
    return this.#deeper(() => {
      const base = this.#postfix();
      if (this.#take('^') === undefined) return base;
      const exponent = this.#exponent(base);
      return exponent.op === 'number' && exponent.value.compare(MAX_EXPONENT) > 0
        ? refuse('That power is larger than anything asked for here.')
        : { op: 'power', base, exponent };
    });
  }

  #exponent(base: Tree): Tree {
    const sign = this.#take('-', '+');
    if (sign !== undefined) {
      const of = this.#deeper(() => this.#exponent(base));
      return sign === '-' ? { op: 'negative', of } : of;
    }
    const exponent = this.#power();
    // e^2x may be meant as e^(2x), and 2^3n as 2^(3n); nobody means x^(2y) by x^2y.
    const isOpen = base.op === 'number' || base.op === 'constant';
    return this.#options.binding === 'tight' && isOpen && exponent.op === 'number'
      ? this.#withLetters(exponent)
      : exponent;
  }

  #withLetters(first: Tree): Tree {
    let tree = first;
    for (;;) {
      const next = this.#tokens[this.#at];
      if (next?.type !== 'letter' || next.spaced) return tree;
      tree = times(tree, this.#power(), tree !== first);
    }
  }

  #postfix(): Tree {
    let tree = this.#primary();
    for (;;) {
      if (this.#take('%') !== undefined) tree = { op: 'quotient', top: tree, bottom: HUNDRED };
      else if (this.#take('°') !== undefined) tree = times(tree, DEGREE, false);
      else return tree;
    }
  }

  #primary(): Tree {
    const token = this.#tokens[this.#at];
    if (token === undefined) return refuse('Something is missing at the end.');
    this.#at += 1;
    if (token.type === 'number') return this.#number(token);
    if (token.type === 'letter') return this.#letter(token.text);
    if (token.type === 'name')
      return token.text === 'pi' ? PI : this.#deeper(() => this.#call(token.text));
    if (token.text === '(') return this.#bracket(')');
    if (token.text === '|') return { op: 'call', name: 'abs', of: this.#bracket('|') };
    const degree = ROOTS[token.text];
    if (degree !== undefined) return this.#deeper(() => this.#root(degree));
    return refuse(
      token.text === ')'
        ? 'Something is missing before the closing bracket.'
        : `Something is missing before “${token.text}”.`,
    );
  }

  #letter(name: string): Tree {
    return name === 'e' && !this.#options.letters.has('e')
      ? { op: 'constant', name: 'e' }
      : { op: 'letter', name };
  }

  /** `1 1/2` is a mixed number, as it is wherever a number is typed. */
  #number(token: Token & { type: 'number' }): Tree {
    const [top, slash, bottom, after] = this.#tokens.slice(this.#at, this.#at + 4);
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
    this.#at += 3;
    return {
      op: 'number',
      value: token.value.add(top.value.div(bottom.value)),
      written: `${token.written} ${top.written}/${bottom.written}`,
    };
  }

  #bracket(end: string): Tree {
    const bars = this.#bars;
    this.#bars = end === '|' ? bars + 1 : 0;
    if (this.#peek(end)) return refuse('There is nothing between the brackets.');
    const tree = this.#sum();
    this.#bars = bars;
    if (this.#take(end) === undefined)
      return refuse(
        end === '|'
          ? 'A second | is missing.'
          : 'A closing bracket is missing. Check the brackets.',
      );
    return tree;
  }

  /** Without brackets a root covers one thing, read loosely, or the factors up to the next sign. */
  #root(degree: number): Tree {
    if (this.#take('(') !== undefined) return { op: 'root', degree, of: this.#bracket(')') };
    if (this.#peek('-')) return refuse('Write brackets after the root.');
    return {
      op: 'root',
      degree,
      of: this.#options.binding === 'tight' ? this.#run() : this.#postfix(),
    };
  }

  #call(name: string): Tree {
    const degree = ROOTS[name];
    if (degree !== undefined) return this.#root(degree);
    if (name === 'root') return this.#anyRoot();
    if (name === 'log') return this.#log();
    if (name === 'exp')
      return { op: 'power', base: { op: 'constant', name: 'e' }, exponent: this.#argument() };
    const power = this.#take('^') === undefined ? undefined : this.#exponentOfName();
    const of = this.#argument();
    if (power?.op === 'negative' && INVERSE[name] !== undefined)
      return { op: 'call', name: INVERSE[name], of };
    const call: Tree = { op: 'call', name: SHORT[name] ?? (name as FunctionName), of };
    return power === undefined ? call : { op: 'power', base: call, exponent: power };
  }

  /** In `sin^2 x` the power is the number alone; `sin^-1` is the inverse. */
  #exponentOfName(): Tree {
    const bracketed = this.#take('(') !== undefined;
    const negative = this.#take('-') !== undefined;
    const token = this.#tokens[this.#at];
    if (token?.type !== 'number' || (negative && token.written !== '1'))
      return refuse('Write the power after the brackets: (sin(x))^2.');
    this.#at += 1;
    if (bracketed && this.#take(')') === undefined) return refuse('A closing bracket is missing.');
    const power: Tree = { op: 'number', value: token.value, written: token.written };
    return negative ? { op: 'negative', of: power } : power;
  }

  /** `sin(x)` or `sin 2x`: without brackets up to the next sign or function. */
  #argument(): Tree {
    if (this.#take('(') !== undefined) return this.#bracket(')');
    if (this.#take('-') !== undefined)
      return { op: 'negative', of: this.#deeper(() => this.#argument()) };
    let tree = this.#power();
    let joined = false;
    while (this.#tokens[this.#at]?.type !== 'name' && this.#startsFactor()) {
      tree = times(tree, this.#power(), joined);
      joined = true;
    }
    return tree;
  }

  #log(): Tree {
    const next = this.#tokens[this.#at];
    const base = this.#take('_') !== undefined || this.#isBase(next) ? this.#postfix() : number(10);
    return { op: 'log', base, of: this.#argument() };
  }

  /** `log2(8)` and `log10(x)`: a number right after the name and a bracket right after the number. */
  #isBase(next: Token | undefined): boolean {
    const after = this.#tokens[this.#at + 1];
    return (
      next?.type === 'number' &&
      !next.spaced &&
      after?.type === 'sign' &&
      after.text === '(' &&
      !after.spaced
    );
  }

  #anyRoot(): Tree {
    const bracket = this.#take('(');
    const degree = this.#tokens[this.#at];
    this.#at += 1;
    if (bracket === undefined || degree?.type !== 'number' || this.#take(',') === undefined)
      return refuse('Write a root as root(3, x), or as sqrt(x).');
    const order = degree.value.valueOf();
    if (!Number.isInteger(order) || order < 2 || order > 20)
      return refuse('The order of a root is a whole number from 2 to 20 here.');
    return { op: 'root', degree: order, of: this.#bracket(')') };
  }
}

/** Reads an expression in plain signs. Leaves by `refuse` where it cannot. */
export const parseTree = (plain: string, options: ParseOptions): Tree =>
  new Parser(tokensOf(plain, options.letters), options).whole();
