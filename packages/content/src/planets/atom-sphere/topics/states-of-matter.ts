import { generator, math, type Topic } from '@planets/practice';
import { CHANGES, stateRule, SUBSTANCES, type Change, type State } from '../data/states.ts';
import { BOILING_POINTS } from '../data/boiling-points.ts';
import { capital, count, listed } from '../../../authoring/wording.ts';

const source = 'Encyclopaedia Britannica';
const STATES: readonly State[] = ['solid', 'liquid', 'gas'];

const substancesIn = (grade: number) => SUBSTANCES.filter(({ from }) => from <= grade);
const changesIn = (grade: number) => CHANGES.filter((change) => change.grade <= grade);
const because = ({ simple, why }: Change, grade: number) => (grade < 5 ? simple : why);
const states = (from: State, to: State) => `from ${from} to ${to}`;
/** Below zero with a real minus sign. */
const celsius = (degrees: number) => `${degrees < 0 ? `−${-degrees}` : degrees} °C`;

export const statesOfMatter: Topic = {
  id: 'states_of_matter',
  name: 'Solids, liquids and gases',
  about: 'Tell solids, liquids and gases apart, and name how one changes into another.',
  grades: [2, 6],
  keywords: [
    'solid',
    'liquid',
    'gas',
    'melt',
    'freeze',
    'evaporate',
    'condense',
    'boil',
    'particles',
  ],
  connected: ['elements'],
  items: [
    generator({
      id: 'which-state',
      kind: 'choice',
      difficulty: 1,
      grades: [2, 4],
      make(rng, grade) {
        const { name, state, clue } = rng.pick(substancesIn(grade));
        return {
          prompt: `What is **${name}** at room temperature?`,
          right: `a ${state}`,
          wrong: STATES.filter((other) => other !== state).map((other) => ({
            text: `a ${other}`,
            why: stateRule(other, grade),
          })),
          hints: ['Does it keep its shape, flow, or spread out into all the space?', clue],
          steps: [clue, stateRule(state, grade)],
          source,
          about: name,
        };
      },
    }),
    generator({
      id: 'find-state',
      kind: 'choices',
      difficulty: 2,
      make(rng, grade) {
        const state = rng.pick(STATES);
        const all = rng.shuffle(substancesIn(grade));
        const right = all.filter((one) => one.state === state).slice(0, rng.int(2, 3));
        const wrong = all.filter((one) => one.state !== state).slice(0, 5 - right.length);
        return {
          prompt: `Pick **every** one that is a ${state} at room temperature.`,
          right: right.map(({ name }) => name),
          wrong: wrong.map(({ name }) => name),
          hints: [stateRule(state, grade), `Not ${wrong[0]!.name}: ${wrong[0]!.clue}`],
          steps: [stateRule(state, grade), ...right.map(({ clue }) => clue)],
          source,
        };
      },
    }),
    generator({
      id: 'name-change',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const change = rng.pick(changesIn(grade));
        const { scene, clue } = rng.pick(change.scenes);
        const others = rng.sample(
          changesIn(grade).filter(({ name }) => name !== change.name),
          3,
        );
        return {
          prompt: `${scene}\n\nWhat is this change called?`,
          right: change.name,
          wrong: others.map(({ name, from, to }) => ({
            text: name,
            why: `${capital(name)} goes ${states(from, to)}. What was it here before, and what after?`,
          })),
          hints: [clue, `The change goes ${states(change.from, change.to)}.`],
          steps: [
            `The change goes ${states(change.from, change.to)}, and that is called ${change.name}.`,
            because(change, grade),
          ],
          source,
          about: scene,
        };
      },
    }),
    generator({
      id: 'find-scene',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const [right, ...others] = rng.sample(changesIn(grade), 4);
        const { scene, clue } = rng.pick(right!.scenes);
        return {
          prompt: `Which of these is **${right!.name}**?`,
          right: scene,
          wrong: others.map(({ name, scenes, from, to }) => ({
            text: rng.pick(scenes).scene,
            why: `That goes ${states(from, to)}, so it is ${name}.`,
          })),
          hints: [`${capital(right!.name)} goes ${states(right!.from, right!.to)}.`, clue],
          steps: [
            `${capital(right!.name)} goes ${states(right!.from, right!.to)}.`,
            because(right!, grade),
          ],
          source,
          about: scene,
        };
      },
    }),
    generator({
      id: 'match-changes',
      kind: 'match',
      difficulty: 3,
      make(rng, grade) {
        const changes = rng.sample(changesIn(grade), grade < 4 ? 3 : 4);
        const byScene = rng.chance(2, 3);
        return {
          prompt: byScene
            ? 'Pair each thing that happens with the name of the change.'
            : 'Pair each change with what happens.',
          pairs: changes.map(({ name, from, to, scenes }) =>
            byScene
              ? ([rng.pick(scenes).scene, name] as const)
              : ([name, states(from, to)] as const),
          ),
          hints: [
            'Ask each time: what was it before, and what is it after?',
            `${capital(changes[0]!.name)} goes ${states(changes[0]!.from, changes[0]!.to)}.`,
          ],
          steps: changes.map(({ name, from, to }) => `${capital(name)} goes ${states(from, to)}.`),
          source,
        };
      },
    }),
    generator({
      id: 'warm-water',
      kind: 'numeric',
      difficulty: 3,
      grades: [3, 6],
      make(rng, grade) {
        const step = rng.pick(grade < 5 ? [2, 5, 10] : [3, 4, 6, 8]);
        const minutes = rng.int(3, grade < 5 ? 8 : 10);
        const heating = grade < 4 || rng.chance(1, 2);
        const start = heating ? 100 - step * minutes : step * minutes;
        const end = heating ? 100 : 0;
        return {
          prompt: heating
            ? `Water in a pot is at ${start} °C. It gets ${step} °C warmer each minute. After how many minutes does it begin to boil, at sea level?`
            : `Water in a tray is at ${start} °C. It gets ${step} °C colder each minute. After how many minutes does it begin to freeze?`,
          answer: minutes,
          unit: 'minutes',
          hints: [
            heating
              ? 'At which temperature does water boil, at sea level? The Celsius scale was made so that it is a round number.'
              : 'At which temperature does water freeze? The Celsius scale was made to begin there.',
            `Find how many degrees are still missing, then how many times ${step} goes into that.`,
          ],
          steps: [
            `Water ${heating ? 'boils at 100' : 'freezes at 0'} °C (at sea level), so it has to change by ${Math.abs(end - start)} °C.`,
            `Each minute brings ${step} °C: ${math(`${Math.abs(end - start)} \\div ${step} = ${minutes}`)}.`,
            `So it takes ${count(minutes, 'minute')}.`,
          ],
          source: 'NIST',
        };
      },
    }),
    generator({
      id: 'state-at',
      kind: 'choice',
      difficulty: 4,
      grades: [5, 6],
      make(rng) {
        const { name, melts, boils } = rng.pick(BOILING_POINTS);
        const right = rng.pick(STATES);
        const degrees =
          right === 'solid'
            ? melts - rng.int(2, 6) * 5
            : right === 'gas'
              ? boils + rng.int(2, 8) * 5
              : Math.round(melts + ((boils - melts) * rng.int(1, 3)) / 4);
        const says: Readonly<Record<State, string>> = {
          solid: `It is a solid only below ${celsius(melts)}, where it melts.`,
          liquid: `It is a liquid only between ${celsius(melts)} and ${celsius(boils)}.`,
          gas: `It is a gas only above ${celsius(boils)}, where it boils.`,
        };
        return {
          prompt: `${capital(name)} melts at ${celsius(melts)} and boils at ${celsius(boils)}. What is it at ${celsius(degrees)}?`,
          right: `a ${right}`,
          wrong: STATES.filter((other) => other !== right).map((other) => ({
            text: `a ${other}`,
            why: says[other],
          })),
          hints: [
            `Put the three temperatures on a number line: ${celsius(melts)}, ${celsius(boils)} and ${celsius(degrees)}.`,
            'Below the melting point it is a solid, between the two a liquid, above the boiling point a gas.',
          ],
          steps: [
            `${celsius(degrees)} is ${right === 'liquid' ? `between ${celsius(melts)} and ${celsius(boils)}` : right === 'solid' ? `below the melting point, ${celsius(melts)}` : `above the boiling point, ${celsius(boils)}`}.`,
            says[right],
          ],
          source: 'NIST Chemistry WebBook',
          about: `${name} ${right}`,
        };
      },
    }),
    generator({
      id: 'order-boiling',
      kind: 'order',
      difficulty: 3,
      grades: [4, 6],
      make(rng) {
        const some = rng.sample(BOILING_POINTS, 4).toSorted((a, b) => a.boils - b.boils);
        const list = rng.shuffle(some).map(({ name, boils }) => `${name} at ${celsius(boils)}`);
        return {
          prompt: `These boil at different temperatures: ${listed(list)}. All are cooled far down and then slowly warmed. In which order do they start to boil?`,
          inOrder: some.map(({ name }) => name),
          hints: [
            'The one that needs the least heat is first.',
            some[0]!.boils < 0
              ? 'A temperature such as −183 °C is far colder than −42 °C.'
              : `It is not ${some[3]!.name}, which boils last.`,
          ],
          steps: [
            `As the temperature rises, the lowest boiling point is reached first: ${some[0]!.name} at ${celsius(some[0]!.boils)}.`,
            `Then come ${listed(some.slice(1).map(({ name, boils }) => `${name} at ${celsius(boils)}`))}.`,
          ],
          source: 'NIST Chemistry WebBook',
        };
      },
    }),
  ],
};
