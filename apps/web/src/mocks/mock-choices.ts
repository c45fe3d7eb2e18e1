import { scenarios, type ScenarioName } from '@planets/api/scenarios';
import { DELAYS, FAULTS, type Fault } from './network-conditions.ts';

/** What the menu of the mock was set to. */
export interface MockChoices {
  readonly scenario: ScenarioName;
  readonly delayMs: number;
  readonly fault: Fault;
}

export const CHOICES_KEY = 'mock-choices';

const USUAL: MockChoices = { scenario: 'demo-school', delayMs: 0, fault: 'none' };

/** The remembered choices; what is unknown to this version, or was never chosen, is the usual. */
export function readChoices(text = localStorage.getItem(CHOICES_KEY)): MockChoices {
  const { scenario, delayMs, fault } = {
    ...USUAL,
    ...(JSON.parse(text ?? '{}') as Partial<MockChoices>),
  };
  return {
    scenario: scenario in scenarios ? scenario : USUAL.scenario,
    delayMs: delayMs in DELAYS ? delayMs : USUAL.delayMs,
    fault: fault in FAULTS ? fault : USUAL.fault,
  };
}

export const keepChoices = (choices: MockChoices): void =>
  localStorage.setItem(CHOICES_KEY, JSON.stringify(choices));

/** Kept when a school is left: how the developer looks at things. */
const OF_THE_DEVELOPER = new Set([CHOICES_KEY, 'scheme']);

/** Forgets sign-ins, drafts and whatever else the pages remember of a school that is gone. */
export function forgetBrowserState(): void {
  for (const key of Object.keys(localStorage))
    if (!OF_THE_DEVELOPER.has(key)) localStorage.removeItem(key);
  sessionStorage.clear();
}
