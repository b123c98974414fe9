import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type pg from 'pg';
import { RECORD_FACTS_SQL } from '../../../libs/travel/src/departure/data/departure-facts.sql.ts';
import {
  ageOn,
  type OwnDay,
  type ToldCaseload,
  type ToldDeparture,
  type ToldService,
  type ToldStep,
  type ToldVulnerability,
} from '../../../bench/key-figures.reference.ts';
import { saveOffice, type OfficeRow } from '../../support/factories/organisation.factory.ts';
import type { TestDatabase } from '../../support/test-database.ts';
import type { Family, Member } from './caseload.arbitrary.ts';
import { Sheet, type Row } from './sheet.ts';

export const PROGRAMMES = ['XA-FIRST', 'XB-SECOND'] as const;
const AT = '2026-02-28T10:00:00Z';
const LATER = '2026-02-28T12:00:00Z';
/** From this day on what is found out later is true. */
const FOUND_OUT = '2024-01-01';
const snake = (code: string): string => code.replaceAll('-', '_');
const kebab = (code: string): string => code.replaceAll('_', '-');
const after = (day: string, days: number): string => DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()!;

interface Person {
  readonly id: string;
  readonly member: Member;
}

interface ToldMember {
  readonly id: string;
  readonly person: Person;
  readonly plan: Member;
  departure: ToldDeparture | null;
}

/** Tells a generated caseload twice: as rows of the tables, in two transactions, and as the plain list of what was so. */
export class CaseloadTeller {
  readonly steps: ToldStep[] = [];
  private readonly departures = new Set<ToldDeparture>();
  private readonly services: ToldService[] = [];
  private readonly vulnerabilities: ToldVulnerability[] = [];
  private readonly persons: Person[] = [];
  private counter = 0;

  constructor(
    private readonly client: pg.Client,
    readonly offices: readonly OfficeRow[],
    private readonly userId: string,
  ) {}

  /** Two offices, the second under the first, and one apart; none keeps the same hours. */
  static async open(database: TestDatabase, client: pg.Client, userId: string): Promise<CaseloadTeller> {
    const first = await saveOffice(database, { timeZone: 'Europe/Brussels' });
    const under = await saveOffice(database, { timeZone: 'Asia/Tokyo', parentId: first.id });
    const apart = await saveOffice(database, { timeZone: 'America/New_York' });
    return new CaseloadTeller(client, [first, under, apart], userId);
  }

  get told(): ToldCaseload {
    const { steps, services, vulnerabilities } = this;
    return { steps, departures: [...this.departures], services, vulnerabilities };
  }

  async tell(families: readonly Family[]): Promise<void> {
    for (const family of families) await this.tellFamily(family);
  }

  private async tellFamily(family: Family): Promise<void> {
    const caseId = randomUUID();
    const office = this.offices[family.office]!;
    const own = (plan: Member): OwnDay => ({
      office: office.name,
      programme: PROGRAMMES[family.programme]!,
      host: family.host,
      destination: plan.destination,
      returnType: family.returnType,
      channel: snake(plan.departed === null ? 'avrr-programme' : family.channel),
    });
    const first = new Sheet();
    const at = { case_id: caseId, office_id: office.id };
    const by = { created_by: this.userId, created_at: AT };
    first.add('case', {
      ...{
        id: caseId,
        office_id: office.id,
        number: `ZZ-2022-${randomUUID().slice(0, 12)}`,
        stage: 'INQUIRY',
        version: 1,
      },
      ...{ host_country_code: family.host, opened_on: '2022-01-01', ...by, updated_at: AT },
    });
    const members: ToldMember[] = [];
    for (const [i, plan] of family.members.entries()) members.push(this.addMember(first, at, members, plan, i));
    this.decide(first, at, members, { number: 1, programme: family.programme, on: AT });
    for (const member of members) {
      const { plan } = member;
      const of = { ...at, member_id: member.id };
      const fact = { ...of, established_on: '2020-01-01', recorded_by: this.userId, recorded_at: AT };
      first.add('member_fact', { id: randomUUID(), ...fact, fact: 'returnType', value: family.returnType });
      first.add('member_fact', { id: randomUUID(), ...fact, fact: 'legalStatus', value: plan.legalStatus });
      if (plan.departed)
        this.depart(first, member, { day: plan.departed, channel: family.channel, own: own(plan), caseId });
      this.tellWay(first, member, of, own(plan), caseId);
    }
    for (const member of members)
      this.tellServices(first, member, { ...at, member_id: member.id }, own(member.plan), caseId, false);
    await first.save(this.client);
    await this.tellLater(family, caseId, members);
  }

