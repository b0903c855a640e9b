import type { MomentBlock } from '../../model/tally.js';
import { percentileLimits } from '../../stats/bootstrap.js';
import type { MomentSums } from '../../stats/moments.js';
import type { Estimated } from './analysis.js';
import { productOf } from './linear.js';
import type { DriversQuestion } from './question.js';
import { partsOf, resampled, wholeOf } from './resampling.js';

/** Drivers that are there or not: how often, and the outcome with and without them, other drivers aside. */
export interface Presence {
  /** Place among the drivers. */
  driver: number;
  share: number;
  /** Mean of the outcome where it is present, and where it is absent. */
  present: number;
  absent: number;
  /** The difference of the two: the lift. */
  lift: Estimated;
}

export async function presenceOf(question: DriversQuestion, blocks: MomentBlock[]): Promise<Presence[]> {
  const places = question.drivers.flatMap(({ choice }, i) => (choice === null ? [] : [i]));
  if (places.length === 0) return [];
  const parts = partsOf(blocks, 0);
  const found = (sums: MomentSums) => places.map((i) => withAndWithout(question, sums, i));
  const replicates = await resampled(parts, question, found);
  return found(wholeOf(parts)).map(({ share, present, absent }, place) => ({
    driver: places[place]!,
    share,
    present,
    absent,
    lift: {
      value: present - absent,
      limits: percentileLimits(
        replicates.map((one) => one[place]!.present - one[place]!.absent).filter(Number.isFinite),
        question.level,
      ),
    },
  }));
}

/** Of the responses of which it is known whether the driver is present. */
function withAndWithout(
  { missing, drivers }: DriversQuestion,
  { w, sums, products }: MomentSums,
  i: number,
): { share: number; present: number; absent: number } {
  const product = productOf(sums.length, products);
  const driver = 1 + i;
  const isKnown = 1 + drivers.length + i;
  const known = missing === 'listwise' ? w : product(isKnown, isKnown);
  const outcome = missing === 'listwise' ? sums[0]! : product(0, isKnown);
  const here = sums[driver]!;
  const outcomeHere = product(0, driver);
  return {
    share: here / known,
    present: outcomeHere / here,
    absent: (outcome - outcomeHere) / (known - here),
  };
}
