import { distance } from 'fastest-levenshtein';

/** How unlike two names are: 0 the same, 1 nothing in common. Long texts are compared by their beginnings. */
export function unlikeness(a: string, b: string): number {
  const [one, other] = [a.slice(0, 200).toLowerCase(), b.slice(0, 200).toLowerCase()];
  return distance(one, other) / Math.max(one.length, other.length, 1);
}
