import type { Rng } from '@planets/practice';
import { devices, figures, type Device, type Figure } from '../../data/figures-of-speech.ts';

export const deviceNames = Object.keys(devices) as Device[];

export const explain = ({ words, device }: Figure) => [
  `Look at “${words}”.`,
  `It ${devices[device].what}. That is called ${device}.`,
];

export const otherDevices = (rng: Rng, device: Device) =>
  rng.sample(
    deviceNames.filter((name) => name !== device),
    3,
  );

export const exampleOf = (rng: Rng, device: Device) =>
  rng.pick(figures.filter((figure) => figure.device === device));
