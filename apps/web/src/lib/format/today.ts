/** The day it is where the reader is, `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date());
