import type { AssessFitnessInput } from '../actions/assess-fitness.action.ts';
import type { AssessFitnessDto } from './fitness.dto.ts';

/** What was left out is nothing; an empty word is none. */
export function assessmentInput({ handOver, ...body }: AssessFitnessDto): AssessFitnessInput {
  return {
    ...body,
    validUntil: body.validUntil ?? null,
    reviewOn: body.reviewOn ?? null,
    medifReference: body.medifReference || null,
    pregnancy: body.pregnancy ?? null,
    medication: body.medication || null,
    medicationDays: body.medicationDays ?? null,
    vaccinations: body.vaccinations || null,
    summary: body.summary || null,
    handOverTo: handOver?.handOverTo ?? null,
    handOverContact: handOver?.handOverContact ?? null,
  };
}
