import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ArchiveButton } from './archive-button.tsx';
import { EraseDialog } from './erase-dialog.tsx';

interface StudentDataSectionProps {
  student: { id: string; name: string };
  onErased: () => void;
}

/** What the school can do with everything that is held about a student. For administrators. */
export function StudentDataSection({ student, onErased }: StudentDataSectionProps) {
  const { id, name } = student;
  const [isErasing, setIsErasing] = useState(false);
  return (
    <section aria-labelledby="student-data" className="mt-10 max-w-3xl border-t border-line pt-8">
      <h2 id="student-data" className="text-xl font-semibold wrap-anywhere">
        Everything held about {name}
      </h2>
      <div className="mt-4 grid gap-8 sm:grid-cols-2">
        <div className="min-w-0">
          <h3 className="font-head font-medium">Take it out</h3>
          <p className="mt-1 mb-4 text-sm text-ink-soft">
            One file with the account, all practice and assigned work, and every grade. Grades that
            the student does not see yet are in it, and marked: look before you hand it on.
          </p>
          <ArchiveButton
            path={`/api/people/students/${encodeURIComponent(id)}/archive`}
            fileName="learning-planets.zip"
          >
            Download everything
          </ArchiveButton>
        </div>
        <div className="min-w-0">
          <h3 className="font-head font-medium">Erase the student</h3>
          <p className="mt-1 mb-4 text-sm text-ink-soft">
            For good. Nothing personal remains, and the figures of the classes stay right.
          </p>
          <Button onPress={() => setIsErasing(true)}>Erase…</Button>
        </div>
      </div>
      {isErasing && (
        <EraseDialog student={student} onClose={() => setIsErasing(false)} onErased={onErased} />
      )}
    </section>
  );
}
