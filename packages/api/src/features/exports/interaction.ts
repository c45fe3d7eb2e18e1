import type { Option, Question, Response } from '@planets/contract';
import { plainText } from './plain-text.ts';

type LanguageMap = Readonly<Record<string, string>>;
interface Component {
  readonly id: string;
  readonly description: LanguageMap;
}

/** What an interaction activity says of itself (xAPI 1.0.3 Data, 2.4.4.1 and appendix C). */
export interface Interaction {
  readonly interactionType:
    | 'choice'
    | 'sequencing'
    | 'matching'
    | 'numeric'
    | 'fill-in'
    | 'long-fill-in'
    | 'other';
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
}

const component = ({ id, content }: Option): Component => ({
  id,
  description: { en: plainText(content) },
});

/** How a question is answered, in the words of xAPI. Numbers that are typed may be fractions, hence `fill-in`. */
export function interactionOf(question: Question): Interaction {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return { interactionType: 'choice', choices: question.choices.map(component) };
    case 'order':
      return { interactionType: 'sequencing', choices: question.items.map(component) };
    case 'match':
      return {
        interactionType: 'matching',
        source: question.left.map(component),
        target: question.right.map(component),
      };
    case 'label':
      return {
        interactionType: 'matching',
        source: question.places.map(({ id, where }) => ({ id, description: { en: where } })),
        target: question.names.map(component),
      };
    case 'number-line':
      return { interactionType: 'numeric' };
    case 'open':
      return { interactionType: 'long-fill-in' };
    case 'point':
      return { interactionType: 'other' };
    case 'numeric':
    case 'text':
    case 'cloze':
    case 'expression':
    case 'table':
    case 'multi-step':
      return { interactionType: 'fill-in' };
  }
}

const several = (parts: readonly string[]): string => parts.join('[,]');
const pairs = (both: readonly (readonly [string, string])[]): string =>
  several(both.map(([left, right]) => `${left}[.]${right}`));

/** A response, verbatim, in the delimiters of xAPI (Data, 2.4.4.1: `[,]` between parts, `[.]` inside a pair). */
export function responseText(response: Response): string {
  switch (response.kind) {
    case 'choice':
      return response.choice;
    case 'choices':
      return several(response.choices);
    case 'order':
      return several(response.order);
    case 'match':
      return pairs(response.pairs);
    case 'label':
      return pairs(response.labels);
    case 'cloze':
      return several(response.blanks);
    case 'table':
      return several(response.cells);
    case 'multi-step':
      return several(response.parts);
    case 'point':
      return several([String(response.x), String(response.y)]);
    case 'number-line':
      return String(response.value);
    case 'numeric':
    case 'text':
    case 'expression':
    case 'open':
      return response.text;
  }
}