  /** Transfers, decisions and facts of later, a family that parts: nothing of it moves what was told before. */
  private async tellLater(family: Family, caseId: string, members: readonly ToldMember[]): Promise<void> {
    const moves = new Sheet();
    const office = this.offices[family.transferTo ?? family.office]!;
    if (family.transferTo !== null)
      moves.then(`update "case" set office_id = $2, version = version + 1 where id = $1`, [caseId, office.id]);
    let parted = caseId;
    if (family.parts && members.length > 1) {
      parted = randomUUID();
      moves.then(
        `insert into "case" (id, office_id, number, host_country_code, stage, opened_on, created_by, created_at, updated_at)
         select $1, office_id, $2, host_country_code, stage, opened_on, created_by, created_at, updated_at from "case" where id = $3`,
        [parted, `ZZ-2023-${randomUUID().slice(0, 12)}`, caseId],
      );
      moves.then(`update case_member set case_id = $2, version = version + 1 where id = $1`, [
        members.at(-1)!.id,
        parted,
      ]);
      // Whoever goes their own way leaves the parent behind.
      this.parents.set(members.at(-1)!.id, false);
    }
    await moves.save(this.client);
    const caseOf = (member: ToldMember): string => (member === members.at(-1) ? parted : caseId);
    const second = new Sheet();
    const staying = members.filter((member) => caseOf(member) === caseId);
    if (family.laterProgramme !== null)
      this.decide(second, { case_id: caseId, office_id: office.id }, staying, {
        number: 2,
        programme: family.laterProgramme,
        on: LATER,
      });
    for (const member of members) {
      const { plan } = member;
      const of = { case_id: caseOf(member), office_id: office.id, member_id: member.id };
      const decided =
        family.laterProgramme !== null && staying.includes(member) ? family.laterProgramme : family.programme;
      if (family.laterReturnType !== null)
        second.add('member_fact', {
          ...{ id: randomUUID(), ...of, fact: 'returnType', value: family.laterReturnType },
          ...{ established_on: FOUND_OUT, recorded_by: this.userId, recorded_at: LATER },
        });
      const own = (day: string): OwnDay => ({
        ...{ office: office.name, programme: PROGRAMMES[decided]!, host: family.host, destination: plan.destination },
        returnType: family.laterReturnType !== null && day >= FOUND_OUT ? family.laterReturnType : family.returnType,
        channel: member.departure?.channel ?? 'avrr_programme',
      });
      if (member.departure && plan.takenBack === 0) this.correct(second, member, family, caseOf(member), own);
      const left = member.departure?.day ?? plan.departed;
      if (left !== null && plan.arrivedAfter !== null)
        this.step(second, member, of, { stage: 'ARRIVED', kind: 'arrived', day: after(left, plan.arrivedAfter), own });
      if (left !== null && plan.closed !== null) {
        const reasons: Readonly<Record<string, string>> = {
          ...{ 'plan-completed': 'plan_completed', stigma: 'help_harmful', fraud: 'fraud_decided' },
          ...{ 'returnee-stops': 'person_stopped', died: 'died' },
        };
        const { after: days, reason } = plan.closed;
        this.step(second, member, of, {
          ...{ stage: 'CLOSED', kind: 'closed', day: after(left, days), own },
          ...{ reasonCode: reason, reason: reasons[reason]! },
        });
      }
      this.tellServices(second, member, of, own, caseOf(member), true);
    }
    await second.save(this.client);
  }

