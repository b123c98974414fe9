/** The form an address is compared in: one person has one account, however it is typed. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}
