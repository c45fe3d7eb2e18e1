import type { QuestionOf } from '@planets/contract';
import type { ReactNode } from 'react';
import { Figure } from '../../components/figures/figure.tsx';
import { pictureBox } from './picture-box.ts';

interface PictureProps {
  question: QuestionOf<'label'>;
  /** Draws the marker of the place with this index. */
  renderMarker: (index: number) => ReactNode;
}

/**
 * The picture with a marker over each place. They lie over the drawing and are not part of it: so they
 * are as large on a phone as on a wall, and can be buttons.
 */
export function Picture({ question, renderMarker }: PictureProps) {
  const { picture, places } = question;
  const box = pictureBox(picture.figure);
  return (
    <div
      className="relative [&>svg]:block [&>svg]:w-full"
      style={box && { maxWidth: `${box.widest}rem` }}
    >
      <Figure figure={picture.figure} alt={picture.alt} />
      {box &&
        places.map(({ id, at }, index) => {
          const [across, down] = box.shareOf(at);
          return (
            <span
              key={id}
              className="absolute flex size-11 -translate-1/2 items-center justify-center"
              style={{ left: `${across * 100}%`, top: `${down * 100}%` }}
            >
              {renderMarker(index)}
            </span>
          );
        })}
    </div>
  );
}
