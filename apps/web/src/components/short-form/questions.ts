import type { ReactNode } from 'react';
import { isDay } from '../../lib/format/typed-day.ts';

/** What was answered, by question; a tick is `yes`, what was not answered is empty. */
export type Told = Record<string, string>;

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** May stay open, always or by what was answered so far. */
  readonly optional?: boolean | ((told: Told) => boolean);
  readonly initial?: string;
  /** Whether it is asked at all, by what was answered so far. */
  readonly when?: (told: Told) => boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Somebody’s name or words, of no catalogue. */
  readonly content?: boolean;
  readonly description?: string;
}

export type Question = Asked &
  (
    | { readonly kind: 'day' | 'line' | 'time' | 'language' | 'tick' }
    | { readonly kind: 'words'; readonly rows?: number }
    | { readonly kind: 'choice' | 'select'; readonly options: readonly Option[] }
  );

export const isAsked = ({ when }: Question, told: Told): boolean => when?.(told) ?? true;

const mayStayOpen = ({ optional = false }: Question, told: Told): boolean =>
  typeof optional === 'function' ? optional(told) : optional;

/** What is wrong with an answer; null when it is well. */
export function wrongWith(question: Question, told: Told): 'missing' | 'noDay' | null {
  if (!isAsked(question, told)) return null;
  const answer = told[question.name]?.trim() ?? '';
  if (!answer) return mayStayOpen(question, told) ? null : 'missing';
  return question.kind === 'day' && !isDay(answer) ? 'noDay' : null;
}

/** The answers as they are sent: trimmed, and nothing of what was not asked. */
export function given(questions: readonly Question[], told: Told): Told {
  return Object.fromEntries(
    questions.map((question) => [question.name, isAsked(question, told) ? (told[question.name]?.trim() ?? '') : '']),
  );
}
