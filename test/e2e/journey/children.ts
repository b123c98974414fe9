import type { Colleague } from '../../support/http-client.ts';
import { refused, type CaseFile, type Member } from './case-file.ts';
import { day, type Field } from './field.ts';

/** Never in a mail, whoever it goes to. */
export const CHILD_NAMES = { son: 'عبدالرحمن', daughter: 'ياسمين', baby: 'سجاد', cousin: 'مصطفى' } as const;

/** Names a parent as holding authority over a child. @returns where their answer goes, and a yes of two days ago */
export async function nameParent(
  who: Colleague,
  file: CaseFile,
  { child, parent, ...more }: { readonly child: number; readonly parent: number; readonly onlyBecause?: string },
): Promise<{ path: string; yes: object }> {
  const holder = { memberId: file.member(child).id, personId: file.member(parent).personId, basis: 'parent', ...more };
  const { body } = await file.post(who, 'parental-holders', holder);
  return {
    path: `parental-holders/${body.id}/answer`,
    yes: { version: body.version, answer: 'yes', answeredOn: day(-2) },
  };
}

interface Moved {
  readonly version: number;
  readonly state: string;
}

/** The whole procedure for a child without parents here: assessed, handed over, decided by others, three consents. */
export async function weighBestInterests(
  { cast: { protection, counsellor, strangeCounsellor }, offices }: Pick<Field, 'cast' | 'offices'>,
  file: CaseFile,
  child: Member,
  guardianshipId: string,
): Promise<void> {
  const { body } = await protection.get<{ rows: { memberId: string; procedure: { id: string; version: number } }[] }>(
    `cases/${file.id}/children`,
  );
  const procedure = body.rows.find(({ memberId }) => memberId === child.id)!.procedure;
  let { version } = procedure;
  const path = `best-interests/${procedure.id}`;
  const move = async (what: string, more: object = {}): Promise<Moved> => {
    const { body: moved } = await protection.expect<Moved>(
      200,
      protection.post(`${path}/${what}`, { version, ...more }),
    );
    version = moved.version;
    return moved;
  };
  const solutions = {
    return: 'A grandmother has a room and a school place.',
    localIntegration: 'The foster family would keep him.',
    thirdCountry: 'Nobody is known anywhere else.',
  };
  const weighed = { assessedOn: day(-5), solutions };
  for (const colleague of [counsellor, strangeCounsellor])
    await refused(403, colleague.post(`${path}/assess`, { version, ...weighed }));
  const oneLeftOut = { ...weighed, solutions: { ...solutions, thirdCountry: ' ' } };
  expect(await refused(400, protection.post(`${path}/assess`, { version, ...oneLeftOut }))).toMatchObject({
    fields: [{ field: 'solutions.thirdCountry' }],
  });
  await move('assess', weighed);
  await protection.expect(
    200,
    protection.post(`${path}/tracing`, { status: 'family-found', happenedOn: day(-5), words: 'By telephone.' }),
  );
  await protection.expect(
    200,
    protection.post(`${path}/family-assessments`, {
      ...{ happenedOn: day(-4), doneByOfficeId: offices.brussels, mode: 'home-visit', family: 'Grandmother and aunt.' },
      ...{ socioEconomic: 'A small shop.', housing: 'Three rooms.', education: 'A school nearby.' },
      ...{ medical: 'A health post.', outcome: 'Described as found.', handedOverTo: 'Child welfare, Basra' },
      handedOverOn: day(-4),
    }),
  );
  await move('hand-over');
  const by = { decidedBy: 'Guardianship Service', decidedOn: day(-1), grounds: 'The grandmother can care for him.' };
  expect(await move('determine', { outcome: 'return', ...by })).toMatchObject({ state: 'closed' });

  const consent = (giver: string, more: object = {}): Promise<unknown> =>
    protection.expect(200, protection.post(`${path}/consents`, { giver, givenOn: day(-1), ...more }));
  await consent('child');
  await consent('family');
  expect(await file.missing(counsellor, 'start-preparation')).toEqual([
    'A child without parents here needs the consent of the guardian of that day.',
  ]);
  await consent('guardian', { guardianshipId });
}
