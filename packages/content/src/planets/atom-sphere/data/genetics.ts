import type { Term } from '../../../authoring/term-questions.ts';

/** The traits of garden peas that Mendel studied. */
export const PEA_TRAITS = [
  { letter: 'R', dominant: 'round seeds', recessive: 'wrinkled seeds' },
  { letter: 'Y', dominant: 'yellow seeds', recessive: 'green seeds' },
  { letter: 'P', dominant: 'purple flowers', recessive: 'white flowers' },
  { letter: 'T', dominant: 'tall stems', recessive: 'short stems' },
  { letter: 'I', dominant: 'inflated pods', recessive: 'pinched pods' },
  { letter: 'G', dominant: 'green pods', recessive: 'yellow pods' },
  { letter: 'A', dominant: 'flowers along the stem', recessive: 'flowers at the tip' },
] as const;

export const GENETIC_TERMS: readonly Term[] = [
  {
    term: 'gene',
    clue: 'a stretch of DNA with the instructions for one product, most often a protein',
    hint: 'The name of this whole subject begins with it.',
    why: 'Humans have about 20,000 that code for proteins.',
    group: 'parts',
  },
  {
    term: 'allele',
    clue: 'one of the different versions of the same gene',
    hint: 'R and r are two of them.',
    why: 'One comes from each parent, and the two can differ in their DNA letters.',
    group: 'parts',
  },
  {
    term: 'chromosome',
    clue: 'a long DNA molecule wound up with proteins',
    hint: 'Human body cells have 46.',
    why: 'Winding up keeps meters of DNA in order inside a tiny nucleus.',
    group: 'parts',
  },
  {
    term: 'genome',
    clue: 'all the DNA of an organism',
    hint: 'The human one was first read in a large international project that ended in 2003.',
    why: 'It includes all genes and also the DNA between them.',
    group: 'parts',
  },
  {
    term: 'nucleotide',
    clue: 'a building block of DNA: a sugar, a phosphate and a base',
    hint: 'A chain of these makes one strand of DNA.',
    why: 'Their order spells the message; four kinds differ only in the base.',
    group: 'parts',
  },
  {
    term: 'genotype',
    clue: 'the two alleles that an organism has for a trait',
    hint: 'Rr is an example.',
    why: 'Two plants can look alike and still differ in it: RR and Rr both give round seeds.',
    group: 'traits',
  },
  {
    term: 'phenotype',
    clue: 'the trait that can be seen or measured',
    hint: 'Round seeds are an example.',
    why: 'It comes from the alleles together with the surroundings.',
    group: 'traits',
  },
  {
    term: 'dominant',
    clue: 'showing in the trait even when only one copy of the allele is there',
    hint: 'Such an allele is written with a capital letter.',
    why: 'One working copy makes enough of the product for the trait to show.',
    group: 'traits',
  },
  {
    term: 'recessive',
    clue: 'showing in the trait only when both copies of the allele are there',
    hint: 'Such an allele is written with a small letter.',
    why: 'With one copy of the other allele the trait stays hidden, but can be passed on.',
    group: 'traits',
  },
  {
    term: 'homozygous',
    clue: 'having two identical alleles for a trait',
    hint: '“Homo-” is Greek for “same”.',
    why: 'RR and rr are of this kind, so all gametes carry the same allele.',
    group: 'traits',
  },
  {
    term: 'heterozygous',
    clue: 'having two different alleles for a trait',
    hint: '“Hetero-” is Greek for “other”.',
    why: 'Rr is of this kind: half of the gametes carry R, half carry r.',
    group: 'traits',
  },
  {
    term: 'meiosis',
    clue: 'cell division that makes sex cells with half the number of chromosomes',
    hint: 'It has two divisions in a row and makes four cells.',
    why: 'When egg and sperm join, the full number comes back.',
    group: 'processes',
  },
  {
    term: 'mitosis',
    clue: 'division of a nucleus into two with the same chromosomes',
    hint: 'Skin cells do it to heal a cut.',
    why: 'Each new cell needs a full copy of the DNA, so the chromosomes are copied first.',
    group: 'processes',
  },
  {
    term: 'mutation',
    clue: 'a change in the DNA sequence',
    hint: 'It can happen by a copying mistake or by radiation.',
    why: 'It may do harm, help, or change nothing at all; it is the source of new alleles.',
    group: 'processes',
  },
  {
    term: 'transcription',
    clue: 'the copying of a gene into messenger RNA',
    hint: 'The word also means writing down what was spoken.',
    why: 'The DNA stays safe in the nucleus, and the copy goes to the ribosome.',
    group: 'processes',
  },
  {
    term: 'translation',
    clue: 'the making of a protein from the message of RNA at a ribosome',
    hint: 'The word also means putting a text into another language.',
    why: 'The language of bases is turned into the language of amino acids, three bases for each.',
    group: 'processes',
  },
  {
    term: 'gamete',
    clue: 'a sex cell, such as an egg or a sperm',
    hint: 'It carries only one allele of each pair.',
    why: 'Two of them join at fertilization and give the new organism two alleles for each trait.',
    group: 'parts',
  },
];

export const GENETIC_ORDERS: readonly {
  readonly task: string;
  readonly items: readonly string[];
  readonly hint: string;
  readonly why: string;
}[] = [
  {
    task: 'Put these in order of size, from the smallest to the largest.',
    items: ['base', 'gene', 'chromosome', 'nucleus', 'cell'],
    hint: 'A gene is a stretch of many bases.',
    why: 'Bases make up genes, genes lie on chromosomes, chromosomes lie in the nucleus, and the nucleus is part of the cell.',
  },
  {
    task: 'Put the phases of mitosis in order.',
    items: ['prophase', 'metaphase', 'anaphase', 'telophase'],
    hint: 'In metaphase the chromosomes stand in the middle.',
    why: 'Chromosomes become visible (prophase), line up in the middle (metaphase), are pulled apart (anaphase), and two nuclei form (telophase).',
  },
  {
    task: 'Put the steps from a gene to a protein in order.',
    items: [
      'the DNA opens at the gene',
      'messenger RNA is made',
      'messenger RNA leaves the nucleus',
      'a ribosome reads the message',
      'amino acids are joined to a chain',
    ],
    hint: 'Transcription comes before translation.',
    why: 'The message must be copied before it can leave, and must reach a ribosome before it can be read.',
  },
  {
    task: 'Put the steps of copying DNA in order.',
    items: [
      'the double helix opens into two strands',
      'free nucleotides pair with the bases of each strand',
      'the nucleotides are joined into new strands',
      'two identical DNA molecules are finished',
    ],
    hint: 'Bases can pair only with a strand that lies open.',
    why: 'The helix has to open first; each old strand then serves as the pattern for a new one.',
  },
];
