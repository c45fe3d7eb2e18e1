export interface NextSearch {
  /** Where to go after signing in: a path of this site. */
  next?: string;
}

/** Only a path of ours: `//elsewhere.example` and `/\elsewhere` would leave the site. */
export function readNext(search: Record<string, unknown>): NextSearch {
  const next = search['next'];
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in')
    ? { next }
    : {};
}
