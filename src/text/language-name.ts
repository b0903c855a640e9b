let names: Intl.DisplayNames | undefined;

/** English name of a language: "pl" is "Polish". */
export function languageName(code: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'language' });
  return names.of(code) ?? code;
}
