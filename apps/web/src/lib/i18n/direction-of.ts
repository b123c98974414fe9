/** Scripts that are written from the right. Which one a language is usually written in, the engine knows. */
const RIGHT_TO_LEFT: readonly (string | undefined)[] = ['Arab', 'Hebr', 'Rohg', 'Syrc', 'Thaa'];

/** The way in which somebody’s words of a language are read, whatever language the page is in. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script) ? 'rtl' : 'ltr';
