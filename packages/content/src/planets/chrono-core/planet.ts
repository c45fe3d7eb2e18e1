import type { Planet } from '@planets/practice';
import { americanRevolution } from './topics/american-revolution.ts';
import { ancientEgyptGreeceRome } from './topics/ancient-egypt-greece-rome.ts';
import { calendarsTimelines } from './topics/calendars-timelines.ts';
import { causeConsequence } from './topics/cause-consequence.ts';
import { citizenship } from './topics/citizenship.ts';
import { civilRights } from './topics/civil-rights.ts';
import { civilWarEra } from './topics/civil-war-era.ts';
import { coldWarWorld } from './topics/cold-war-world.ts';
import { constitutionGovernment } from './topics/constitution-government.ts';
import { datesSources } from './topics/dates-sources.ts';
import { earlyCivilizations } from './topics/early-civilizations.ts';
import { explorersInventions } from './topics/explorers-inventions.ts';
import { industrialAge } from './topics/industrial-age.ts';
import { middleAges } from './topics/middle-ages.ts';
import { nativePeoples } from './topics/native-peoples.ts';
import { pastPresent } from './topics/past-present.ts';
import { renaissanceReformation } from './topics/renaissance-reformation.ts';
import { sourceSkills } from './topics/source-skills.ts';
import { symbolsHolidays } from './topics/symbols-holidays.ts';
import { turningPoints } from './topics/turning-points.ts';
import { twentiethCentury } from './topics/twentieth-century.ts';
import { usHistory } from './topics/us-history.ts';
import { worldWars } from './topics/world-wars.ts';

export const chronoCore: Planet = {
  id: 'chrono_core',
  name: 'ChronoCore',
  subject: 'History',
  topics: [
    calendarsTimelines,
    pastPresent,
    citizenship,
    symbolsHolidays,
    nativePeoples,
    earlyCivilizations,
    explorersInventions,
    americanRevolution,
    constitutionGovernment,
    civilRights,
    datesSources,
    ancientEgyptGreeceRome,
    usHistory,
    civilWarEra,
    middleAges,
    renaissanceReformation,
    turningPoints,
    industrialAge,
    sourceSkills,
    worldWars,
    twentiethCentury,
    causeConsequence,
    coldWarWorld,
  ],
};
