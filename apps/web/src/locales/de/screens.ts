/** In one file: asked for one by one, a screen would wait for one after the other, and React would hold it back each time. */
export const screens = import.meta.glob<object>(
  ['./*.json', '!./common.json', '!./sign-in.json', '!./home.json', '!./stages.json'],
  {
    import: 'default',
    eager: true,
  },
);
