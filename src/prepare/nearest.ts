import { distance } from 'fastest-levenshtein';

/** How unlike a name, or the word of it that comes nearest, is to what was typed: 0 the same, 1 nothing alike. */
export function unlikeness(name: string, typed: string): number {
  const wanted = typed.slice(0, 100).toLowerCase();
  const whole = name.slice(0, 200).toLowerCase();
  const words = whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
  const parts = [whole, ...words].map(
    (part) => distance(part, wanted) / Math.max(part.length, wanted.length, 1),
  );
  // A word of a long name counts a little less than the whole of a short one.
  return Math.min(parts[0]!, ...parts.slice(1).map((part) => part + 0.05));
}
