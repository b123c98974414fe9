import { present } from '../../lib/search-params.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose case it will be, when they are registered already: by their id, never by a word. */
export const asNewCase = ({ personId }: Record<string, unknown>): { readonly personId?: string } =>
  typeof personId === 'string' && ID.test(personId) ? present({ personId }) : {};
