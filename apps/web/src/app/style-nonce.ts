/** What the server wrote into this page, so that the styles the library makes at run time are known to be ours. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
