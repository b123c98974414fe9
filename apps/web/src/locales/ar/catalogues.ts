import common from './common.json';

/** The words of the way in, a file each; what every page wants comes with the list. */
export const catalogues = {
  ...import.meta.glob<object>(['./sign-in.json', './home.json', './stages.json'], { import: 'default' }),
  './common.json': () => Promise.resolve<object>(common),
};

/** The words of every other screen. */
export const ofScreens = async () => (await import('./screens.ts')).screens;
