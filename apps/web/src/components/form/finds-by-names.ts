import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

interface Named extends ComboboxItem {
  /** What else it is called, such as a language by its speakers. */
  alias?: string;
}

/** Names that begin with what was typed first, then those that hold it; accents do not matter, and the code finds too. */
export const findsByNames: OptionsFilter = ({ options, search }) => {
  const wanted = plain(search.trim());
  if (!wanted) return options;
  const ranked = (options as ComboboxParsedItem[]).flatMap((option) => {
    const rank = 'value' in option ? rankOf(option as Named, wanted) : 0;
    return rank > 0 ? [{ option, rank }] : [];
  });
  return ranked.sort((one, other) => other.rank - one.rank).map(({ option }) => option);
};

function rankOf({ value, label, alias = '' }: Named, wanted: string): number {
  const names = [plain(label), plain(alias)];
  if (value.toLowerCase() === wanted) return 4;
  if (names.some((name) => name.startsWith(wanted))) return 3;
  if (names.some((name) => name.split(/[\s(-]/).some((word) => word.startsWith(wanted)))) return 2;
  return names.some((name) => name.includes(wanted)) ? 1 : 0;
}
