import { fault, type Cells, type Fault } from './fault.ts';

/** R38, R41 once it is known whether the pair stands anywhere, and whether and when the member departed. */
export function checkDelivered(values: Cells, departed: string | undefined): Fault[] {
  if (departed === undefined)
    return [
      fault(
        'person_ref',
        'service.person-unknown',
        'This person in this case stands neither in persons nor in Homeward; correct the references, or add the person.',
      ),
    ];
  if (values.phase !== 'post_arrival') return [];
  if (departed === '')
    return [
      fault(
        'phase',
        'service.post-arrival',
        'Nobody is served after the arrival who did not depart; fill in departed_on.',
      ),
    ];
  return values.delivered_on !== undefined && values.delivered_on < departed
    ? [fault('delivered_on', 'service.post-arrival', `This lies before the departure on ${departed}; correct the day.`)]
    : [];
}

/** R37: each reference once in the file. */
export class ServiceReferences {
  private readonly seen = new Set<string>();

  add({ service_ref: reference }: Cells): Fault[] {
    if (reference === undefined) return [];
    if (this.seen.has(reference))
      return [
        fault(
          'service_ref',
          'service.reference-twice',
          'This reference stands in an earlier row; give each service its own.',
        ),
      ];
    this.seen.add(reference);
    return [];
  }

  forget(): void {
    this.seen.clear();
  }
}
