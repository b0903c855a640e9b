const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** English name of a language: "pl" is "Polish". */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}
