import { Bone, Loading } from '../../components/loading.tsx';

export function RowsSkeleton({ label }: { label: string }) {
  return (
    <Loading label={label}>
      <div className="divide-y divide-line border-y border-line">
        {Array.from({ length: 5 }, (_, index) => (
          <div key={index} className="flex h-16 items-center justify-between gap-6">
            <Bone className="h-5 w-48" />
            <Bone className="h-5 w-24" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
