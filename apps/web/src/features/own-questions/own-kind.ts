import type { OwnDraft } from '@planets/contract';
import type { ReactNode } from 'react';

export type OwnDraftOf<K extends OwnDraft['kind']> = Extract<OwnDraft, { kind: K }>;

export interface FieldsProps<K extends OwnDraft['kind']> {
  draft: OwnDraftOf<K>;
  onChange: (draft: OwnDraftOf<K>) => void;
}

/** How a kind of question is written. */
export interface OwnKind<K extends OwnDraft['kind']> {
  readonly name: string;
  /** What the student does, in a few words. */
  readonly about: string;
  /** What the page starts with: enough rows to see what is asked for, and nothing in them. */
  readonly blank: Omit<OwnDraftOf<K>, 'prompt' | 'figure' | 'hints' | 'steps' | 'source'>;
  /** What is particular about the kind; prompt, hints and explanation are the same for all. */
  readonly Fields: (props: FieldsProps<K>) => ReactNode;
  /** Without the rows that were left empty. */
  readonly tidy: (draft: OwnDraftOf<K>) => OwnDraftOf<K>;
  /** What is still to be written, of a tidy draft. */
  readonly missing: (draft: OwnDraftOf<K>) => string | undefined;
}

export const isWritten = (text: string): boolean => text.trim() !== '';

/** A list without its empty entries, or nothing where none is left. */
export const writtenOrNone = (texts: readonly string[] | undefined): string[] | undefined => {
  const written = (texts ?? []).filter(isWritten);
  return written.length === 0 ? undefined : written;
};

/** The field with its value, or no field at all where there is none: the contract knows no empty ones. */
export const ifAny = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> =>
  (value === undefined || value === '' ? {} : { [name]: value }) as Partial<Record<Name, Value>>;
