import type { Option } from '../kinds/base.ts';
import { plain } from '../rich-text/plain.ts';

/** The id of the option that reads so; a text that no option has stands for itself, as a stranger would send it. */
export const optionCalled = (options: readonly Option[], text: string): string =>
  options.find(({ content }) => plain(content).trim() === text)?.id ?? text;
