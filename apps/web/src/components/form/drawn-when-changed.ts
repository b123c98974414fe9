import { isValidElement, memo, type ComponentType } from 'react';

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether two props mean the same: lists, choices and words with a mark in them are written anew at each drawing. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => alike(each, other[index]));
  if (isValidElement(one) || isValidElement(other))
    return (
      isValidElement(one) &&
      isValidElement(other) &&
      one.type === other.type &&
      one.key === other.key &&
      alike(one.props, other.props)
    );
  if (!isPlain(one) || !isPlain(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => alike(one[name], other[name]));
}

/**
 * A field stays as it is drawn while another one of its form is typed into: a letter would wait for hundreds of options
 * and check-boxes. What a field is called on must be the same function each time, as the props of `useAppForm` are.
 */
export function drawnWhenChanged<P extends object>(field: ComponentType<P>): ComponentType<P> {
  return memo(field, alike) as unknown as ComponentType<P>;
}
