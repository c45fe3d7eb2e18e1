const ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function belowHundred(value: number): string {
  if (value < 20) return ONES[value]!;
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)]}${ones === 0 ? '' : `-${ONES[ones]}`}`;
}

/** A number from 1 to 9999 in English words, with `joint` before the last two digits ("and" or nothing). */
export function inWords(value: number, joint = ''): string {
  const thousands = Math.floor(value / 1000);
  const hundreds = Math.floor(value / 100) % 10;
  const rest = value % 100;
  const high = [
    ...(thousands > 0 ? [`${ONES[thousands]} thousand`] : []),
    ...(hundreds > 0 ? [`${ONES[hundreds]} hundred`] : []),
  ];
  if (rest === 0) return high.join(' ');
  return [...high, ...(high.length > 0 && joint !== '' ? [joint] : []), belowHundred(rest)].join(
    ' ',
  );
}
