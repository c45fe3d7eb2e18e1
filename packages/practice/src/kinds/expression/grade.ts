import { compare, isRounded } from '../../algebra/compare.ts';
import { print } from '../../algebra/print.ts';
import type { Tree } from '../../algebra/tree.ts';
import { gradedWhole, ungradable, type Verdict } from '../../verdict.ts';
import { formMessage } from './form-slips.ts';
import { formSlip } from './form.ts';
import { parseAuthored } from './parse-authored.ts';
import type { ExpressionQuestion, ExpressionResponse } from './question.ts';
import { readExpression } from './read-expression.ts';

/** Right when it is equal to the key wherever both have a value, in the form that is asked for. */
export function gradeExpression(
  question: ExpressionQuestion,
  response: ExpressionResponse,
): Verdict {
  const read = readExpression(response.text, question);
  if (read.kind === 'unreadable') return ungradable(read.message);
  const letters = new Set(question.letters);
  const key = parseAuthored(question.key.text, letters);
  const { readAs } = read;
  const compared = compare(key, read.tree);
  if (compared === 'equal') {
    const slip = formSlip(question.form, read.tree, key);
    return slip === undefined ? gradedWhole(true, { readAs }) : ungradable(formMessage(slip));
  }
  if (read.otherwise !== undefined && compare(key, read.otherwise) === 'equal')
    return ungradable(bracketsMessage(read.tree, read.otherwise));
  if (compared === 'nowhere')
    return ungradable(
      'This has no value: it divides by 0, or takes a root or a logarithm of what has none.',
    );
  const slip = question.slips.find(
    ({ text }) => compare(parseAuthored(text, letters), read.tree) === 'equal',
  );
  if (slip === undefined && isRounded(key, read.tree)) return ungradable(formMessage('rounded'));
  return gradedWhole(false, { readAs, message: slip?.why });
}

const bracketsMessage = (tree: Tree, otherwise: Tree): string =>
  `This can be read in two ways: ${print(tree)} or ${print(otherwise)}. Write it with brackets.`;
