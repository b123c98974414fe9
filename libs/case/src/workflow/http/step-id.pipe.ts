import { notFound } from '@homeward/platform';
import type { PipeTransform } from '@nestjs/common';

/** Steps are numbered in the order they happened, unlike records with an id; what is no such number is no step. */
export class StepIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[1-9][0-9]{0,17}$/.test(value)) throw notFound('step');
    return value;
  }
}
