import type { World } from './world.js';

/** What commander hands to a command: option values by camel-cased name. */
export type Flags = Record<string, string | string[] | boolean | undefined>;

/**
 * Flags without those of these names that the configuration gave. It is for many commands: what it says may be of no
 * use to this one, which is no mistake as it would be on the command line.
 */
export function typedOf(world: World, flags: Flags, names: readonly string[]): Flags {
  const idle = names.filter((name) => world.configuration?.applied.has(name));
  return { ...flags, ...Object.fromEntries(idle.map((name) => [name, undefined])) };
}

const FILE_FLAGS = ['topics', 'lexicon', 'learned', 'logo'];

/** The files besides exports that options name and a command reads. */
export function filesOf(flags: Flags): string[] {
  return FILE_FLAGS.flatMap((name) => flags[name] ?? []).map(String);
}

/** The name of a value as commander hands it over: `minBase` of `min-base`. */
export function keyOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of the option behind a value: `min-base` of `minBase`. */
export function nameOfKey(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
