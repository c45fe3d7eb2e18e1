/** Things that people need to live, and why. Plain cases only: what is a matter of taste stays out. */
export const NEEDS: readonly (readonly [thing: string, why: string])[] = [
  ['clean water', 'people must drink to live'],
  ['healthy food', 'people must eat to live and grow'],
  ['a safe place to live', 'people need shelter from the weather'],
  ['warm clothes in winter', 'the cold makes people ill'],
  ['medicine when you are sick', 'it helps people get well'],
  ['a doctor when you are hurt', 'people need care to heal'],
  ['soap to wash your hands', 'it keeps people from getting ill'],
  ['heat on freezing days', 'people must stay warm'],
  ['shoes that keep your feet dry', 'feet must be safe and dry'],
  ['a bed or mat to sleep on', 'people need sleep'],
  ['clean air', 'people must breathe'],
  ['bread or rice for dinner', 'people must eat to live'],
  ['a toothbrush', 'it keeps teeth from hurting'],
  ['a coat in the snow', 'people must stay warm'],
  ['a roof that keeps out rain', 'people need shelter'],
  ['beans and vegetables', 'people must eat to live and grow'],
];

export const WANTS: readonly (readonly [thing: string, why: string])[] = [
  ['a video game', 'it is fun to play, but you can live without it'],
  ['a toy robot', 'it is fun to play with, but you can live without it'],
  ['a comic book', 'it is nice to read, but you can live without it'],
  ['glitter stickers', 'they are pretty, but you can live without them'],
  ['an ice-cream cone', 'it is a treat, not a meal'],
  ['a kite', 'it is fun to fly, but you can live without it'],
  ['a movie ticket', 'it is fun, but you can live without it'],
  ['a bag of candy', 'it is a treat, not a meal'],
  ['a bouncy ball', 'it is fun to play with, but you can live without it'],
  ['a party balloon', 'it is fun, but you can live without it'],
  ['a ride at the fair', 'it is fun, but you can live without it'],
  ['a shiny bracelet', 'it is pretty, but you can live without it'],
  ['a card game', 'it is fun to play, but you can live without it'],
  ['a remote-control car', 'it is fun to play with, but you can live without it'],
  ['a stuffed animal', 'it is nice to hug, but you can live without it'],
  ['a poster for the wall', 'it is nice to look at, but you can live without it'],
  ['a skateboard', 'it is fun to ride, but you can live without it'],
  ['a music player', 'it is nice to listen to, but you can live without it'],
];

export type Verb = 'earning' | 'saving' | 'spending' | 'sharing';

export const VERBS: Readonly<Record<Verb, string>> = {
  earning: 'getting money for work you do',
  saving: 'keeping money for later',
  spending: 'using money to buy something',
  sharing: 'giving money to help others',
};

/** Ends of sentences that start with a child's name. */
export const DEEDS: readonly (readonly [deed: string, verb: Verb])[] = [
  ['rakes leaves for a neighbor and gets $3', 'earning'],
  ['sells lemonade at a stand and gets $5', 'earning'],
  ['walks a neighbor’s dog and is paid $2', 'earning'],
  ['sells two paintings at the school fair', 'earning'],
  ['washes a car and is paid $4', 'earning'],
  ['waters plants for a neighbor and gets $2', 'earning'],
  ['puts 50 cents into a jar every week', 'saving'],
  ['keeps $5 in the bank for next summer', 'saving'],
  ['puts birthday money away to buy a drum later', 'saving'],
  ['leaves $3 in a piggy bank for a trip', 'saving'],
  ['keeps coins in a box until there is enough for a kite', 'saving'],
  ['puts half of the money away for next year', 'saving'],
  ['buys a ball for $2', 'spending'],
  ['pays $1 for a ride at the fair', 'spending'],
  ['buys a snack with three quarters', 'spending'],
  ['pays $4 for a book at the store', 'spending'],
  ['pays for a movie ticket', 'spending'],
  ['uses two dimes to buy an eraser', 'spending'],
  ['gives $1 to the animal shelter', 'sharing'],
  ['drops two quarters into a box for the food bank', 'sharing'],
  ['gives some coins to help plant trees', 'sharing'],
  ['gives $2 so that the library can buy books', 'sharing'],
  ['brings coins to school to help people after a storm', 'sharing'],
  ['gives part of the lemonade money to a hospital', 'sharing'],
];
