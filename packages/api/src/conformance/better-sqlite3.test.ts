import { nodeHost } from '../testing/node-host.ts';
import { describeConformance } from './conformance.ts';

describeConformance('better-sqlite3 in Node', nodeHost);
