import { describeConformance } from '@planets/api/conformance';
import { sqlJsHost } from './sql-js-host.ts';

describeConformance('sql.js in a browser', sqlJsHost);
