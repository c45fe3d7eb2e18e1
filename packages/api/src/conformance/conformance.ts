import { describe } from 'vitest';
import { describeAssignedWork } from './assigned-work.ts';
import { describeCounting } from './counting.ts';
import type { MakeHost } from './host.ts';
import { describeMainJob } from './main-job.ts';
import { describeStorage } from './storage.ts';

export type { HostParts, MakeHost } from './host.ts';

/** What has to hold on every host, whatever runs the SQL and carries the requests. */
export function describeConformance(name: string, make: MakeHost): void {
  describe(`the application on ${name}`, () => {
    describeStorage(make);
    describeMainJob(make);
    describeCounting(make);
    describeAssignedWork(make);
  });
}
