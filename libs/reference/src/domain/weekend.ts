const SATURDAY_AND_SUNDAY = [6, 7];

/** The same under the two names engines have for it. */
type WeekLocale = Intl.Locale & {
  readonly weekInfo?: { readonly weekend: readonly number[] };
  getWeekInfo?(): { readonly weekend: readonly number[] };
};

/** ISO weekdays nobody works in a country, by CLDR; Saturday and Sunday where it does not say. */
export function weekendOf(countryCode: string): readonly number[] {
  const locale = new Intl.Locale(`und-${countryCode}`) as WeekLocale;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? SATURDAY_AND_SUNDAY;
}
