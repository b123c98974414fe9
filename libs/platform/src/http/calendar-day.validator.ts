import { registerDecorator, type ValidationOptions } from 'class-validator';
import { DateTime } from 'luxon';

export function isCalendarDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && DateTime.fromISO(value).isValid;
}

export function IsCalendarDay(options: ValidationOptions): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isCalendarDay',
      target: target.constructor,
      propertyName: property as string,
      options: { ...options, message: '$property must be a day that exists, written YYYY-MM-DD.' },
      validator: { validate: isCalendarDay },
    });
}
