export { checkItem } from './check-item.ts';
export { checkPlanet } from './check-planet.ts';
export { checkSession } from './check-session.ts';
export { HOSTILE_TEXTS } from './hostile-texts.ts';
