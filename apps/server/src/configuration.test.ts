import { describe, expect, test } from 'vitest';
import { ConfigurationError, readConfiguration } from './configuration.ts';

describe('settings', () => {
  test('have the values that the README names', () => {
    expect(readConfiguration({})).toMatchObject({
      PORT: 4310,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      SECURE_COOKIES: false,
      TRUST_PROXY: false,
      demoWasSetByHand: false,
    });
  });
  test('left empty count as not set', () => {
    expect(readConfiguration({ PORT: '', DEMO: '' })).toMatchObject({
      PORT: 4310,
      demoWasSetByHand: false,
    });
  });
  test('are read', () => {
    expect(readConfiguration({ PORT: '0', DEMO: '0', SECURE_COOKIES: '1' })).toMatchObject({
      PORT: 0,
      DEMO: '0',
      SECURE_COOKIES: true,
      demoWasSetByHand: true,
    });
  });
  test.each([
    ['PORT', 'abc', 'a port number'],
    ['PORT', '70000', 'a port from 0 to 65535'],
    ['PORT', '43.5', 'a whole number'],
    ['PORT', '-1', 'a port from 0 to 65535'],
    ['DEMO', 'yes', '1 for the demo school or 0 for an empty one'],
    ['LOG_LEVEL', 'loud', 'silent, error, warn, info or debug'],
    ['SECURE_COOKIES', 'true', '1 behind HTTPS, 0 without'],
  ])('%s=%s is refused with what is allowed', (name, value, allowed) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(
      new ConfigurationError(`${name} is "${value}", but it has to be ${allowed}.`),
    );
  });
});
