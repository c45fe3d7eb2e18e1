import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './app-env.ts';

export type App = OpenAPIHono<AppEnv>;
