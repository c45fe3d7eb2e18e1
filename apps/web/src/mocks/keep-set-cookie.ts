/**
 * Browsers drop `Set-Cookie` from a response that script builds. The application builds its responses in the
 * page here, so they must keep it until the cookie jar has read it. Node keeps it already.
 */
export function keepSetCookie(): void {
  const Native = globalThis.Response;
  if (new Native(null, { headers: { 'set-cookie': 'a=b' } }).headers.has('set-cookie')) return;
  globalThis.Response = class extends Native {
    constructor(body?: BodyInit | null, init?: ResponseInit) {
      super(body, init);
      const cookies = new Headers(init?.headers).getSetCookie();
      if (cookies.length === 0) return;
      // A Headers object of its own has no guard, so it may carry what a response's may not.
      const headers = new Headers(this.headers);
      for (const cookie of cookies) headers.append('set-cookie', cookie);
      Object.defineProperty(this, 'headers', { value: headers });
    }
  };
}