  private addMember(sheet: Sheet, at: Row, before: readonly ToldMember[], plan: Member, i: number): ToldMember {
    const free = this.persons.filter((person) => !before.some((member) => member.person === person));
    const person = (plan.again === 0 && free[i % Math.max(1, free.length)]) || this.addPerson(sheet, at, plan);
    const id = randomUUID();
    sheet.add('case_member', {
      ...{
        id,
        ...at,
        person_id: person.id,
        relation: i === 0 ? 'principal' : 'sibling',
        principal: i === 0,
        version: 1,
      },
      ...{ stage: 'INQUIRY', travelling: true, destination_country_code: plan.destination, created_at: AT },
      ...{ steps_stopped: false, stops: [], care_level: 'standard', care_level_floor: 'standard' },
    });
    this.parents.set(id, plan.parentHere && before[0] !== undefined);
    if (plan.parentHere && before[0])
      sheet.add('member_relation', {
        ...{ id: randomUUID(), ...at, member_id: before[0].id, of_person_id: person.id, kind: 'parent' },
        ...{ created_by: this.userId, created_at: AT },
      });
    return { id, person, plan, departure: null };
  }

  private addPerson(sheet: Sheet, { office_id }: Row, plan: Member): Person {
    const id = randomUUID();
    const year = plan.born.length === 4;
    sheet.add('person', {
      ...{ id, office_id, sex: plan.sex, birth_date: year ? `${plan.born}-01-01` : plan.born, version: 1 },
      ...{ birth_date_precision: year ? 'year' : 'day', created_by: this.userId, created_at: AT },
    });
    for (const country_code of plan.nationalities)
      sheet.add('person_nationality', { person_id: id, office_id, country_code });
    const passport = plan.nationalities[plan.passport];
    if (passport)
      sheet.add('identity_document', {
        ...{ id: randomUUID(), person_id: id, office_id, kind: 'passport', issuing_country_code: passport },
        ...{ original_at: 'with-applicant', copy_held: false, version: 1, created_at: AT },
      });
    const person = { id, member: plan };
    this.persons.push(person);
    return person;
  }

  private decide(
    sheet: Sheet,
    at: Row,
    members: readonly ToldMember[],
    { number, programme, on }: { number: number; programme: number; on: string },
  ): void {
    const id = randomUUID();
    sheet.add('eligibility_evaluation', {
      ...{ id, ...at, programme_code: PROGRAMMES[programme], number, as_of: '2026-02-28', context: {}, version: 1 },
      ...{ inputs_digest: 'none', created_by: this.userId, created_at: on },
    });
    for (const member of members)
      sheet.add('eligibility_decision', {
        ...{ id: randomUUID(), evaluation_id: id, member_id: member.id, ...at, decision: 'approve', reason: 'told' },
        ...{ decided_by: this.userId, decided_at: on },
      });
  }

  private depart(
    sheet: Sheet,
    member: ToldMember,
    { day, channel, own, caseId }: { day: string; channel: string; own: OwnDay; caseId: string },
  ): void {
    const { person } = member;
    const { sex, born, nationalities, passport } = person.member;
    sheet.then(RECORD_FACTS_SQL, [[member.id], day, this.userId, AT, channel]);
    const told: ToldDeparture = {
      ...{ ...own, channel: snake(channel), programme: channel === 'avrr-programme' ? own.programme : null },
      ...{ member: member.id, person: person.id, case: caseId, day, born },
      sex: sex === 'female' ? 'F' : sex === 'male' ? 'M' : 'X',
      nationality: nationalities[passport] ?? nationalities[0]!,
      legalStatus: snake(member.plan.legalStatus),
      unaccompanied: ageOn(born, day) < 18 && !this.hasParent(member),
    };
    member.departure = told;
    this.departures.add(told);
  }

  private readonly parents = new Map<string, boolean>();
  private hasParent(member: ToldMember): boolean {
    return this.parents.get(member.id) ?? false;
  }

  private correct(
    sheet: Sheet,
    member: ToldMember,
    family: Family,
    caseId: string,
    own: (day: string) => OwnDay,
  ): void {
    this.departures.delete(member.departure!);
    member.departure = null;
    sheet.then(`update departure set taken_back_at = $2 where member_id = $1 and taken_back_at is null`, [
      member.id,
      LATER,
    ]);
    const day = member.plan.again2;
    if (day !== null) this.depart(sheet, member, { day, channel: family.channel, own: own(day), caseId });
  }

