/**
 * The day a member came back by their own means, as it stands registered; null of everybody else. Nobody confirmed an
 * arrival of theirs, so what counts from an arrival counts from this day.
 * @param member an expression of the member's id
 */
export const cameBackOn = (member: string): string => `(
  select max(h.happened_on) from case_history h
   where h.member_id = ${member} and h.action = 'register-returned'
     and not exists (select 1 from case_history x where x.corrects_id = h.id))`;
