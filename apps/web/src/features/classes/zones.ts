import type { Option } from '../../components/select.tsx';

/** The zone of this browser. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Every zone to choose from, the given one among them even where the browser does not list it. */
export function zoneOptions(current: string): Option<string>[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', zoneHere(), current]);
  return [...zones]
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
