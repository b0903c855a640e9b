/**
 * Seeded random numbers: the same seed gives the same numbers on every platform.
 *
 * The generator is sfc32 (Doty-Humphrey, C., PractRand: a chaotic 128-bit generator with a counter,
 * period at least 2³²), its state filled from one integer through splitmix32 (after Steele, Lea & Flood
 * (2014), OOPSLA '14, 453–472). Sampling uses only + − × ÷, which IEEE 754 fixes to the last bit.
 * Not for: secrets.
 */

export interface Random {
  /** A number from 0 up to, not including, 1, with 53 random bits. */
  uniform(): number;
  /** How many of n independent trials succeed, each with probability p. */
  binomial(n: number, p: number): number;
  /** How n independent trials fall into kinds with these probabilities (non-negative, summing to 1). */
  multinomial(n: number, probabilities: readonly number[]): number[];
}

/**
 * A generator started from a whole number between 0 and 4,294,967,295 (else RangeError).
 * Example: seededRandom(1).uniform() = 0.5636717720710586 on every machine.
 */
export function seededRandom(seed: number): Random {
  const word = sfc32(seed);
  const uniform = () => {
    const high = word() >>> 5;
    const low = word() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
  const random: Random = {
    uniform,
    binomial: (n, p) => binomial(n, p, uniform),
    multinomial: (n, probabilities) => multinomial(n, probabilities, random.binomial),
  };
  return random;
}

function sfc32(seed: number): () => number {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`A seed is a whole number from 0 to 4294967295; this is ${seed}.`);
  }
  const fill = splitmix32(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // Neighbouring seeds start in neighbouring states; the author of sfc mixes them for 12 rounds.
  for (let round = 0; round < 12; round++) next();
  return next;
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/**
 * Inversion that starts at the most likely count and walks outwards, so that its cost grows with the
 * standard deviation, not with n. Probabilities are relative to that of the mode and follow from their
 * ratios; what lies beyond is less than 1e-18 of it, below the resolution of the uniform number. No
 * logarithm or gamma function is involved that platforms could round differently.
 */
function binomial(n: number, p: number, uniform: () => number): number {
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(`Trials are counted in whole numbers, not ${n}.`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies between 0 and 1; this is ${p}.`);
  if (n === 0 || p === 0) return 0;
  if (p === 1) return n;

  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const negligible = 1e-18;
  let total = 1;
  for (let k = mode, mass = 1; k < n && mass > negligible; k++) {
    mass *= ((n - k) / (k + 1)) * odds;
    total += mass;
  }
  for (let k = mode, mass = 1; k > 0 && mass > negligible; k--) {
    mass *= k / ((n - k + 1) * odds);
    total += mass;
  }

  let rest = uniform() * total - 1;
  if (rest < 0) return mode;
  for (let k = mode, mass = 1; k < n && mass > negligible; k++) {
    mass *= ((n - k) / (k + 1)) * odds;
    rest -= mass;
    if (rest < 0) return k + 1;
  }
  for (let k = mode, mass = 1; k > 0 && mass > negligible; k--) {
    mass *= k / ((n - k + 1) * odds);
    rest -= mass;
    if (rest < 0) return k - 1;
  }
  // Only the rounding of the sums leads here, and only in the last bit of the uniform number.
  return mode;
}

/** One kind after the other, each from the trials that the ones before have left. */
function multinomial(
  n: number,
  probabilities: readonly number[],
  draw: (n: number, p: number) => number,
): number[] {
  const last = probabilities.findLastIndex((probability) => probability > 0);
  if (last < 0) throw new RangeError('At least one kind needs a probability above 0.');
  // Summed from the end: subtracting from 1 would round the shares of rare kinds away.
  const remaining = new Float64Array(last + 1);
  for (let kind = last, sum = 0; kind >= 0; kind--) {
    sum += probabilities[kind]!;
    remaining[kind] = sum;
  }
  let trials = n;
  return probabilities.map((probability, kind) => {
    // The last kind that can occur takes what is left; dividing there could lose trials to rounding.
    if (kind >= last) return kind === last ? trials : 0;
    const count = draw(trials, probability / remaining[kind]!);
    trials -= count;
    return count;
  });
}
