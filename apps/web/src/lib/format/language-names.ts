import { client } from '../api/client.ts';
import type { Language } from '../i18n/languages.ts';

type Names = ReadonlyMap<string, string>;

/**
 * Names of languages the browser has none for, such as Moroccan Arabic, as the reference gives them: asked for once a
 * language of the screens, and only when such a name is to be shown.
 */
class LanguageNames {
  private readonly asked = new Map<Language, Names>();
  private readonly listeners = new Set<() => void>();
  private readonly none: Names = new Map();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  of(language: Language): Names {
    return this.asked.get(language) ?? this.none;
  }

  ask(language: Language): void {
    if (this.asked.has(language)) return;
    this.asked.set(language, this.none);
    void this.fetch(language);
  }

  private async fetch(language: Language): Promise<void> {
    const { data } = await client.GET('/api/reference/languages', { params: { query: { language } } });
    // Whoever could not be answered goes on seeing the code: a name is no reason to ask again and again.
    if (!data) return;
    this.asked.set(language, new Map(data.rows.map(({ code, name }) => [code, name])));
    for (const listener of this.listeners) listener();
  }
}

export const languageNames = new LanguageNames();
