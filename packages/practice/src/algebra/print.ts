import type { Tree } from './tree.ts';

/** How tightly a written expression holds together: what is looser than its place needs brackets. */
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;

const strengthOf = (tree: Tree): number => {
  if (tree.op === 'sum') return SUM;
  if (tree.op === 'negative' || tree.op === 'product' || tree.op === 'quotient') return PRODUCT;
  if (tree.op === 'power') return POWER;
  if (tree.op === 'number' && tree.written.includes(' ')) return SUM;
  return ATOM;
};

const inside = (tree: Tree, least: number): string =>
  strengthOf(tree) < least ? `(${print(tree)})` : print(tree);

const isPercent = (tree: Tree): boolean =>
  tree.op === 'quotient' && tree.bottom.op === 'number' && tree.bottom.written === '100';

/** What the sign ° multiplies by. */
const isDegree = (tree: Tree): boolean =>
  tree.op === 'quotient' &&
  tree.top.op === 'constant' &&
  tree.bottom.op === 'number' &&
  tree.bottom.written === '180';

function printFactors(factors: readonly Tree[]): string {
  let text = '';
  for (const factor of factors) {
    // A fraction or a sign of its own inside of a product is what could be read in another way.
    const written = inside(factor, factor.op === 'product' && text === '' ? PRODUCT : POWER);
    const joins =
      text !== '' &&
      (/^\d/.test(written) || /(?:^|[^a-z])[a-z]{2,}$/.test(text) || text.at(-1) === written);
    text += joins ? `*${written}` : written;
  }
  return text;
}

const printTerm = (tree: Tree): string =>
  tree.op === 'negative' ? `- ${inside(tree.of, PRODUCT)}` : `+ ${inside(tree, PRODUCT)}`;

/** An expression as one would type it, with brackets wherever it could be read in another way. */
export function print(tree: Tree): string {
  switch (tree.op) {
    case 'number':
      return tree.written;
    case 'letter':
    case 'constant':
      return tree.name;
    case 'sum':
      return [inside(tree.of[0]!, PRODUCT), ...tree.of.slice(1).map(printTerm)].join(' ');
    case 'negative':
      return `-${inside(tree.of, PRODUCT)}`;
    case 'product':
      return tree.of.length === 2 && isDegree(tree.of[1]!)
        ? `${inside(tree.of[0]!, ATOM)}°`
        : printFactors(tree.of);
    case 'quotient':
      return isPercent(tree)
        ? `${inside(tree.top, ATOM)}%`
        : `${inside(tree.top, tree.top.op === 'product' ? PRODUCT : POWER)}/${inside(tree.bottom, POWER)}`;
    case 'power':
      return `${inside(tree.base, ATOM)}^${inside(tree.exponent, ATOM)}`;
    case 'root':
      if (tree.degree > 3) return `root(${tree.degree}, ${print(tree.of)})`;
      return `${tree.degree === 2 ? 'sqrt' : 'cbrt'}(${print(tree.of)})`;
    case 'log':
      return tree.base.op === 'number' && tree.base.written === '10'
        ? `log(${print(tree.of)})`
        : `log_${inside(tree.base, ATOM)}(${print(tree.of)})`;
    case 'call':
      return tree.name === 'abs' && !print(tree.of).includes('|')
        ? `|${print(tree.of)}|`
        : `${tree.name}(${print(tree.of)})`;
  }
}
