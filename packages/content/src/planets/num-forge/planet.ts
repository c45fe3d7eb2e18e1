import type { Planet } from '@planets/practice';
import { addSubtract } from './topics/add-subtract.ts';
import { anglesLines } from './topics/angles-lines.ts';
import { anglesTriangles } from './topics/angles-triangles.ts';
import { areaPerimeter } from './topics/area-perimeter.ts';
import { circleEquations } from './topics/circle-equations.ts';
import { circles } from './topics/circles.ts';
import { comparingNumbers } from './topics/comparing-numbers.ts';
import { complexNumbers } from './topics/complex-numbers.ts';
import { conditionalProbability } from './topics/conditional-probability.ts';
import { coordinatePlane } from './topics/coordinate-plane.ts';
import { countingCombinatorics } from './topics/counting-combinatorics.ts';
import { counting } from './topics/counting.ts';
import { dataAverages } from './topics/data-averages.ts';
import { dataDisplays } from './topics/data-displays.ts';
import { decimalsCalculate } from './topics/decimals-calculate.ts';
import { decimalsPercent } from './topics/decimals-percent.ts';
import { derivativeApplications } from './topics/derivative-applications.ts';
import { derivatives } from './topics/derivatives.ts';
import { divideFractions } from './topics/divide-fractions.ts';
import { equivalentExpressions } from './topics/equivalent-expressions.ts';
import { evenOddArrays } from './topics/even-odd-arrays.ts';
import { exponentialGrowth } from './topics/exponential-growth.ts';
import { exponentsLogs } from './topics/exponents-logs.ts';
import { expressions } from './topics/expressions.ts';
import { factoring } from './topics/factoring.ts';
import { factorsMultiples } from './topics/factors-multiples.ts';
import { fractionsAdd } from './topics/fractions-add.ts';
import { fractionsCompare } from './topics/fractions-compare.ts';
import { fractionsIntro } from './topics/fractions-intro.ts';
import { fractionsNumberLine } from './topics/fractions-number-line.ts';
import { functionsInverse } from './topics/functions-inverse.ts';
import { inequalities } from './topics/inequalities.ts';
import { integers } from './topics/integers.ts';
import { integrals } from './topics/integrals.ts';
import { limits } from './topics/limits.ts';
import { linearEquations } from './topics/linear-equations.ts';
import { longDivision } from './topics/long-division.ts';
import { massCapacity } from './topics/mass-capacity.ts';
import { matrices } from './topics/matrices.ts';
import { measuringLength } from './topics/measuring-length.ts';
import { multiplyFractions } from './topics/multiply-fractions.ts';
import { multiplyMultiDigit } from './topics/multiply-multi-digit.ts';
import { normalStatistics } from './topics/normal-statistics.ts';
import { numberBonds } from './topics/number-bonds.ts';
import { patterns } from './topics/patterns.ts';
import { percentChangeTopic } from './topics/percent-change.ts';
import { pictureGraphs } from './topics/picture-graphs.ts';
import { placeValue } from './topics/place-value.ts';
import { polynomials } from './topics/polynomials.ts';
import { primesGcfLcm } from './topics/primes-gcf-lcm.ts';
import { probability } from './topics/probability.ts';
import { proportionalRelations } from './topics/proportional-relations.ts';
import { quadratics } from './topics/quadratics.ts';
import { radicals } from './topics/radicals.ts';
import { rationalExpressions } from './topics/rational-expressions.ts';
import { ratios } from './topics/ratios.ts';
import { rounding } from './topics/rounding.ts';
import { scatterPlots } from './topics/scatter-plots.ts';
import { scientificNotation } from './topics/scientific-notation.ts';
import { sequencesSeries } from './topics/sequences-series.ts';
import { shapesFlat } from './topics/shapes-flat.ts';
import { shapesSolid } from './topics/shapes-solid.ts';
import { similarityScale } from './topics/similarity-scale.ts';
import { skipCounting } from './topics/skip-counting.ts';
import { slopeFunctions } from './topics/slope-functions.ts';
import { squareRoots } from './topics/square-roots.ts';
import { surfaceSolids } from './topics/surface-solids.ts';
import { symmetryLines } from './topics/symmetry-lines.ts';
import { systemsEquations } from './topics/systems-equations.ts';
import { tellingTime } from './topics/telling-time.ts';
import { timesFacts } from './topics/times-facts.ts';
import { transformations } from './topics/transformations.ts';
import { trigGraphs } from './topics/trig-graphs.ts';
import { trigonometry } from './topics/trigonometry.ts';
import { twoStepProblems } from './topics/two-step-problems.ts';
import { unitConversion } from './topics/unit-conversion.ts';
import { vectors } from './topics/vectors.ts';
import { volume } from './topics/volume.ts';

export const numForge: Planet = {
  id: 'num_forge',
  name: 'NumForge',
  subject: 'Mathematics',
  topics: [
    counting,
    numberBonds,
    comparingNumbers,
    placeValue,
    addSubtract,
    skipCounting,
    evenOddArrays,
    patterns,
    shapesFlat,
    shapesSolid,
    tellingTime,
    measuringLength,
    fractionsIntro,
    pictureGraphs,
    massCapacity,
    twoStepProblems,
    timesFacts,
    multiplyMultiDigit,
    longDivision,
    fractionsNumberLine,
    rounding,
    factorsMultiples,
    primesGcfLcm,
    fractionsCompare,
    fractionsAdd,
    multiplyFractions,
    unitConversion,
    coordinatePlane,
    divideFractions,
    decimalsCalculate,
    areaPerimeter,
    symmetryLines,
    volume,
    circles,
    anglesLines,
    transformations,
    decimalsPercent,
    ratios,
    percentChangeTopic,
    proportionalRelations,
    integers,
    expressions,
    equivalentExpressions,
    inequalities,
    scientificNotation,
    squareRoots,
    dataAverages,
    dataDisplays,
    scatterPlots,
    probability,
    linearEquations,
    slopeFunctions,
    systemsEquations,
    anglesTriangles,
    similarityScale,
    surfaceSolids,
    polynomials,
    factoring,
    radicals,
    quadratics,
    sequencesSeries,
    exponentsLogs,
    exponentialGrowth,
    countingCombinatorics,
    conditionalProbability,
    normalStatistics,
    rationalExpressions,
    functionsInverse,
    complexNumbers,
    circleEquations,
    trigonometry,
    trigGraphs,
    vectors,
    matrices,
    limits,
    derivatives,
    derivativeApplications,
    integrals,
  ],
};
