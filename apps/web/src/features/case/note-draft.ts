interface Draft {
  readonly user: string;
  readonly record: string;
}

const keyOf = ({ user, record }: Draft): string => `homeward.note.${user}.${record}`;

/** A note not sent yet outlives a reload, but not the browser’s session: it may hold what others must not read. */
export const keptDraft = (draft: Draft): string => sessionStorage.getItem(keyOf(draft)) ?? '';

export function keepDraft(draft: Draft, text: string): void {
  if (text) sessionStorage.setItem(keyOf(draft), text);
  else clearDraft(draft);
}

export const clearDraft = (draft: Draft): void => sessionStorage.removeItem(keyOf(draft));
