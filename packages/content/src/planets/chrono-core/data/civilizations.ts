/** Early peoples, where they lived, and deeds that belong to one of them alone. */
export interface People {
  readonly name: string;
  /** Accepted when the name is typed. */
  readonly names: readonly string[];
  /** Completes "They lived …" without naming them. */
  readonly where: string;
  /** Each follows the name: "built …". */
  readonly deeds: readonly string[];
  /** Others who did similar things: not offered beside them. */
  readonly alike: readonly string[];
}

export const PEOPLES: readonly People[] = [
  {
    name: 'Sumerians',
    names: ['Sumerian', 'Sumer'],
    where: 'in the south of Mesopotamia, between the rivers Tigris and Euphrates',
    deeds: [
      'pressed the first wedge-shaped writing, called cuneiform, into wet clay',
      'built the city of Ur with its great stepped temple',
      'first told the stories of King Gilgamesh of Uruk',
    ],
    alike: ['Babylonians', 'ancient Persians'],
  },
  {
    name: 'Babylonians',
    names: ['Babylonian', 'Babylon', 'Babylonia'],
    where: 'in Mesopotamia, in a great city on the Euphrates',
    deeds: [
      'had the laws of King Hammurabi carved on a tall stone',
      'built the blue Ishtar Gate with its lions, bulls and dragons',
      'were ruled by Nebuchadnezzar II, who built huge palaces and walls',
    ],
    alike: ['Sumerians', 'ancient Persians'],
  },
  {
    name: 'ancient Egyptians',
    names: ['Egyptian', 'Egyptians', 'Egypt', 'Ancient Egypt'],
    where: 'in northeastern Africa, along the lower part of a very long river',
    deeds: [
      'built the Great Pyramid at Giza as a tomb for King Khufu',
      'invented papyrus, a kind of paper, and wrote hieroglyphs on it',
      'laid Tutankhamun to rest in the Valley of the Kings',
      'carved the Great Sphinx, a lion with a human head',
      'were ruled by Hatshepsut and, more than 1,000 years later, by Cleopatra',
    ],
    alike: ['Kushites'],
  },
  {
    name: 'Kushites',
    names: ['Kushite', 'Kush', 'Nubians', 'Nubia'],
    where: 'south of the pharaohs’ land, in what is now Sudan',
    deeds: [
      'built many steep, narrow pyramids at Meroë',
      'came north under King Piye and conquered the land of the pharaohs',
      'had their capital at Napata and later at Meroë',
    ],
    alike: ['ancient Egyptians'],
  },
  {
    name: 'people of the Indus Valley',
    names: [
      'Indus Valley',
      'Indus',
      'Harappans',
      'Harappan',
      'Indus people',
      'Indus Valley people',
    ],
    where: 'in South Asia, in what is now Pakistan and northwestern India',
    deeds: [
      'built Mohenjo-daro with straight streets and covered brick drains',
      'built the city of Harappa with bricks of one standard size',
      'carved small stone seals with signs that no one can read yet',
    ],
    alike: [],
  },
  {
    name: 'ancient Chinese',
    names: ['China', 'Chinese', 'Ancient China'],
    where: 'in East Asia, along the Yellow River and the Yangtze',
    deeds: [
      'buried their first emperor with thousands of clay soldiers',
      'kept the making of silk a secret for a very long time',
      'invented paper in the time of the Han dynasty',
      'scratched questions about the future into oracle bones in the time of the Shang',
      'had a famous teacher called Confucius',
    ],
    alike: [],
  },
  {
    name: 'ancient Greeks',
    names: ['Greek', 'Greeks', 'Greece', 'Ancient Greece'],
    where: 'on a peninsula and many islands in the eastern Mediterranean, in rival city-states',
    deeds: [
      'held the Olympic Games in honor of Zeus',
      'let the citizens of Athens vote on their laws',
      'built the Parthenon for the goddess Athena',
      'trained boys to be soldiers in the city of Sparta',
      'had thinkers such as Socrates, Plato and Aristotle',
    ],
    alike: [],
  },
  {
    name: 'ancient Romans',
    names: ['Roman', 'Romans', 'Rome', 'Ancient Rome'],
    where: 'on the Italian peninsula, in a city on the Tiber that grew into an empire',
    deeds: [
      'built the Colosseum for fights and shows',
      'spoke Latin, from which Spanish, French and Italian grew',
      'wrote numbers with letters such as V, X and C',
      'were led by Julius Caesar and then by the emperor Augustus',
      'lived in Pompeii when Mount Vesuvius buried it',
    ],
    alike: [],
  },
  {
    name: 'ancient Persians',
    names: ['Persian', 'Persians', 'Persia'],
    where: 'in what is now Iran, from where they ruled lands from Egypt to the Indus',
    deeds: [
      'were united in one empire by Cyrus the Great',
      'sent mounted messengers along the Royal Road',
      'built the palaces of Persepolis',
      'attacked Greece under the kings Darius and Xerxes',
    ],
    alike: ['Sumerians', 'Babylonians'],
  },
  {
    name: 'Phoenicians',
    names: ['Phoenician', 'Phoenicia'],
    where: 'on the eastern shore of the Mediterranean, in port cities such as Tyre and Sidon',
    deeds: [
      'sold a costly purple dye made from sea snails',
      'wrote with an alphabet of 22 letters that the Greeks took over',
      'sailed from Tyre and founded Carthage in North Africa',
    ],
    alike: [],
  },
  {
    name: 'Olmec',
    names: ['Olmecs', 'the Olmec'],
    where: 'near the southern coast of the Gulf of Mexico, long before the Aztecs',
    deeds: [
      'carved giant stone heads, some of them taller than a person',
      'built San Lorenzo and La Venta near the Gulf of Mexico',
    ],
    alike: ['Maya', 'Aztecs'],
  },
  {
    name: 'Maya',
    names: ['Mayas', 'Mayans', 'Mayan', 'the Maya'],
    where: 'in the rain forests of Guatemala, Belize and southern Mexico',
    deeds: [
      'built the stone cities of Tikal and Palenque in the rain forest',
      'counted with dots and bars and had a sign for zero',
      'carved the deeds of kings such as Pakal in hundreds of word signs',
    ],
    alike: ['Olmec', 'Aztecs'],
  },
  {
    name: 'Inca',
    names: ['Incas', 'Inka', 'Incan', 'the Inca'],
    where: 'high in the Andes of South America',
    deeds: [
      'built Machu Picchu on a mountain ridge',
      'kept records with knotted cords called quipus',
      'had their capital at Cusco, with roads to every part of the empire',
    ],
    alike: [],
  },
  {
    name: 'Aztecs',
    names: ['Aztec', 'Mexica', 'the Aztecs'],
    where: 'in the highlands of central Mexico, around a shallow lake',
    deeds: [
      'built Tenochtitlan on an island where Mexico City is today',
      'were ruled by Moctezuma II when the Spanish came',
      'grew food on artificial islands called chinampas around their capital',
    ],
    alike: ['Olmec', 'Maya'],
  },
];
