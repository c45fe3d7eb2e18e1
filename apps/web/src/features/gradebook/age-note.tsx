import CloudOff from 'lucide-react/icons/cloud-off';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatDayAndTime } from '../../lib/format.ts';
import { ageInWords } from './age-in-words.ts';

interface AgeNoteProps {
  /** When what is shown was fetched, in milliseconds. */
  fetchedAt: number;
  isOnline: boolean;
  isFetching: boolean;
  onRetry: () => void;
  now: Date;
}

/** Over what was kept from before, when nothing newer can be had: how old it is. */
export function AgeNote({ fetchedAt, isOnline, isFetching, onRetry, now }: AgeNoteProps) {
  const age = ageInWords(Math.max(0, now.getTime() - fetchedAt));
  return (
    <Notice
      tone="warn"
      live
      icon={<CloudOff size={22} />}
      title={isOnline ? 'Nothing newer arrived' : 'You are offline'}
      className="mb-6"
      action={
        <Button size="sm" isPending={isFetching} onPress={onRetry}>
          Try again
        </Button>
      }
    >
      <p>
        This is the gradebook as it was {age} ago, {lowered(new Date(fetchedAt), now)}.
      </p>
    </Notice>
  );
}

function lowered(date: Date, now: Date): string {
  return formatDayAndTime(date.toISOString(), now).replace(/^(Today|Yesterday)/, (day) =>
    day.toLowerCase(),
  );
}
