import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Segmented } from './segmented.tsx';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

const options = [
  { value: 'quick', label: 'Quick' },
  { value: 'full', label: 'Full' },
  { value: 'timed', label: 'Timed', isDisabled: true },
] as const;

it('a segmented control is a group of radios that arrow keys go through', async () => {
  function Modes() {
    const [value, setValue] = useState<'quick' | 'full' | 'timed'>('quick');
    return <Segmented label="Mode" options={options} value={value} onChange={setValue} />;
  }
  render(<Modes />);
  screen.getByRole('group', { name: 'Mode' });
  await userEvent.click(screen.getByRole('radio', { name: 'Full' }));
  expect(screen.getByRole('radio', { name: 'Full' })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: 'Timed' }));
  expect(screen.getByRole('radio', { name: 'Full' })).toHaveProperty('checked', true);
});

it('a select has its label and gives back the value', async () => {
  let chosen = 'quick';
  render(
    <Select
      label="Mode"
      options={options}
      value="quick"
      onChange={(value) => {
        chosen = value;
      }}
    />,
  );
  await userEvent.selectOptions(screen.getByLabelText('Mode'), 'Full');
  expect(chosen).toBe('full');
});

it('a text field says what is wrong with it', () => {
  render(
    <TextField
      label="User name"
      description="As on your card"
      value=""
      onChange={() => {}}
      errorMessage="Type your user name."
    />,
  );
  const field = screen.getByRole('textbox', { name: 'User name' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = field.getAttribute('aria-describedby')!.split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'As on your card',
    'Type your user name.',
  ]);
});
