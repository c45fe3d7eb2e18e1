import { Bone } from '../../components/loading.tsx';
import { classes } from '../../lib/classes.ts';
import { ledgerGrid } from './ledger-grid.ts';

const figures = [1, 2, 3, 4, 5];
const rows = [1, 2, 3, 4, 5, 6];

/** The page's own shape, so that nothing jumps when the numbers come. */
export function GradebookSkeleton() {
  return (
    <>
      <Bone className="mb-4 h-7 w-36" />
      <Bone className="mb-8 h-20" />
      <div className={ledgerGrid}>
        <PanelBones edge="border-assigned-line" head="bg-assigned-wash" />
        <PanelBones edge="border-practice-line" head="bg-practice-wash" />
      </div>
    </>
  );
}

function PanelBones({ edge, head }: { edge: string; head: string }) {
  return (
    <div
      className={classes('overflow-clip border-t-4 bg-surface max-sm:-mx-4 sm:rounded-lg', edge)}
    >
      <div className={classes('h-20', head)} />
      <div className="@container space-y-9 px-4 py-5 sm:px-6">
        <div className="grid grid-cols-2 gap-4 @sm:grid-cols-3 @xl:grid-cols-5">
          {figures.map((figure) => (
            <Bone key={figure} className="h-14" />
          ))}
        </div>
        <div className="space-y-3">
          {rows.map((row) => (
            <Bone key={row} className="h-12" />
          ))}
        </div>
      </div>
    </div>
  );
}
