import { z } from 'zod';

/** A date in the student's own zone when the session was saved: `2026-03-08`. */
export const localDate = z.iso.date();
