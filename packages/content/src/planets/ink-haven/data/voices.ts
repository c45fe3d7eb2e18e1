/** An action told from its doer. The passive is made from the parts. */
export interface Voiced {
  readonly doer: string;
  readonly active: string;
  readonly participle: string;
  readonly receiver: string;
  readonly many: boolean;
  /** Where or when, for the end of the sentence. */
  readonly rest: string;
}

const v = (
  doer: string,
  active: string,
  participle: string,
  receiver: string,
  many: boolean,
  rest: string,
): Voiced => ({
  doer,
  active,
  participle,
  receiver,
  many,
  rest,
});

export const voiced: readonly Voiced[] = [
  v('the gardener', 'watered', 'watered', 'the roses', true, 'at dawn'),
  v('a fox', 'chased', 'chased', 'the hens', true, 'through the yard'),
  v('the committee', 'chose', 'chosen', 'the winner', false, 'in May'),
  v('the students', 'wrote', 'written', 'the play', false, 'last winter'),
  v('a storm', 'broke', 'broken', 'the mast', false, 'near the coast'),
  v('my grandmother', 'made', 'made', 'these curtains', true, 'in one night'),
  v('the orchestra', 'played', 'played', 'the first symphony', false, 'on Friday'),
  v('two engineers', 'designed', 'designed', 'the bridge', false, 'in secret'),
  v('the river', 'carried', 'carried', 'the logs', true, 'to the mill'),
  v('the baker', 'sold', 'sold', 'every loaf', false, 'before noon'),
  v('the divers', 'found', 'found', 'an anchor', false, 'under the pier'),
  v('a child', 'drew', 'drawn', 'this map', false, 'in chalk'),
  v('the ranger', 'saw', 'seen', 'three wolves', true, 'at the lake'),
  v('the nurse', 'gave', 'given', 'the medicine', false, 'every evening'),
  v('the tailor', 'cut', 'cut', 'the cloth', false, 'with great care'),
  v('our neighbors', 'built', 'built', 'the wall', false, 'by hand'),
  v('the wind', 'tore', 'torn', 'the sails', true, 'in the night'),
  v('the scouts', 'buried', 'buried', 'the flag', false, 'behind a rock'),
  v('a goat', 'ate', 'eaten', 'the homework', false, 'on Monday'),
  v('the mayor', 'opened', 'opened', 'the library', false, 'in spring'),
  v('the crew', 'repaired', 'repaired', 'both engines', true, 'at sea'),
  v('the judges', 'overlooked', 'overlooked', 'the third runner', false, 'at the finish'),
  v('the teacher', 'praised', 'praised', 'their ideas', true, 'in class'),
  v('a farmer', 'rang', 'rung', 'the bell', false, 'at sunset'),
  v('the sculptor', 'carved', 'carved', 'the lions', true, 'from one stone'),
  v('the whole village', 'sang', 'sung', 'the old songs', true, 'at the feast'),
  v('the ferry', 'took', 'taken', 'the letters', true, 'to the island'),
  v('the coach', 'drove', 'driven', 'the team', false, 'to the station'),
  v('the owl', 'caught', 'caught', 'the mouse', false, 'in the barn'),
  v('the cook', 'froze', 'frozen', 'the soup', false, 'for the trip'),
  v('the pilot', 'flew', 'flown', 'the old plane', false, 'over the valley'),
  v('the archers', 'won', 'won', 'the contest', false, 'in the rain'),
  v('the twins', 'swept', 'swept', 'the floors', true, 'after the party'),
  v('the historian', 'read', 'read', 'the letters', true, 'in the archive'),
  v('the thief', 'stole', 'stolen', 'the statue', false, 'during the parade'),
  v('the children', 'threw', 'thrown', 'the dice', true, 'again and again'),
];
