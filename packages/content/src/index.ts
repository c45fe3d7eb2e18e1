export { findTopic, planets } from './planets.ts';
