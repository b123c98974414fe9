export interface Nested {
  readonly namespace: string;
  readonly key: string;
}

/** The names a page takes from other catalogues, as i18next writes them: `$t(namespace:key)`. */
export const nestedIn = (words: unknown): readonly Nested[] =>
  [...JSON.stringify(words).matchAll(/\$t\(([\w-]+):([\w.-]+)\)/g)].map(([, namespace, key]) => ({
    namespace: namespace!,
    key: key!,
  }));

/** The catalogues a page needs before it can be shown. */
export const namespacesOf = (words: unknown): readonly string[] => [
  ...new Set(nestedIn(words).map(({ namespace }) => namespace)),
];
