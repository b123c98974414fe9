/** Forms long enough that losing one would cost somebody a conversation; a new one is added here and nowhere else. */
export const FORM_DRAFT_KINDS = ['new-case', 'counselling-session', 'case-note'] as const;
export type FormDraftKind = (typeof FORM_DRAFT_KINDS)[number];

/** Letters of a form’s values as JSON: twenty notes of the longest kind. */
export const FORM_DRAFT_MAX = 250_000;
