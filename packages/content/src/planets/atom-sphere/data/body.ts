import type { Term } from '../../../authoring/term-questions.ts';

export const BODY_TERMS: readonly Term[] = [
  {
    term: 'heart',
    clue: 'the muscle that pumps blood through the body',
    hint: 'You can feel it beat in your chest.',
    why: 'Its left side pumps blood to the body, its right side to the lungs.',
    group: 'organ',
  },
  {
    term: 'lung',
    clue: 'an organ in which oxygen enters the blood',
    hint: 'You have two, and they fill when you breathe in.',
    why: 'Millions of tiny air sacs with thin walls let oxygen in and carbon dioxide out.',
    group: 'organ',
  },
  {
    term: 'stomach',
    clue: 'the organ that churns food and mixes it with acid',
    hint: 'Food comes to it through the esophagus.',
    why: 'The acid kills many germs and helps to break down protein.',
    group: 'organ',
  },
  {
    term: 'liver',
    clue: 'the large organ that makes bile and cleans poisons out of the blood',
    hint: 'It lies on the right, under the ribs, and is the largest organ inside the body.',
    why: 'Blood from the intestines comes here first, so what was eaten can be stored or made harmless.',
    group: 'organ',
  },
  {
    term: 'kidney',
    clue: 'an organ that filters the blood and makes urine',
    hint: 'Most people have two, and they are shaped like beans.',
    why: 'It removes waste and keeps the amount of water and salt right.',
    group: 'organ',
  },
  {
    term: 'brain',
    clue: 'the organ that controls the body, thinks and remembers',
    hint: 'The skull protects it.',
    why: 'Billions of nerve cells in it pass messages to each other.',
    group: 'organ',
  },
  {
    term: 'skin',
    clue: 'the outer covering that keeps germs out and water in',
    hint: 'It is the largest organ of all.',
    why: 'It also feels touch and cools the body by sweat.',
    group: 'organ',
  },
  {
    term: 'small intestine',
    clue: 'the long tube in which most nutrients pass into the blood',
    hint: 'It comes right after the stomach.',
    why: 'Tiny folds give it a very large surface, so much food can pass through its wall.',
    group: 'organ',
  },
  {
    term: 'artery',
    clue: 'a vessel that carries blood away from the heart',
    hint: 'You feel the pulse in one of these at your wrist.',
    why: 'Its wall is thick because the blood comes with high pressure.',
    group: 'vessel',
  },
  {
    term: 'vein',
    clue: 'a vessel that carries blood back to the heart',
    hint: 'Valves inside it stop the blood from flowing backward.',
    why: 'The pressure in it is low, so its wall can be thin.',
    group: 'vessel',
  },
  {
    term: 'capillary',
    clue: 'the thinnest kind of blood vessel',
    hint: 'Red blood cells go through it one after the other.',
    why: 'Its wall is a single cell thick, so oxygen and nutrients can pass through.',
    group: 'vessel',
  },
  {
    term: 'muscle',
    clue: 'tissue that shortens to move a part of the body',
    hint: 'The biceps is one.',
    why: 'It can only pull, so many work in pairs: one bends, the other straightens.',
    group: 'tissue',
    apart: ['heart'],
  },
  {
    term: 'joint',
    clue: 'a place where two bones meet',
    hint: 'The knee and the elbow are two.',
    why: 'Smooth cartilage and fluid let the bones move without rubbing.',
    group: 'tissue',
  },
  {
    term: 'nerve',
    clue: 'a bundle of fibers that carries messages between the brain or spinal cord and the body',
    hint: 'You pull back your hand from something hot because of it.',
    why: 'It carries electrical signals at up to about 100 meters per second.',
    group: 'tissue',
  },
  {
    term: 'nucleus',
    clue: 'the part of a cell that holds the DNA',
    hint: 'It is like a control room.',
    why: 'The DNA holds the instructions for all the proteins of the cell.',
    group: 'cell',
    from: 6,
  },
  {
    term: 'cell membrane',
    also: ['plasma membrane', 'membrane'],
    clue: 'the thin layer round a cell that controls what goes in and out',
    hint: 'Plant and animal cells both have it.',
    why: 'It lets some substances through and keeps others out.',
    group: 'cell',
    from: 6,
  },
  {
    term: 'cell wall',
    clue: 'the stiff layer outside the membrane of a plant cell',
    hint: 'Animal cells do not have it.',
    why: 'It is made of cellulose and holds the plant upright.',
    group: 'cell',
    from: 6,
  },
  {
    term: 'chloroplast',
    clue: 'the green part of a plant cell in which photosynthesis happens',
    hint: 'It makes leaves green.',
    why: 'It holds chlorophyll, which catches light.',
    group: 'cell',
    from: 6,
  },
  {
    term: 'mitochondrion',
    clue: 'the part of a cell that releases energy from sugar',
    hint: 'It is often called the powerhouse of the cell.',
    why: 'Respiration in it gives ATP, which drives the work of the cell.',
    group: 'cell',
    from: 6,
    also: ['mitochondria'],
  },
  {
    term: 'vacuole',
    clue: 'a space filled with sap or stored substances inside a cell',
    hint: 'In a plant cell it is large and keeps the cell firm.',
    why: 'When it loses water, the plant wilts.',
    group: 'cell',
    from: 6,
  },
  {
    term: 'cytoplasm',
    clue: 'the jelly-like contents of a cell between membrane and nucleus',
    hint: '“Cyto-” comes from the Greek word for a hollow or a cell.',
    why: 'Many reactions of the cell happen in it.',
    group: 'cell',
    from: 6,
  },
  {
    term: 'ribosome',
    clue: 'a tiny part of a cell where proteins are built',
    hint: 'It joins amino acids into chains.',
    why: 'It reads the message of RNA and adds the amino acid that fits.',
    group: 'cell',
    from: 7,
  },
];

