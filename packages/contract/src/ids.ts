import { z } from 'zod';

/** Sessions, assignments and classes are numbered by the database. */
export const rowId = z.int().positive();

/** An id that the client makes once and sends again with every retry, so that a retry counts once. */
export const clientId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/, '8 to 64 letters, digits, - or _ (a UUID does)');

export const planetId = z.string().max(40).meta({ example: 'num_forge' });
export const topicId = z.string().max(60).meta({ example: 'fractions_add' });
export const gradeLevel = z.int().min(1).max(12);

/** An instant in UTC. */
export const instant = z.iso.datetime();

export const percent = z.number().min(0).max(100);
