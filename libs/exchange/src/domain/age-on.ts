/**
 * Completed years on a day. A year alone counts as 1 July of it; whoever was born on 29 February comes of age on 1 March
 * of a common year; before the birth the age is 0.
 */
export function ageOn(birth: string, day: string): number {
  const born = birth.length === 4 ? `${birth}-07-01` : birth;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return Math.max(0, day.slice(5) >= born.slice(5) ? years : years - 1);
}