export interface BodySystem {
  readonly name: string;
  readonly job: string;
  readonly parts: readonly string[];
}

/** Only parts that belong to one of these systems alone. */
export const SYSTEMS: readonly BodySystem[] = [
  {
    name: 'digestive system',
    job: 'breaks food down and takes up nutrients',
    parts: ['stomach', 'small intestine', 'large intestine', 'esophagus'],
  },
  {
    name: 'respiratory system',
    job: 'takes in oxygen and gives off carbon dioxide',
    parts: ['lungs', 'windpipe', 'bronchi', 'voice box'],
  },
  {
    name: 'circulatory system',
    job: 'moves blood through the body',
    parts: ['heart', 'arteries', 'veins', 'capillaries'],
  },
  {
    name: 'nervous system',
    job: 'senses, thinks and sends messages',
    parts: ['brain', 'spinal cord', 'nerves'],
  },
  {
    name: 'skeletal system',
    job: 'holds the body up and protects organs',
    parts: ['skull', 'ribs', 'spine', 'thigh bone'],
  },
  {
    name: 'urinary system',
    job: 'filters the blood and gets rid of waste in water',
    parts: ['kidneys', 'bladder', 'ureters'],
  },
  { name: 'muscular system', job: 'moves the body', parts: ['biceps', 'triceps', 'hamstrings'] },
];

export const BODY_ORDERS: readonly {
  readonly task: string;
  readonly items: readonly string[];
  readonly hint: string;
  readonly why: string;
  readonly from: number;
}[] = [
  {
    task: 'Put the path of food through the body in order.',
    items: ['mouth', 'esophagus', 'stomach', 'small intestine', 'large intestine'],
    hint: 'The esophagus is the tube behind the throat.',
    why: 'Food is cut up first, then mixed with acid, then its nutrients are taken up, and at the end water is taken back.',
    from: 5,
  },
  {
    task: 'Put the path of air in order as you breathe in.',
    items: ['nose', 'windpipe', 'bronchi', 'air sacs of the lungs', 'blood'],
    hint: 'The bronchi are the two branches of the windpipe.',
    why: 'The air is warmed in the nose, led down the windpipe, split into both lungs, and its oxygen passes through the thin air sacs into the blood.',
    from: 5,
  },
  {
    task: 'Put these in order, from the smallest to the largest.',
    items: ['cell', 'tissue', 'organ', 'organ system', 'organism'],
    hint: 'Many like cells make a tissue.',
    why: 'Cells of one kind make a tissue, tissues make an organ, organs work together in a system, and all systems make the organism.',
    from: 5,
  },
  {
    task: 'Put the path of blood in order. Begin in the left side of the heart.',
    items: [
      'left side of the heart',
      'arteries',
      'capillaries of the body',
      'veins',
      'right side of the heart',
      'lungs',
    ],
    hint: 'Arteries lead away from the heart, veins lead back.',
    why: 'The left side pumps blood rich in oxygen to the body; it comes back to the right side, which sends it to the lungs for new oxygen.',
    from: 6,
  },
  {
    task: 'You touch something hot. Put what happens in order.',
    items: [
      'the skin feels the heat',
      'a nerve carries the signal to the spinal cord',
      'the spinal cord sends a signal back',
      'a muscle in the arm shortens',
      'the hand moves away',
    ],
    hint: 'The signal goes to the spinal cord before any muscle moves.',
    why: 'A reflex goes only by the spinal cord, without waiting for the brain, so it is very fast.',
    from: 5,
  },
  {
    task: 'How does the body get rid of waste in urine? Put the path in order. Begin with the blood.',
    items: ['blood', 'kidney', 'ureter', 'bladder', 'urethra'],
    hint: 'The ureter leads from the kidney to the bladder.',
    why: 'The kidney filters the blood; the urine runs down the ureter, is stored in the bladder, and leaves by the urethra.',
    from: 6,
  },
  {
    task: 'Put these in order, from the smallest to the largest.',
    items: ['atom', 'molecule', 'cell part', 'cell', 'tissue'],
    hint: 'Atoms join to make molecules.',
    why: 'Atoms make molecules, molecules build the parts of a cell, the parts make a cell, and cells make a tissue.',
    from: 6,
  },
  {
    task: 'Light enters the eye. Put its path in order.',
    items: ['cornea', 'pupil', 'lens', 'retina', 'optic nerve signal'],
    hint: 'The cornea is the clear front of the eye, the retina is at the back.',
    why: 'Light enters through the clear cornea and the opening of the pupil, is focused by the lens, falls on the retina, and is sent on as a nerve signal.',
    from: 5,
  },
  {
    task: 'Sound enters the ear. Put its path in order.',
    items: ['outer ear', 'ear canal', 'eardrum', 'tiny bones of the middle ear', 'cochlea'],
    hint: 'The eardrum lies at the end of the ear canal.',
    why: 'The outer ear gathers sound, the eardrum shakes with it, the tiny bones pass the shaking on, and the cochlea turns it into nerve signals.',
    from: 5,
  },
];
