import common from './common.json';

/** A file each namespace, loaded when a screen wants it; what every screen wants comes with the list. */
export const catalogues = {
  ...import.meta.glob<object>(['./*.json', '!./common.json'], { import: 'default' }),
  './common.json': () => Promise.resolve<object>(common),
};
