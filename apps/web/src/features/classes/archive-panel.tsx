import type { ClassFacts } from '@planets/contract';
import { Button } from '../../components/button.tsx';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useArchiveClass } from './mutations.ts';

/** Closing a class at the end of a year, and taking it up again. */
export function ArchivePanel({ facts }: { facts: ClassFacts }) {
  const archive = useArchiveClass(facts.id);
  const isArchived = facts.archivedAt !== null;
  return (
    <div className="flex flex-col items-start gap-4">
      <p>
        {isArchived
          ? 'This class is archived. Everything in it can be read, and nothing changed.'
          : 'An archived class can be read and not changed. Nothing is deleted, and it can be taken up again.'}
      </p>
      <Refusal
        error={archive.error}
        title={isArchived ? 'The class is still archived' : 'The class was not archived'}
      />
      {isArchived ? (
        <Button
          variant="primary"
          isPending={archive.isPending}
          onPress={() => archive.mutate('take-up')}
        >
          Take it up again
        </Button>
      ) : (
        <ConfirmButton
          confirm="Yes, archive this class"
          isPending={archive.isPending}
          onConfirm={() => archive.mutate('archive')}
        >
          Archive this class
        </ConfirmButton>
      )}
    </div>
  );
}
