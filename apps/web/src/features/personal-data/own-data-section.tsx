import type { Role } from '@planets/contract';
import { ArchiveButton } from './archive-button.tsx';

const WHAT: Record<Role, string> = {
  student:
    'Your account, all your practice with every answer, your badges and goals, your assigned work, and the grades your teachers have shown you.',
  teacher: 'Your account, your classes, and the questions you wrote.',
  administrator: 'Your account.',
};

/** Everything that is held about who is signed in, to take along. */
export function OwnDataSection({ role }: { role: Role }) {
  return (
    <section aria-labelledby="own-data" className="max-w-2xl">
      <h2 id="own-data" className="text-xl font-semibold">
        Your data
      </h2>
      <p className="mt-2">Everything that is kept here about you, in one file to download.</p>
      <p className="mt-2 text-ink-soft">{WHAT[role]}</p>
      <div className="mt-4">
        <ArchiveButton path="/api/me/archive" fileName="learning-planets.zip">
          Download my data
        </ArchiveButton>
      </div>
      <p className="mt-4 text-sm text-ink-soft">
        It is a zip file: many files in one. On a computer that others use too, delete it when you
        are done.
      </p>
    </section>
  );
}
