/** Number of a run of up to four bytes of a word in UTF-8, which may stand at its start or its end; below 2³⁴. */
export function ngramKey(
  bytes: ArrayLike<number>,
  from: number,
  to: number,
  starts: boolean,
  ends: boolean,
): number {
  let key = 0;
  for (let i = from; i < to; i++) key = key * 256 + bytes[i]!;
  return key * 4 + (starts ? 2 : 0) + (ends ? 1 : 0);
}