  private tellWay(sheet: Sheet, member: ToldMember, of: Row, own: OwnDay, caseId: string): void {
    const { plan } = member;
    const last = plan.departed ?? '2024-06-15';
    const { applied, approved, counselled, declared } = plan.before;
    const back = (days: number | null): string | null => (days === null ? null : after(last, -days));
    const approvedOn = back(approved);
    const appliedOn = applied === null ? null : after(approvedOn ?? last, -applied);
    const place = { own: () => own, caseId };
    if (appliedOn) this.step(sheet, member, of, { stage: 'APPLIED', kind: 'applied', day: appliedOn, ...place });
    if (approvedOn) this.step(sheet, member, of, { stage: 'APPROVED', kind: 'approved', day: approvedOn, ...place });
    if (counselled !== null)
      this.step(sheet, member, of, {
        ...{ stage: 'COUNSELLING', kind: 'counselled', day: after(last, -counselled), ...place },
        action: 'register-retroactively',
      });
    if (declared !== null) {
      const day = after(last, -declared);
      sheet.add('declaration', {
        ...{ id: randomUUID(), ...of, template_id: this.templateId, language: 'en', template_number: 1, sample: true },
        ...{ signed_at: `${day}T10:00:00Z`, signed_on: day, signed_by: 'person', in_detention: false, version: 1 },
        ...{ recorded_by: this.userId, created_at: AT },
      });
      this.steps.push({
        ...own,
        kind: 'declared',
        reason: null,
        day,
        member: member.id,
        person: member.person.id,
        case: caseId,
      });
    }
    if (plan.ended && plan.departed === null) {
      const kind = { INELIGIBLE: 'rejected', WITHDRAWN: 'withdrawn', CANCELLED: 'cancelled' }[plan.ended];
      this.step(sheet, member, of, { stage: plan.ended, kind, day: last, ...place });
    }
    if (plan.noShow) this.tellEmptySeat(sheet, member, of, own, caseId);
    if (plan.session) this.tellSession(sheet, member, of, own, caseId);
    if (plan.vulnerable) {
      const { kind, from, until } = plan.vulnerable;
      const ends = until !== null && until > from ? until : null;
      sheet.add('statistical_vulnerability', {
        ...{ id: randomUUID(), ...of, kind, matter_class: kind === 'health' ? 'health' : 'protection', version: 1 },
        ...{ true_from: from, true_until: ends, author_id: this.userId, created_at: AT },
      });
      this.vulnerabilities.push({ member: member.id, kind, from, until: ends });
    }
  }

  templateId = '';

  /** Somebody spoken with near midnight, by the office's own clock. */
  private tellSession(sheet: Sheet, member: ToldMember, of: Row, own: OwnDay, caseId: string): void {
    const { day, minutes } = member.plan.session!;
    const zone = this.offices.find(({ name }) => name === own.office)!.timeZone;
    const held = DateTime.fromISO(day, { zone: 'utc' }).plus({ minutes });
    sheet.add('counselling_session', {
      ...{
        id: randomUUID(),
        ...of,
        purpose: 'information',
        mode: 'individual',
        language: 'en',
        interpreter_used: false,
      },
      ...{
        held_at: held.toISO(),
        duration_minutes: 30,
        counsellor_id: this.userId,
        present_member_ids: [],
        topics: [],
      },
      ...{ others_present: [], on_behalf_of_member_ids: [], fear_of_return_asked: false, version: 1, created_at: AT },
    });
    this.steps.push({
      ...{ ...own, kind: 'counselled', reason: null, day: held.setZone(zone).toISODate()! },
      ...{ member: member.id, person: member.person.id, case: caseId },
    });
  }

