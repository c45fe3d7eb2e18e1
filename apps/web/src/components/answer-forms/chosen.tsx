import type { Option } from '@planets/contract';
import { LabelText } from '../rich-text/label-text.tsx';
import { Nothing } from './nothing.tsx';

/** An option by what stood on it. */
export function Chosen({ options, id }: { options: readonly Option[]; id: string | undefined }) {
  const option = options.find((one) => one.id === id);
  return option ? <LabelText content={option.content} /> : <Nothing />;
}
