// Sources: UN International Organization for Migration, Encyclopaedia Britannica.
import type { Idea } from '../ask/cases.ts';

export const MOVEMENT_SCENES: readonly Idea[] = [
  {
    name: 'push factor',
    means: 'A push factor is a reason to leave a place.',
    hint: 'Is the reason about the old place or about the new one?',
    scenes: [
      {
        text: 'After three years without rain nothing grows on the fields, and a family decides to leave.',
        why: 'The reason lies in the old place: nothing grows there.',
      },
      {
        text: 'The only mine of the town closes, and many have no work anymore.',
        why: 'The reason lies in the old place: the work is gone.',
      },
      {
        text: 'Fighting has come close to the village, and people fear for their children.',
        why: 'The reason lies in the old place: it is not safe.',
      },
      {
        text: 'In the 1840s a disease destroyed the potatoes of Ireland, and over a million people left.',
        why: 'The reason lay in the old place: there was not enough to eat.',
      },
      {
        text: 'The sea takes a piece of the low island with every storm, so some families are moving away.',
        why: 'The reason lies in the old place: the land is being lost.',
      },
    ],
  },
  {
    name: 'pull factor',
    means: 'A pull factor is a reason to come to a place.',
    hint: 'Is the reason about the old place or about the new one?',
    scenes: [
      {
        text: 'Noor hears that hospitals in another city are looking for nurses.',
        why: 'The reason lies in the new place: it has jobs.',
      },
      {
        text: 'Diego chooses a town because his aunt and cousins live in it.',
        why: 'The reason lies in the new place: family is there.',
      },
      {
        text: 'A university abroad teaches just what Wei would like to study.',
        why: 'The reason lies in the new place: it has the right school.',
      },
      {
        text: 'News of gold in California brought people from all over the world in 1849.',
        why: 'The reason lay in the new place: gold.',
      },
      {
        text: 'A couple looks for a quiet place with mild winters and finds it at the coast.',
        why: 'The reason lies in the new place: mild winters.',
      },
    ],
  },
  {
    name: 'obstacle to moving',
    means: 'An obstacle makes it hard to move, even for people who would like to.',
    hint: 'Does it help people to go, or does it stop them?',
    scenes: [
      {
        text: 'A wide desert lies between the village and the city, and no road crosses it.',
        why: 'The desert stops people.',
      },
      {
        text: 'Elif would like to go, but the ticket costs more than she has.',
        why: 'The price stops her.',
      },
      {
        text: 'Without a visa nobody may stay longer than three months.',
        why: 'The rule stops people.',
      },
      {
        text: 'Kwame could work abroad, but he does not speak the language yet.',
        why: 'He first has to learn the language.',
      },
      {
        text: 'High mountains close the way from October to May.',
        why: 'The mountains stop people for half the year.',
      },
    ],
  },
  {
    name: 'seasonal migration',
    means: 'In seasonal migration people move for part of the year and then come back.',
    hint: 'Do they come back each year?',
    scenes: [
      {
        text: 'Herders in Mongolia take their sheep to summer pastures and return before winter.',
        why: 'They move with the seasons and come back.',
      },
      {
        text: 'Workers come for the apple harvest in September and go home in November.',
        why: 'They stay for the harvest only.',
      },
      {
        text: 'Each winter Lars works at a ski hotel and spends the summer at home on the coast.',
        why: 'He moves for the season and returns.',
      },
      {
        text: 'Every spring a crew goes north to fish, and every fall it comes back.',
        why: 'They come back each year.',
      },
    ],
  },
];
