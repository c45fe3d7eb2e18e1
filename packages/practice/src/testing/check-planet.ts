import type { Planet } from '../items/item.ts';

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
    if (topic.connected.length === 0) faults.push(`${at}connected with nothing`);
    for (const other of topic.connected)
      if (other === topic.id || !ids.includes(other)) faults.push(`${at}connected with ${other}`);
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
