import { SCENARIO_PASSWORD, type ScenarioName } from '@planets/api/scenarios';
import { useRef, useState, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type { MockChoices } from './mock-choices.ts';
import style from './mock-menu.css?inline';
import { DELAYS, FAULTS, type Fault } from './network-conditions.ts';

const SCENARIO_NAMES: Record<ScenarioName, string> = {
  'demo-school': 'Demo school: in mid-term',
  'small-school': 'Small school: grades that were entered',
  'first-day': 'First day: nothing has happened',
  'long-names': 'Long names and right to left',
  'empty-school': 'Nobody yet (set-up code: open-sesame)',
};

/** Who can be signed in without typing; they are in every scenario. */
const PEOPLE = ['nova', 'vega', 'polaris'] as const;
export type Person = (typeof PEOPLE)[number];

interface MockMenuProps {
  choices: MockChoices;
  onChoose: (change: Partial<MockChoices>) => void;
  onSignIn: (person: Person) => void;
  onReset: () => void;
}

interface ChoiceProps {
  label: string;
  value: string | number;
  options: Readonly<Record<string, string>>;
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function MockMenu(props: MockMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const tab = useRef<HTMLButtonElement>(null);
  const { fault, delayMs } = props.choices;
  const close = () => {
    setIsOpen(false);
    tab.current?.focus();
  };
  return (
    <>
      <button
        ref={tab}
        type="button"
        className="tab"
        aria-expanded={isOpen}
        data-troubled={fault !== 'none' || delayMs > 0}
        onClick={() => setIsOpen(!isOpen)}
      >
        Mock
      </button>
      {isOpen && <Panel {...props} onClose={close} />}
    </>
  );
}

function Panel({
  choices,
  onChoose,
  onSignIn,
  onReset,
  onClose,
}: MockMenuProps & { onClose: () => void }) {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape closes this, and not what lies under it.
    event.stopPropagation();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anywhere inside
    <section className="panel" aria-labelledby="title" onKeyDown={closeOnEscape}>
      <div className="head">
        <h2 id="title">Mock server</h2>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the reader, to be used now */}
        <button type="button" autoFocus onClick={onClose}>
          Close
        </button>
      </div>
      <p>
        This page is its own server. Everybody’s password is <code>{SCENARIO_PASSWORD}</code>.
      </p>
      <Choice
        label="School"
        value={choices.scenario}
        options={SCENARIO_NAMES}
        onChange={(scenario) => onChoose({ scenario: scenario as ScenarioName })}
      />
      <Choice
        label="Delay of every answer"
        value={choices.delayMs}
        options={DELAYS}
        onChange={(delay) => onChoose({ delayMs: Number(delay) })}
      />
      <Choice
        label="Fault"
        value={choices.fault}
        options={FAULTS}
        onChange={(fault) => onChoose({ fault: fault as Fault })}
      />
      <fieldset>
        <legend>Sign in as</legend>
        <div className="people">
          {PEOPLE.map((person) => (
            <button key={person} type="button" onClick={() => onSignIn(person)}>
              {person}
            </button>
          ))}
        </div>
      </fieldset>
      <button type="button" onClick={onReset}>
        Reset data
      </button>
    </section>
  );
}

type Actions = Omit<MockMenuProps, 'choices'>;

/** Puts the menu on the page. It shows the choices it is given, until it is given others. */
export function showMockMenu(actions: Actions): (choices: MockChoices) => void {
  const host = document.createElement('aside');
  host.setAttribute('aria-label', 'Mock');
  // A dialog of the product leaves it usable: faults are wanted in the middle of things.
  host.dataset['reactAriaTopLayer'] = 'true';
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const place = document.createElement('div');
  shadow.append(sheet, place);
  const root = createRoot(place);
  return (choices) => root.render(<MockMenu choices={choices} {...actions} />);
}
