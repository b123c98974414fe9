/* global SwaggerUIBundle */
const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** What the session's own page would send: the token of the session and, for a creation, a new key. */
async function addHeaders(request) {
  if (!UNSAFE.includes(request.method)) return request;
  const session = await fetch('/api/session', { headers: { accept: 'application/json' } });
  if (session.ok) request.headers['X-CSRF-Token'] = (await session.json()).csrfToken;
  request.headers['Idempotency-Key'] ??= crypto.randomUUID();
  return request;
}

SwaggerUIBundle({
  url: '/api/docs/openapi.json',
  dom_id: '#documentation',
  deepLinking: true,
  displayRequestDuration: true,
  requestInterceptor: addHeaders,
  // The validator badge would send the document's address to another site.
  validatorUrl: null,
});
