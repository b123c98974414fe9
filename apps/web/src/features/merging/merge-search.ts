import { present } from '../../lib/search-params.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which other file or case is looked at, by its id and never by a word. */
export const asMerge = ({ other }: Record<string, unknown>): { readonly other?: string } =>
  typeof other === 'string' && ID.test(other) ? present({ other }) : {};
