/** More is not counted by anybody, and does not fit on a bell. */
const COUNTED = 99;

/** @param number writes a number in the reader’s language */
export const unreadShown = (unread: number, number: (value: number) => string): string =>
  unread > COUNTED ? `${number(COUNTED)}+` : number(unread);
