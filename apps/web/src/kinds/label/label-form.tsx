import { PairPartner } from '../../components/answer-forms/pair-partner.tsx';
import { PairSlot } from '../../components/answer-forms/pair-slot.tsx';
import { useNumberKeys } from '../../components/answer-forms/use-number-keys.ts';
import type { AnswerFormProps } from '../kind-view.ts';
import { NumberBadge } from './number-badge.tsx';
import { PictureMarker } from './picture-marker.tsx';
import { Picture } from './picture.tsx';
import { useLabels } from './use-labels.ts';

const EMPTY = ['choose its name', 'no name yet'] as const;

/**
 * Names for the numbered places of a picture: a place and then its name, or a name and then its place. The
 * places are the markers in the picture and the rows below it alike, and the keys 1 to 9.
 */
export function LabelForm(props: AnswerFormProps<'label'>) {
  const { question, isLocked } = props;
  const { places, names, answer } = question;
  const labels = useLabels(props);
  useNumberKeys(places.length, !isLocked, (index) => {
    const place = places[index];
    if (place) labels.choosePlace(place.id);
  });
  const key = answer?.response.kind === 'label' ? new Map(answer.response.labels) : undefined;
  const isRight = (place: string) => key && key.get(place) === labels.nameOf(place)?.id;

  return (
    <div className="space-y-5">
      <Picture
        question={question}
        renderMarker={(index) => {
          const place = places[index]!;
          return (
            <PictureMarker
              number={index + 1}
              place={place}
              name={labels.nameOf(place.id)?.content}
              isCurrent={labels.place === place.id}
              isLocked={isLocked}
              isRight={isRight(place.id)}
              onChoose={() => labels.choosePlace(place.id)}
            />
          );
        }}
      />
      {!isLocked && (
        <fieldset aria-label={labels.namesFor} className="flex flex-wrap gap-2.5">
          <p className="w-full text-sm text-ink-soft">{labels.whatNext}</p>
          {/* Without numbers: those are of the places. */}
          {names.map((option) => (
            <PairPartner
              key={option.id}
              content={option.content}
              usedBy={labels.usedBy(option.id)}
              isHeld={labels.name === option.id}
              onChoose={() => labels.chooseName(option.id)}
            />
          ))}
        </fieldset>
      )}
      <fieldset aria-label="Places" className="grid gap-2.5">
        {places.map(({ id, where }, index) => (
          <PairSlot
            key={id}
            name={`place ${index + 1}`}
            content={
              <span className="flex items-center gap-3">
                <NumberBadge number={index + 1} isNamed={labels.nameOf(id) !== undefined} />
                <span className="min-w-0 text-base">
                  <span className="sr-only">Place {index + 1}: </span>
                  {where}
                </span>
              </span>
            }
            partner={labels.nameOf(id)?.content}
            emptyWords={EMPTY}
            isLong
            isCurrent={labels.place === id}
            isLocked={isLocked}
            isRight={isRight(id)}
            onChoose={() => labels.choosePlace(id)}
            onPart={() => labels.part(id)}
          />
        ))}
      </fieldset>
    </div>
  );
}
