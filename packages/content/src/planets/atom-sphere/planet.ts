import type { Planet } from '@planets/practice';
import { acidsBases } from './topics/acids-bases.ts';
import { adaptationEvolution } from './topics/adaptation-evolution.ts';
import { animalGroups } from './topics/animal-groups.ts';
import { bodyCells } from './topics/body-cells.ts';
import { chemicalFormulas } from './topics/chemical-formulas.ts';
import { ecosystemsCycles } from './topics/ecosystems-cycles.ts';
import { electricity } from './topics/electricity.ts';
import { elements } from './topics/elements.ts';
import { energyHeat } from './topics/energy-heat.ts';
import { foodChains } from './topics/food-chains.ts';
import { forcesMotion } from './topics/forces-motion.ts';
import { genetics } from './topics/genetics.ts';
import { humanBody } from './topics/human-body.ts';
import { labSkills } from './topics/lab-skills.ts';
import { lightSound } from './topics/light-sound.ts';
import { materials } from './topics/materials.ts';
import { momentumEnergy } from './topics/momentum-energy.ts';
import { plants } from './topics/plants.ts';
import { rocksEarth } from './topics/rocks-earth.ts';
import { simpleMachines } from './topics/simple-machines.ts';
import { solarSystem } from './topics/solar-system.ts';
import { starsUniverse } from './topics/stars-universe.ts';
import { statesOfMatter } from './topics/states-of-matter.ts';
import { waves } from './topics/waves.ts';
import { weatherWater } from './topics/weather-water.ts';

export const atomSphere: Planet = {
  id: 'atom_sphere',
  name: 'AtomSphere',
  subject: 'Science',
  topics: [
    animalGroups,
    plants,
    materials,
    lightSound,
    statesOfMatter,
    weatherWater,
    solarSystem,
    foodChains,
    humanBody,
    simpleMachines,
    rocksEarth,
    energyHeat,
    bodyCells,
    labSkills,
    forcesMotion,
    adaptationEvolution,
    waves,
    elements,
    electricity,
    ecosystemsCycles,
    acidsBases,
    starsUniverse,
    chemicalFormulas,
    genetics,
    momentumEnergy,
  ],
};
