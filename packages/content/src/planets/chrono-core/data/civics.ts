export type Branch = 'legislative' | 'executive' | 'judicial';

export const BRANCHES: Readonly<Record<Branch, { readonly job: string; readonly who: string }>> = {
  legislative: {
    job: 'makes the laws',
    who: 'Congress: the Senate and the House of Representatives',
  },
  executive: { job: 'carries out the laws', who: 'the president and the departments' },
  judicial: {
    job: 'explains the laws and decides cases',
    who: 'the Supreme Court and other federal courts',
  },
};

/** Things that the U.S. Constitution gives to one branch. Each completes "Which branch …?". */
export const POWERS: readonly (readonly [power: string, branch: Branch])[] = [
  ['passes bills that may become laws', 'legislative'],
  ['sets federal taxes', 'legislative'],
  ['declares war', 'legislative'],
  ['decides how federal money is spent', 'legislative'],
  ['can impeach a president', 'legislative'],
  ['can override a veto with two thirds of the votes', 'legislative'],
  ['has two chambers', 'legislative'],
  ['has 100 senators', 'legislative'],
  ['has two members from every state in one of its chambers', 'legislative'],
  ['signs or vetoes bills', 'executive'],
  ['commands the armed forces', 'executive'],
  ['names judges of the Supreme Court, whom the Senate must confirm', 'executive'],
  [
    'meets with the leaders of other countries and makes treaties, if the Senate agrees',
    'executive',
  ],
  ['can pardon people convicted of federal crimes', 'executive'],
  ['has a leader elected for four years', 'executive'],
  ['includes the cabinet', 'executive'],
  ['runs departments such as Agriculture and Education', 'executive'],
  ['decides whether a law agrees with the Constitution', 'judicial'],
  ['has nine justices at its top', 'judicial'],
  ['hears appeals in federal cases', 'judicial'],
  ['has judges who may stay in office for life', 'judicial'],
  ['settles disputes between states', 'judicial'],
  ['explains what a law means when people disagree', 'judicial'],
];

interface Amendment {
  readonly number: number;
  /** Completes "Which amendment …?". */
  readonly does: string;
  readonly theme: string;
}

export const AMENDMENTS: readonly Amendment[] = [
  {
    number: 1,
    does: 'protects freedom of speech, press and religion',
    theme: 'what you may say, print and believe',
  },
  { number: 2, does: 'speaks of the right to keep and bear arms', theme: 'weapons and a militia' },
  {
    number: 3,
    does: 'says that soldiers may not be housed in private homes in peacetime',
    theme: 'quartering',
  },
  { number: 4, does: 'protects people from unreasonable searches', theme: 'search warrants' },
  {
    number: 5,
    does: 'says that nobody must be a witness against himself or herself',
    theme: 'the right to keep silent in a criminal case',
  },
  {
    number: 6,
    does: 'promises a speedy public trial and a lawyer in criminal cases',
    theme: 'a person on trial',
  },
  { number: 8, does: 'forbids cruel and unusual punishments', theme: 'bail, fines and punishment' },
  {
    number: 10,
    does: 'leaves powers that are not given to the national government to the states or the people',
    theme: 'what states may decide',
  },
  { number: 13, does: 'ended slavery', theme: 'the end of the Civil War' },
  { number: 14, does: 'promises every person equal protection of the laws', theme: 'citizenship' },
  {
    number: 15,
    does: 'says that no one may be kept from voting because of race',
    theme: 'votes after the Civil War',
  },
  { number: 16, does: 'allows a federal income tax', theme: 'how the government gets money' },
  {
    number: 17,
    does: 'lets voters choose their senators directly',
    theme: 'how senators get their seats',
  },
  {
    number: 19,
    does: 'says that no one may be kept from voting because of being a woman',
    theme: 'the goal of the suffragists',
  },
  {
    number: 22,
    does: 'allows a president to be elected only twice',
    theme: 'how long a president may serve',
  },
  { number: 26, does: 'lowered the voting age to 18', theme: 'young voters' },
];
