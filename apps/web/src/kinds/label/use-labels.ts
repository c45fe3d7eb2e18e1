import type { Option } from '@planets/contract';
import { useState } from 'react';
import { useAnnounce } from '../../components/announcer.tsx';
import { plainText } from '../../components/rich-text/plain-text.ts';
import type { AnswerFormProps } from '../kind-view.ts';

/** What was chosen first and waits for its other half. */
type Held = { place: string } | { name: string } | undefined;

interface Labels {
  /** The place that waits for a name, and the name that waits for a place: one of them at most. */
  place: string | undefined;
  name: string | undefined;
  nameOf: (place: string) => Option | undefined;
  /** The place that has this name now, in words. */
  usedBy: (name: string) => string | undefined;
  /** What the names are for, in words. */
  namesFor: string;
  /** What to do next, in a sentence. */
  whatNext: string;
  choosePlace: (place: string) => void;
  chooseName: (name: string) => void;
  part: (place: string) => void;
}

/** Puts names to places, whichever of both is chosen first. */
export function useLabels({ question, entry, onChange }: AnswerFormProps<'label'>): Labels {
  const announce = useAnnounce();
  const [held, setHeld] = useState<Held>();
  const { places, names } = question;
  const given = new Map(entry.labels);
  const heldPlace = held && 'place' in held ? held.place : undefined;
  const heldName = held && 'name' in held ? held.name : undefined;
  const placeName = (id: string) => `Place ${places.findIndex((place) => place.id === id) + 1}`;
  const nameText = (id: string) =>
    plainText(names.find((option) => option.id === id)?.content ?? []);

  const put = (place: string, name: string, isRun: boolean) => {
    // Each name once: taking it from another place leaves that place without.
    const next = new Map([...given].filter(([, other]) => other !== name)).set(place, name);
    const labels = places.flatMap(({ id }) => {
      const other = next.get(id);
      return other === undefined ? [] : [[id, other] as [string, string]];
    });
    const open = places.find(({ id }) => !next.has(id))?.id;
    // Who goes from place to name is led on to the next place.
    setHeld(isRun && open !== undefined ? { place: open } : undefined);
    onChange({ kind: 'label', labels });
    const goOn =
      open === undefined
        ? 'All have a name.'
        : isRun
          ? `Now ${placeName(open).toLowerCase()}.`
          : '';
    announce(`${placeName(place)}: ${nameText(name)}. ${goOn}`.trim());
  };

  return {
    place: heldPlace,
    name: heldName,
    nameOf: (place) => names.find(({ id }) => id === given.get(place)),
    usedBy(name) {
      const place = [...given].find(([, other]) => other === name)?.[0];
      return place === undefined ? undefined : placeName(place).toLowerCase();
    },
    namesFor: heldPlace === undefined ? 'Names' : `Names for ${placeName(heldPlace).toLowerCase()}`,
    whatNext:
      heldPlace !== undefined
        ? `Now choose the name of ${placeName(heldPlace).toLowerCase()}.`
        : heldName !== undefined
          ? `Now choose the place of “${nameText(heldName)}”.`
          : 'Choose a number and then its name, or a name and then its number.',
    choosePlace(place) {
      if (heldName !== undefined) put(place, heldName, false);
      else setHeld(heldPlace === place ? undefined : { place });
    },
    chooseName(name) {
      if (heldPlace !== undefined) put(heldPlace, name, true);
      else setHeld(heldName === name ? undefined : { name });
    },
    part(place) {
      onChange({ kind: 'label', labels: entry.labels.filter(([id]) => id !== place) });
      setHeld({ place });
      announce(`${placeName(place)}: no name now.`);
    },
  };
}
