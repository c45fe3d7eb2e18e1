import type { Planet } from '../items/item.ts';
import { relatedTopics } from '../items/related.ts';

/** Common Core (maths, English), NGSS, C3. */
const STANDARD =
  /^(?:CCSS\.MATH\.CONTENT\.(?:K|[1-8]|HS[A-Z])\.?[A-Z]{1,3}(?:-[A-Z]+)?\.[A-Z](?:\.\d+(?:\.[A-Z])?)?|CCSS\.ELA-LITERACY\.(?:RL|RI|RF|L|W|SL|RH|RST|WHST)\.(?:K|[1-8]|9-10|11-12|6-8)\.\d+(?:\.[A-Z])?|(?:K|[1-5]|K-2|3-5|MS|HS)-(?:PS|LS|ESS|ETS)\d-\d+|D[1-4]\.(?:Civ|Eco|Geo|His)?\.?\d+\.(?:K-2|3-5|6-8|9-12))$/;

/** All topics that come before this one, however far back. */
function leadsTo(planet: Planet, id: string): Set<string> {
  const found = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const before of planet.topics.find((topic) => topic.id === next)?.prerequisites ?? [])
      if (!found.has(before)) {
        found.add(before);
        queue.push(before);
      }
  return found;
}

/** What is wrong with how a planet is put together: names, grades, connections. */
export function checkPlanet(planet: Planet): string[] {
  const faults: string[] = [];
  const ids = planet.topics.map(({ id }) => id);
  if (new Set(ids).size < ids.length) faults.push('two topics share an id');
  if (planet.topics.length < 4) faults.push(`only ${planet.topics.length} topics`);
  for (const topic of planet.topics) {
    const at = `${topic.id}: `;
    const [min, max] = topic.grades;
    if (!/^[a-z][a-z0-9_]*$/.test(topic.id)) faults.push(`${at}not in snake_case`);
    if (min < 1 || max > 12 || min > max) faults.push(`${at}grades ${min} to ${max}`);
    if (relatedTopics(planet, topic).length === 0) faults.push(`${at}related to nothing`);
    for (const other of [...topic.connected, ...topic.prerequisites])
      if (other === topic.id || !ids.includes(other)) faults.push(`${at}connected with ${other}`);
    for (const other of planet.topics.filter(({ id }) => topic.prerequisites.includes(id)))
      if (other.grades[0] > min) faults.push(`${at}${other.id} comes before it but begins later`);
    if (leadsTo(planet, topic.id).has(topic.id)) faults.push(`${at}is its own prerequisite`);
    for (const code of topic.standards)
      if (!STANDARD.test(code)) faults.push(`${at}${code} is no code of a standard known here`);
    const items = topic.items.map((item) =>
      item.type === 'generator' ? `${item.id}@${item.version}` : item.id,
    );
    if (new Set(items).size < items.length) faults.push(`${at}two items share an id`);
    for (const item of topic.items) {
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(item.id))
        faults.push(`${at}${item.id} is not in kebab-case`);
      const [from, to] = item.grades ?? topic.grades;
      if (from < min || to > max || from > to)
        faults.push(`${at}${item.id} leaves the topic's grades`);
    }
  }
  return faults;
}