  private tellEmptySeat(sheet: Sheet, member: ToldMember, of: Row, own: OwnDay, caseId: string): void {
    const [bookingId, passengerId, day] = [randomUUID(), randomUUID(), member.plan.noShow!];
    const { case_id, office_id } = of;
    this.counter += 1;
    sheet.add('booking', {
      ...{
        id: bookingId,
        case_id,
        office_id,
        number: this.counter,
        state: 'ticketed',
        mode: 'air',
        provider: 'manual',
      },
      ...{
        from_place: 'BRU',
        to_place: 'TBS',
        wished_from: day,
        wished_to: day,
        requested_by: this.userId,
        version: 1,
      },
      ...{ requested_at: AT, created_at: AT },
    });
    sheet.add('booking_passenger', {
      ...{
        id: passengerId,
        booking_id: bookingId,
        ...of,
        state: 'no-show',
        ticket_number: '1',
        version: 1,
        created_at: AT,
      },
    });
    sheet.add('airport_outcome', {
      ...{ id: randomUUID(), ...of, passenger_id: passengerId, outcome: 'no-show', happened_on: day },
      ...{ documents_handed_over: false, recorded_by: this.userId, recorded_at: AT },
    });
    const whose = { member: member.id, person: member.person.id, case: caseId };
    this.steps.push({ ...own, kind: 'no_show', reason: null, day, ...whose });
  }

  private step(
    sheet: Sheet,
    member: ToldMember,
    of: Row,
    {
      stage,
      kind,
      day,
      own,
      action = 'told',
      reasonCode = null,
      reason = null,
    }: {
      readonly stage: string;
      readonly kind: string;
      readonly day: string;
      readonly own: (day: string) => OwnDay;
      readonly action?: string;
      readonly reasonCode?: string | null;
      readonly reason?: string | null;
    },
  ): void {
    sheet.add('case_history', {
      ...{ ...of, action, from_stage: 'INQUIRY', to_stage: stage, reason_code: reasonCode, happened_on: day },
      ...{ actor_id: this.userId, at: AT, correlation_id: 'told' },
    });
    this.steps.push({
      ...{ ...own(day), kind, reason, day, member: member.id, person: member.person.id, case: String(of['case_id']) },
    });
  }

  private tellServices(
    sheet: Sheet,
    member: ToldMember,
    of: Row,
    own: OwnDay | ((day: string) => OwnDay),
    caseId: string,
    late: boolean,
  ): void {
    const ownOf = (day: string): OwnDay => (typeof own === 'function' ? own(day) : own);
    const whose = { member: member.id, person: member.person.id, case: caseId };
    for (const { day, paid, late: isLate, ...service } of member.plan.services.filter((s) => s.late === late)) {
      void isLate;
      sheet.add('recorded_service', {
        ...{ id: randomUUID(), ...of, person_id: member.person.id, delivered_on: day },
        ...{ service: kebab(service.service), level: service.level, phase: kebab(service.phase) },
        modality: kebab(service.modality),
        ...{ amount_minor: paid?.minor ?? null, currency: paid?.currency ?? null },
        ...{ recorded_by: this.userId, recorded_at: AT, version: 1 },
      });
      const payments = paid ? [{ day, ...paid }] : [];
      this.services.push({ ...ownOf(day), ...whose, ...service, day, payments });
    }
    const helped = late ? member.plan.helped : null;
    if (helped === null) return;
    const kinds: Readonly<Record<string, string>> = {
      ...{ 'business-start-up': 'microbusiness', 'basic-needs': 'immediate_basic_needs' },
      ...{ 'peer-support': 'psychosocial', documentation: 'legal' },
    };
    this.counter += 1;
    sheet.add('reintegration_service', {
      ...{ id: randomUUID(), ...of, matter_class: 'ordinary', provision: 'direct', service_kind: helped.kind },
      ...{ dimension: 'social', level: 'structural', given_on: helped.day, quantity: this.counter, unit: 'hours' },
      ...{ place: 'there', recorded_in: of['office_id'], author_id: this.userId, created_at: LATER, version: 1 },
    });
    const left = member.departure;
    this.services.push({
      ...{ ...ownOf(helped.day), ...whose, day: helped.day, payments: [] },
      ...{ service: kinds[helped.kind]!, level: 'community', modality: 'service' },
      phase: left && left.day <= helped.day ? 'post_arrival' : 'pre_departure',
    });
  }
}
