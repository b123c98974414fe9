import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { COMMUNITIES } from './people-names.ts';
import { diceOf } from './dice.ts';

const PERSONS =
  'case_ref,person_ref,role,family_name,given_names,sex,birth_date,nationality,host_country,destination,office,programme,return_type,legal_status,vulnerabilities,language,phone,first_counselled_on,applied_on,approved_on,declared_on,departed_on,arrived_on,reintegration_from,closed_on,closing_reason,withdrawn_on';
const SERVICES = 'service_ref,case_ref,person_ref,service,level,phase,modality,delivered_on,amount,currency,partner';
const COUNTRIES = ['BR', 'UA', 'GE', 'IQ', 'AF', 'RO', 'AM', 'AL', 'MA', 'TR'];
const STATUSES = ['asylum_pending', 'asylum_rejected', 'irregular', 'visa_overstay', 'regular', 'other'];
const GIVEN = ['reintegration_counselling', 'microbusiness', 'housing', 'medical', 'education', 'material_assistance'];
const SERVICES_A_PERSON = 3;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2021, 0, 1);

/**
 * Writes a caseload as an office would bring it: families of five years, names in many scripts, one in five persons still
 * here, three services each. The same every time.
 * @returns the two files
 */
export async function writeCaseloadFiles(
  directory: string,
  persons: number,
  offices: readonly string[],
): Promise<string[]> {
  const files = ['persons.csv', 'services.csv'].map((name) => path.join(directory, name));
  const [rows, given] = files.map((file) => createWriteStream(file)) as [WriteStream, WriteStream];
  const dice = diceOf(20_261_130);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(dice() * all.length)]!;
  await write(rows, PERSONS);
  await write(given, SERVICES);
  for (let i = 0, cases = 0; i < persons; cases += 1) {
    const size = Math.min(dice() < 0.6 ? 1 : 2 + Math.floor(dice() * 4), persons - i);
    const people = pick(COMMUNITIES);
    const family = pick(people.family);
    const applied = FIRST_DAY + Math.floor(dice() * 1_700) * DAY;
    const [approved, left] = [applied + Math.floor(dice() * 60) * DAY, dice() < 0.8];
    const departed = approved + Math.floor(dice() * 60) * DAY;
    const country = pick(COUNTRIES);
    const shared = `${country},BE,${country},${offices[cases % offices.length]!},BE-FEDASIL,${dice() < 0.9 ? 'avrr' : 'vhr'},${pick(STATUSES)}`;
    for (let place = 0; place < size; place += 1, i += 1) {
      const born = place < 2 ? 1960 + Math.floor(dice() * 40) : 2006 + Math.floor(dice() * 14);
      const closed = left && dice() < 0.3;
      const way = left
        ? [on(applied), on(approved), on(approved), on(departed), on(departed + DAY), on(departed + 9 * DAY)]
        : [on(applied), on(approved), '', '', '', ''];
      await write(
        rows,
        [
          ...[`C${cases}`, `P${i}`, place === 0 ? 'principal' : place === 1 ? 'spouse' : 'child', family],
          ...[pick(people.given), pick(['F', 'M']), dice() < 0.9 ? `${born}-0${1 + (i % 9)}-15` : born, shared],
          ...[dice() < 0.08 ? 'health' : '', 'fr', `+3247${String(1_000_000 + (i % 8_999_999))}`, on(applied)],
          ...[
            ...way,
            closed ? on(departed + 90 * DAY) : '',
            closed ? 'plan_completed' : '',
            left || dice() < 0.5 ? '' : on(approved),
          ],
        ].join(','),
      );
      for (let n = 0; n < SERVICES_A_PERSON; n += 1)
        await write(
          given,
          [
            ...[n === 0 ? '' : `S${i}-${n}`, `C${cases}`, `P${i}`, pick(GIVEN), 'individual'],
            ...[left ? 'post_arrival' : 'pre_departure', 'in_kind', on((left ? departed : approved) + n * DAY)],
            ...[`${100 + (i % 900)}.50`, 'EUR', 'Caritas'],
          ].join(','),
        );
    }
  }
  for (const stream of [rows, given]) await new Promise<void>((done) => stream.end(done));
  return files;
}

const on = (at: number): string => new Date(at).toISOString().slice(0, 10);

async function write(stream: WriteStream, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
