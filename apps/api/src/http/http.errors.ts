/** Refusals of the HTTP layer itself, before a room is asked. */
export type HttpErrorCode =
  | 'session.required'
  | 'csrf.token-missing'
  | 'request.cross-site'
  | 'request.url-too-long'
  | 'request.media-unsupported'
  | 'request.not-acceptable'
  | 'events.too-many'
  | 'route.not-found'
  | 'route.method-not-allowed'
  | 'record.exists'
  | 'error.internal';
