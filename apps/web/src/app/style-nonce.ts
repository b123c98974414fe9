/** What the server wrote into this page, so that the styles the library makes at run time are known to be ours. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** What stops the page from scrolling under a dialog writes a style too, and asks for its nonce by this name. */
export const lendNonce = (): void => void Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
