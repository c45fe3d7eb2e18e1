/**
 * A request as it reaches a server. Browsers hide `Cookie` and `Content-Length` from script; the network adds
 * them, and here there is none.
 */
export async function serverRequest(request: Request, cookie: string): Promise<Request> {
  const headers = new Headers(request.headers);
  if (cookie !== '') headers.set('cookie', cookie);
  const body =
    request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer();
  if (body) headers.set('content-length', String(body.byteLength));
  const { url, method } = request;
  const arrived = new Request(url, { method, ...(body && body.byteLength > 0 ? { body } : {}) });
  // A Headers object of its own has no guard: it may carry what a request's may not.
  Object.defineProperty(arrived, 'headers', { value: headers });
  return arrived;
}
