const RIGHT_TO_LEFT = new Set([
  ...[
    'acm',
    'aeb',
    'aii',
    'apc',
    'apd',
    'ar',
    'arq',
    'ary',
    'arz',
    'bal',
    'brh',
    'ckb',
    'dv',
    'fa',
    'haz',
    'he',
    'hno',
  ],
  ...['ks', 'prs', 'ps', 'rhg', 'sd', 'ti-Arab', 'ug', 'ur', 'yi'],
]);

/** The way in which somebody’s words of a language are read, whatever language the page is in. */
export const directionOf = (language: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');
