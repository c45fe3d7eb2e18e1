import type { Interaction } from './interaction.ts';

/**
 * Names of activities, extensions and accounts. No host is ours in every school, and a name under somebody else's
 * would claim theirs. `.invalid` is nobody's for ever (RFC 6761): the IRIs are whole, stable and the same in every
 * school, and promise no page behind them, which xAPI does not ask for (Data, 2.4.4.1: "SHOULD").
 */
export const BASE = 'https://learning-planets.invalid';

const ADL_VERB = 'http://adlnet.gov/expapi/verbs';

/** Verbs of ADL's own list. */
export const VERBS = {
  initialized: { id: `${ADL_VERB}/initialized`, display: { 'en-US': 'initialized' } },
  answered: { id: `${ADL_VERB}/answered`, display: { 'en-US': 'answered' } },
  completed: { id: `${ADL_VERB}/completed`, display: { 'en-US': 'completed' } },
  exited: { id: `${ADL_VERB}/exited`, display: { 'en-US': 'exited' } },
} as const;

const ADL_ACTIVITY = 'http://adlnet.gov/expapi/activities';
export const ACTIVITY_TYPES = {
  planet: `${ADL_ACTIVITY}/course`,
  topic: `${ADL_ACTIVITY}/lesson`,
  question: `${ADL_ACTIVITY}/cmi.interaction`,
} as const;

type LanguageMap = Readonly<Record<string, string>>;
type Extensions = Readonly<Record<string, unknown>>;

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name?: LanguageMap;
    readonly description?: LanguageMap;
    readonly correctResponsesPattern?: readonly string[];
  } & Partial<Interaction>;
}

/** A statement, as far as practice needs them (xAPI 1.0.3 Data, 2.4). */
export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: (typeof VERBS)[keyof typeof VERBS];
  readonly object: Activity;
  readonly result?: {
    readonly score: {
      readonly scaled: number;
      readonly raw: number;
      readonly min: number;
      readonly max: number;
    };
    readonly success?: boolean;
    readonly completion: boolean;
    readonly response?: string;
    readonly duration: string;
    readonly extensions?: Extensions;
  };
  readonly context: {
    readonly registration: string;
    readonly contextActivities: {
      readonly parent?: readonly Activity[];
      readonly grouping: readonly Activity[];
    };
    readonly platform: string;
    readonly language: string;
    readonly extensions: Extensions;
  };
  readonly timestamp: string;
}
