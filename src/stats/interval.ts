/**
 * The two ends of an interval estimate, always the lower one first.
 * They are in the unit of the estimate and are never rounded.
 */
export interface Limits {
  low: number;
  high: number;
}
