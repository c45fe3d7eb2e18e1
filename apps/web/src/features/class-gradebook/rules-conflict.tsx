import type { GradingAnswer } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';

interface RulesConflictProps {
  theirs: GradingAnswer;
  onTakeTheirs: () => void;
  onSaveMine: () => void;
}

/** Two teachers changed the rules: who saves second sees what the first one made, and chooses. */
export function RulesConflict({ theirs, onTakeTheirs, onSaveMine }: RulesConflictProps) {
  return (
    <Notice
      tone="bad"
      title="Another teacher changed these rules meanwhile"
      action={
        <div className="flex flex-wrap gap-2">
          <Button onPress={onTakeTheirs}>Take theirs</Button>
          <Button onPress={onSaveMine}>Save mine</Button>
        </div>
      }
    >
      <p>
        Theirs goes by {theirs.policy.weighting === 'points' ? 'points' : 'categories'}, with{' '}
        {theirs.categories.length === 0
          ? 'no categories'
          : theirs.categories.map(({ name, weight }) => `${name} (${weight})`).join(', ')}
        . Yours is still in the form.
      </p>
    </Notice>
  );
}
