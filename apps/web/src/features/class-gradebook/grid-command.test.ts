import { expect, it } from 'vitest';
import { gridCommand } from './grid-command.ts';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const CTRL = { ctrlKey: true };
const SHIFT = { shiftKey: true };

it.each([
  ['z', CTRL, { does: 'undo' }],
  ['z', { metaKey: true }, { does: 'undo' }],
  ['Z', { ...CTRL, ...SHIFT }, { does: 'redo' }],
  ['y', CTRL, { does: 'redo' }],
  ['ContextMenu', {}, { does: 'show actions' }],
  ['F10', SHIFT, { does: 'show actions' }],
  ['F10', {}, undefined],
  ['Enter', {}, { does: 'open' }],
  ['F2', {}, { does: 'open' }],
  ['Delete', {}, { does: 'clear' }],
  ['Backspace', {}, { does: 'clear' }],
  ['Escape', {}, { does: 'unselect' }],
  ['7', {}, { does: 'type', text: '7' }],
  ['z', {}, { does: 'type', text: 'z' }],
  ['E', SHIFT, { does: 'type', text: 'E' }],
  ['c', CTRL, undefined],
  ['e', { altKey: true }, undefined],
  [' ', {}, undefined],
  ['Tab', {}, undefined],
])('in the grid, %s with %o is %o', (key, held, command) => {
  expect(gridCommand({ key, ...NONE, ...held })).toEqual(command);
});
