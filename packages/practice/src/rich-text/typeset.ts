import temml from 'temml';

// The tree behind temml's markup; its only name for it has dangling underscores.
const { __renderToMathMLTree: renderToTree } = temml;

/** MathML as data: a client builds the elements itself and never parses markup. */
export interface MathNode {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly (MathNode | string)[];
}

/** The nodes of temml's tree: MathNode, DocumentFragment and TextNode of its source, which ships no types. */
interface TemmlNode {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Record<string, string>;
  readonly children?: readonly TemmlNode[];
}

/** temml keeps the digits of a number apart; one text each is what is read aloud. */
function joinTexts(children: readonly (MathNode | string)[]): (MathNode | string)[] {
  const joined: (MathNode | string)[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof child === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + child;
    else joined.push(child);
  }
  return joined;
}

function plainNode(node: TemmlNode): (MathNode | string)[] {
  if (node.text !== undefined) return [node.text];
  const children = joinTexts((node.children ?? []).flatMap(plainNode));
  if (node.type === undefined) return children;
  const attributes = Object.entries(node.attributes ?? {}).filter(([name]) => name !== 'xmlns');
  return [
    {
      tag: node.type,
      ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
      children,
    },
  ];
}

/** Typesets TeX. @throws temml's ParseError when it is not TeX, which `content` tests rule out. */
export function typeset(tex: string): MathNode {
  const [root] = plainNode(renderToTree(tex, { throwOnError: true }) as TemmlNode);
  return root as MathNode;
}
