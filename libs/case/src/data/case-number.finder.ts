import { FindsPersonsBy, type PersonFinder } from '@homeward/beneficiary';
import { Injectable } from '@nestjs/common';

/** The number stands on every letter, so it is what people bring: typed in the search box, it finds the family. */
@Injectable()
@FindsPersonsBy('case number')
export class CaseNumberFinder implements PersonFinder {
  readonly found = `select m.person_id from "case" c join case_member m on m.case_id = c.id where c.number = $1`;

  readonly cases = `
    select coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'stage', m.stage,
             'officeName', o.name, 'ownerName', u.display_name) order by c.opened_on desc, c.number desc), '[]')
      from case_member m join "case" c on c.id = m.case_id join office o on o.id = c.office_id
      left join app_user u on u.id = c.owner_id
     where m.person_id = p.id`;

  /** `BE-2026-000123`, also without strokes or leading zeros: `be 2026 123`. */
  numberIn(words: string): string | null {
    const parts = /^\s*([a-z]{2})[\s-]*(\d{4})[\s-]+0*(\d{1,6})\s*$|^\s*([a-z]{2})(\d{4})(\d{6})\s*$/i.exec(words);
    if (!parts) return null;
    const [country, year, count] = parts[1] ? parts.slice(1, 4) : parts.slice(4, 7);
    return `${country!.toUpperCase()}-${year}-${count!.padStart(6, '0')}`;
  }
}
