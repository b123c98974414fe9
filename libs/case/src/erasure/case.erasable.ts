import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import { STAGES } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** A case is ids, codes and days and stays; the words colleagues wrote into it about the person go. */
@Injectable()
@Erases('case')
export class CaseErasable implements Erasable {
  /** Assistance that is under way cannot go on for somebody without a name. */
  async hindrance(tx: EntityManager, { personId }: Erasing): Promise<string | null> {
    const underWay: unknown[] = await tx.query(
      `select 1 from case_member where person_id = $1 and stage = any ($2) limit 1`,
      [personId, STAGES],
    );
    if (underWay.length === 0) return null;
    return 'A case of this person is under way. Bring it to its end first, or erase under a policy that does not wait for it.';
  }

  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const members: { id: string; case_id: string }[] = await tx.query(
      `select id, case_id from case_member where person_id = $1`,
      [personId],
    );
    const ids = members.map(({ id }) => id);
    const cases = [...new Set(members.map((member) => member.case_id))];
    // Where somebody was met may be their home.
    const [appointments]: [{ id: string }[], number] = await tx.query(
      `update appointment set place = 'erased' where member_id = any ($1::uuid[]) returning id`,
      [ids],
    );
    // Why sealed matter was opened tells what somebody suffered.
    const [readers]: [{ id: string }[], number] = await tx.query(
      `update case_reader set reason = 'erased' where case_id = any ($1::uuid[]) returning id`,
      [cases],
    );
    const [reasons]: [{ id: string }[], number] = await tx.query(
      `delete from step_reason where member_id = any ($1::uuid[]) returning history_id as id`,
      [ids],
    );
    const [decisions]: [{ id: string }[], number] = await tx.query(
      `update closure_decision set words = 'erased' where member_id = any ($1::uuid[]) returning id`,
      [ids],
    );
    const [closures]: [{ id: string }[], number] = await tx.query(
      `update case_closure set explored = null where member_id = any ($1::uuid[]) returning id`,
      [ids],
    );
    const written = await eraseWritten(tx, ids, cases);
    const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
    return {
      counts: {
        appointmentPlaces: appointments.length,
        readerReasons: readers.length,
        stepReasons: reasons.length,
        closingWords: decisions.length + closures.length,
        ...written.counts,
      },
      records: {
        case: cases,
        case_member: ids,
        appointment: idsOf(appointments),
        case_reader: idsOf(readers),
        closure_decision: idsOf(decisions),
        case_closure: idsOf(closures),
        ...written.records,
      },
    };
  }
}

/** Notes, flags, files and what colleagues told each other. A file without its key is noise; the sweep takes it away. */
async function eraseWritten(
  tx: EntityManager,
  memberIds: readonly string[],
  caseIds: readonly string[],
): Promise<Erased> {
  const [notes]: [{ id: string }[], number] = await tx.query(
    `delete from case_note where member_id = any ($1::uuid[]) returning id`,
    [memberIds],
  );
  const [flags]: [{ id: string }[], number] = await tx.query(
    `delete from case_flag where member_id = any ($1::uuid[]) returning id`,
    [memberIds],
  );
  const [files]: [{ id: string }[], number] = await tx.query(
    `delete from attachment where member_id = any ($1::uuid[]) returning id`,
    [memberIds],
  );
  const [drafts]: [{ id: string }[], number] = await tx.query(
    `delete from form_draft where case_id = any ($1::uuid[]) returning id`,
    [caseIds],
  );
  const handOvers: [unknown, number] = await tx.query(
    `update case_hand_over set note = 'erased' where case_id = any ($1::uuid[]) and note is not null`,
    [caseIds],
  );
  const transfers: [unknown, number] = await tx.query(
    `update case_transfer_note set text = 'erased' where case_id = any ($1::uuid[])`,
    [caseIds],
  );
  await tx.query(
    `delete from referral_need where form_id in (select id from referral_form where case_id = any ($1::uuid[]))`,
    [caseIds],
  );
  const [forms]: [{ id: string }[], number] = await tx.query(
    `update referral_form set safe_contact = 'erased' where case_id = any ($1::uuid[]) returning id`,
    [caseIds],
  );
  const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
  return {
    counts: {
      caseNotes: notes.length,
      flags: flags.length,
      files: files.length,
      formDrafts: drafts.length,
      handOverNotes: handOvers[1] + transfers[1],
      referralForms: forms.length,
    },
    records: {
      case_note: idsOf(notes),
      case_flag: idsOf(flags),
      attachment: idsOf(files),
      form_draft: idsOf(drafts),
      referral_form: idsOf(forms),
    },
  };
}
